// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/field_values.h"

#include "database/dates/edtf.h"
#include "database/text/isolate.h"

namespace tasrih {

const std::vector<SearchField>& searchFields()
{
    using enum SearchField;
    static const std::vector<SearchField> all{Speaker, Place, Outlet, Said, Published, Stance, Kind, State, Mentions};
    return all;
}

const QStringList& fieldNames(SearchField field)
{
    static const std::vector<QStringList> names{
        {QStringLiteral("speaker"), QStringLiteral("القائل"), QStringLiteral("قائل")},
        {QStringLiteral("place"), QStringLiteral("المكان"), QStringLiteral("مكان")},
        {QStringLiteral("outlet"), QStringLiteral("الوسيلة"), QStringLiteral("وسيلة")},
        {QStringLiteral("said"), QStringLiteral("القول"), QStringLiteral("قيل")},
        {QStringLiteral("published"), QStringLiteral("النشر"), QStringLiteral("نشر")},
        {QStringLiteral("stance"), QStringLiteral("الموقف"), QStringLiteral("موقف")},
        {QStringLiteral("kind"), QStringLiteral("النوع"), QStringLiteral("نوع")},
        {QStringLiteral("state"), QStringLiteral("الحالة"), QStringLiteral("حالة")},
        {QStringLiteral("mentions"), QStringLiteral("يذكر"), QStringLiteral("ذكر")}};
    return names[std::size_t(field)];
}

std::optional<SearchDays> searchDays(QStringView value)
{
    const QString text = fold(value);
    const qsizetype dots = text.indexOf(u"..");
    const auto dateOf = [](const QString& one) { return Edtf::parse(one); };
    if (dots < 0) {
        const std::optional<Edtf> date = dateOf(text);
        if (!date || (!date->earliest() && !date->latest()))
            return std::nullopt;
        return SearchDays{date->earliest(), date->latest()};
    }
    SearchDays days;
    const QString first = text.first(dots), last = text.sliced(dots + 2);
    if (first.contains(u'/') || last.contains(u'/') || (first.isEmpty() && last.isEmpty())) {
        const std::optional<Edtf> date = dateOf(text); // "2024/.." is a date of its own.
        return date ? std::optional(SearchDays{date->earliest(), date->latest()}) : std::nullopt;
    }
    if (!first.isEmpty()) {
        const std::optional<Edtf> date = dateOf(first);
        if (!date || !date->earliest())
            return std::nullopt;
        days.from = date->earliest();
    }
    if (!last.isEmpty()) {
        const std::optional<Edtf> date = dateOf(last);
        if (!date || !date->latest())
            return std::nullopt;
        days.to = date->latest();
    }
    if (days.from && days.to && *days.from > *days.to)
        return std::nullopt;
    return days;
}

namespace {
struct KindNames
{
    ClaimKind kind;
    QStringList names; ///< In English, in Arabic, and what else it is called.
};

const std::vector<KindNames>& kindNames()
{
    static const std::vector<KindNames> names{
        {ClaimKind::Stance, {QStringLiteral("stance"), QStringLiteral("موقف")}},
        {ClaimKind::Withdrawal, {QStringLiteral("withdrawal"), QStringLiteral("انسحاب")}},
        {ClaimKind::Figure, {QStringLiteral("figure"), QStringLiteral("رقم")}},
        {ClaimKind::Assertion, {QStringLiteral("assertion"), QStringLiteral("إفادة")}}};
    return names;
}

template <typename Enum>
QStringList namesOfTerms(Language language)
{
    QStringList names;
    for (const Term<Enum>& term : terms<Enum>())
        names << (language == Language::Arabic ? textOf(term.value, language) : QString::fromLatin1(term.key));
    return names;
}
} // namespace

std::optional<ClaimKind> claimKindNamed(const QString& typed)
{
    const QString wanted = foldPhrase(typed);
    for (const KindNames& each : kindNames()) {
        for (const QString& name : each.names) {
            if (foldPhrase(name) == wanted)
                return each.kind;
        }
    }
    return std::nullopt;
}

QStringList fieldValues(SearchField field, Language language)
{
    switch (field) {
    case SearchField::Stance:
        return namesOfTerms<Position>(language);
    case SearchField::State:
        return namesOfTerms<ReadingState>(language);
    case SearchField::Kind: {
        QStringList names;
        for (const KindNames& each : kindNames())
            names << each.names[language == Language::Arabic ? 1 : 0];
        return names;
    }
    default:
        return {};
    }
}

std::optional<QString> problemOf(SearchField field, const QString& value)
{
    bool isGood = true;
    switch (field) {
    case SearchField::Said:
    case SearchField::Published:
        if (!searchDays(value))
            return translated(Wording("Search", "%1 is no date. A date is 2024, 2024-09, 2024-09-27, or from..to."))
                .arg(isolated(value));
        break;
    case SearchField::Stance:
        isGood = termNamed<Position>(value).has_value();
        break;
    case SearchField::Kind:
        isGood = claimKindNamed(value).has_value();
        break;
    case SearchField::State:
        isGood = termNamed<ReadingState>(value).has_value();
        break;
    case SearchField::Speaker:
    case SearchField::Place:
    case SearchField::Outlet:
    case SearchField::Mentions:
        break;
    }
    if (isGood)
        return std::nullopt;
    QStringList names;
    for (const QString& name : fieldValues(field, interfaceLanguage()))
        names << isolated(name);
    return translated(Wording("Search", "%1 is none of these: %2"))
        .arg(isolated(value), names.join(QStringLiteral(" · ")));
}

} // namespace tasrih
