// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/text/printable.h"
#include "models/claims/claimed_end.h"
#include "models/words/figure_words.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/plain_text.h"
#include "models/words/statement_words.h"

#include <cmath>

namespace tasrih {

namespace {

/// @p ends is what is said behind the bound.
QString boundPattern(Bound bound, const Edtf& ends, Language language)
{
    switch (bound) {
    case Bound::In:
        return ends.precision() == Precision::Day ? translated(language, Wording("Words", "on %1"))
                                                  : translated(language, Wording("Words", "in %1"));
    case Bound::By:
        return translated(language, Wording("Words", "by %1"));
    case Bound::NotBefore:
        return translated(language, Wording("Words", "not before %1"));
    case Bound::Until:
        return translated(language, Wording("Words", "until %1"));
    case Bound::Within:
        return translated(language, Wording("Words", "within the time to %1"));
    }
    Q_UNREACHABLE();
}

/// What of @p ends is said behind the bound: of an interval the side that the bound is about, "not before 2022" for
/// 2022/.. ; nothing where the interval has to be told itself, "from March to May".
std::optional<Edtf> behindBound(Bound bound, const Edtf& ends)
{
    if (!ends.isInterval())
        return ends;
    const bool isLate = bound == Bound::By || ((bound == Bound::Until || bound == Bound::Within) && !ends.start());
    const std::optional<EdtfPoint> side = bound == Bound::NotBefore ? ends.start() : isLate ? ends.end() : std::nullopt;
    return side ? std::optional(Edtf::fromPoint(*side)) : std::nullopt;
}

QString qualifierPattern(Qualifier qualifier, Language language)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return QStringLiteral("%1");
    case Qualifier::About:
        return translated(language, Wording("Words", "about %1"));
    case Qualifier::AtLeast:
        return translated(language, Wording("Words", "at least %1"));
    case Qualifier::MoreThan:
        return translated(language, Wording("Words", "more than %1"));
    case Qualifier::LessThan:
        return translated(language, Wording("Words", "less than %1"));
    case Qualifier::UpTo:
        return translated(language, Wording("Words", "up to %1"));
    case Qualifier::Between:
        return translated(language, Wording("Words", "between %1"));
    }
    Q_UNREACHABLE();
}

/// A sum of money in millions or billions where that leaves nothing out: "5 billion"; else as any number.
QString amountText(double value, Language language)
{
    const auto text = [&](double count, const CountedWording& whole, const Wording& broken) {
        return count == std::floor(count) ? translated(language, whole, int(count))
                                          : translated(language, broken).arg(numberText(count, language));
    };
    constexpr double million = 1e6, billion = 1e9, most = 1e12;
    const auto isIn = [&](double size) { return value >= size && std::fmod(value, size / 10) == 0; };
    if (value < most && isIn(billion))
        return text(value / billion, CountedWording("Words", "%n billion"), Wording("Words", "%1 billion"));
    if (value < billion && isIn(million))
        return text(value / million, CountedWording("Words", "%n million"), Wording("Words", "%1 million"));
    return numberText(value, language);
}

QString valueText(const Figure& figure, Language language)
{
    const auto number = [&](double value) {
        return figure.unit.isEmpty() ? numberText(value, language) : amountText(value, language);
    };
    if (figure.low && figure.high && *figure.low != *figure.high) {
        if (figure.qualifier == Qualifier::Between)
            return translated(language, Wording("Words", "%1 and %2")).arg(number(*figure.low), number(*figure.high));
        return isolated(number(*figure.low) + u'–' + number(*figure.high));
    }
    const std::optional<double> value = figure.low ? figure.low : figure.high;
    return value ? number(*value) : QStringLiteral("?");
}

/// Currencies by their code as people say them; any other unit as it was typed.
QString unitText(const QString& unit, Language language)
{
    const std::pair<QLatin1String, Wording> currencies[] = {
        {QLatin1String("USD"), Wording("Words", "US dollars")},
        {QLatin1String("EUR"), Wording("Words", "euros")},
        {QLatin1String("GBP"), Wording("Words", "pounds sterling")},
        {QLatin1String("IQD"), Wording("Words", "Iraqi dinars")},
    };
    for (const auto& [code, words] : currencies) {
        if (unit == code)
            return translated(language, words);
    }
    return isolated(oneLine(unit));
}

QString summary(const Snapshot& snapshot, const Stance& stance, Language language)
{
    const Proposition* proposition = snapshot.find(stance.proposition);
    return translated(language, Wording("Words", "%1: %2"))
        .arg(textOf(stance.position, language),
             proposition ? isolated(shortTextOf(*proposition, language)) : QStringLiteral("?"));
}

QString subjectAndWhat(const Snapshot& snapshot, const WithdrawalClaim& claim, Language language)
{
    QString what = whatText(claim, language);
    const QString subject = subjectOf(snapshot, claim, language);
    return subject.isEmpty() ? what : translated(language, Wording("Words", "%1: %2")).arg(isolated(subject), what);
}

QString summary(const Snapshot& snapshot, const WithdrawalClaim& claim, Language language)
{
    const QString what = subjectAndWhat(snapshot, claim, language);
    const QString end = endText(claim, language);
    if (end.isEmpty())
        return what;
    return translated(language, Wording("Words", "%1, %2")).arg(what, end);
}

QString summary(const Snapshot& snapshot, const Figure& figure, Language language)
{
    const QString figures = figureText(figure, language);
    const QString places = listed(namesOf(snapshot, figure.places, language), language);
    if (places.isEmpty())
        return figures;
    return translated(language, Wording("Words", "%1, %2")).arg(figures, places);
}

QString summary(const Snapshot&, const Assertion& assertion, Language language)
{
    const QString words = oneLine(pick(language, assertion.text, assertion.textEn));
    const QString type = textOf(assertion.type, language);
    return words.isEmpty() ? type : translated(language, Wording("Words", "%1: %2")).arg(type, isolated(words));
}

} // namespace

QString summaryOf(const Snapshot& snapshot, const Claim& claim, Language language)
{
    return std::visit([&](const auto& body) { return summary(snapshot, body, language); }, claim.body);
}

QString undatedSummary(const Snapshot& snapshot, const Claim& claim, Language language)
{
    const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
    return withdrawal ? subjectAndWhat(snapshot, *withdrawal, language) : summaryOf(snapshot, claim, language);
}

QString labelledEnd(const Claim& claim, Language language)
{
    const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
    const QString end = withdrawal ? endText(*withdrawal, language) : QString();
    if (end.isEmpty())
        return {};
    const bool isEnd = kindOf(withdrawal->what) == EndKind::Ends && !isDenial(withdrawal->modality);
    return translated(language, isEnd ? Wording("Words", "claimed end: %1") : Wording("Words", "date spoken of: %1"))
        .arg(end);
}

QString subjectOf(const Snapshot& snapshot, const WithdrawalClaim& claim, Language language)
{
    if (const Place* place = snapshot.find(claim.place))
        return nameOf(*place, language);
    if (const Phase* phase = snapshot.find(claim.phase))
        return nameOf(*phase, language);
    if (const Actor* force = snapshot.find(claim.force))
        return nameOf(*force, language);
    return printableLine(pick(language, claim.object, claim.objectEn));
}

QString whatText(const WithdrawalClaim& claim, Language language)
{
    const QString what = textOf(claim.what, language);
    const bool isMeant =
        !isDenial(claim.modality) && claim.modality != Modality::Demanded && claim.modality != Modality::Possible;
    return isMeant ? what
                   : translated(language, Wording("Words", "%1 (%2)")).arg(what, textOf(claim.modality, language));
}

QString endText(const WithdrawalClaim& claim, Language language)
{
    if (!claim.ends)
        return {};
    const std::optional<Edtf> said = behindBound(claim.bound, *claim.ends);
    return said ? boundPattern(claim.bound, *said, language).arg(readable(*said, language))
                : readable(*claim.ends, language);
}

QString figureNumber(const Figure& figure, Language language)
{
    const QString number = qualifierPattern(figure.qualifier, language).arg(valueText(figure, language));
    return figure.unit.isEmpty() ? number : number + u' ' + unitText(figure.unit, language);
}

QString figureText(const Figure& figure, Language language)
{
    const QString scope = oneLine(pick(language, figure.scope, figure.scopeEn));
    const QString counted = scope.isEmpty() ? textOf(figure.measure, language) : scope;
    return translated(language, Wording("Words", "%1 %2", "a number and what is counted"))
        .arg(figureNumber(figure, language), counted);
}

} // namespace tasrih
