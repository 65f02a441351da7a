// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tasrih {

/// What the cells of the stance table show.
enum class CellContents
{
    Latest, ///< Shape and colour of the latest stance, and how many sayings stand behind it.
    InTime, ///< A mark for each saying on one axis for the whole table; a bar where the day is uncertain.
    Counts  ///< How many sayings support and how many oppose.
};

/// Draws a cell of the stance table on the tint of its latest stance: what is asked for, Δ in the corner where it
/// changed over time, ≠ where it contradicts itself; a double line at the leading edge where the row sums up others; on
/// a side's row the tally of its actors.
class StanceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setContents(CellContents contents) { m_contents = contents; }
    [[nodiscard]] CellContents contents() const { return m_contents; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CellContents m_contents = CellContents::Latest;
};

/// The marks of a cell, as the legend explains them.
inline constexpr char16_t changedMark = u'Δ';
inline constexpr char16_t contradictoryMark = u'≠';
/// Before the name of a row that sums up others.
inline constexpr char16_t sumMark = u'Σ';

/// How strong a stance's tint is in the theme in force: 12 %, 18 % on dark.
[[nodiscard]] int stanceTint();

} // namespace tasrih
