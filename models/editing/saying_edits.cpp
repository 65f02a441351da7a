// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/saying_edits.h"

#include <algorithm>
#include <map>

namespace tasrih {

Edits joinSayings(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    Edits edits;
    std::vector<const Statement*> found;
    for (const StatementId id : statements) {
        if (const Statement* statement = snapshot.find(id))
            found.push_back(statement);
    }
    const Saying* kept = found.empty() ? nullptr : snapshot.find(found.front()->saying);
    if (!kept)
        return edits;
    Saying joined = *kept;
    std::map<SayingId, int> left;
    for (const Statement* statement : found) {
        const Saying* other = snapshot.find(statement->saying);
        if (!other || other->id == kept->id)
            continue;
        Statement moved = *statement;
        moved.saying = kept->id;
        edits.put(std::move(moved));
        ++left[other->id];
        for (const SayingSpeaker& speaker : other->speakers) {
            const auto isSame = [&](const SayingSpeaker& each) { return each.actor == speaker.actor; };
            if (std::none_of(joined.speakers.begin(), joined.speakers.end(), isSame))
                joined.speakers.push_back(speaker);
        }
        if (!joined.saidOn) {
            joined.saidOn = other->saidOn;
            joined.saidBasis = other->saidBasis;
            joined.saidPhrase = other->saidPhrase;
        }
        if (joined.occasion.isEmpty())
            joined.occasion = other->occasion;
        joined.channel = joined.channel ? joined.channel : other->channel;
        joined.place = joined.place ? joined.place : other->place;
        if (!other->note.isEmpty() && !joined.note.contains(other->note))
            joined.note += (joined.note.isEmpty() ? QString() : QStringLiteral("\n")) + other->note;
    }
    for (const auto& [saying, moved] : left) {
        if (int(snapshot.statementsOf(saying).size()) == moved)
            edits.remove(saying);
    }
    if (joined != *kept)
        edits.put(std::move(joined));
    return edits;
}

Command joinSaying(StatementId statement, StatementId other)
{
    return [statement, other](const Snapshot& snapshot) { return joinSayings(snapshot, {other, statement}); };
}

Command splitSaying(IdSource& ids, const Snapshot& snapshot, StatementId id)
{
    const Statement* shared = snapshot.find(id);
    const Saying* saying = shared ? snapshot.find(shared->saying) : nullptr;
    const SayingId own = ids.next<SayingId>();
    std::vector<SayingSpeakerId> speakers;
    for (std::size_t i = 0; saying && i < saying->speakers.size(); ++i)
        speakers.push_back(ids.next<SayingSpeakerId>());
    return [id, own, speakers](const Snapshot& now) {
        Edits edits;
        const Statement* statement = now.find(id);
        const Saying* common = statement ? now.find(statement->saying) : nullptr;
        if (!common || now.statementsOf(common->id).size() < 2)
            return edits;
        Saying copy = *common;
        copy.id = own;
        copy.speakers.resize(std::min(copy.speakers.size(), speakers.size()), {SayingSpeakerId(1), ActorId(1), {}, {}});
        for (std::size_t i = 0; i < copy.speakers.size(); ++i)
            copy.speakers[i].id = speakers[i];
        Statement moved = *statement;
        moved.saying = own;
        edits.put(std::move(copy));
        edits.put(std::move(moved));
        return edits;
    };
}

} // namespace tasrih
