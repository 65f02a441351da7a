// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/words.h"

#include "database/text/breaks.h"
#include "database/text/lines.h"

#include <array>

namespace tasrih {

namespace {

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.start < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

/// Whether @p piece ends in a period that belongs to an initial or a title, not to a sentence.
bool endsInAbbreviation(QStringView piece)
{
    piece = piece.trimmed();
    if (!piece.endsWith(u'.'))
        return false;
    piece.chop(1);
    qsizetype start = piece.size();
    while (start > 0 && piece[start - 1].isLetter())
        --start;
    const QStringView word = piece.sliced(start);
    if (word.size() == 1)
        return true; // "د." "U.S." "J."
    constexpr std::array titles{u"Mr",  u"Mrs", u"Ms",  u"Dr",  u"Prof", u"Gen",  u"Lt",  u"Col", u"Maj", u"Capt",
                                u"Sgt", u"Sen", u"Rep", u"Gov", u"St",   u"Brig", u"Adm", u"No",  u"vs"};
    return std::any_of(titles.begin(), titles.end(), [&](const char16_t* title) { return word == QStringView(title); });
}

/// Cuts one line without its line end into sentences.
class LineCutter
{
public:
    LineCutter(QStringView text, TextRange line, std::vector<TextRange>& found)
        : m_text(text)
        , m_line(line)
        , m_found(found)
        , m_start(line.start)
    {
    }

    void cut()
    {
        const QStringView line = m_text.sliced(m_line.start, m_line.length());
        for (const Break& end : breaks(line, BreakKind::Sentence)) {
            const qsizetype at = m_line.start + end.at;
            cutAtSemicolons(at);
            if (at == m_line.end || !endsInAbbreviation(m_text.sliced(m_start, at - m_start)))
                cutAt(at);
        }
    }

private:
    /// The Arabic semicolon ends a sentence here although Unicode lets it go on.
    void cutAtSemicolons(qsizetype end)
    {
        for (qsizetype at = m_start; at < end; ++at)
            if (m_text[at] == QChar(0x061B))
                cutAt(at + 1);
    }

    void cutAt(qsizetype end)
    {
        const TextRange range = trimmed(m_text, {m_start, end});
        if (range.length() > 0)
            m_found.push_back(range);
        m_start = end;
    }

    QStringView m_text;
    TextRange m_line;
    std::vector<TextRange>& m_found;
    qsizetype m_start;
};

/// The line around @p index, without its line end.
TextRange lineAround(QStringView text, qsizetype index)
{
    return {lineStartOf(text, index), lineEndFrom(text, index)};
}

} // namespace

std::vector<TextRange> words(QStringView text)
{
    std::vector<TextRange> found;
    qsizetype start = 0;
    for (const Break& end : breaks(text, BreakKind::Word)) {
        if (end.endsWord)
            found.push_back({start, end.at});
        start = end.at;
    }
    return found;
}

std::optional<TextRange> wordAt(QStringView text, qsizetype index)
{
    index = qBound<qsizetype>(0, index, text.size());
    TextRange chunk{index, index};
    while (chunk.start > 0 && !text[chunk.start - 1].isSpace())
        --chunk.start;
    while (chunk.end < text.size() && !text[chunk.end].isSpace())
        ++chunk.end;
    std::optional<TextRange> before;
    for (const TextRange& word : words(text.sliced(chunk.start, chunk.length()))) {
        const TextRange placed{chunk.start + word.start, chunk.start + word.end};
        if (placed.start <= index && index < placed.end)
            return placed;
        if (placed.end == index)
            before = placed;
    }
    return before;
}

std::vector<TextRange> sentences(QStringView text)
{
    std::vector<TextRange> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const TextRange line = lineAround(text, at);
        LineCutter(text, line, found).cut();
        at = line.end;
    }
    return found;
}

std::optional<TextRange> sentenceAt(QStringView text, qsizetype index)
{
    index = qBound<qsizetype>(0, index, text.size());
    std::vector<TextRange> found;
    LineCutter(text, lineAround(text, index), found).cut();
    if (found.empty())
        return std::nullopt;
    const auto after =
        std::find_if(found.begin(), found.end(), [index](const TextRange& s) { return s.start > index; });
    return after == found.begin() ? found.front() : *(after - 1);
}

} // namespace tasrih
