// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_header.h"

#include "models/labels/labels.h"
#include "models/stances/stances_model.h"
#include "views/stances/stance_delegate.h"
#include "views/stances/stance_tally.h"
#include "views/statements/cell_painter.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace tasrih {

namespace {
constexpr int topHeight = 9 * unit;
constexpr int sideWidth = 31 * unit;
constexpr int tallyHeight = 16;
constexpr int indent = 12;
constexpr int foldWidth = 14;

/// @p text in lines of @p width, at most @p most; the last one elided.
QStringList wrapped(const QString& text, const QFont& font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}
} // namespace

StanceHeader::StanceHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFont(interfaceFont());
}

void StanceHeader::setSorted(std::optional<int> section, Qt::SortOrder order)
{
    m_sorted = section;
    m_order = order;
    viewport()->update();
}

QVariant StanceHeader::of(int section, int role) const
{
    return model()->headerData(section, orientation(), role);
}

QSize StanceHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    return orientation() == Qt::Horizontal ? QSize(size.width(), topHeight) : QSize(sideWidth, size.height());
}

void StanceHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    if (of(section, StancesModel::KindRole).toInt() == StancesModel::PropositionColumn)
        paintProposition(*painter, rect, section);
    else
        paintActor(*painter, rect, section);
    painter->setPen(theme().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (layoutDirection() == Qt::RightToLeft)
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
    else
        painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

void StanceHeader::paintProposition(QPainter& painter, const QRect& rect, int section) const
{
    painter.fillRect(rect, theme().window);
    QRect area = rect.adjusted(unit / 2, 2, -unit / 2, -2);
    const std::vector<TallyPart> parts = tallyParts(of(section, StancesModel::SummaryRole).value<QList<int>>());
    painter.setFont(interfaceFont(TextSize::Meta));
    if (orientation() == Qt::Horizontal) {
        drawTally(painter, QRect(area.left(), area.bottom() - tallyHeight, area.width(), tallyHeight), parts,
                  layoutDirection());
        area.adjust(0, 0, 0, -tallyHeight);
    } else {
        const int room = area.width() / 3;
        const QRect tally =
            QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, {room, area.height()}, area);
        drawTally(painter, tally, parts, layoutDirection());
        area = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                   {area.width() - room - unit, area.height()}, area);
    }
    if (m_sorted == section) {
        const QRect arrow = QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignTop, {12, 12}, area);
        ink::chevron(painter, arrow, m_order == Qt::AscendingOrder ? Qt::DownArrow : Qt::UpArrow, theme().accent);
    }
    painter.setPen(theme().text);
    painter.setFont(font());
    const int lineHeight = QFontMetrics(font()).height();
    const QStringList lines =
        wrapped(of(section, Qt::DisplayRole).toString(), font(), area.width(), std::max(1, area.height() / lineHeight));
    const auto alignment = orientation() == Qt::Horizontal
                               ? Qt::Alignment(Qt::AlignCenter)
                               : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(area, int(alignment), lines.join(QLatin1Char('\n')));
}

QRect StanceHeader::foldArea(const QRect& rect, int section) const
{
    if (of(section, StancesModel::FoldRole).toInt() == int(StancesModel::Fold::None))
        return {};
    const int start = unit / 2 + of(section, StancesModel::DepthRole).toInt() * indent;
    const QRect area(rect.left() + start, rect.top(), foldWidth, std::min(rect.height(), rowHeight));
    return QStyle::visualRect(layoutDirection(), rect, area);
}

void StanceHeader::paintActor(QPainter& painter, const QRect& rect, int section) const
{
    const bool isHeading = of(section, StancesModel::KindRole).toInt() == StancesModel::SideRow;
    const Qt::LayoutDirection direction = layoutDirection();
    painter.fillRect(rect, isHeading ? theme().window : theme().paper);
    if (const QRect sign = foldArea(rect, section); sign.isValid()) {
        const bool isFolded = of(section, StancesModel::FoldRole).toInt() == int(StancesModel::Fold::Folded);
        const auto closed = direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        ink::chevron(painter, sign, isFolded ? closed : Qt::DownArrow, theme().secondary);
    }
    const int start = unit / 2 + foldWidth + 2 + of(section, StancesModel::DepthRole).toInt() * indent;
    QRect area = QStyle::visualRect(direction, rect, rect.adjusted(start, 0, -unit / 2, 0));
    if (isHeading)
        area = drawSideMarks(painter, area, {of(section, StancesModel::SideColourRole).toString()}, direction);
    else if (orientation() == Qt::Vertical)
        paintNumbers(painter, area, section);
    paintName(painter, area, section, isHeading);
}

/// How many propositions it spoke on, at the trailing edge, and marks where any of its cells has them.
void StanceHeader::paintNumbers(QPainter& painter, QRect& area, int section) const
{
    const auto numbers = of(section, StancesModel::SummaryRole).value<QList<int>>();
    QString text;
    if (numbers.value(StancesModel::Contradictions) > 0)
        text += QChar(contradictoryMark) + numberText(numbers.value(StancesModel::Contradictions)) + u' ';
    if (numbers.value(StancesModel::Changes) > 0)
        text += QChar(changedMark) + numberText(numbers.value(StancesModel::Changes)) + u' ';
    text += numberText(numbers.value(StancesModel::Propositions));
    const QFont meta = interfaceFont(TextSize::Meta);
    const int width = QFontMetrics(meta).horizontalAdvance(text);
    const QRect room =
        QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, {width, area.height()}, area);
    painter.setFont(meta);
    painter.setPen(theme().secondary);
    painter.drawText(room, int(Qt::AlignCenter) | Qt::TextSingleLine, text);
    area = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                               {area.width() - width - unit, area.height()}, area);
}

void StanceHeader::paintName(QPainter& painter, QRect area, int section, bool isHeading) const
{
    QFont shown = font();
    QString text = of(section, Qt::DisplayRole).toString();
    if (isHeading)
        shown.setWeight(QFont::DemiBold);
    painter.setFont(shown);
    const QFontMetrics metrics(shown);
    if (!isHeading && of(section, StancesModel::MembersRole).toInt() > 0) {
        const QString sum = QString(QChar(sumMark)) + QLatin1Char(' ');
        const int width = metrics.horizontalAdvance(sum);
        painter.setPen(theme().secondary);
        painter.drawText(QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop,
                                             {width, std::min(area.height(), rowHeight)}, area),
                         int(Qt::AlignCenter) | Qt::TextSingleLine, sum);
        area = QStyle::visualRect(layoutDirection(), area, area.adjusted(width, 0, 0, 0));
    }
    painter.setPen(theme().text);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const int most = std::max(1, area.height() / metrics.height());
    painter.drawText(area, int(alignment), wrapped(text, shown, area.width(), most).join(QLatin1Char('\n')));
}

QRect StanceHeader::sectionRect(int section) const
{
    const int at = sectionViewportPosition(section);
    const int size = sectionSize(section);
    return orientation() == Qt::Horizontal ? QRect(at, 0, size, height()) : QRect(0, at, width(), size);
}

void StanceHeader::mousePressEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->pos());
    if (event->button() == Qt::LeftButton && section >= 0 &&
        of(section, StancesModel::KindRole).toInt() != StancesModel::PropositionColumn) {
        const bool isHeading = of(section, StancesModel::KindRole).toInt() == StancesModel::SideRow;
        const QRect rect = sectionRect(section);
        if (isHeading || foldArea(rect, section).contains(event->pos())) {
            Q_EMIT foldClicked(section);
            return;
        }
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace tasrih
