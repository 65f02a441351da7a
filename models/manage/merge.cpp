// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manage/merge.h"

#include "database/records/error.h"
#include "database/records/references.h"
#include "models/context/filter.h"
#include "models/manage/hierarchy.h"
#include "models/manage/unite.h"

#include <algorithm>
#include <set>

namespace tasrih {

namespace {
Error refusal(Wording source)
{
    return Error(translated(source));
}

/// Turns references to a source into references to the target; lists keep each once.
template <typename Key>
struct Redirect
{
    Key target;
    const std::set<Key>& sources;

    void operator()(Key& id) const
    {
        if (sources.contains(id))
            id = target;
    }
    void operator()(std::optional<Key>& id) const
    {
        if (id)
            (*this)(*id);
    }
    void operator()(std::vector<Key>& ids) const
    {
        std::vector<Key> once;
        for (Key id : ids) {
            (*this)(id);
            if (std::find(once.begin(), once.end(), id) == once.end())
                once.push_back(id);
        }
        ids = std::move(once);
    }
    void operator()(auto&) const {}
};

/// After actors became one: speakers, relays and memberships that now stand twice stand once.
void tidy(auto&) {}

void tidy(Saying& saying)
{
    std::vector<SayingSpeaker> once;
    for (const SayingSpeaker& speaker : saying.speakers) {
        const auto same = std::find_if(once.begin(), once.end(),
                                       [&](const SayingSpeaker& one) { return one.actor == speaker.actor; });
        if (same == once.end()) {
            once.push_back(speaker);
        } else if (same->capacity.isEmpty() && same->capacityEn.isEmpty()) {
            same->capacity = speaker.capacity;
            same->capacityEn = speaker.capacityEn;
        }
    }
    saying.speakers = std::move(once);
}

/// "A says that A said" is one relay.
void tidy(Statement& statement)
{
    const auto same = [](const Relay& a, const Relay& b) { return a.actor == b.actor; };
    const auto last = std::unique(statement.relays.begin(), statement.relays.end(), same);
    statement.relays.erase(last, statement.relays.end());
}

void tidy(Actor& actor)
{
    std::vector<Membership> once;
    for (const Membership& membership : actor.memberships) {
        const bool twice = std::any_of(once.begin(), once.end(), [&](Membership one) {
            one.id = membership.id;
            return one == membership;
        });
        if (!twice && membership.parent != actor.id)
            once.push_back(membership);
    }
    actor.memberships = std::move(once);
}

std::set<ActorId>* setOf(Filter& filter, ActorId)
{
    return &filter.actors;
}
std::set<SideId>* setOf(Filter& filter, SideId)
{
    return &filter.sides;
}
std::set<PlaceId>* setOf(Filter& filter, PlaceId)
{
    return &filter.places;
}
std::set<PhaseId>* setOf(Filter& filter, PhaseId)
{
    return &filter.phases;
}
std::set<PropositionId>* setOf(Filter& filter, PropositionId)
{
    return &filter.propositions;
}
std::set<OutletId>* setOf(Filter& filter, OutletId)
{
    return &filter.outlets;
}
std::set<TagId>* setOf(Filter& filter, TagId)
{
    return &filter.tags;
}
std::set<EventId>* setOf(Filter&, EventId)
{
    return nullptr;
}

template <typename Record>
class Merger
{
public:
    using Key = decltype(Record::id);

    Merger(const Snapshot& snapshot, Key target, std::set<Key> sources, IdSource& ids)
        : m_snapshot(snapshot)
        , m_target(target)
        , m_sources(std::move(sources))
        , m_ids(ids)
    {
    }

    Edits run()
    {
        putTarget();
        moveReferences<Actor>();
        moveReferences<Place>();
        moveReferences<Phase>();
        moveReferences<Event>();
        moveReferences<Article>();
        moveReferences<Saying>();
        moveReferences<Statement>();
        moveSearches();
        for (const Key source : m_sources)
            m_edits.remove(source);
        return std::move(m_edits);
    }

private:
    void putTarget()
    {
        Record merged = m_snapshot.require(m_target);
        for (const Key source : m_sources)
            merged = Uniter<Record>(std::move(merged), m_snapshot.require(source), m_ids).run();
        visitReferences(merged, Redirect<Key>{m_target, m_sources});
        tidy(merged);
        cutLoops(merged);
        m_edits.put(std::move(merged));
    }

    /// All records but the target and the sources themselves.
    template <typename Other>
    void moveReferences()
    {
        for (const Other& before : m_snapshot.all<Other>()) {
            if constexpr (std::same_as<Other, Record>) {
                if (before.id == m_target || m_sources.contains(before.id))
                    continue;
            }
            Other after = before;
            visitReferences(after, Redirect<Key>{m_target, m_sources});
            if (after == before)
                continue;
            tidy(after);
            m_edits.put(std::move(after));
        }
    }

    void moveSearches()
    {
        for (const SavedSearch& search : m_snapshot.all<SavedSearch>()) {
            std::optional<Filter> filter = filterFromJson(search.filter);
            std::set<Key>* wanted = filter ? setOf(*filter, m_target) : nullptr;
            if (!wanted || std::erase_if(*wanted, [this](Key id) { return m_sources.contains(id); }) == 0)
                continue;
            wanted->insert(m_target);
            SavedSearch after = search;
            after.filter = toJson(*filter);
            m_edits.put(std::move(after));
        }
    }

    void cutLoops(auto&) {}

    void cutLoops(Place& merged)
    {
        // The first parent among target and sources that does not lead back.
        std::vector<std::optional<PlaceId>> parents{m_snapshot.require(m_target).parent};
        for (const PlaceId source : m_sources)
            parents.push_back(m_snapshot.require(source).parent);
        const auto good = std::find_if(parents.begin(), parents.end(),
                                       [this](const auto& parent) { return parent && !leadsBack(*parent); });
        merged.parent = good == parents.end() ? std::nullopt : *good;
    }

    void cutLoops(Actor& merged)
    {
        std::erase_if(merged.memberships, [this](const Membership& one) { return leadsBack(one.parent); });
    }

    /// Whether @p from or anything above it is the target or a source.
    [[nodiscard]] bool leadsBack(Key from) const
    {
        std::vector<Key> merged(m_sources.begin(), m_sources.end());
        merged.push_back(m_target);
        return isAtOrAbove(m_snapshot, from, merged);
    }

    const Snapshot& m_snapshot;
    Key m_target;
    std::set<Key> m_sources;
    IdSource& m_ids;
    Edits m_edits;
};

template <typename Record>
Edits mergeKind(const Snapshot& snapshot, decltype(Record::id) target, const std::vector<AnyId>& sources, IdSource& ids)
{
    using Key = decltype(Record::id);
    if (!snapshot.find(target))
        throw refusal(Wording("Merge", "The record to merge into is gone. Choose another one."));
    std::set<Key> known;
    for (const AnyId& source : sources) {
        const Key* key = std::get_if<Key>(&source);
        if (!key)
            throw refusal(Wording("Merge", "Only records of one kind can be merged."));
        if (*key != target && snapshot.find(*key))
            known.insert(*key);
    }
    return known.empty() ? Edits() : Merger<Record>(snapshot, target, std::move(known), ids).run();
}

struct Dispatch
{
    const Snapshot& snapshot;
    const std::vector<AnyId>& sources;
    IdSource& ids;

    Edits operator()(ActorId id) const { return mergeKind<Actor>(snapshot, id, sources, ids); }
    Edits operator()(PlaceId id) const { return mergeKind<Place>(snapshot, id, sources, ids); }
    Edits operator()(PhaseId id) const { return mergeKind<Phase>(snapshot, id, sources, ids); }
    Edits operator()(PropositionId id) const { return mergeKind<Proposition>(snapshot, id, sources, ids); }
    Edits operator()(OutletId id) const { return mergeKind<Outlet>(snapshot, id, sources, ids); }
    Edits operator()(SideId id) const { return mergeKind<Side>(snapshot, id, sources, ids); }
    Edits operator()(TagId id) const { return mergeKind<Tag>(snapshot, id, sources, ids); }
    Edits operator()(EventId id) const { return mergeKind<Event>(snapshot, id, sources, ids); }
    Edits operator()(auto) const { throw refusal(Wording("Merge", "Records of this kind can't be merged.")); }
};
} // namespace

Edits merge(const Snapshot& snapshot, const AnyId& target, const std::vector<AnyId>& sources, IdSource& ids)
{
    return std::visit(Dispatch{snapshot, sources, ids}, target);
}

} // namespace tasrih
