// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/text/printable.h"
#include "models/claims/claimed_end.h"
#include "models/labels/labels.h"
#include "models/labels/plain_text.h"

#include <QtCore/QLocale>

#include <cmath>

namespace tasrih {

namespace {

QString text(Language language, const char* source)
{
    return translated(language, "Labels", source);
}

QString boundPattern(Bound bound, Language language)
{
    switch (bound) {
    case Bound::In:
        return text(language, QT_TRANSLATE_NOOP("Labels", "in %1"));
    case Bound::By:
        return text(language, QT_TRANSLATE_NOOP("Labels", "by %1"));
    case Bound::NotBefore:
        return text(language, QT_TRANSLATE_NOOP("Labels", "not before %1"));
    case Bound::Until:
        return text(language, QT_TRANSLATE_NOOP("Labels", "until %1"));
    case Bound::Within:
        return text(language, QT_TRANSLATE_NOOP("Labels", "within the time to %1"));
    }
    Q_UNREACHABLE();
}

QString qualifierPattern(Qualifier qualifier, Language language)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return QStringLiteral("%1");
    case Qualifier::About:
        return text(language, QT_TRANSLATE_NOOP("Labels", "about %1"));
    case Qualifier::AtLeast:
        return text(language, QT_TRANSLATE_NOOP("Labels", "at least %1"));
    case Qualifier::MoreThan:
        return text(language, QT_TRANSLATE_NOOP("Labels", "more than %1"));
    case Qualifier::LessThan:
        return text(language, QT_TRANSLATE_NOOP("Labels", "less than %1"));
    case Qualifier::UpTo:
        return text(language, QT_TRANSLATE_NOOP("Labels", "up to %1"));
    case Qualifier::Between:
        return text(language, QT_TRANSLATE_NOOP("Labels", "between %1"));
    }
    Q_UNREACHABLE();
}

QString valueText(const Figure& figure, Language language)
{
    if (figure.low && figure.high && *figure.low != *figure.high) {
        if (figure.qualifier == Qualifier::Between)
            return text(language, QT_TRANSLATE_NOOP("Labels", "%1 and %2"))
                .arg(numberText(*figure.low, language), numberText(*figure.high, language));
        return isolated(numberText(*figure.low, language) + u'–' + numberText(*figure.high, language));
    }
    const std::optional<double> value = figure.low ? figure.low : figure.high;
    return value ? numberText(*value, language) : QStringLiteral("?");
}

QString summary(const Snapshot& snapshot, const Stance& stance, Language language)
{
    const Proposition* proposition = snapshot.find(stance.proposition);
    return text(language, QT_TRANSLATE_NOOP("Labels", "%1: %2"))
        .arg(textOf(stance.position, language),
             proposition ? isolated(shortTextOf(*proposition, language)) : QStringLiteral("?"));
}

QString summary(const Snapshot& snapshot, const WithdrawalClaim& claim, Language language)
{
    QString what = textOf(claim.what, language);
    const bool negated = isDenial(claim.modality);
    if (negated || claim.modality == Modality::Demanded || claim.modality == Modality::Possible)
        what = text(language, QT_TRANSLATE_NOOP("Labels", "%1 (%2)")).arg(what, textOf(claim.modality, language));
    const QString subject = subjectOf(snapshot, claim, language);
    if (!subject.isEmpty())
        what = text(language, QT_TRANSLATE_NOOP("Labels", "%1: %2")).arg(isolated(subject), what);
    const QString end = endText(claim, language);
    if (end.isEmpty())
        return what;
    return text(language, QT_TRANSLATE_NOOP("Labels", "%1, %2")).arg(what, end);
}

QString summary(const Snapshot& snapshot, const Figure& figure, Language language)
{
    QStringList places;
    for (PlaceId id : figure.places) {
        if (const Place* place = snapshot.find(id))
            places << isolated(nameOf(*place, language));
    }
    const QString figures = figureText(figure, language);
    if (places.isEmpty())
        return figures;
    return text(language, QT_TRANSLATE_NOOP("Labels", "%1, %2"))
        .arg(figures, places.join(text(language, QT_TRANSLATE_NOOP("Labels", ", "))));
}

QString summary(const Snapshot&, const Assertion& assertion, Language language)
{
    const QString words = oneLine(pick(language, assertion.text, assertion.textEn));
    const QString type = textOf(assertion.type, language);
    return words.isEmpty() ? type : text(language, QT_TRANSLATE_NOOP("Labels", "%1: %2")).arg(type, isolated(words));
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
    return text(language, QT_TRANSLATE_NOOP("Labels", "%1 %2")).arg(value, counted);
}

QString numberText(double value, Language language)
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const bool whole = std::floor(value) == value;
    const QString text = locale.toString(value, 'f', whole ? 0 : 1);
    return language == Language::Arabic ? inDigits(text, dateDisplay().digits) : text;
}

} // namespace tasrih
