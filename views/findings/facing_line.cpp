// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/facing_line.h"

#include "database/text/direction.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace tasrih {

namespace {
constexpr double longestLine = 100000;

QList<QTextLayout::FormatRange> boldRanges(const std::vector<DiffRun>& runs, qsizetype end)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const DiffRun& run : runs) {
        const int first = int(run.range.start);
        const int length = int(std::min<qsizetype>(run.range.end, end)) - first;
        if (run.kind != DiffRun::Kind::Own || length <= 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = first;
        range.length = length;
        range.format.setFontWeight(QFont::Bold);
        ranges.append(range);
    }
    return ranges;
}

/// A single line of the first letters, with the sign of omission where there are more.
class Line
{
public:
    Line(const QString& words, const std::vector<DiffRun>& runs, const QFont& font, Qt::LayoutDirection direction)
        : m_words(words)
        , m_runs(runs)
    {
        m_layout.setFont(font);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(direction);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        m_layout.setTextOption(option);
    }

    [[nodiscard]] double lay(qsizetype letters)
    {
        const bool isWhole = letters >= m_words.size();
        m_layout.setText(isWhole ? m_words : m_words.left(letters).trimmed() + QChar(0x2026));
        m_layout.setFormats(boldRanges(m_runs, letters));
        m_layout.beginLayout();
        QTextLine line = m_layout.createLine();
        if (line.isValid())
            line.setLineWidth(longestLine);
        m_layout.endLayout();
        return line.isValid() ? line.naturalTextWidth() : 0;
    }
    void fit(double width)
    {
        qsizetype most = m_words.size();
        if (lay(most) <= width)
            return;
        qsizetype fits = 0;
        while (fits + 1 < most) {
            const qsizetype middle = (fits + most) / 2;
            (lay(middle) <= width ? fits : most) = middle;
        }
        (void)lay(fits);
    }
    void draw(QPainter& painter, const QRect& room, bool isAtLeft)
    {
        if (m_layout.lineCount() == 0)
            return;
        const QTextLine line = m_layout.lineAt(0);
        const double left = isAtLeft ? room.left() : room.right() + 1 - line.naturalTextWidth();
        m_layout.draw(&painter, {left, room.top() + (room.height() - line.height()) / 2});
    }

private:
    const QString& m_words;
    const std::vector<DiffRun>& m_runs;
    QTextLayout m_layout;
};
} // namespace

void drawFacingLine(QPainter& painter, const QRect& room, const QString& words, const std::vector<DiffRun>& runs,
                    const QFont& font, Qt::LayoutDirection window)
{
    const Language language = window == Qt::RightToLeft ? Language::Arabic : Language::English;
    Line line(words, runs, font, paragraphDirection(words, language));
    line.fit(room.width());
    line.draw(painter, room, window == Qt::LeftToRight);
}

} // namespace tasrih
