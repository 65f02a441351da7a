// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/difference_words.h"

#include "database/text/folding.h"
#include "database/words/language.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

#include <algorithm>

namespace tasrih {

namespace {

/// What it is that ends, in a word; none for what is no end.
std::optional<Wording> endingThing(What what)
{
    switch (what) {
    case What::FullExit:
        return Wording("Compare", "presence");
    case What::PartialExit:
        return Wording("Compare", "part of the presence");
    case What::Reduction:
        return Wording("Compare", "numbers");
    case What::Redeployment:
        return Wording("Compare", "location");
    case What::HandOver:
        return Wording("Compare", "the base");
    case What::MissionEnds:
        return Wording("Compare", "mission");
    case What::CombatRoleEnds:
        return Wording("Compare", "combat role");
    case What::RoleChange:
        return Wording("Compare", "role");
    default:
        return std::nullopt;
    }
}

std::vector<ActorId> without(const std::vector<ActorId>& all, const std::vector<ActorId>& taken)
{
    std::vector<ActorId> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
                 [&](ActorId id) { return std::find(taken.begin(), taken.end(), id) == taken.end(); });
    return rest;
}

} // namespace

QString notButWords(const QString& reference, const QString& other, Language language)
{
    //: How one differs from the one it is held against: "mission, not presence".
    return translated(language, Wording("Compare", "%1, not %2")).arg(other, reference);
}

QString differenceOf(What reference, What other, Language language)
{
    if (reference == other)
        return {};
    const auto before = endingThing(reference);
    const auto after = endingThing(other);
    if (before && after)
        return notButWords(translated(language, *before), translated(language, *after), language);
    return wordDifference(reference, other, language);
}

QString differenceOf(const Snapshot& snapshot, PlaceId reference, PlaceId other, Language language)
{
    switch (relationOf(snapshot, reference, other)) {
    case PlaceRelation::Same:
        return {};
    case PlaceRelation::Contains:
        return translated(language, Wording("Compare", "contains it"));
    case PlaceRelation::Within:
        return translated(language, Wording("Compare", "lies within it"));
    case PlaceRelation::Apart:
        return translated(language, Wording("Compare", "another place"));
    }
    Q_UNREACHABLE();
}

QString conditionDifference(const QString& reference, const QString& other, Language language)
{
    if (foldPhrase(reference) == foldPhrase(other))
        return {};
    if (other.isEmpty())
        return translated(language, Wording("Compare", "unconditional"));
    return reference.isEmpty() ? translated(language, Wording("Compare", "conditional"))
                               : translated(language, Wording("Compare", "another condition"));
}

QString speakersDifference(const Snapshot& snapshot, const std::vector<ActorId>& reference,
                           const std::vector<ActorId>& other, Language language)
{
    const std::vector<ActorId> joined = without(other, reference);
    const std::vector<ActorId> missing = without(reference, other);
    if ((joined.empty() && missing.empty()) || reference.empty() || other.empty())
        return {};
    if (missing.size() == reference.size())
        return translated(language, Wording("Compare", "another speaker"));
    QStringList parts;
    if (!joined.empty())
        parts << translated(language, Wording("Compare", "also %1"))
                     .arg(listed(namesOf(snapshot, joined, language), language));
    if (!missing.empty())
        parts << translated(language, Wording("Compare", "without %1"))
                     .arg(listed(namesOf(snapshot, missing, language), language));
    return listed(parts, language);
}

} // namespace tasrih
