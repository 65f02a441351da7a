// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/finding_delegate.h"

#include "models/findings/findings_model.h"
#include "views/findings/finding_signs.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr int signWidth = 20;

/// The sign of the cell with its colour; none for plain text.
std::pair<QString, QColor> signAt(const QModelIndex& index)
{
    if (index.column() == FindingsModel::CertaintyColumn) {
        const auto certainty = Certainty(index.data(FindingsModel::CertaintyRole).toInt());
        return {signOf(certainty), colourOf(certainty)};
    }
    if (index.column() == FindingsModel::VerdictColumn) {
        const auto judgement = Judgement(index.data(FindingsModel::JudgementRole).toInt());
        return {signOf(judgement), colourOf(judgement)};
    }
    return {};
}
} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme().selection);
    QRect room = option.rect.adjusted(unit, 0, -unit, 0);
    const auto [sign, colour] = signAt(index);
    if (!sign.isEmpty()) {
        const QRect at =
            QStyle::visualRect(option.direction, room, QRect(room.topLeft(), QSize(signWidth, room.height())));
        painter->setFont(interfaceFont(TextSize::Strong));
        painter->setPen(colour);
        painter->drawText(at, Qt::AlignCenter, sign);
        room = QStyle::visualRect(option.direction, room, room.adjusted(signWidth + unit / 2, 0, 0, 0));
    }
    const bool isDismissed = Judgement(index.data(FindingsModel::JudgementRole).toInt()) == Judgement::Dismissed;
    const bool isMeta = index.column() != FindingsModel::ClashColumn && index.column() != FindingsModel::SubjectColumn;
    painter->setFont(interfaceFont());
    painter->setPen(isDismissed || isMeta ? theme().secondary : theme().text);
    if (index.column() != FindingsModel::CertaintyColumn) // Its sign says it, and the tip does.
        ink::words(*painter, room, index.data().toString(), option.direction);
    painter->setPen(theme().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace tasrih
