// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_index.h"

#include "database/records/statement_facts.h"
#include "database/records/touched_statements.h"
#include "models/findings/group_looker.h"
#include "models/findings/saying_findings.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <limits>
#include <tuple>

namespace tasrih {

namespace {
/// From so many statements on a full pass is quicker.
constexpr std::size_t mostUpdated = 4000;

using Family = FindingGroup::Family;

bool isSubject(const FindingGroup& group)
{
    return group.family == Family::Place || group.family == Family::Phase;
}

std::vector<ActorId> bodiesOf(const Actor* actor)
{
    std::vector<ActorId> bodies;
    if (!actor)
        return bodies;
    for (const Membership& membership : actor->memberships)
        bodies.push_back(membership.parent);
    return bodies;
}

/// Whether what holds what is another than it was.
bool isStructureTouched(const Snapshot& before, const Snapshot& now, const Touched& touched)
{
    const auto parentOf = [](const Place* place) { return place ? place->parent : std::nullopt; };
    for (const PlaceId id : touched.of<PlaceId>()) {
        if (parentOf(before.find(id)) != parentOf(now.find(id)))
            return true;
    }
    for (const PhaseId id : touched.of<PhaseId>()) {
        const Phase* old = before.find(id);
        const Phase* phase = now.find(id);
        if (!old || !phase || old->places != phase->places)
            return true;
    }
    for (const ActorId id : touched.of<ActorId>()) {
        if (bodiesOf(before.find(id)) != bodiesOf(now.find(id)))
            return true;
    }
    return false;
}

/// The statements of either snapshot that @p touched bears on, in order of id.
std::vector<StatementId> statementsTouched(const Snapshot& before, const Snapshot& now, const Touched& touched)
{
    std::vector<StatementId> statements = touchedStatements({&before, &now}, touched);
    // Whether a saying is reported twice hangs on its other statements.
    for (const StatementId id : touched.of<StatementId>()) {
        for (const Snapshot* snapshot : {&before, &now}) {
            if (const Statement* statement = snapshot->find(id)) {
                const auto reports = snapshot->statementsOf(statement->saying);
                statements.insert(statements.end(), reports.begin(), reports.end());
            }
        }
    }
    std::sort(statements.begin(), statements.end());
    statements.erase(std::unique(statements.begin(), statements.end()), statements.end());
    return statements;
}

bool cameBefore(const Finding* a, const Finding* b)
{
    static constexpr DayPoint unknown = std::numeric_limits<DayPoint>::min();
    const auto key = [](const Finding& finding) {
        return std::tuple(finding.when.value_or(unknown), finding.rule, anchorOf(finding.one->front()),
                          anchorOf(finding.other->front()), finding.actor ? finding.actor->value() : 0);
    };
    return key(*a) < key(*b);
}
} // namespace

FindingIndex::FindingIndex(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
{
    buildAll();
}

FindingIndex::FindingIndex(const FindingIndex& before, SnapshotPtr now, const Touched& touched)
    : m_snapshot(std::move(now))
{
    const std::vector<StatementId> statements = statementsTouched(*before.m_snapshot, *m_snapshot, touched);
    const bool isAll = touched.ids.empty() || statements.size() > mostUpdated ||
                       isStructureTouched(*before.m_snapshot, *m_snapshot, touched);
    if (isAll)
        buildAll();
    else
        update(before, statements);
}

void FindingIndex::put(const FindingGroup& key, const GroupPtr& group, Replaced& replaced)
{
    GroupPtr old = m_groups.value(key);
    replaced.emplace_back(group, std::move(old));
    if (group->members.empty() && group->findings.empty())
        m_groups.remove(key);
    else
        m_groups.insert(key, group);
}

void FindingIndex::putPair(const FindingGroup& pair, GroupLooker& looker, Replaced& replaced)
{
    const auto [innerKey, outerKey] = subjectsOf(pair);
    const GroupPtr inner = find(innerKey);
    const GroupPtr outer = find(outerKey);
    auto group = std::make_shared<Group>();
    if (inner && outer) {
        group->findings = looker.lookWithin(pair, inner->members, outer->members);
        group->isCut = looker.wasCut();
    }
    if (!group->findings.empty() || m_groups.contains(pair))
        put(pair, group, replaced);
}

void FindingIndex::findDenials(Replaced& replaced)
{
    auto denials = std::make_shared<Group>();
    for (const Link& link : m_snapshot->all<Link>()) {
        if (auto found = denial(*m_snapshot, link))
            denials->findings.push_back(std::move(*found));
    }
    replaced.emplace_back(denials, m_denials);
    m_denials = std::move(denials);
}

/// In two threads: each group is looked at by itself.
void FindingIndex::lookAtAll(const QHash<FindingGroup, std::shared_ptr<Group>>& groups, Relations& relations) const
{
    using Todo = std::pair<FindingGroup, Group*>;
    std::vector<Todo> todo;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group.value()->members.size() > 1)
            todo.emplace_back(group.key(), group.value().get());
    }
    std::atomic_size_t next = 0;
    const auto look = [&](Relations& own) {
        GroupLooker looker(*m_snapshot, own);
        constexpr std::size_t share = 64;
        for (std::size_t first = next.fetch_add(share); first < todo.size(); first = next.fetch_add(share)) {
            for (std::size_t at = first; at < std::min(first + share, todo.size()); ++at) {
                todo[at].second->findings = looker.look(todo[at].first, todo[at].second->members);
                todo[at].second->isCut = looker.wasCut();
            }
        }
    };
    const auto other = std::async(std::launch::async, [&] {
        Relations own(*m_snapshot);
        look(own);
    });
    look(relations);
    other.wait();
}

void FindingIndex::buildAll()
{
    Relations relations(*m_snapshot);
    std::vector<GroupMember> members;
    QHash<FindingGroup, std::shared_ptr<Group>> groups;
    const StatementFacts& facts = *m_snapshot->facts;
    for (std::size_t row = 0; row < facts.size(); ++row) {
        const Statement* statement = facts.figures.at(row).empty() ? nullptr : m_snapshot->find(facts.ids[row]);
        if (statement)
            addWholes(m_wholes, *statement);
    }
    for (const Statement& statement : m_snapshot->all<Statement>()) {
        members.clear();
        addMembers(members, *m_snapshot, statement, relations, m_wholes);
        for (const GroupMember& member : members) {
            auto& group = groups[member.group];
            if (!group)
                group = std::make_shared<Group>();
            group->members.push_back(member.evidence);
        }
    }
    lookAtAll(groups, relations);
    Replaced all;
    m_groups.reserve(groups.size());
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        all.emplace_back(group.value(), nullptr);
        m_groups.insert(group.key(), group.value());
    }
    const Subjects subjects(*m_snapshot, relations);
    GroupLooker looker(*m_snapshot, relations);
    for (auto group = groups.keyBegin(); group != groups.keyEnd(); ++group) {
        if (!isSubject(*group))
            continue;
        for (const FindingGroup& pair : subjects.pairsOf(*group)) {
            if (subjectsOf(pair).first == *group)
                putPair(pair, looker, all);
        }
    }
    findDenials(all);
    arrange(nullptr, all);
}

/// A figure that has become the whole of another one's belongs to one more group, though nobody touched it.
void FindingIndex::addNewWholes(std::vector<StatementId>& statements)
{
    const Wholes known = m_wholes;
    bool isNew = false;
    for (const StatementId id : statements) {
        if (const Statement* statement = m_snapshot->find(id))
            isNew = addWholes(m_wholes, *statement) || isNew;
    }
    if (!isNew)
        return;
    for (const Statement& statement : m_snapshot->all<Statement>()) {
        if (std::any_of(statement.claims.begin(), statement.claims.end(),
                        [&](const Claim& claim) { return m_wholes.contains(claim.id) && !known.contains(claim.id); }))
            statements.push_back(statement.id);
    }
    std::sort(statements.begin(), statements.end());
    statements.erase(std::unique(statements.begin(), statements.end()), statements.end());
}

void FindingIndex::update(const FindingIndex& before, std::vector<StatementId> statements)
{
    m_groups = before.m_groups;
    m_denials = before.m_denials;
    m_wholes = before.m_wholes;
    addNewWholes(statements);
    Relations relations(*m_snapshot);
    std::vector<GroupMember> gone, come;
    for (const StatementId id : statements) {
        // Memberships are the same in both, else all is looked at.
        if (const Statement* old = before.m_snapshot->find(id))
            addMembers(gone, *before.m_snapshot, *old, relations, m_wholes);
        if (const Statement* statement = m_snapshot->find(id))
            addMembers(come, *m_snapshot, *statement, relations, m_wholes);
    }
    QHash<FindingGroup, std::vector<Evidence>> touched;
    for (const std::vector<GroupMember>* members : {&gone, &come}) {
        for (const GroupMember& member : *members)
            touched[member.group];
    }
    const auto isTouched = [&](const Evidence& evidence) {
        return std::binary_search(statements.begin(), statements.end(), evidence.statement);
    };
    for (auto group = touched.begin(); group != touched.end(); ++group) {
        if (const GroupPtr old = find(group.key()))
            std::remove_copy_if(old->members.begin(), old->members.end(), std::back_inserter(*group), isTouched);
    }
    for (const GroupMember& member : come)
        touched[member.group].push_back(member.evidence);

    GroupLooker looker(*m_snapshot, relations);
    Replaced replaced;
    for (auto group = touched.begin(); group != touched.end(); ++group) {
        auto next = std::make_shared<Group>();
        next->members = std::move(*group);
        std::stable_sort(next->members.begin(), next->members.end(),
                         [](const Evidence& a, const Evidence& b) { return a.statement < b.statement; });
        next->findings = looker.look(group.key(), next->members);
        next->isCut = looker.wasCut();
        put(group.key(), next, replaced);
    }
    QSet<FindingGroup> pairs;
    std::optional<Subjects> subjects;
    for (auto group = touched.keyBegin(); group != touched.keyEnd(); ++group) {
        if (!isSubject(*group))
            continue;
        if (!subjects)
            subjects.emplace(*m_snapshot, relations);
        for (const FindingGroup& pair : subjects->pairsOf(*group))
            pairs.insert(pair);
    }
    for (const FindingGroup& pair : std::as_const(pairs))
        putPair(pair, looker, replaced);
    findDenials(replaced);
    arrange(&before, replaced);
}

/// Puts what is new into the order of what stayed. The old ones are compared as little as may be: there are many, far
/// apart in memory.
void FindingIndex::arrange(const FindingIndex* before, const Replaced& replaced)
{
    m_crowded = before ? before->m_crowded : 0;
    std::vector<const Finding*> fresh;
    QSet<const Finding*> gone;
    for (const auto& [group, old] : replaced) {
        m_crowded += group->isCrowded() ? 1 : 0;
        for (const Finding& finding : group->findings)
            fresh.push_back(&finding);
        if (!old)
            continue;
        m_crowded -= old->isCrowded() ? 1 : 0;
        for (const Finding& finding : old->findings)
            gone.insert(&finding);
    }
    std::sort(fresh.begin(), fresh.end(), cameBefore);
    if (!before) {
        m_inOrder = std::move(fresh);
        return;
    }
    std::vector<const Finding*> kept;
    kept.reserve(before->m_inOrder.size());
    std::remove_copy_if(before->m_inOrder.begin(), before->m_inOrder.end(), std::back_inserter(kept),
                        [&](const Finding* finding) { return gone.contains(finding); });
    m_inOrder.reserve(kept.size() + fresh.size());
    auto from = kept.begin();
    for (const Finding* finding : fresh) {
        const auto to = std::upper_bound(from, kept.end(), finding, cameBefore);
        m_inOrder.insert(m_inOrder.end(), from, to);
        m_inOrder.push_back(finding);
        from = to;
    }
    m_inOrder.insert(m_inOrder.end(), from, kept.end());
}

} // namespace tasrih
