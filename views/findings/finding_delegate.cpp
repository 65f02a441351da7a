// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/finding_delegate.h"

#include "models/findings/findings_model.h"
#include "models/words/lists.h"
#include "views/findings/facing_line.h"
#include "views/findings/finding_signs.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace tasrih {

namespace {
constexpr int signWidth = 3 * unit;
constexpr int gapBetween = 2 * unit;

/// Where the parts of a row stand, from the leading edge on: the sign, the sides, and what is said of the finding.
struct Parts
{
    QRect sign, one, other, about;
};

Parts partsOf(const QRect& row, Qt::LayoutDirection direction)
{
    const QRect room = row.adjusted(unit / 2, unit / 2, -unit, -unit / 2);
    const int about = std::clamp(room.width() / 4, 16 * unit, 26 * unit);
    const int side = (room.width() - signWidth - about - 2 * gapBetween) / 2;
    int left = room.left();
    const auto next = [&](int width, int gap) {
        const QRect part(left, room.top(), width, room.height());
        left += width + gap;
        return QStyle::visualRect(direction, room, part);
    };
    const QRect sign = next(signWidth, 0);
    const QRect one = next(side, gapBetween);
    const QRect other = next(side, gapBetween);
    return {sign, one, other, next(about, 0)};
}

std::pair<QRect, QRect> linesOf(const QRect& room)
{
    return {room.adjusted(0, 0, 0, -room.height() / 2), room.adjusted(0, room.height() / 2, 0, 0)};
}

void drawSide(QPainter& painter, const QRect& room, const SideWords& side, bool isMuted, Qt::LayoutDirection direction)
{
    const auto [first, second] = linesOf(room);
    painter.setPen(theme().secondary);
    drawFacingLine(painter, first, side.who, {}, interfaceFont(), direction);
    painter.setPen(isMuted ? theme().secondary : theme().text);
    drawFacingLine(painter, second, side.says, side.runs, interfaceFont(), direction);
}

/// The kind above, the verdict with its sign and the day beneath.
void drawAbout(QPainter& painter, const QRect& room, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const auto [first, second] = linesOf(room);
    const auto judgement = Judgement(index.data(FindingsModel::JudgementRole).toInt());
    painter.setFont(interfaceFont());
    painter.setPen(theme().secondary);
    ink::words(painter, first, index.data(FindingsModel::RuleRole).toString(), direction);
    const QRect sign = QStyle::visualRect(direction, second, QRect(second.topLeft(), QSize(2 * unit, second.height())));
    painter.setPen(colourOf(judgement));
    painter.drawText(sign, Qt::AlignCenter, signOf(judgement));
    painter.setPen(theme().secondary);
    const QRect rest = QStyle::visualRect(direction, second, second.adjusted(2 * unit + unit / 2, 0, 0, 0));
    ink::words(
        painter, rest,
        dotted({index.data(FindingsModel::VerdictRole).toString(), index.data(FindingsModel::WhenRole).toString()}),
        direction);
}

void drawHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    painter.fillRect(option.rect, theme().window);
    QFont font = interfaceFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().text);
    ink::words(painter, option.rect.adjusted(unit, 0, -unit, 0), index.data().toString(), option.direction);
}
} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const auto* model = qobject_cast<const FindingsModel*>(index.model());
    if (index.data(FindingsModel::IsHeadingRole).toBool()) {
        drawHeading(*painter, option, index);
    } else if (model) {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme().selection);
        const Parts parts = partsOf(option.rect, option.direction);
        const auto certainty = Certainty(index.data(FindingsModel::CertaintyRole).toInt());
        painter->setFont(interfaceFont(TextSize::Strong));
        painter->setPen(colourOf(certainty));
        painter->drawText(parts.sign, Qt::AlignCenter, signOf(certainty));
        const bool isDismissed = Judgement(index.data(FindingsModel::JudgementRole).toInt()) == Judgement::Dismissed;
        const FacingSides sides = model->facing(index.row());
        drawSide(*painter, parts.one, sides.one, isDismissed, option.direction);
        drawSide(*painter, parts.other, sides.other, isDismissed, option.direction);
        drawAbout(*painter, parts.about, index, option.direction);
    }
    painter->setPen(theme().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const bool isHeading = index.data(FindingsModel::IsHeadingRole).toBool();
    const int line = option.fontMetrics.height(); // Asked for each of very many rows.
    return {width, isHeading ? std::max(rowHeight, line + unit) : 2 * line + 2 * unit};
}

} // namespace tasrih
