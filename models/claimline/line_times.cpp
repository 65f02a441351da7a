// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimline/line_times.h"

#include "database/dates/date_phrases.h"
#include "database/numbers/numbers.h"
#include "database/words/numerals.h"
#include "models/editing/duration_text.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tasrih {

namespace {
enum class Binding
{
    In,
    By,
    Before, ///< By the unit before.
    NotBefore,
    Until,
    Within
};

struct BindingWords
{
    Binding binding;
    const char16_t* words; ///< Parted by "|".
};

// The longer ones first where one ends with another.
constexpr BindingWords bindings[] = {
    {Binding::NotBefore, u"ليس قبل|لا قبل|not before|no earlier than|not earlier than"},
    {Binding::By,
     u"في موعد أقصاه|موعد أقصاه|أقصاه|في موعد لا يتجاوز|قبل نهاية|قبل انتهاء|قبل حلول نهاية|بحلول نهاية|بحلول|"
     u"not later than|no later than|before the end of|by the end of|by end of|by"},
    {Binding::Until, u"حتى نهاية|إلى غاية|لغاية|حتى|until the end of|until|till|through"},
    {Binding::Within, u"خلال|في غضون|غضون|within"},
    {Binding::Before, u"قبل|before"},
    {Binding::In,
     u"في نهاية|نهاية|أواخر|مطلع|بداية|منتصف|في شهر|في عام|في|at the end of|end of|early|late|mid|in|on|during"},
};

struct BindingPattern
{
    Binding binding;
    QRegularExpression pattern; ///< At the end of what stands before a date.
};

const std::vector<BindingPattern>& bindingPatterns()
{
    static const std::vector<BindingPattern> made = [] {
        std::vector<BindingPattern> all;
        for (const BindingWords& each : bindings) {
            QStringList words;
            for (const QString& word : QString::fromUtf16(each.words).split(QLatin1Char('|')))
                words.append(QRegularExpression::escape(fold(word)));
            all.push_back(
                {each.binding,
                 QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])[وف]?(?:") + words.join(QLatin1Char('|')) +
                                        QStringLiteral(")\\s+(?:(?:شهر|عام|سنه|يوم|the|month of)\\s+)?$"),
                                    QRegularExpression::UseUnicodePropertiesOption)});
        }
        return all;
    }();
    return made;
}

Edtf unitBefore(const Edtf& date)
{
    const std::optional<QDate> first = date.earliestStart();
    if (!first || date.isInterval())
        return date;
    const QDate before = first->addDays(-1);
    QString text = written(before.year());
    if (date.precision() == Precision::Month)
        text += u'-' + written(before.month()).rightJustified(2, u'0');
    else if (date.precision() != Precision::Year)
        return Edtf::fromDay(before);
    return Edtf::parse(text).value_or(date);
}

/// A time with the folded range it takes.
struct Found
{
    TextRange range;
    LineTime time;
    PartOf part = PartOf::Whole;
};

void bind(Found& found, const QString& folded)
{
    const QString before = folded.left(found.range.start);
    for (const BindingPattern& each : bindingPatterns()) {
        const QRegularExpressionMatch match = each.pattern.match(before);
        if (!match.hasMatch())
            continue;
        found.range.start = match.capturedStart();
        switch (each.binding) {
        case Binding::In:
        case Binding::Within:
            found.time.bound = Bound::In;
            break;
        case Binding::By:
            found.time.bound = Bound::By;
            break;
        case Binding::Before:
            found.time.bound = Bound::By;
            // Before the end of 2025 is within 2025 still.
            if (found.part == PartOf::Whole || found.part == PartOf::Beginning) {
                for (std::optional<Edtf>* date : {&found.time.date, &found.time.other})
                    *date = *date ? std::optional(unitBefore(**date)) : std::nullopt;
            }
            break;
        case Binding::NotBefore:
            found.time.bound = Bound::NotBefore;
            break;
        case Binding::Until:
            found.time.bound = Bound::Until;
            break;
        }
        return;
    }
}

bool overlaps(TextRange a, TextRange b)
{
    return a.start < b.end && b.start < a.end;
}

/// Whether the word before is a month: the year is then part of a date that was refused as none.
bool followsMonth(const QString& folded, qsizetype at)
{
    const QString before = folded.left(at).trimmed();
    const QString word = before.mid(before.lastIndexOf(QLatin1Char(' ')) + 1);
    return !word.isEmpty() && word.at(0).isLetter() && readDate(QStringLiteral("1 %1 2021").arg(word)).has_value();
}

/// "two years" where only "2 years" is known.
std::optional<Duration> durationInWords(const QString& text)
{
    const qsizetype blank = text.lastIndexOf(QLatin1Char(' '));
    const std::optional<NumberPhrase> number = blank < 0 ? std::nullopt : readNumber(text.left(blank));
    if (!number || number->qualifier != Qualifier::Exact)
        return {};
    return readDuration(written(number->low) + text.mid(blank));
}

/// Tokens between blanks that are EDTF: "2025-09?", "2024/..", "2026".
std::vector<Found> edtfTokens(const Folded& folded)
{
    static const QRegularExpression token(
        QStringLiteral("(?<!\\S)(?:\\.\\./?)?[0-9][0-9x]{3}[-0-9x?~%/.t:]*(?=$|[\\s,;،؛)])"));
    std::vector<Found> found;
    auto matches = token.globalMatch(folded.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString text = match.captured().toUpper();
        // A full stop may close a sentence.
        while (text.endsWith(QLatin1Char('.')) && !text.endsWith(QStringLiteral("..")))
            text.chop(1);
        const std::optional<Edtf> date = Edtf::parse(text);
        if (!date)
            continue;
        const bool isBareNumber = text.size() == 4 && text.toInt() > 0;
        if (isBareNumber &&
            (text.toInt() < 1900 || text.toInt() > 2099 || followsMonth(folded.text, match.capturedStart())))
            continue;
        found.push_back({{match.capturedStart(), match.capturedStart() + text.size()}, {{}, date, {}, {}, {}}, {}});
    }
    return found;
}

/// "within 12 months", "خلال اثني عشر شهراً".
std::vector<Found> durations(const Folded& folded, const QString& source)
{
    static const QRegularExpression start(QStringLiteral("(?<![\\p{L}\\p{N}])(?:خلال|في غضون|within)\\s+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Found> found;
    auto matches = start.globalMatch(folded.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString rest = folded.text.mid(match.capturedEnd());
        const QStringList words = rest.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (int count = std::min<int>(4, int(words.size())); count > 0; --count) {
            const QString tail = words.mid(0, count).join(QLatin1Char(' '));
            const TextRange range{match.capturedEnd(), match.capturedEnd() + tail.size()};
            const TextRange inSource = folded.sourceRange(range.start, std::min(range.end, folded.text.size()));
            const QString text = source.mid(inSource.start, inSource.length());
            std::optional<Duration> duration = readDuration(text);
            if (!duration)
                duration = readDuration(tail);
            if (!duration)
                duration = durationInWords(text);
            if (!duration)
                continue;
            found.push_back({{match.capturedStart(), range.end}, {{}, {}, {}, Bound::Within, duration->text()}, {}});
            break;
        }
    }
    return found;
}
} // namespace

std::vector<LineTime> timesIn(const QString& text, std::optional<QDate> published)
{
    const Folded folded = foldWithMap(text);
    std::vector<Found> all = durations(folded, text);
    const auto add = [&all](std::vector<Found> more) {
        for (Found& each : more) {
            const auto known = std::find_if(all.begin(), all.end(),
                                            [&](const Found& other) { return overlaps(other.range, each.range); });
            if (known == all.end())
                all.push_back(std::move(each));
            else if (known->range.end - known->range.start < each.range.end - each.range.start)
                *known = std::move(each);
        }
    };
    std::vector<Found> phrases;
    for (const DatePhrase& phrase : findDates(text, published)) {
        const auto at = [&](qsizetype index) {
            return qsizetype(std::lower_bound(folded.origin.begin(), folded.origin.end(), index) -
                             folded.origin.begin());
        };
        phrases.push_back({{at(phrase.start), std::min(at(phrase.start + phrase.length), folded.text.size())},
                           {{}, phrase.date, phrase.other, {}, {}},
                           phrase.part});
    }
    add(std::move(phrases));
    add(edtfTokens(folded));
    std::vector<LineTime> times;
    std::sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return a.range.start < b.range.start; });
    for (Found& each : all) {
        if (each.time.date)
            bind(each, folded.text);
        each.time.range = folded.sourceRange(each.range.start, each.range.end);
        times.push_back(each.time);
    }
    return times;
}

std::optional<LineTime> readTime(const QString& text, std::optional<QDate> published)
{
    const std::vector<LineTime> times = timesIn(text, published);
    if (times.size() == 1) {
        const TextRange range = times.front().range;
        const QString left = text.left(range.start) + text.mid(range.end);
        if (left.trimmed().isEmpty())
            return times.front();
    }
    if (const std::optional<Edtf> date = readDate(text))
        return LineTime{{0, text.size()}, date, {}, {}, {}};
    return {};
}

} // namespace tasrih
