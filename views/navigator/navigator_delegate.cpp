// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/navigator/navigator_delegate.h"

#include "models/navigator/navigator_model.h"
#include "models/words/labels.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {

constexpr int markSize = 8;

/// What a row is drawn in.
struct Face
{
    QFont font;
    QColor ink;
};

Face faceOf(const QStyleOptionViewItem& option, NavigatorKey::Kind kind, bool active)
{
    Face face{option.font, theme().text};
    if (kind == NavigatorKey::Kind::Section) {
        face.font = interfaceFont(TextSize::Meta);
        face.font.setWeight(QFont::DemiBold);
        face.ink = theme().secondary;
    } else if (active) {
        face.font.setWeight(QFont::DemiBold);
    }
    return face;
}

} // namespace

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {100, compactRowHeight};
}

void NavigatorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto kind = NavigatorKey::Kind(index.data(NavigatorModel::KeyKindRole).toInt());
    const bool active = index.data(NavigatorModel::ActiveRole).toBool();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const Face face = faceOf(option, kind, active);
    QRect room = option.rect.adjusted(mirrored ? unit : 2, 0, mirrored ? -2 : -unit, 0);
    const auto placed = [&](int from, int width) {
        return QStyle::visualRect(option.direction, room, QRect(room.left() + from, room.top(), width, room.height()));
    };
    painter->save();
    if (option.state & QStyle::State_Selected || active)
        painter->fillRect(option.rect, theme().selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme().tint(theme().text, 5));
    int x = 0;
    const QString colour = index.data(NavigatorModel::ColourKeyRole).toString();
    if (!colour.isEmpty()) {
        QRect mark(0, 0, markSize, markSize);
        mark.moveCenter(placed(0, markSize).center());
        painter->fillRect(mark, theme().side(colour));
        x = markSize + 6;
    }
    const int count = index.data(NavigatorModel::CountRole).toInt();
    const bool isNew = kind == NavigatorKey::Kind::SavedSearch; // It counts what nobody has seen.
    const QString number = count <= 0 ? QString() : isNew ? moreText(count) : numberText(count);
    const QFontMetrics small(interfaceFont(TextSize::Meta));
    const int numberWidth = number.isEmpty() ? 0 : small.horizontalAdvance(number) + 2;
    painter->setFont(interfaceFont(TextSize::Meta));
    painter->setPen(isNew ? theme().accent : theme().secondary);
    ink::words(*painter, placed(room.width() - numberWidth, numberWidth), number, option.direction,
               ink::Edge::Trailing);
    const int width = room.width() - x - numberWidth - (numberWidth > 0 ? unit / 2 : 0);
    painter->setFont(face.font);
    painter->setPen(face.ink);
    ink::words(*painter, placed(x, width), index.data().toString(), option.direction);
    painter->restore();
}

} // namespace tasrih
