// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/direction.h"
#include "models/findings/finding_evidence_model.h"
#include "views/findings/finding_delegate.h"
#include "views/theme/paragraph.h"
#include "views/theme/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>

#include <limits>

namespace tasrih {

namespace {
constexpr int gap = 2;

QFont sentenceFont()
{
    QFont font = interfaceFont(TextSize::Strong);
    font.setWeight(QFont::Normal);
    return font;
}

/// What an item is made of, for a width.
class Lines
{
public:
    Lines(const QModelIndex& index, int width)
    {
        const Qt::LayoutDirection window = QGuiApplication::layoutDirection();
        if (index.data(FindingEvidenceModel::IsHeadingRole).toBool()) {
            add(index.data().toString(), interfaceFont(TextSize::Strong), theme().text, {width, window});
            return;
        }
        const QString sentence = index.data(FindingEvidenceModel::SentenceRole).toString();
        add(index.data(FindingEvidenceModel::SourceRole).toString(), interfaceFont(TextSize::Meta), theme().secondary,
            {width, window});
        add(index.data(FindingEvidenceModel::SaysRole).toString(), interfaceFont(), theme().text, {width, window});
        add(sentence, sentenceFont(), theme().text, {width, paragraphDirection(sentence, interfaceLanguage())});
    }

    [[nodiscard]] int height() const
    {
        int height = 0;
        for (const Line& line : m_lines)
            height += line.words->height() + gap;
        return height;
    }
    void draw(QPainter& painter, QPoint at) const
    {
        for (const Line& line : m_lines) {
            painter.setPen(line.ink);
            line.words->draw(painter, at);
            at.ry() += line.words->height() + gap;
        }
    }

private:
    struct Line
    {
        std::unique_ptr<Paragraph> words;
        QColor ink;
    };

    void add(const QString& text, const QFont& font, const QColor& ink, Paragraph::Frame frame)
    {
        frame.mostLines = std::numeric_limits<int>::max(); // Evidence is read whole.
        if (!text.isEmpty())
            m_lines.push_back({std::make_unique<Paragraph>(text, font, frame), ink});
    }

    std::vector<Line> m_lines;
};

int textWidth(int itemWidth)
{
    return std::max(itemWidth - 4 * unit, 10 * unit);
}

bool isHeadingAt(const QModelIndex& index)
{
    return index.data(FindingEvidenceModel::IsHeadingRole).toBool();
}

/// A side is a card: its heading is the upper edge, its last piece of evidence the lower one.
void paintCard(QPainter& painter, const QRect& row, const QModelIndex& index)
{
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    const bool isFirst = isHeadingAt(index);
    const bool isLast = !next.isValid() || isHeadingAt(next);
    painter.setPen(theme().line);
    painter.drawLine(row.topLeft(), row.bottomLeft());
    painter.drawLine(row.topRight(), row.bottomRight());
    if (isFirst)
        painter.drawLine(row.topLeft(), row.topRight());
    if (isFirst || isLast)
        painter.drawLine(row.bottomLeft(), row.bottomRight());
    else
        painter.drawLine(row.bottomLeft() + QPoint(unit, 0), row.bottomRight() - QPoint(unit, 0));
}

/// Where a row's card stands: some room about it, and above a heading.
QRect cardOf(const QRect& row, const QModelIndex& index)
{
    return row.adjusted(unit, isHeadingAt(index) ? unit : 0, -unit, 0);
}
} // namespace

void FindingEvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    painter->save();
    const QRect card = cardOf(option.rect, index);
    const bool isHeading = isHeadingAt(index);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(card, theme().selection);
    else
        painter->fillRect(card, isHeading ? theme().window : theme().paper);
    Lines(index, textWidth(option.rect.width()))
        .draw(*painter, card.topLeft() + QPoint(unit, isHeading ? unit / 2 : unit));
    paintCard(*painter, card, index);
    painter->restore();
}

QSize FindingEvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return {width, Lines(index, textWidth(width)).height() + 2 * unit};
}

} // namespace tasrih
