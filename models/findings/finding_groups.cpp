// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_groups.h"

#include "models/findings/saying_findings.h"
#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

namespace {
using Family = FindingGroup::Family;

class Collector
{
public:
    Collector(std::vector<GroupMember>& members, const Snapshot& snapshot, const Statement& statement,
              Relations& relations, const Wholes& wholes)
        : m_members(members)
        , m_snapshot(snapshot)
        , m_statement(statement)
        , m_relations(relations)
        , m_wholes(wholes)
    {
    }

    void collect()
    {
        const bool isReportedTwice = m_snapshot.statementsOf(m_statement.saying).size() > 1;
        for (const Claim& claim : m_statement.claims) {
            m_claim = &claim;
            std::visit([this](const auto& body) { take(body); }, claim.body);
            if (isReportedTwice)
                add({Family::Saying, m_statement.saying.value(), 0});
        }
        if (const std::optional<quint64> key = wordsKey(m_statement))
            m_members.push_back({{Family::Words, qint64(*key >> 1U), 0}, {m_statement.id, {}}});
    }

private:
    void add(const FindingGroup& group) { m_members.push_back({group, {m_statement.id, m_claim->id}}); }

    void take(const Stance& stance)
    {
        const qint64 proposition = stance.proposition.value();
        add({Family::Proposition, proposition, 0});
        std::vector<ActorId> bodies;
        for (const ActorId actor : holdersOf(m_snapshot, m_statement, *m_claim)) {
            add({Family::Cell, actor.value(), proposition});
            bodies.push_back(actor);
            const std::vector<ActorId>& of = m_relations.bodiesOf(actor);
            bodies.insert(bodies.end(), of.begin(), of.end());
        }
        std::sort(bodies.begin(), bodies.end());
        bodies.erase(std::unique(bodies.begin(), bodies.end()), bodies.end());
        for (const ActorId body : bodies) {
            if (m_relations.hasMembers(body))
                add({Family::Body, body.value(), proposition});
        }
    }

    void take(const WithdrawalClaim& claim)
    {
        if (claim.place)
            add({Family::Place, claim.place->value(), 0});
        else if (claim.phase)
            add({Family::Phase, claim.phase->value(), 0});
    }

    void take(const Figure& figure)
    {
        if (figure.force) {
            add({Family::Figures, qint64(figure.measure), figure.force->value()});
            for (const ActorId body : m_relations.bodiesOf(*figure.force)) // Of which it counts a part.
                add({Family::Figures, qint64(figure.measure), body.value()});
        } else if (!figure.places.empty())
            add({Family::Figures, qint64(figure.measure),
                 -std::min_element(figure.places.begin(), figure.places.end())->value()});
        if (figure.partOf)
            add({Family::Whole, figure.partOf->value(), 0});
        if (m_wholes.contains(m_claim->id))
            add({Family::Whole, m_claim->id.value(), 0});
    }

    void take(const Assertion&) {}

    std::vector<GroupMember>& m_members;
    const Snapshot& m_snapshot;
    const Statement& m_statement;
    Relations& m_relations;
    const Wholes& m_wholes;
    const Claim* m_claim = nullptr;
};
} // namespace

void addMembers(std::vector<GroupMember>& members, const Snapshot& snapshot, const Statement& statement,
                Relations& relations, const Wholes& wholes)
{
    Collector(members, snapshot, statement, relations, wholes).collect();
}

bool addWholes(Wholes& wholes, const Statement& statement)
{
    const auto known = wholes.size();
    for (const Claim& claim : statement.claims) {
        const auto* figure = std::get_if<Figure>(&claim.body);
        if (figure && figure->partOf)
            wholes.insert(*figure->partOf);
    }
    return wholes.size() > known;
}

Subjects::Subjects(const Snapshot& snapshot, Relations& relations)
{
    for (const Place& place : snapshot.all<Place>()) {
        const FindingGroup inner{Family::Place, place.id.value(), 0};
        for (const PlaceId outer : relations.around(place.id))
            add({Family::PlaceInPlace, place.id.value(), outer.value()}, inner, {Family::Place, outer.value(), 0});
    }
    for (const Phase& phase : snapshot.all<Phase>()) {
        const FindingGroup group{Family::Phase, phase.id.value(), 0};
        const auto covers = [&](PlaceId place) {
            return std::any_of(phase.places.begin(), phase.places.end(),
                               [&](PlaceId covered) { return covered == place || relations.liesIn(place, covered); });
        };
        const auto liesWithin = [&](PlaceId larger) {
            return !phase.places.empty() && std::all_of(phase.places.begin(), phase.places.end(), [&](PlaceId covered) {
                return relations.liesIn(covered, larger);
            });
        };
        for (const Place& place : snapshot.all<Place>()) {
            const FindingGroup other{Family::Place, place.id.value(), 0};
            if (covers(place.id))
                add({Family::PlaceInPhase, place.id.value(), phase.id.value()}, other, group);
            else if (liesWithin(place.id))
                add({Family::PhaseInPlace, phase.id.value(), place.id.value()}, group, other);
        }
    }
}

void Subjects::add(const FindingGroup& pair, const FindingGroup& inner, const FindingGroup& outer)
{
    m_pairs[inner].push_back(pair);
    m_pairs[outer].push_back(pair);
}

const std::vector<FindingGroup>& Subjects::pairsOf(const FindingGroup& subject) const
{
    static const std::vector<FindingGroup> none;
    const auto found = m_pairs.constFind(subject);
    return found == m_pairs.constEnd() ? none : *found;
}

std::pair<FindingGroup, FindingGroup> subjectsOf(const FindingGroup& pair)
{
    const Family inner = pair.family == Family::PhaseInPlace ? Family::Phase : Family::Place;
    const Family outer = pair.family == Family::PlaceInPhase ? Family::Phase : Family::Place;
    return {{inner, pair.a, 0}, {outer, pair.b, 0}};
}

} // namespace tasrih
