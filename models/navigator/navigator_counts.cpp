// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigator/navigator_counts.h"

#include "database/records/forest.h"
#include "database/records/statement_facts.h"
#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

namespace {

/// What one more saying about each thing is counted for: the thing itself; of a speaker also the side; what is claimed
/// of a base counts for the governorate, the region and the country too.
class Counted
{
public:
    explicit Counted(const Snapshot& snapshot)
    {
        for (const NamedThing& thing : snapshot.facts->things()) {
            m_slots.add(std::visit([this](auto id) { return slotOf(id.value()); }, thing));
            if (const auto* actor = std::get_if<ActorId>(&thing)) {
                if (const std::optional<SideId> side = sideOf(snapshot, *actor))
                    m_slots.add(slotOf(side->value()));
            } else if (const auto* place = std::get_if<PlaceId>(&thing)) {
                addLargerPlaces(snapshot, *place);
            }
            m_slots.close();
        }
    }

    [[nodiscard]] std::span<const quint32> slotsOf(ThingNumber thing) const { return m_slots.at(thing); }
    /// By slot.
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_ids.keys(); }

private:
    quint32 slotOf(qint64 id) { return m_ids.of(id); }

    /// Of places within places only so many are counted: a file may hold them by the thousand.
    void addLargerPlaces(const Snapshot& snapshot, PlaceId place)
    {
        QSet<PlaceId> met{place};
        const Place* found = snapshot.find(place);
        for (int depth = 0; found && found->parent && !met.contains(*found->parent) && depth < deepestLevel; ++depth) {
            met.insert(*found->parent);
            m_slots.add(slotOf(found->parent->value()));
            found = snapshot.find(*found->parent);
        }
    }

    Numbering<qint64> m_ids;
    Lists<quint32> m_slots; ///< By thing.
};

/// The rows of @p statements, those of one saying together.
std::vector<std::pair<SayingId, quint32>> bySaying(const StatementFacts& facts,
                                                   const std::vector<StatementId>& statements)
{
    std::vector<std::pair<SayingId, quint32>> result;
    result.reserve(statements.size());
    for (const quint32 row : facts.rowsOf(statements))
        result.emplace_back(facts.sayings[row], row);
    if (!std::is_sorted(result.begin(), result.end()))
        std::sort(result.begin(), result.end());
    return result;
}

} // namespace

NavigatorCounts countsOf(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    const StatementFacts& facts = *snapshot.facts;
    const Counted counted(snapshot);
    std::vector<int> counts(counted.ids().size(), 0);
    std::vector<qint64> countedFor(counts.size(), 0); ///< The saying that each slot was last counted for.
    for (const auto& [saying, row] : bySaying(facts, statements)) {
        ++counts[counted.slotsOf(facts.articles[row]).front()];
        const auto count = [&, said = saying.value()](std::span<const ThingNumber> things) {
            for (const ThingNumber thing : things) {
                for (const quint32 slot : counted.slotsOf(thing)) {
                    counts[slot] += countedFor[slot] == said ? 0 : 1;
                    countedFor[slot] = said;
                }
            }
        };
        count(facts.speakers.at(row));
        count(facts.subjects.at(row));
    }
    NavigatorCounts result;
    result.byId.reserve(qsizetype(counts.size()));
    for (std::size_t slot = 0; slot < counts.size(); ++slot) {
        if (counts[slot] > 0)
            result.byId.insert(counted.ids()[slot], counts[slot]);
    }
    return result;
}

} // namespace tasrih
