// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_words.h"

#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/statement_words.h"

namespace tasrih {

namespace {

QString listedNames(QStringList names, Language language)
{
    std::transform(names.begin(), names.end(), names.begin(), &isolated);
    return listed(names, language);
}

template <typename Alias>
QString aliasText(const std::vector<Alias>& aliases, Language language)
{
    QStringList names;
    for (const Alias& alias : aliases)
        names << alias.name;
    return names.isEmpty() ? QString()
                           : translated(language, Wording("Dossier", "also: %1")).arg(listedNames(names, language));
}

QStringList particulars(const Snapshot& snapshot, const Actor& actor, Language language)
{
    const std::optional<SideId> side = sideOf(snapshot, actor.id);
    const Side* found = snapshot.find(side);
    QStringList memberships;
    for (const Membership& membership : actor.memberships) {
        const Actor* parent = snapshot.find(membership.parent);
        const QString& role = pick(language, membership.role, membership.roleEn);
        if (parent)
            memberships << (role.isEmpty()
                                ? nameOf(*parent, language)
                                : QStringLiteral("%1 (%2)").arg(isolated(nameOf(*parent, language)), isolated(role)));
    }
    return {listedNames({textOf(actor.kind, language), found ? nameOf(*found, language) : QString(),
                         language == Language::Arabic ? actor.nameEn : actor.name},
                        language),
            memberships.isEmpty()
                ? QString()
                : translated(language, Wording("Dossier", "part of: %1")).arg(listedNames(memberships, language)),
            aliasText(actor.aliases, language)};
}

QStringList particulars(const Snapshot& snapshot, const Place& place, Language language)
{
    QStringList above;
    constexpr qsizetype mostNamed = 16;
    QSet<PlaceId> met{place.id};
    for (const Place* at = snapshot.find(place.parent); at && !met.contains(at->id) && above.size() < mostNamed;
         at = snapshot.find(at->parent)) {
        met.insert(at->id);
        above << nameOf(*at, language);
    }
    return {listedApart({listedNames(QStringList(textOf(place.kind, language)) + above, language),
                         isolated(language == Language::Arabic ? place.nameEn : place.name)},
                        language),
            aliasText(place.aliases, language)};
}

QStringList particulars(const Snapshot& snapshot, const Phase& phase, Language language)
{
    const QString places = listed(namesOf(snapshot, phase.places, language), language);
    return {listedNames({translated(language, Wording("Dossier", "phase")),
                         language == Language::Arabic ? phase.nameEn : phase.name},
                        language),
            places.isEmpty() ? QString() : translated(language, Wording("Dossier", "covers: %1")).arg(places),
            pick(language, phase.note, phase.noteEn)};
}

QStringList particulars(const Snapshot&, const Proposition& proposition, Language language)
{
    return {listedNames({translated(language, Wording("Dossier", "proposition")),
                         language == Language::Arabic ? proposition.textEn : proposition.text},
                        language),
            proposition.note};
}

QString nameOf(const Proposition& proposition, Language language)
{
    return textOf(proposition, language);
}

QString tieText(DossierTie tie, Language language)
{
    switch (tie) {
    case DossierTie::Speaks:
        return translated(language, Wording("Dossier", "speaker"));
    case DossierTie::Holds:
        return translated(language, Wording("Dossier", "its position, said by another"));
    case DossierTie::Relays:
        return translated(language, Wording("Dossier", "passed on"));
    case DossierTie::Leaves:
        return translated(language, Wording("Dossier", "as the force in question"));
    case DossierTie::Counted:
        return translated(language, Wording("Dossier", "as the force that is counted"));
    case DossierTie::Ends:
        return translated(language, Wording("Dossier", "a claim of its end or future"));
    case DossierTie::Moves:
        return translated(language, Wording("Dossier", "forces move from it"));
    case DossierTie::Figure:
        return translated(language, Wording("Dossier", "a number given for it"));
    case DossierTie::SaidIn:
        return translated(language, Wording("Dossier", "said there"));
    case DossierTie::Stance:
        return translated(language, Wording("Dossier", "a stance on it"));
    }
    Q_UNREACHABLE();
}

QString viaText(const Snapshot& snapshot, const DossierReason& reason, Language language)
{
    if (const auto* actor = std::get_if<ActorId>(&reason.via)) {
        const Actor* found = snapshot.find(*actor);
        return found ? nameOf(*found, language) : QString();
    }
    if (const auto* place = std::get_if<PlaceId>(&reason.via)) {
        const Place* found = snapshot.find(*place);
        return found ? nameOf(*found, language) : QString();
    }
    const auto* phase = std::get_if<PhaseId>(&reason.via);
    const Phase* found = phase ? snapshot.find(*phase) : nullptr;
    return found ? nameOf(*found, language) : QString();
}

} // namespace

QString nameOf(const Snapshot& snapshot, const DossierSubject& subject, Language language)
{
    return std::visit(
        [&](auto id) {
            const auto* record = snapshot.find(id);
            return record ? nameOf(*record, language) : QString();
        },
        subject);
}

QStringList particularsOf(const Snapshot& snapshot, const DossierSubject& subject, Language language)
{
    QStringList lines = std::visit(
        [&](auto id) {
            const auto* record = snapshot.find(id);
            return record ? particulars(snapshot, *record, language) : QStringList();
        },
        subject);
    lines.removeAll(QString());
    return lines;
}

QString reasonText(const Snapshot& snapshot, const DossierReason& reason, Language language)
{
    const QString via = isolated(viaText(snapshot, reason, language));
    switch (reason.reach) {
    case DossierReach::Own:
        return tieText(reason.tie, language);
    case DossierReach::Member:
        return translated(language, Wording("Dossier", "through its member %1: %2"))
            .arg(via, tieText(reason.tie, language));
    case DossierReach::Inherited:
        return translated(language, Wording("Dossier", "inherited from %1")).arg(via);
    case DossierReach::Covered:
        return translated(language, Wording("Dossier", "through the phase that covers it: %1")).arg(via);
    case DossierReach::Within:
        return translated(language, Wording("Dossier", "within it, at %1")).arg(via);
    }
    Q_UNREACHABLE();
}

QString whyText(const Snapshot& snapshot, const DossierEntry& entry, Language language)
{
    const bool isPlain = std::any_of(entry.reasons.begin(), entry.reasons.end(), [](const DossierReason& reason) {
        return reason.reach == DossierReach::Own &&
               (reason.tie == DossierTie::Speaks || reason.tie == DossierTie::Stance);
    });
    if (isPlain)
        return {};
    QStringList reasons;
    for (const DossierReason& reason : entry.reasons)
        reasons << reasonText(snapshot, reason, language);
    reasons.removeDuplicates();
    return listedApart(reasons, language);
}

StatementRemarks remarksOn(const Snapshot& snapshot, const DossierEntry& entry, Language language)
{
    StatementRemarks remarks{whyText(snapshot, entry, language), {}, entry.links};
    for (const DossierReason& reason : entry.reasons) {
        if (reason.claim && reason.reach != DossierReach::Own)
            remarks.ofClaims.emplace_back(*reason.claim, reasonText(snapshot, reason, language));
    }
    return remarks;
}

} // namespace tasrih
