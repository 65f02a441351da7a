// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_delegate.h"

#include "database/text/direction.h"
#include "models/compare/compare_model.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {

constexpr int margin = 10;

QFont fontOf(const QModelIndex& index)
{
    if (index.row() == CompareModel::SentenceRow) {
        QFont font = readerFont();
        font.setPixelSize(17);
        return font;
    }
    return interfaceFont(index.row() == CompareModel::SpeakerRow ? TextSize::Strong : TextSize::Body);
}

QRect textRect(const QRect& cell)
{
    return cell.adjusted(margin, unit / 2 + 2, -margin, -unit / 2);
}

/// A sentence keeps the direction of its own words; everything else stands at the window's leading edge.
Qt::LayoutDirection directionOf(const QModelIndex& index, const QString& text, Qt::LayoutDirection window)
{
    return index.row() == CompareModel::SentenceRow ? paragraphDirection(text, Language::Arabic) : window;
}

} // namespace

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect room = textRect(QRect(0, 0, option.rect.width(), 10000));
    const QRect needed = QFontMetrics(fontOf(index)).boundingRect(room, Qt::TextWordWrap, index.data().toString());
    return {option.rect.width(), qMax(rowHeight, needed.height() + unit + 4)};
}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme().selection);
    if (index.data(CompareModel::DiffersRole).toBool()) {
        const QRect bar(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme().accent);
    }
    const QString text = index.data().toString();
    painter->setFont(fontOf(index));
    painter->setPen(theme().text);
    // The painter mirrors what is aligned to the left.
    painter->setLayoutDirection(directionOf(index, text, option.direction));
    painter->drawText(textRect(option.rect), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text);
    painter->restore();
}

} // namespace tasrih
