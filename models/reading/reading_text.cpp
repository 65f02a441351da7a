// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reading_text.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int contextLength = 32;

/// The language that decides for paragraphs without letters.
Language scriptOf(const QString& language)
{
    static const QStringList rightToLeft{QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("ckb"),
                                         QStringLiteral("he"), QStringLiteral("ur")};
    const bool isArabic = rightToLeft.contains(language.section(QLatin1Char('-'), 0, 0));
    return isArabic ? Language::Arabic : Language::English;
}

/// A letter may carry any number of marks, but to lay them out takes the square of the time. More than this stand on a
/// piece of their own; no language has ten.
constexpr int mostMarks = 250;

bool isMarkAt(QStringView text, qsizetype at)
{
    constexpr char16_t firstMark = 0x300;
    if (text[at] < QChar(firstMark))
        return false;
    if (text[at].isLowSurrogate() && at > 0)
        return QChar::isMark(QChar::surrogateToUcs4(text[at - 1], text[at]));
    return text[at].isHighSurrogate() && at + 1 < text.size() ? isMarkAt(text, at + 1) : text[at].isMark();
}

/// The first place after @p from with too many marks before it without a letter between; @p to where there is none.
int endOfMarks(QStringView text, int from, int to)
{
    int marks = 0;
    for (int at = from; at < to; ++at) {
        marks = isMarkAt(text, at) ? marks + 1 : 0;
        if (marks > mostMarks && !text[at].isHighSurrogate())
            return at + 1;
    }
    return to;
}
} // namespace

ReadingText::ReadingText(const QString& text, const QString& language)
    : m_text(text)
    , m_codePoints(text)
{
    const Language fallback = scriptOf(language);
    int rightToLeft = 0;
    for (int start = 0; start <= m_text.size();) {
        const qsizetype newline = m_text.indexOf(QLatin1Char('\n'), start);
        const int end = newline < 0 ? int(m_text.size()) : int(newline);
        const Qt::LayoutDirection direction = paragraphDirection(QStringView(m_text).mid(start, end - start), fallback);
        cut({start, end}, direction);
        rightToLeft += (direction == Qt::RightToLeft ? 1 : -1) * (end - start);
        start = end + 1;
    }
    if (rightToLeft != 0)
        m_direction = rightToLeft > 0 ? Qt::RightToLeft : Qt::LeftToRight;
    else
        m_direction = fallback == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

void ReadingText::cut(TextRun paragraph, Qt::LayoutDirection direction)
{
    int from = paragraph.start;
    while (from < paragraph.end) {
        const int furthest = std::min(from + longestPiece, paragraph.end);
        const int marksEnd = endOfMarks(m_text, from, furthest);
        if (marksEnd < furthest) {
            m_pieces.push_back({{from, marksEnd}, direction, from == paragraph.start});
            from = marksEnd;
            continue;
        }
        if (furthest == paragraph.end)
            break;
        // At a blank, so that no word is torn; in a text without blanks at least never inside a character.
        qsizetype at = m_text.lastIndexOf(QLatin1Char(' '), from + longestPiece - 1);
        if (at <= from + longestPiece / 2)
            at = from + longestPiece - (m_text.at(from + longestPiece).isLowSurrogate() ? 1 : 0) - 1;
        m_pieces.push_back({{from, int(at) + 1}, direction, from == paragraph.start});
        from = int(at) + 1;
    }
    m_pieces.push_back({{from, paragraph.end}, direction, from == paragraph.start});
}

int ReadingText::pieceAt(int position) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), position,
                                        [](int wanted, const TextPiece& piece) { return wanted < piece.run.start; });
    return int(after - m_pieces.begin()) - 1;
}

int ReadingText::fromCodePoint(int offset) const
{
    return int(m_codePoints.toUtf16(offset));
}

int ReadingText::toCodePoint(int position) const
{
    return int(m_codePoints.fromUtf16(position));
}

TextRun ReadingText::trimmed(TextRun run) const
{
    run.start = std::clamp(run.start, 0, int(m_text.size()));
    run.end = std::clamp(run.end, run.start, int(m_text.size()));
    while (run.start < run.end && m_text.at(run.start).isSpace())
        ++run.start;
    while (run.end > run.start && m_text.at(run.end - 1).isSpace())
        --run.end;
    return run;
}

Passage ReadingText::passage(TextRun wanted) const
{
    const TextRun run = trimmed(wanted);
    const int start = toCodePoint(run.start);
    const int end = toCodePoint(run.end);
    const auto slice = [this](int from, int to) {
        const int first = fromCodePoint(from);
        return m_text.mid(first, fromCodePoint(to) - first);
    };
    const int length = toCodePoint(int(m_text.size()));
    return {.start = start,
            .end = end,
            .quote = slice(start, end),
            .prefix = slice(std::max(0, start - contextLength), start),
            .suffix = slice(end, std::min(length, end + contextLength))};
}

namespace {
TextRun unitAround(QTextBoundaryFinder::BoundaryType type, const QString& text, TextRun piece, int position)
{
    const QString part = text.mid(piece.start, piece.length());
    QTextBoundaryFinder finder(type, part);
    const int at = position - piece.start;
    finder.setPosition(at);
    const int start = finder.isAtBoundary() && at < part.size() ? at : int(finder.toPreviousBoundary());
    finder.setPosition(std::max(start, 0));
    const int end = int(finder.toNextBoundary());
    return {piece.start + std::max(start, 0), piece.start + (end < 0 ? int(part.size()) : end)};
}
} // namespace

TextRun ReadingText::wordAt(int position) const
{
    if (m_pieces.empty())
        return {};
    return unitAround(QTextBoundaryFinder::Word, m_text, m_pieces[std::size_t(pieceAt(position))].run, position);
}

TextRun ReadingText::sentenceAt(int position) const
{
    if (m_pieces.empty())
        return {};
    const TextRun piece = m_pieces[std::size_t(pieceAt(position))].run;
    return trimmed(unitAround(QTextBoundaryFinder::Sentence, m_text, piece, position));
}

TextRun ReadingText::paragraphAt(int position) const
{
    if (m_pieces.empty())
        return {};
    std::size_t first = std::size_t(pieceAt(position));
    std::size_t last = first;
    while (first > 0 && !m_pieces[first].beginsParagraph)
        --first;
    while (last + 1 < m_pieces.size() && !m_pieces[last + 1].beginsParagraph)
        ++last;
    return {m_pieces[first].run.start, m_pieces[last].run.end};
}

} // namespace tasrih
