// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace tasrih {

class ChipStrip;
class Context;
class DateBrush;
class DatePanel;
class FinderPopup;
class QueryField;

/// The bar on top: what is asked for, how to ask for more, and how many statements that leaves.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    enum class Density
    {
        Full,   ///< 40 px, with the sparkline.
        Compact ///< 36 px, chips only.
    };

    explicit FilterBar(Context& context, QWidget* parent = nullptr);

    void setDensity(Density density);
    /// Puts the cursor into the field for words.
    void focusText();
    /// Opens the finder of what can be asked for.
    void addFilter();
    /// Shows or hides the date histogram.
    void toggleDates();

    /// Adds buttons at the two ends: what shows the panels of that side.
    void addLeading(QAction* action);
    void addTrailing(QAction* action);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeRow();
    QToolButton* makeButton(const QString& name, const QString& icon, const QString& tip);
    void applyText();
    void showState();

    Context& m_context;
    QWidget* m_row = nullptr;
    QWidget* m_leading = nullptr;
    QWidget* m_trailing = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QueryField* m_text = nullptr;
    QToolButton* m_add = nullptr;
    ChipStrip* m_chips = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_clear = nullptr;
    DateBrush* m_sparkline = nullptr;
    QToolButton* m_dates = nullptr;
    DatePanel* m_datePanel = nullptr;
    FinderPopup* m_finder = nullptr;
    QTimer m_textTimer;
};

} // namespace tasrih
