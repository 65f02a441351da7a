// SPDX-License-Identifier: GPL-3.0-or-later
// foldPhrase(): what is done beyond fold() for phrases.
#include "database/text/digits.h"
#include "database/text/folding.h"
#include "database/text/folding_loop.h"

#include <algorithm>

namespace tasrih {

namespace {

constexpr char16_t arabicDecimal = 0x066B;
constexpr char16_t arabicThousands = 0x066C;
constexpr char16_t arabicComma = 0x060C;

/// Almost every letter, and nothing that is a blank, an apostrophe, a digit or parts digits.
bool isPlain(char16_t unit)
{
    return (unit > u'9' && unit != 0x85 && unit < arabicComma) || (unit > arabicThousands && unit < 0x1680);
}

/// A blank that fold() leaves.
bool isBlank(char16_t unit)
{
    return unit == u' ' || (unit >= 0x09 && unit <= 0x0D) || unit == 0x85 || unit == 0x1680 || unit == 0x2028 ||
           unit == 0x2029;
}

/// A blank of the source that does not end a line between digits: no-break, figure, thin and hair space and the like.
bool joinsDigits(QChar blank)
{
    const char16_t u = blank.unicode();
    return u == 0x00A0 || u == 0x202F || (u >= 0x2004 && u <= 0x200A);
}

/// Takes folded units and keeps what a phrase is made of. Works on pointers: this runs over whole articles while
/// somebody types.
template <bool withMap>
class PhraseSink
{
public:
    explicit PhraseSink(QStringView source)
        : m_source(source)
    {
        setSize(source.size(), 0);
    }

    void put(char16_t unit, qsizetype source)
    {
        if (isPlain(unit))
            putLetter(unit, source);
        else if (isBlank(unit))
            putBlank(source);
        else if (unit == u'\'')
            leaveOut(source);
        else
            putSign(unit, source);
    }

    [[nodiscard]] Folded take()
    {
        if (!m_partings.empty())
            joinNumber();
        if (endsIn(u' ')) {
            cutTo(used() - 1);
            if constexpr (withMap)
                leaveOut(*m_from);
        }
        m_text.truncate(used());
        if constexpr (withMap) {
            *m_from++ = m_source.size();
            m_origin.resize(static_cast<std::size_t>(m_text.size()) + 1);
        }
        return {std::move(m_text), std::move(m_origin), std::move(m_stops)};
    }

private:
    void putLetter(char16_t unit, qsizetype source)
    {
        if (!m_partings.empty())
            joinNumber();
        write(unit, source);
    }

    void putBlank(qsizetype source)
    {
        if (m_next == m_begin)
            return;
        if (endsIn(u' ')) {
            if (!m_partings.empty() && m_partings.back() == used() - 1)
                m_partings.pop_back(); // Two blanks part words.
            return;
        }
        if (endsInDigit() && joinsDigits(m_source[source]))
            m_partings.push_back(used());
        else if (!m_partings.empty())
            joinNumber();
        write(u' ', source);
    }

    /// A digit, or a sign that may part digits.
    void putSign(char16_t unit, qsizetype source)
    {
        const bool parts =
            unit == u',' || unit == u'.' || (unit >= arabicDecimal && unit <= arabicThousands) || unit == arabicComma;
        if (unit == arabicDecimal)
            unit = u'.';
        if (parts && endsInDigit())
            m_partings.push_back(used());
        else if (!isDigit(unit) && !m_partings.empty())
            joinNumber();
        write(unit, source);
    }

    void write(char16_t unit, qsizetype source)
    {
        if (m_next == m_end)
            setSize(used() + used() / 2 + 32, used());
        *m_next++ = QChar(unit);
        if constexpr (withMap)
            *m_from++ = source;
    }

    void leaveOut(qsizetype source)
    {
        if constexpr (withMap) {
            if (m_stops.empty() || m_stops.back().index < used())
                m_stops.push_back({used(), source});
        }
    }

    [[nodiscard]] qsizetype used() const { return m_next - m_begin; }
    void setSize(qsizetype size, qsizetype used)
    {
        m_text.resize(size);
        m_begin = m_text.data();
        m_end = m_begin + size;
        if constexpr (withMap)
            m_origin.resize(static_cast<std::size_t>(size) + 1);
        cutTo(used);
    }
    void cutTo(qsizetype used)
    {
        m_next = m_begin + used;
        if constexpr (withMap)
            m_from = m_origin.data() + used;
    }

    [[nodiscard]] bool endsIn(QChar c) const { return m_next != m_begin && m_next[-1] == c; }
    [[nodiscard]] bool endsInDigit() const { return m_next != m_begin && isDigit(m_next[-1]); }
    [[nodiscard]] qsizetype digitsFrom(qsizetype at) const
    {
        return std::find_if_not(m_begin + at, m_next, isDigit) - (m_begin + at);
    }
    [[nodiscard]] qsizetype digitsBefore(qsizetype at) const
    {
        qsizetype start = at;
        while (start > 0 && isDigit(m_begin[start - 1]))
            --start;
        return at - start;
    }

    [[nodiscard]] qsizetype groupsEnd() const;
    void joinNumber();
    qsizetype joinGroups(qsizetype end);

    QStringView m_source;
    QString m_text;
    QChar* m_begin = nullptr; ///< Its data.
    QChar* m_next = nullptr;
    QChar* m_end = nullptr;
    std::vector<qsizetype> m_origin;
    qsizetype* m_from = nullptr; ///< Where in it the next goes.
    std::vector<Folded::Stop> m_stops;
    std::vector<qsizetype> m_partings; ///< Signs and blanks between the digits at the end that may part groups.
};

/// Where the groups of three end that the first of the partings begins, all with the same sign; 0 where there are none.
template <bool withMap>
qsizetype PhraseSink<withMap>::groupsEnd() const
{
    const qsizetype at = m_partings.front();
    const qsizetype leading = digitsBefore(at);
    if (leading > 3 || m_begin[at - leading] == u'0')
        return 0;
    const auto isParted = [&](qsizetype index) {
        return index < used() && m_begin[index] == m_begin[at] &&
               std::find(m_partings.begin(), m_partings.end(), index) != m_partings.end();
    };
    qsizetype end = at;
    while (isParted(end) && digitsFrom(end + 1) == 3)
        end += 4;
    // "1,234,56" is no number but a list.
    const bool goesOn = isParted(end) && digitsFrom(end + 1) > 0;
    return end == at || goesOn ? 0 : end;
}

/// Takes the signs out of the numbers at the end, where they part groups of three. What a blank doesn't join it parts,
/// as any other blank does: "0 1,000" is 0 and 1000.
template <bool withMap>
void PhraseSink<withMap>::joinNumber()
{
    while (!m_partings.empty()) {
        const qsizetype end = groupsEnd();
        const qsizetype tried = end == 0 ? m_partings.front() : joinGroups(end);
        // Up to the next blank all belongs to what was tried; behind one no other blank joins.
        std::erase_if(m_partings, [&](qsizetype at) {
            const bool isBehindBlank = std::find(m_begin + tried, m_begin + at, u' ') != m_begin + at;
            return m_begin[at] == u' ' || !isBehindBlank;
        });
    }
}

/// Joins the number of which the first parting is the first, and whose groups end at @p end. Returns where it ends now.
template <bool withMap>
qsizetype PhraseSink<withMap>::joinGroups(qsizetype end)
{
    const qsizetype parted = m_partings.front();
    const qsizetype first = parted - digitsBefore(parted);
    qsizetype to = parted;
    for (qsizetype from = parted; from < end; from += 4, to += 3) // a sign and three digits
        std::copy(m_begin + from + 1, m_begin + from + 4, m_begin + to);
    std::copy(m_begin + end, m_next, m_begin + to);
    const qsizetype before = used();
    cutTo(before - (end - to));
    if constexpr (withMap) {
        // The number is one thing of the source, like a ligature.
        std::fill(m_origin.begin() + first, m_origin.begin() + to, m_origin[static_cast<std::size_t>(first)]);
        std::copy(m_origin.begin() + end, m_origin.begin() + before, m_origin.begin() + to);
        for (auto stop = m_stops.rbegin(); stop != m_stops.rend() && stop->index > first; ++stop)
            stop->index = stop->index < end ? first : stop->index - (end - to);
    }
    std::erase_if(m_partings, [end](qsizetype at) { return at < end; });
    for (qsizetype& at : m_partings)
        at -= end - to;
    return to;
}

} // namespace

QString foldPhrase(QStringView text)
{
    PhraseSink<false> sink(text);
    foldInto(sink, text);
    return sink.take().text;
}

Folded foldPhraseWithMap(QStringView text)
{
    PhraseSink<true> sink(text);
    foldInto(sink, text);
    return sink.take();
}

} // namespace tasrih
