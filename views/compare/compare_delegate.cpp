// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_delegate.h"

#include "models/compare/compare_model.h"
#include "views/compare/cell_document.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

namespace tasrih {

namespace {

constexpr int side = 10; ///< px at both sides of the words.
constexpr int above = 5; ///< px above and below them.
constexpr int leastTagHeight = 20;
constexpr int tagGap = 4;

QRect wordsRect(const QRect& cell)
{
    return cell.adjusted(side, above, -side, -above);
}

QString tagText(const CompareCell& cell)
{
    return QStringLiteral("≠ ") + cell.difference;
}

/// The room of the tag's words; they wrap where the column is narrow.
QSize tagWords(const QString& text, int width)
{
    const QRect room(0, 0, width - 2 * unit, 1000);
    return QFontMetrics(interfaceFont(TextSize::Meta)).boundingRect(room, Qt::TextWordWrap, text).size();
}

int tagHeight(const QString& text, int width)
{
    return qMax(leastTagHeight, tagWords(text, width).height() + unit); // Arabic letters reach lower.
}

QRect tagRect(const QRect& words, int top, const QString& text, Qt::LayoutDirection direction)
{
    const int width = qMin(tagWords(text, words.width()).width() + 2 * unit, words.width());
    return QStyle::visualRect(direction, words, QRect(words.left(), top, width, tagHeight(text, words.width())));
}

void paintTag(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction)
{
    ink::box(painter, rect, theme().tint(theme().accent, 10), theme().tint(theme().accent, 45));
    painter.setFont(interfaceFont(TextSize::Meta));
    painter.setPen(theme().text);
    // The painter mirrors what is aligned to the left.
    painter.setLayoutDirection(direction);
    painter.drawText(rect.adjusted(unit - 1, 0, -unit + 1, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     text);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const CompareRow& row)
{
    if (row.isHeading())
        painter.fillRect(option.rect, theme().window);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme().tint(theme().accent, 6));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        ink::box(painter, option.rect.adjusted(0, 0, -1, -1), Qt::transparent, theme().accent, 2);
}

} // namespace

CompareDelegate::CompareDelegate(const CompareModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CompareCell& cell = m_model.cellAt(index);
    int height = 2 * above;
    if (!cell.text.isEmpty()) {
        QTextDocument document;
        layOut(document, m_model.rowAt(index.row()), cell, wordsRect(option.rect).width(), option.direction);
        height += qCeil(document.size().height());
    }
    if (!cell.difference.isEmpty())
        height += tagHeight(tagText(cell), wordsRect(option.rect).width()) + (cell.text.isEmpty() ? 0 : tagGap);
    return {option.rect.width(), qMax(compactRowHeight, height)};
}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CompareRow& row = m_model.rowAt(index.row());
    const CompareCell& cell = m_model.cellAt(index);
    const QRect words = wordsRect(option.rect);
    painter->save();
    paintGround(*painter, option, row);
    if (cell.differs) {
        const QRect bar(option.rect.left() + 1, option.rect.top() + 4, 3, option.rect.height() - 8);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme().accent);
    }
    int bottom = words.top();
    if (!cell.text.isEmpty()) {
        QTextDocument document;
        layOut(document, row, cell, words.width(), option.direction);
        painter->translate(words.topLeft());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, theme().text);
        document.documentLayout()->draw(painter, context);
        painter->translate(-words.topLeft());
        bottom += qCeil(document.size().height()) + tagGap;
    } else if (cell.difference.isEmpty()) {
        painter->setFont(interfaceFont());
        painter->setPen(theme().secondary);
        ink::words(*painter, QRect(words.left(), words.top(), words.width(), leastTagHeight), QStringLiteral("–"),
                   option.direction);
    }
    if (!cell.difference.isEmpty())
        paintTag(*painter, tagRect(words, bottom, tagText(cell), option.direction), tagText(cell), option.direction);
    painter->restore();
}

} // namespace tasrih
