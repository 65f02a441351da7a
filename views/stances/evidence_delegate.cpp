// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/evidence_delegate.h"

#include "database/text/direction.h"
#include "database/text/isolate.h"
#include "models/stances/evidence_model.h"
#include "views/theme/paragraph.h"
#include "views/theme/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>

namespace tasrih {

namespace {
constexpr int glyphWidth = 20;
constexpr int lineGap = 2;

/// The sentence's face: the size of strong text, but not its weight.
QFont sentenceFont()
{
    QFont font = interfaceFont(TextSize::Strong);
    font.setWeight(QFont::Normal);
    return font;
}

QString conditionText(const QModelIndex& index)
{
    const QString condition = index.data(EvidenceModel::ConditionRole).toString();
    if (condition.isEmpty())
        return {};
    return EvidenceDelegate::tr("Condition: %1").arg(isolated(condition));
}

/// What an item is made of, for a width.
struct Parts
{
    Paragraph heading, sentence, condition;

    Parts(const QModelIndex& index, int width)
        : heading(index.data(EvidenceModel::HeadingRole).toString(), interfaceFont(TextSize::Meta),
                  {width, QGuiApplication::layoutDirection()})
        , sentence(index.data(EvidenceModel::SentenceRole).toString(), sentenceFont(),
                   {width, paragraphDirection(index.data(EvidenceModel::SentenceRole).toString(), interfaceLanguage())})
        , condition(conditionText(index), interfaceFont(TextSize::Meta), {width, QGuiApplication::layoutDirection()})
    {
    }
    [[nodiscard]] int height() const { return heading.height() + sentence.height() + condition.height() + 2 * lineGap; }
};

int textWidth(int itemWidth)
{
    return std::max(itemWidth - glyphWidth - 3 * unit, 10 * unit);
}
} // namespace

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell, theme().selection);
    const QRect inner = cell.adjusted(unit, unit, -unit, -unit);
    const int width = textWidth(cell.width());
    const QRect glyphArea =
        QStyle::visualRect(option.direction, inner, QRect(inner.left(), inner.top(), glyphWidth, 2 * unit));
    const QRect textArea = QStyle::visualRect(option.direction, inner,
                                              QRect(inner.left() + glyphWidth, inner.top(), width, inner.height()));
    const auto position = Position(index.data(EvidenceModel::PositionRole).toInt());
    painter->setFont(interfaceFont(TextSize::Strong));
    painter->setPen(theme().stance(position));
    painter->drawText(glyphArea, Qt::AlignCenter, stanceGlyph(position));

    const Parts parts(index, width);
    QPoint at = textArea.topLeft();
    painter->setPen(theme().secondary);
    parts.heading.draw(*painter, at);
    at.ry() += parts.heading.height() + lineGap;
    painter->setPen(theme().text);
    parts.sentence.draw(*painter, at);
    at.ry() += parts.sentence.height() + lineGap;
    parts.condition.draw(*painter, at);
    painter->setPen(theme().line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return {width, Parts(index, textWidth(width)).height() + 2 * unit};
}

} // namespace tasrih
