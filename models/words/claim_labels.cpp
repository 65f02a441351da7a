// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/text/printable.h"
#include "models/claims/claimed_end.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/plain_text.h"

namespace tasrih {

namespace {

QString boundPattern(Bound bound, Language language)
{
    switch (bound) {
    case Bound::In:
        return translated(language, Wording("Words", "in %1"));
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

QString valueText(const Figure& figure, Language language)
{
    if (figure.low && figure.high && *figure.low != *figure.high) {
        if (figure.qualifier == Qualifier::Between)
            return translated(language, Wording("Words", "%1 and %2"))
                .arg(numberText(*figure.low, language), numberText(*figure.high, language));
        return isolated(numberText(*figure.low, language) + u'–' + numberText(*figure.high, language));
    }
    const std::optional<double> value = figure.low ? figure.low : figure.high;
    return value ? numberText(*value, language) : QStringLiteral("?");
}

QString summary(const Snapshot& snapshot, const Stance& stance, Language language)
{
    const Proposition* proposition = snapshot.find(stance.proposition);
    return translated(language, Wording("Words", "%1: %2"))
        .arg(textOf(stance.position, language),
             proposition ? isolated(shortTextOf(*proposition, language)) : QStringLiteral("?"));
}

QString summary(const Snapshot& snapshot, const WithdrawalClaim& claim, Language language)
{
    QString what = textOf(claim.what, language);
    const bool negated = isDenial(claim.modality);
    if (negated || claim.modality == Modality::Demanded || claim.modality == Modality::Possible)
        what = translated(language, Wording("Words", "%1 (%2)")).arg(what, textOf(claim.modality, language));
    const QString subject = subjectOf(snapshot, claim, language);
    if (!subject.isEmpty())
        what = translated(language, Wording("Words", "%1: %2")).arg(isolated(subject), what);
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

QString endText(const WithdrawalClaim& claim, Language language)
{
    return claim.ends ? boundPattern(claim.bound, language).arg(readable(*claim.ends, language)) : QString();
}

QString figureText(const Figure& figure, Language language)
{
    const QString number = qualifierPattern(figure.qualifier, language).arg(valueText(figure, language));
    const QString scope = oneLine(pick(language, figure.scope, figure.scopeEn));
    const QString counted = scope.isEmpty() ? textOf(figure.measure, language) : scope;
    const QString value = figure.unit.isEmpty() ? number : number + u' ' + isolated(oneLine(figure.unit));
    return translated(language, Wording("Words", "%1 %2")).arg(value, counted);
}

} // namespace tasrih
