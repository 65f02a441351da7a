// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/numbers/numbers.h"

#include "database/dates/date_phrases.h"
#include "database/dates/months.h"
#include "database/numbers/number_parser.h"
#include "database/numbers/number_qualifiers.h"

namespace tasrih {

namespace {

/// A phrase among tokens.
struct Match
{
    qsizetype end = 0;
    qsizetype skipped = 0;
    double low = 0;
    std::optional<double> high;
    Qualifier qualifier = Qualifier::Exact;
};

class NumberMatcher
{
public:
    explicit NumberMatcher(const Tokens& tokens)
        : m_tokens(tokens)
        , m_parser(tokens)
    {
    }

    [[nodiscard]] std::optional<Match> match(qsizetype at) const
    {
        if (const auto qualifier = qualifierBefore(m_tokens, at))
            if (auto found = qualified(*qualifier))
                return found;
        const bool begins = m_tokens.isNumber(at) || m_parser.wordAt(at) || m_tokens.is(at, u"a");
        if (!begins) // most tokens
            return spelledRange(at);
        if (auto found = rangeOrNumber(at))
            return found;
        return indefinite(at);
    }

private:
    [[nodiscard]] std::optional<Match> qualified(const QualifierSpan& qualifier) const
    {
        qsizetype at = qualifier.end;
        if (qualifier.isVerb && m_tokens.isWord(at) && !m_parser.numberAt(at))
            ++at;
        if (qualifier.qualifier == Qualifier::Between) {
            auto between = range(at, Link::And);
            if (between)
                between->skipped = qualifier.skipped;
            return between;
        }
        auto found = rangeOrNumber(at);
        if (!found)
            found = indefinite(at);
        if (!found)
            return std::nullopt;
        found->skipped = qualifier.skipped;
        if (found->qualifier != Qualifier::Between) // "نحو 5-10 آلاف" says the bounds better than "about"
            found->qualifier = qualifier.qualifier;
        return found;
    }

    /// "من 2000 إلى 3000", "from 2000 to 3000".
    [[nodiscard]] std::optional<Match> spelledRange(qsizetype at) const
    {
        const bool from = m_tokens.is(at, u"من") || m_tokens.is(at, u"from");
        return from ? range(at + 1, Link::To) : std::nullopt;
    }

    [[nodiscard]] std::optional<Match> rangeOrNumber(qsizetype at) const
    {
        if (auto found = range(at, Link::To))
            return found;
        const auto number = m_parser.numberAt(at);
        if (!number || isInCode(at, number->end))
            return std::nullopt;
        Match found{number->end, number->skipped, number->value, {}, Qualifier::Exact};
        // "2500 على الأقل", "2500 جندي على الأقل"
        for (const qsizetype gap : {0, 1}) {
            if (gap == 1 && !m_tokens.isWord(number->end))
                break;
            if (const auto after = qualifierAfter(m_tokens, number->end + gap)) {
                found.qualifier = after->qualifier;
                found.end = after->end;
                break;
            }
        }
        return found;
    }

    enum class Link
    {
        And,
        To
    };

    [[nodiscard]] std::optional<Match> range(qsizetype at, Link link) const
    {
        const auto low = m_parser.numberAt(at);
        if (!low || isInCode(at, low->end))
            return std::nullopt;
        const auto highAt = secondAt(low->end, link);
        const auto high = highAt ? m_parser.numberAt(*highAt) : std::nullopt;
        if (!high || isInCode(*highAt, high->end))
            return std::nullopt;
        // "بين 10 و15 ألفا": the scale is said once.
        const bool shared = low->scale == 1 && high->scale > 1 && low->value < high->value / high->scale;
        const double least = shared ? low->value * high->scale : low->value;
        if (least >= high->value)
            return std::nullopt;
        return Match{high->end, low->skipped, least, high->value, Qualifier::Between};
    }

    /// The token at which the second number of a range begins, if @p at links to one.
    [[nodiscard]] std::optional<qsizetype> secondAt(qsizetype at, Link link) const
    {
        if (link == Link::To) {
            const bool dash = m_tokens.isMark(at, u'-');
            const bool to = m_tokens.is(at, u"الي") || m_tokens.is(at, u"to");
            return dash || to ? std::optional(at + 1) : std::nullopt;
        }
        for (const qsizetype gap : {0, 1}) { // "بين 5 دول و10"
            if (m_tokens.is(at + gap, u"و") || m_tokens.is(at + gap, u"and"))
                return at + gap + 1;
            const auto word = m_parser.wordAt(at + gap);
            if (word && word->skipped >= 1 && m_tokens.text(at + gap).startsWith(u'و'))
                return at + gap;
        }
        return std::nullopt;
    }

    /// "آلاف", "عشرات الآلاف", "tens of thousands".
    [[nodiscard]] std::optional<Match> indefinite(qsizetype at) const
    {
        const auto first = m_parser.wordAt(at);
        if (!first || first->word.kind != NumberWord::Kind::Plural)
            return std::nullopt;
        Match found{at + 1, first->skipped, first->word.value, {}, Qualifier::MoreThan};
        const qsizetype next = at + (m_tokens.is(at + 1, u"of") ? 2 : 1);
        const auto second = m_parser.wordAt(next);
        if (second && second->word.kind == NumberWord::Kind::Plural && second->word.value >= 1e3) {
            found.low *= second->word.value;
            found.end = next + 1;
        } else if (found.low < 100) {
            found.low = 20;
            found.qualifier = Qualifier::AtLeast;
        }
        return found;
    }

    /// "F-16", "C130", "5G", "10:30", "12 كانون الأول": digits that are part of something else.
    [[nodiscard]] bool isInCode(qsizetype at, qsizetype end) const
    {
        if (!m_tokens.isNumber(at))
            return false;
        const auto isLatin = [this](qsizetype word) {
            return m_tokens.isWord(word) && m_tokens.text(word).front() < QChar(0x80);
        };
        const auto joins = [this](qsizetype mark) {
            return m_tokens.kind(mark) == Tokens::Kind::Mark &&
                   QStringView(u"-/:.").contains(m_tokens.text(mark).front());
        };
        const bool marked = m_tokens.isGlued(at) && joins(at - 1) && m_tokens.isGlued(at - 1);
        const bool before =
            m_tokens.isGlued(at) && (isLatin(at - 1) || (marked && isLatin(at - 2)) ||
                                     (marked && !m_tokens.isMark(at - 1, u'-') && m_tokens.isNumber(at - 2)));
        const bool latinAfter = m_tokens.isGlued(end) && isLatin(end) && m_tokens.isNumber(end - 1);
        const bool markAfter = joins(end) && !m_tokens.isMark(end, u'-') && m_tokens.isGlued(end) &&
                               m_tokens.isNumber(end + 1) && m_tokens.isGlued(end + 1);
        const auto month = m_tokens.text(at).size() <= 2 ? monthAt(m_tokens, end) : std::nullopt;
        return before || latinAfter || markAfter || (month && month->skipped == 0);
    }

    const Tokens& m_tokens;
    NumberParser m_parser;
};

NumberPhrase phraseOf(const Tokens& tokens, qsizetype at, const Match& match)
{
    const TextRange range = tokens.source(at, match.end, match.skipped);
    return {range.start, range.length(), match.low, match.high, match.qualifier};
}

bool isSpelledOne(const Tokens& tokens, qsizetype at, const Match& match)
{
    return match.end == at + 1 && match.low == 1.0 && tokens.isWord(at);
}

} // namespace

/// A fraction in one sign (½, 2½) folds to several tokens: none of them is a number by itself, and what it says stays
/// unread.
static bool cutsASign(const Tokens& tokens, qsizetype first, qsizetype end)
{
    const TextRange range = tokens.source(first, end);
    return (first > 0 && tokens.source(first - 1, first).end > range.start) ||
           (end < tokens.count() && tokens.source(end, end + 1).start < range.end);
}

std::vector<NumberPhrase> findNumbers(QStringView text)
{
    const std::vector<DatePhrase> dates = findDates(text);
    auto date = dates.begin();
    const Tokens tokens(text);
    const NumberMatcher matcher(tokens);
    std::vector<NumberPhrase> found;
    for (qsizetype at = 0; at < tokens.count();) {
        const qsizetype place = tokens.source(at, at + 1).start;
        while (date != dates.end() && date->start + date->length <= place)
            ++date;
        const auto match = date != dates.end() && date->start <= place ? std::nullopt : matcher.match(at);
        const bool runsIntoDate = match && date != dates.end() && tokens.source(at, match->end).end > date->start;
        if (match && !runsIntoDate && !isSpelledOne(tokens, at, *match) && !cutsASign(tokens, at, match->end))
            found.push_back(phraseOf(tokens, at, *match));
        at = match && !runsIntoDate ? match->end : at + 1;
    }
    return found;
}

std::optional<NumberPhrase> readNumber(QStringView text)
{
    const Tokens tokens(text);
    const auto match = NumberMatcher(tokens).match(0);
    return match && match->end == tokens.count() ? std::optional(phraseOf(tokens, 0, *match)) : std::nullopt;
}

} // namespace tasrih
