// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/settings/colour_by.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace tasrih {

class Picker;
class ReaderView;

/// A second article beside the one that is open, to be read and its statements selected; coding is done in the first.
class CompanionPane : public QWidget
{
    Q_OBJECT

public:
    explicit CompanionPane(Context& context, QWidget* parent = nullptr);

    void open(ArticleId article);
    [[nodiscard]] std::optional<ArticleId> article() const { return m_article; }
    [[nodiscard]] ReaderView& reader() const { return *m_reader; }
    void setColours(ColourBy by);

Q_SIGNALS:
    void closeWanted();
    /// The two articles are to change places.
    void swapWanted();

private:
    [[nodiscard]] QWidget* makeBar();
    void showText(const QString& text);
    void refreshHead();
    void refreshMarks();
    void refreshEmphasis();
    void follow(const Change& change);
    void onKey(QKeyEvent* event);
    void goTo(std::optional<StatementId> statement);

    Context& m_context;
    Picker* m_picker = nullptr;
    QLabel* m_origin = nullptr;
    ReaderView* m_reader = nullptr;
    std::optional<ArticleId> m_article;
    std::optional<TextId> m_text;
    ColourBy m_colours = ColourBy::Side;
};

} // namespace tasrih
