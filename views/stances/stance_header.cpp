// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_header.h"

#include "models/stances/stances_model.h"
#include "views/statements/cell_painter.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace tasrih {

namespace {
constexpr int propositionHeight = 7 * unit;
constexpr int actorWidth = 27 * unit;

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

QSize StanceHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    return orientation() == Qt::Horizontal ? QSize(size.width(), propositionHeight) : QSize(actorWidth, size.height());
}

void StanceHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    if (orientation() == Qt::Horizontal)
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
    const QRect area = rect.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter.setPen(theme().text);
    painter.setFont(font());
    const int lineHeight = QFontMetrics(font()).height();
    const QStringList lines = wrapped(text, font(), area.width(), std::max(1, area.height() / lineHeight));
    painter.drawText(area, Qt::AlignCenter, lines.join(QLatin1Char('\n')));
}

void StanceHeader::paintActor(QPainter& painter, const QRect& rect, int section) const
{
    const bool heading =
        model()->headerData(section, Qt::Vertical, StancesModel::KindRole).toInt() == StancesModel::SideRow;
    const QString text = model()->headerData(section, Qt::Vertical).toString();
    const Qt::LayoutDirection direction = layoutDirection();
    painter.fillRect(rect, heading ? theme().window : theme().paper);
    QRect area = rect.adjusted(unit, 0, -unit, 0);
    QFont shown = font();
    if (heading) {
        const QString colour = model()->headerData(section, Qt::Vertical, StancesModel::SideColourRole).toString();
        area = drawSideMarks(painter, area, {colour}, direction);
        shown.setWeight(QFont::DemiBold);
    } else {
        area = direction == Qt::RightToLeft ? area.adjusted(0, 0, -12, 0) : area.adjusted(12, 0, 0, 0);
    }
    painter.setFont(shown);
    painter.setPen(theme().text);
    const QString elided = QFontMetrics(shown).elidedText(text, Qt::ElideRight, area.width());
    const auto alignment = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(area, int(alignment) | Qt::TextSingleLine, elided);
}

} // namespace tasrih
