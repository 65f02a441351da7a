// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_delegate.h"

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

/// Lines keep the direction of their own words: a sentence in Arabic reads right to left in an English window.
Qt::Alignment alignmentOf(const QString& text, Qt::LayoutDirection direction)
{
    const bool mirrored = text.isEmpty() ? direction == Qt::RightToLeft : text.isRightToLeft();
    return Qt::AlignTop | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
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
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(textRect(option.rect), int(alignmentOf(text, option.direction)) | Qt::TextWordWrap, text);
    painter->restore();
}

} // namespace tasrih
