// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/speaker_edits.h"

#include "models/editing/lens.h"

#include <algorithm>
#include <climits>

namespace tasrih {

namespace {
template <typename Records, typename Key>
auto* byId(Records& records, Key id)
{
    const auto found = std::find_if(records.begin(), records.end(), [id](const auto& each) { return each.id == id; });
    return found == records.end() ? nullptr : &*found;
}

bool isArabic(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}
} // namespace

Command addSpeaker(StatementId statement, const SayingSpeaker& speaker)
{
    return sayingLens(statement).edit([speaker](Saying& saying) {
        const bool speaksAlready = std::any_of(saying.speakers.begin(), saying.speakers.end(),
                                               [&](const SayingSpeaker& each) { return each.actor == speaker.actor; });
        if (!speaksAlready)
            saying.speakers.push_back(speaker);
    });
}

Command removeSpeaker(StatementId statement, SayingSpeakerId speaker)
{
    return sayingLens(statement).edit([speaker](Saying& saying) {
        std::erase_if(saying.speakers, [speaker](const SayingSpeaker& each) { return each.id == speaker; });
    });
}

Command setCapacity(StatementId statement, SayingSpeakerId speaker, const QString& capacity)
{
    return sayingLens(statement).edit([speaker, capacity](Saying& saying) {
        SayingSpeaker* found = byId(saying.speakers, speaker);
        if (!found)
            return;
        if (capacity.isEmpty()) {
            found->capacity.clear();
            found->capacityEn.clear();
        } else {
            (isArabic(capacity) ? found->capacity : found->capacityEn) = capacity;
        }
    });
}

Command addRelay(StatementId statement, const Relay& relay)
{
    return editRecord<Statement>(statement, [relay](Statement& found) { found.relays.push_back(relay); });
}

Command removeRelay(StatementId statement, RelayId relay)
{
    return editRecord<Statement>(statement, [relay](Statement& found) {
        std::erase_if(found.relays, [relay](const Relay& each) { return each.id == relay; });
    });
}

Command setRelayVerb(StatementId statement, RelayId relay, const QString& verb)
{
    return editRecord<Statement>(statement, [relay, verb](Statement& found) {
        if (Relay* each = byId(found.relays, relay))
            each->verb = verb;
    });
}

Command addTag(StatementId statement, TagId tag)
{
    return editRecord<Statement>(statement, [tag](Statement& found) {
        if (std::find(found.tags.begin(), found.tags.end(), tag) == found.tags.end())
            found.tags.push_back(tag);
    });
}

Command removeTag(StatementId statement, TagId tag)
{
    return editRecord<Statement>(statement, [tag](Statement& found) { std::erase(found.tags, tag); });
}

Command addLink(const Link& link)
{
    return [link](const Snapshot& snapshot) {
        Edits edits;
        const auto& links = snapshot.all<Link>();
        const bool exists = std::any_of(links.begin(), links.end(), [&](const Link& each) {
            return each.from == link.from && each.to == link.to && each.kind == link.kind;
        });
        if (!exists && link.from != link.to && snapshot.find(link.from) && snapshot.find(link.to))
            edits.put(link);
        return edits;
    };
}

Command removeLink(LinkId link)
{
    return [link](const Snapshot& snapshot) {
        Edits edits;
        if (snapshot.find(link))
            edits.remove(link);
        return edits;
    };
}

namespace {
int startOf(const Statement& statement)
{
    int start = INT_MAX;
    for (const Highlight& highlight : statement.highlights) {
        if (highlight.isPlaced())
            start = std::min(start, highlight.start);
    }
    return start;
}
} // namespace

std::vector<SayingSpeaker> sayingSpeakersBefore(const Snapshot& snapshot, StatementId id)
{
    const Statement* statement = snapshot.find(id);
    if (!statement)
        return {};
    const Saying* nearest = nullptr;
    int furthest = -1;
    for (const StatementId otherId : snapshot.statementsOf(statement->article)) {
        const Statement* other = snapshot.find(otherId);
        const Saying* saying = other && otherId != id ? snapshot.find(other->saying) : nullptr;
        if (!saying || saying->id == statement->saying || saying->speakers.empty())
            continue;
        const int start = startOf(*other);
        if (start <= startOf(*statement) && start >= furthest) {
            furthest = start;
            nearest = saying;
        }
    }
    return nearest ? nearest->speakers : std::vector<SayingSpeaker>();
}

std::vector<ActorId> speakersBefore(const Snapshot& snapshot, StatementId id)
{
    std::vector<ActorId> result;
    for (const SayingSpeaker& speaker : sayingSpeakersBefore(snapshot, id))
        result.push_back(speaker.actor);
    return result;
}

std::vector<ActorId> recentSpeakers(const Snapshot& snapshot, StatementId id)
{
    const Statement* statement = snapshot.find(id);
    if (!statement)
        return {};
    std::vector<std::pair<int, const Saying*>> before;
    for (const StatementId otherId : snapshot.statementsOf(statement->article)) {
        const Statement* other = snapshot.find(otherId);
        const Saying* saying = other && otherId != id ? snapshot.find(other->saying) : nullptr;
        if (saying && startOf(*other) <= startOf(*statement))
            before.emplace_back(startOf(*other), saying);
    }
    std::reverse(before.begin(), before.end()); // Of those that begin at one place, the one added last.
    std::stable_sort(before.begin(), before.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<ActorId> result;
    for (const auto& [start, saying] : before) {
        for (const SayingSpeaker& speaker : saying->speakers) {
            if (std::find(result.begin(), result.end(), speaker.actor) == result.end())
                result.push_back(speaker.actor);
        }
    }
    return result;
}

Command copySpeakers(IdSource& ids, StatementId statement, const std::vector<SayingSpeaker>& speakers)
{
    std::vector<SayingSpeaker> copies = speakers;
    for (SayingSpeaker& each : copies)
        each.id = ids.next<SayingSpeakerId>();
    return sayingLens(statement).edit([copies](Saying& saying) {
        for (const SayingSpeaker& copy : copies) {
            const auto isSame = [&copy](const SayingSpeaker& each) { return each.actor == copy.actor; };
            if (std::none_of(saying.speakers.begin(), saying.speakers.end(), isSame))
                saying.speakers.push_back(copy);
        }
    });
}

} // namespace tasrih
