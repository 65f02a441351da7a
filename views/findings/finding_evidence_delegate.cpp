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
    return std::max(itemWidth - 2 * unit, 10 * unit);
}
} // namespace

void FindingEvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    painter->save();
    const bool isHeading = index.data(FindingEvidenceModel::IsHeadingRole).toBool();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme().selection);
    else if (isHeading)
        painter->fillRect(option.rect, theme().window);
    Lines(index, textWidth(option.rect.width())).draw(*painter, option.rect.topLeft() + QPoint(unit, unit));
    painter->setPen(theme().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize FindingEvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return {width, Lines(index, textWidth(width)).height() + 2 * unit};
}

} // namespace tasrih
