// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_header.h"

#include "models/stances/stances_model.h"
#include "models/words/labels.h"
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
constexpr int topHeight = 10 * unit;
constexpr int signLine = 18;
constexpr int sideWidth = 31 * unit;
constexpr int tallyHeight = 16;
constexpr int indent = 12;
constexpr int foldWidth = 14;

/// @p text in as many lines of @p size as there is room for, at least one; the last one elided.
QString wrapped(const QString& text, const QFont& font, const QSize& size)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    double height = 0;
    int last = 0; // Where the last line that has room begins.
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(size.width());
        height += line.height();
        if (!lines.isEmpty() && height > size.height()) {
            lines.last() =
                ink::cutAtEnd(text.mid(last), QFontMetricsF(font), size.width(), QGuiApplication::layoutDirection());
            break;
        }
        last = line.textStart();
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    if (lines.size() == 1)
        lines.first() = ink::cutAtEnd(text, QFontMetricsF(font), size.width(), QGuiApplication::layoutDirection());
    return lines.join(QLatin1Char('\n'));
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

bool StanceHeader::isHeading(int section) const
{
    return of(section, StancesModel::KindRole).toInt() == StancesModel::SideRow;
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
    const QString name = wrapped(of(section, Qt::DisplayRole).toString(), font(), area.size());
    const auto alignment = orientation() == Qt::Horizontal
                               ? Qt::Alignment(Qt::AlignCenter)
                               : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(area, int(alignment), name);
}

QRect StanceHeader::foldArea(const QRect& rect, int section) const
{
    if (of(section, StancesModel::FoldRole).toInt() == int(StancesModel::Fold::None))
        return {};
    if (orientation() == Qt::Horizontal)
        return QStyle::visualRect(layoutDirection(), rect,
                                  QRect(rect.left() + unit / 2, rect.top() + 2, foldWidth, signLine));
    const int start = unit / 2 + of(section, StancesModel::DepthRole).toInt() * indent;
    const QRect area(rect.left() + start, rect.top(), foldWidth, rect.height());
    return QStyle::visualRect(layoutDirection(), rect, area);
}

void StanceHeader::paintActor(QPainter& painter, const QRect& rect, int section) const
{
    const Qt::LayoutDirection direction = layoutDirection();
    painter.fillRect(rect, isHeading(section) ? theme().window : theme().paper);
    if (const QRect sign = foldArea(rect, section); sign.isValid()) {
        const bool isFolded = of(section, StancesModel::FoldRole).toInt() == int(StancesModel::Fold::Folded);
        const auto closed = direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        ink::chevron(painter, sign, isFolded ? closed : Qt::DownArrow, theme().secondary);
    }
    if (orientation() == Qt::Horizontal) {
        paintAcross(painter, rect, section);
        return;
    }
    const int start = unit / 2 + foldWidth + 2 + of(section, StancesModel::DepthRole).toInt() * indent;
    QRect area = QStyle::visualRect(direction, rect, rect.adjusted(start, 0, -unit / 2, 0));
    if (isHeading(section))
        area = drawSideMarks(painter, area, {of(section, StancesModel::SideColourRole).toString()}, direction);
    else
        paintNumbers(painter, area, section);
    paintName(painter, area, section);
}

/// Over a column: signs on a line of their own, the name in lines under it.
void StanceHeader::paintAcross(QPainter& painter, const QRect& rect, int section) const
{
    const Qt::LayoutDirection direction = layoutDirection();
    const QRect signs = QStyle::visualRect(
        direction, rect,
        QRect(rect.left() + unit / 2 + foldWidth + 2, rect.top() + 2, rect.width() - foldWidth - unit, signLine));
    if (isHeading(section)) {
        drawSideMarks(painter, signs, {of(section, StancesModel::SideColourRole).toString()}, direction);
    } else if (of(section, StancesModel::MembersRole).toInt() > 0) {
        painter.setPen(theme().secondary);
        painter.setFont(font());
        const auto alignment = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
        painter.drawText(signs, int(alignment) | Qt::TextSingleLine, QString(QChar(sumMark)));
    }
    QFont shown = font();
    if (isHeading(section))
        shown.setWeight(QFont::DemiBold);
    const QRect area = rect.adjusted(unit / 2, signLine, -unit / 2, -2);
    painter.setFont(shown);
    painter.setPen(theme().text);
    painter.drawText(area, Qt::AlignCenter, wrapped(of(section, Qt::DisplayRole).toString(), shown, area.size()));
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
    text = QChar(0x2066) + text + QChar(0x2069); // In this order, whichever way the window runs.
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

void StanceHeader::paintName(QPainter& painter, QRect area, int section) const
{
    QFont shown = font();
    QString text = of(section, Qt::DisplayRole).toString();
    if (isHeading(section))
        shown.setWeight(QFont::DemiBold);
    painter.setFont(shown);
    const QFontMetrics metrics(shown);
    if (!isHeading(section) && of(section, StancesModel::MembersRole).toInt() > 0) {
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
    painter.drawText(area, int(alignment), wrapped(text, shown, area.size()));
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
        const QRect rect = sectionRect(section);
        if (isHeading(section) || foldArea(rect, section).contains(event->pos())) {
            Q_EMIT foldClicked(section);
            return;
        }
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace tasrih
