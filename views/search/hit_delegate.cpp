// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/hit_delegate.h"

#include "database/text/direction.h"
#include "models/search/search_hits_model.h"
#include "views/theme/ink.h"
#include "views/theme/paragraph.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace tasrih {

namespace {
constexpr int snippetLines = 2;

QFont titleFont()
{
    QFont font = interfaceFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QList<QTextLayout::FormatRange> formatsOf(const QModelIndex& index)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [start, end] : index.data(SearchHitsModel::MarksRole).value<QList<std::pair<int, int>>>()) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = end - start;
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setBackground(theme().hit);
        range.format.setForeground(theme().text);
        formats.append(range);
    }
    return formats;
}
} // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme().selection);
    const QRect room = option.rect.adjusted(unit, unit / 2, -unit, -unit / 2);
    const QRect head(room.left(), room.top(), room.width(), cellPitch(titleFont()));
    // What tells where and when stands at the trailing edge; the title takes the rest.
    const QString about = index.data(SearchHitsModel::AboutRole).toString();
    const int aboutWidth = std::min(QFontMetrics(interfaceFont()).horizontalAdvance(about) + 1, 3 * room.width() / 5);
    const QRect aboutRoom = QStyle::visualRect(
        option.direction, head, QRect(head.right() + 1 - aboutWidth, head.top(), aboutWidth, head.height()));
    const QRect titleRoom = QStyle::visualRect(option.direction, head, head.adjusted(0, 0, -aboutWidth - 2 * unit, 0));
    painter->setFont(titleFont());
    painter->setPen(theme().text);
    ink::words(*painter, titleRoom, index.data().toString(), option.direction);
    painter->setFont(interfaceFont());
    painter->setPen(theme().secondary);
    ink::words(*painter, aboutRoom, about, option.direction, ink::Edge::Trailing);
    const QString snippet = index.data(SearchHitsModel::SnippetRole).toString();
    const Language language = option.direction == Qt::RightToLeft ? Language::Arabic : Language::English;
    const Paragraph words(snippet, interfaceFont(),
                          {.width = room.width(),
                           .direction = paragraphDirection(snippet, language),
                           .mostLines = snippetLines,
                           .pitch = cellPitch(interfaceFont())},
                          formatsOf(index));
    painter->setPen(theme().text);
    words.draw(*painter, {room.left(), head.bottom() + 1 + unit / 4});
    painter->setPen(theme().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, cellPitch(titleFont()) + snippetLines * cellPitch(interfaceFont()) + unit / 4 + unit + 1};
}

} // namespace tasrih
