// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/difference_words.h"

#include "database/text/folding.h"
#include "database/text/isolate.h"
#include "models/compare/words.h"
#include "models/labels/labels.h"

#include <algorithm>

namespace tasrih {

namespace {

/// What it is that ends, in a word; null for what is no end.
const char* endingThing(What what)
{
    switch (what) {
    case What::FullExit:
        return QT_TRANSLATE_NOOP("Compare", "presence");
    case What::PartialExit:
        return QT_TRANSLATE_NOOP("Compare", "part of the presence");
    case What::Reduction:
        return QT_TRANSLATE_NOOP("Compare", "numbers");
    case What::Redeployment:
        return QT_TRANSLATE_NOOP("Compare", "location");
    case What::HandOver:
        return QT_TRANSLATE_NOOP("Compare", "the base");
    case What::MissionEnds:
        return QT_TRANSLATE_NOOP("Compare", "mission");
    case What::CombatRoleEnds:
        return QT_TRANSLATE_NOOP("Compare", "combat role");
    case What::RoleChange:
        return QT_TRANSLATE_NOOP("Compare", "role");
    default:
        return nullptr;
    }
}

std::vector<ActorId> without(const std::vector<ActorId>& all, const std::vector<ActorId>& taken)
{
    std::vector<ActorId> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
                 [&](ActorId id) { return std::find(taken.begin(), taken.end(), id) == taken.end(); });
    return rest;
}

QString names(const Snapshot& snapshot, const std::vector<ActorId>& actors, Language language)
{
    QStringList names;
    for (const ActorId id : actors) {
        if (const Actor* actor = snapshot.find(id))
            names << isolated(nameOf(*actor, language));
    }
    return names.join(translated(language, "Labels", QT_TRANSLATE_NOOP("Labels", ", ")));
}

} // namespace

QString notButWords(const QString& reference, const QString& other, Language language)
{
    //: How one differs from the one it is held against: "mission, not presence".
    return compareText(language, QT_TRANSLATE_NOOP("Compare", "%1, not %2")).arg(other, reference);
}

QString differenceOf(What reference, What other, Language language)
{
    if (reference == other)
        return {};
    const char* before = endingThing(reference);
    const char* after = endingThing(other);
    if (before && after)
        return notButWords(compareText(language, before), compareText(language, after), language);
    return wordDifference(reference, other, language);
}

QString differenceOf(const Snapshot& snapshot, PlaceId reference, PlaceId other, Language language)
{
    switch (relationOf(snapshot, reference, other)) {
    case PlaceRelation::Same:
        return {};
    case PlaceRelation::Contains:
        return compareText(language, QT_TRANSLATE_NOOP("Compare", "contains it"));
    case PlaceRelation::Within:
        return compareText(language, QT_TRANSLATE_NOOP("Compare", "lies within it"));
    case PlaceRelation::Apart:
        return compareText(language, QT_TRANSLATE_NOOP("Compare", "another place"));
    }
    Q_UNREACHABLE();
}

QString conditionDifference(const QString& reference, const QString& other, Language language)
{
    if (foldPhrase(reference) == foldPhrase(other))
        return {};
    if (other.isEmpty())
        return compareText(language, QT_TRANSLATE_NOOP("Compare", "unconditional"));
    return reference.isEmpty() ? compareText(language, QT_TRANSLATE_NOOP("Compare", "conditional"))
                               : compareText(language, QT_TRANSLATE_NOOP("Compare", "another condition"));
}

QString speakersDifference(const Snapshot& snapshot, const std::vector<ActorId>& reference,
                           const std::vector<ActorId>& other, Language language)
{
    const std::vector<ActorId> joined = without(other, reference);
    const std::vector<ActorId> missing = without(reference, other);
    if ((joined.empty() && missing.empty()) || reference.empty() || other.empty())
        return {};
    if (missing.size() == reference.size())
        return compareText(language, QT_TRANSLATE_NOOP("Compare", "another speaker"));
    QStringList parts;
    if (!joined.empty())
        parts << compareText(language, QT_TRANSLATE_NOOP("Compare", "also %1")).arg(names(snapshot, joined, language));
    if (!missing.empty())
        parts << compareText(language, QT_TRANSLATE_NOOP("Compare", "without %1"))
                     .arg(names(snapshot, missing, language));
    return parts.join(translated(language, "Labels", QT_TRANSLATE_NOOP("Labels", ", ")));
}

} // namespace tasrih
