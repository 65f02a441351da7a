// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/settings/colour_by.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QGridLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace tasrih {

/// What is known of the open article, above its text: who published it and when, how far it has been read, the
/// analyst's note.
class ArticleHead : public QWidget
{
    Q_OBJECT

public:
    enum class Title
    {
        Shown,
        InText ///< The text begins with it.
    };

    explicit ArticleHead(Context& context, QWidget* parent = nullptr);

    /// Shows the article that is open in the context.
    void refresh(Title title);

Q_SIGNALS:
    void coloursChosen(tasrih::ColourBy by);

public:
    /// What the colours beside the text tell now.
    void showColours(ColourBy by);
    /// The menu behind the button of the text's face and size.
    void setStyleMenu(QMenu* menu);
    /// A widget at the end of the head, which takes it over.
    void setFoot(QWidget* foot);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void commitState();
    void commitNote();
    [[nodiscard]] const Article* article() const;

    Context& m_context;
    QLabel* m_origin = nullptr;
    QLabel* m_title = nullptr;
    QComboBox* m_colours = nullptr;
    QComboBox* m_state = nullptr;
    QToolButton* m_style = nullptr;
    QLineEdit* m_note = nullptr;
    QGridLayout* m_top = nullptr; ///< The origin and the controls, beside each other or under each other.
    QWidget* m_controls = nullptr;
};

/// "Al-Araby Al-Jadeed · 23 August 2021 (stated)", as far as it is known.
[[nodiscard]] QString originOf(const Snapshot& snapshot, const Article& article);

} // namespace tasrih
