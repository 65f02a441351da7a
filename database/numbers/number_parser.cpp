// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/numbers/number_parser.h"

namespace tasrih {

using Kind = NumberWord::Kind;

/// Which places below a thousand are taken, so that "ثلاثة وأربعة" stays two numbers.
struct Places
{
    bool hundreds = false;
    bool tens = false;
    bool units = false;
};

namespace {

bool isScale(Kind kind)
{
    return kind == Kind::Scale || kind == Kind::EitherScale || kind == Kind::Plural;
}

} // namespace

std::optional<NumberParser::Found> NumberParser::wordAt(qsizetype at) const
{
    const QStringView word = m_tokens.text(at);
    if (!m_tokens.isWord(at) || word == u"لست") // "I am not", no six
        return std::nullopt;
    if (word == u"واحد" && numberWord(m_tokens.text(at + 1)).value_or(NumberWord{}).kind == Kind::Ten)
        return Found{{Kind::TeenUnit, 1}, 1}; // "وأحد عشر" folds like "واحد"
    const auto bare = [](QStringView form) { return form.startsWith(u"ال") ? form.sliced(2) : form; };
    const QStringView noConjunction = withoutClitic(word, u"وف");
    const QStringView noClitics = withoutClitic(noConjunction, u"بلك");
    for (const QStringView form : {word, noConjunction, noClitics, bare(word), bare(noConjunction), bare(noClitics)})
        if (const auto found = numberWord(form))
            return Found{*found, word.size() - form.size()};
    return std::nullopt;
}

std::optional<NumberSpan> NumberParser::numberAt(qsizetype at) const
{
    auto sum = groupAt(at, allParts);
    if (!sum)
        return std::nullopt;
    while (const auto next = continuationOf(*sum)) {
        sum->value += next->value;
        sum->scale = next->scale;
        sum->end = next->end;
        sum->isSpelled = sum->isSpelled && next->isSpelled;
    }
    addFraction(*sum);
    return sum;
}

/// A number below a thousand or in digits with the scales after it, or scales alone.
std::optional<NumberSpan> NumberParser::groupAt(qsizetype at, int mostParts) const
{
    auto group = m_tokens.isNumber(at) ? digitsAt(at) : belowThousandAt(at, mostParts);
    if (!group)
        return scaleAloneAt(at);
    applyScales(*group);
    return group;
}

std::optional<NumberSpan> NumberParser::digitsAt(qsizetype at) const
{
    QString whole = m_tokens.text(at).toString();
    QString fraction;
    NumberSpan span;
    span.end = at + 1;
    const auto isJoined = [this](qsizetype mark) {
        return m_tokens.kind(mark) == Tokens::Kind::Mark && m_tokens.isGlued(mark) && m_tokens.isNumber(mark + 1) &&
               m_tokens.isGlued(mark + 1);
    };
    while (isJoined(span.end) && fraction.isEmpty()) {
        const QChar mark = m_tokens.text(span.end).front();
        const QStringView next = m_tokens.text(span.end + 1);
        const auto scale = wordAt(span.end + 2);
        const bool large = scale && isScale(scale->word.kind) && scale->word.value >= 1e6;
        const bool oneMark = span.end == at + 1;
        const bool groups = next.size() == 3 && whole.size() >= 1 && (whole.size() <= 3 || !oneMark) &&
                            !whole.startsWith(QLatin1Char('0')) && !(mark == u'.' && large && oneMark);
        if (mark == QChar(0x066C) || (groups && (mark == u'.' || mark == u',')))
            whole += next;
        else if (mark == u'.' || mark == u',' || mark == QChar(0x066B))
            fraction = next.toString();
        else
            break;
        span.end += 2;
    }
    span.value = (fraction.isEmpty() ? whole : whole + QLatin1Char('.') + fraction).toDouble();
    return span;
}

std::optional<NumberSpan> NumberParser::belowThousandAt(qsizetype at, int mostParts) const
{
    NumberSpan sum;
    sum.end = at;
    sum.isSpelled = true;
    Places places;
    const auto first = wordAt(at);
    if (!first)
        return std::nullopt;
    sum.skipped = first->skipped;
    sum.isEnglish = first->word.english;
    if (first->word.kind == Kind::Fraction) { // "نصف مليون", "half a million"
        const qsizetype scaleToken = at + (m_tokens.is(at + 1, u"a") ? 2 : 1);
        const auto scale = wordAt(scaleToken);
        if (!scale || scale->word.kind != Kind::Scale || scale->skipped > 0)
            return std::nullopt;
        sum.value = first->word.value;
        sum.end = scaleToken;
        return sum;
    }
    while (addPart(sum, places) && --mostParts > 0) {
        // A part after the first one is linked by و in Arabic; in English by nothing, "-" or "and".
        const qsizetype link = sum.end;
        const bool linkedInEnglish = sum.isEnglish && (m_tokens.is(link, u"and") || m_tokens.isMark(link, u'-'));
        const auto next = wordAt(link + (linkedInEnglish ? 1 : 0));
        const bool linked = next && next->word.english == sum.isEnglish &&
                            (sum.isEnglish || (next->skipped == 1 && m_tokens.text(link).startsWith(u'و')));
        if (!linked)
            break;
        NumberSpan more = sum;
        more.end = link + (linkedInEnglish ? 1 : 0);
        Places morePlaces = places;
        if (!addPart(more, morePlaces))
            break;
        sum.end = link + (linkedInEnglish ? 1 : 0);
    }
    return sum.end > at ? std::optional(sum) : std::nullopt;
}

/// Adds the word at the end of @p sum, with what multiplies it, if its place is still free.
bool NumberParser::addPart(NumberSpan& sum, Places& places) const
{
    const auto found = wordAt(sum.end);
    if (!found)
        return false;
    const auto next = wordAt(sum.end + 1);
    const bool nextIsPlain = next && next->skipped == 0;
    const auto take = [&sum](double value, qsizetype words, bool& place) {
        sum.value += value;
        sum.end += words;
        place = true;
        return true;
    };
    const NumberWord& word = found->word;
    switch (word.kind) {
    case Kind::TeenUnit:
    case Kind::Unit: {
        if (places.units)
            return false;
        const bool hundred =
            nextIsPlain && !places.hundreds &&
            (next->word.kind == Kind::Hundred || (next->word.kind == Kind::Hundreds && next->word.value == 100));
        if (hundred && !places.tens)
            return take(word.value * 100, 2, places.hundreds);
        if (nextIsPlain && next->word.kind == Kind::Ten && !word.english && !places.tens) {
            places.tens = true;
            return take(word.value + 10, 2, places.units);
        }
        if (word.kind == Kind::TeenUnit || (places.tens && !word.english))
            return false;
        return take(word.value, 1, places.units);
    }
    case Kind::Ten:
    case Kind::Teen:
        if (places.units || places.tens)
            return false;
        places.tens = true;
        return take(word.value, 1, places.units);
    case Kind::Tens:
        return !places.tens && (!places.units || !word.english) && take(word.value, 1, places.tens);
    case Kind::Hundreds:
        return !places.hundreds && !places.tens && !places.units && take(word.value, 1, places.hundreds);
    default:
        return false;
    }
}

void NumberParser::applyScales(NumberSpan& group) const
{
    if (m_tokens.isGlued(group.end) && (m_tokens.is(group.end, u"k") || m_tokens.is(group.end, u"bn"))) {
        group.scale = m_tokens.is(group.end, u"k") ? 1e3 : 1e9;
        group.value *= group.scale;
        ++group.end;
        return;
    }
    for (auto scale = wordAt(group.end);
         scale && scale->skipped == 0 && isScale(scale->word.kind) && scale->word.value >= 1e3;
         scale = wordAt(group.end)) {
        group.value *= scale->word.value;
        group.scale = group.scale > 1 ? group.scale * scale->word.value : scale->word.value;
        ++group.end;
    }
}

/// "ألف", "ألفين", "مليون", "a million", "a hundred".
std::optional<NumberSpan> NumberParser::scaleAloneAt(qsizetype at) const
{
    const bool article = m_tokens.is(at, u"a");
    const auto found = wordAt(at + (article ? 1 : 0));
    if (!found || (article && !found->word.english))
        return std::nullopt;
    NumberSpan span;
    span.skipped = article ? 0 : found->skipped;
    span.end = at + (article ? 2 : 1);
    span.isSpelled = true;
    span.isEnglish = found->word.english;
    switch (found->word.kind) {
    case Kind::DualScale:
    case Kind::EitherScale:
        span.value = 2 * found->word.value;
        break;
    case Kind::Scale:
        if (span.isEnglish && !article)
            return std::nullopt;
        span.value = found->word.value;
        break;
    case Kind::Hundred:
        if (!article)
            return std::nullopt;
        span.value = 100;
        break;
    default:
        return std::nullopt;
    }
    span.scale = found->word.value;
    NumberSpan scaled = span;
    applyScales(scaled); // "ألف مليون", "a hundred thousand"
    return scaled;
}

/// The next part of a number: "و500" or "وخمسمئة" after a scale, "five hundred" after "two thousand".
std::optional<NumberSpan> NumberParser::continuationOf(const NumberSpan& sum) const
{
    if (sum.scale <= 100)
        return std::nullopt;
    qsizetype at = sum.end;
    const bool conjunction = m_tokens.is(at, u"و") || (sum.isEnglish && m_tokens.is(at, u"and"));
    const bool linked = conjunction || (m_tokens.isWord(at) && m_tokens.text(at).startsWith(u'و')) || sum.isEnglish;
    if (conjunction)
        ++at;
    // In "ألف وخمسمئة وثلاثة آلاف" the last two words are no part of it: less is tried where more is too much.
    for (int parts = linked ? allParts : 0; parts > 0; --parts) {
        const auto next = groupAt(at, parts);
        const bool belongs = next && (conjunction || next->skipped == 1 || sum.isEnglish);
        if (belongs && next->value < sum.scale && (!sum.isEnglish || next->isEnglish))
            return next;
    }
    return std::nullopt;
}

/// "ونصف", "ونصف المليون": half of the scale that went before.
void NumberParser::addFraction(NumberSpan& sum) const
{
    const auto fraction = wordAt(sum.end);
    if (!fraction || fraction->word.kind != Kind::Fraction || !m_tokens.text(sum.end).startsWith(u'و'))
        return;
    sum.value += fraction->word.value * sum.scale;
    ++sum.end;
    const auto scale = wordAt(sum.end);
    if (scale && scale->word.kind == Kind::Scale && scale->word.value == sum.scale && scale->skipped == 2)
        ++sum.end;
}

} // namespace tasrih
