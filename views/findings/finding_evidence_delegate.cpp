// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/direction.h"
#include "models/findings/finding_evidence_model.h"
#include "views/findings/finding_delegate.h"
#include "views/theme/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QListView>

#include <array>

namespace tasrih {

namespace {
constexpr int gap = 2;

QFont sentenceFont()
{
    QFont font = interfaceFont(TextSize::Strong);
    font.setWeight(QFont::Normal);
    return font;
}

/// A wrapped run of words at the leading edge of its direction.
struct Line
{
    QTextLayout layout;
    QColor colour;
    qreal height = 0;

    void set(const QString& text, const QFont& font, const QColor& ink, int width, Qt::LayoutDirection direction)
    {
        layout.setText(text);
        layout.setFont(font);
        colour = ink;
        QTextOption option;
        option.setTextDirection(direction);
        option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeading));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid() && !text.isEmpty(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
    }
};

class Lines
{
public:
    Lines(const QModelIndex& index, int width)
    {
        const Qt::LayoutDirection window = QGuiApplication::layoutDirection();
        if (index.data(FindingEvidenceModel::IsHeadingRole).toBool()) {
            m_lines[0].set(index.data().toString(), interfaceFont(TextSize::Strong), theme().text, width, window);
            return;
        }
        const QString sentence = index.data(FindingEvidenceModel::SentenceRole).toString();
        m_lines[0].set(index.data(FindingEvidenceModel::SourceRole).toString(), interfaceFont(TextSize::Meta),
                       theme().secondary, width, window);
        m_lines[1].set(index.data(FindingEvidenceModel::SaysRole).toString(), interfaceFont(), theme().text, width,
                       window);
        m_lines[2].set(sentence, sentenceFont(), theme().text, width,
                       paragraphDirection(sentence, interfaceLanguage()));
    }

    [[nodiscard]] int height() const
    {
        qreal height = 0;
        for (const Line& line : m_lines)
            height += line.height > 0 ? line.height + gap : 0;
        return int(height);
    }
    void draw(QPainter& painter, QPointF at) const
    {
        for (const Line& line : m_lines) {
            painter.setPen(line.colour);
            line.layout.draw(&painter, at);
            at.ry() += line.height > 0 ? line.height + gap : 0;
        }
    }

private:
    std::array<Line, 3> m_lines;
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
