// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/subject_search.h"

#include "database/text/folding.h"
#include "models/dossier/dossier.h"
#include "models/words/lists.h"

#include <array>

namespace tasrih {

namespace {

constexpr std::array<const char*, subjectKinds> kindNames{"actor", "place", "phase", "proposition"};

/// What is asked for: a name, perhaps of one kind only.
struct Wanted
{
    QString name;
    std::optional<int> kind;

    [[nodiscard]] bool allows(int other) const { return !kind || *kind == other; }
};

Wanted wantedBy(const QString& text)
{
    const QString before = text.section(u':', 0, 0).trimmed();
    for (int kind = 0; kind < subjectKinds; ++kind) {
        if (text.contains(u':') &&
            before.compare(QLatin1String(kindNames[std::size_t(kind)]), Qt::CaseInsensitive) == 0)
            return {text.section(u':', 1), kind};
    }
    return {text, {}};
}

} // namespace

DossierSubject subjectOf(int kind, qint64 id)
{
    switch (kind) {
    case 0:
        return ActorId(id);
    case 1:
        return PlaceId(id);
    case 2:
        return PhaseId(id);
    default:
        return PropositionId(id);
    }
}

ChoiceList subjectChoices(const Snapshot& snapshot, int kind)
{
    switch (kind) {
    case 0:
        return actorChoices(snapshot, {});
    case 1:
        return placeChoices(snapshot);
    case 2:
        return phaseChoices(snapshot);
    default:
        return propositionChoices(snapshot);
    }
}

std::optional<DossierSubject> subjectWith(const Snapshot& snapshot, qint64 id)
{
    for (int kind = 0; kind < subjectKinds; ++kind) {
        const DossierSubject subject = subjectOf(kind, id);
        if (isIn(snapshot, subject))
            return subject;
    }
    return std::nullopt;
}

ChoiceList subjectChoices(const Snapshot& snapshot)
{
    constexpr std::array<Wording, subjectKinds> names{Wording("Dossier", "Actor"), Wording("Dossier", "Place"),
                                                      Wording("Dossier", "Phase"), Wording("Dossier", "Proposition")};
    std::vector<Choice> all;
    for (int kind = 0; kind < subjectKinds; ++kind) {
        for (Choice choice : subjectChoices(snapshot, kind).all()) {
            choice.detail = listed({translated(names[std::size_t(kind)]), isolated(choice.detail)});
            all.push_back(std::move(choice));
        }
    }
    return ChoiceList(std::move(all));
}

QString subjectKey(const DossierSubject& subject)
{
    return QLatin1String(kindNames[subject.index()]) + u':' +
           std::visit([](auto id) { return id.toString(); }, subject);
}

std::vector<DossierSubject> subjectsNamed(const Snapshot& snapshot, const QString& text)
{
    const Wanted wanted = wantedBy(text);
    if (const std::optional<ActorId> number = ActorId::fromString(wanted.name.trimmed()); number && wanted.kind) {
        const DossierSubject subject = subjectOf(*wanted.kind, number->value());
        if (std::visit([&](auto id) { return snapshot.find(id) != nullptr; }, subject))
            return {subject};
    }
    const QString folded = foldPhrase(wanted.name);
    std::vector<DossierSubject> result;
    for (int kind = 0; kind < subjectKinds; ++kind) {
        if (!wanted.allows(kind))
            continue;
        const ChoiceList choices = subjectChoices(snapshot, kind);
        for (const Choice& choice : choices.all()) {
            if (choice.keys.contains(folded))
                result.push_back(subjectOf(kind, choice.id));
        }
    }
    return result;
}

std::vector<DossierSubject> subjectsLike(const Snapshot& snapshot, const QString& text, std::size_t limit)
{
    const Wanted wanted = wantedBy(text);
    std::array<std::vector<Choice>, subjectKinds> found;
    for (int kind = 0; kind < subjectKinds; ++kind) {
        if (wanted.allows(kind))
            found[std::size_t(kind)] = subjectChoices(snapshot, kind).matching(wanted.name, limit);
    }
    std::vector<DossierSubject> result;
    for (std::size_t rank = 0; rank < limit; ++rank) {
        for (int kind = 0; kind < subjectKinds && result.size() < limit; ++kind) {
            if (const auto& choices = found[std::size_t(kind)]; rank < choices.size())
                result.push_back(subjectOf(kind, choices[rank].id));
        }
    }
    return result;
}

} // namespace tasrih
