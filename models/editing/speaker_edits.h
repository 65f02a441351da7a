// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

#include <optional>

/// Changes to who spoke and who passed it on.
namespace tasrih {

/// Adds a speaker to the saying of a statement, once.
[[nodiscard]] Command addSpeaker(StatementId statement, const SayingSpeaker& speaker);
[[nodiscard]] Command removeSpeaker(StatementId statement, SayingSpeakerId speaker);
/// What a speaker spoke as, in the language of @p capacity's letters.
[[nodiscard]] Command setCapacity(StatementId statement, SayingSpeakerId speaker, const QString& capacity);

[[nodiscard]] Command addRelay(StatementId statement, const Relay& relay);
[[nodiscard]] Command removeRelay(StatementId statement, RelayId relay);
[[nodiscard]] Command setRelayVerb(StatementId statement, RelayId relay, const QString& verb);

[[nodiscard]] Command addTag(StatementId statement, TagId tag);
[[nodiscard]] Command removeTag(StatementId statement, TagId tag);

/// Links a statement to another, once for each kind; never to itself.
[[nodiscard]] Command addLink(const Link& link);
[[nodiscard]] Command removeLink(LinkId link);

/// The speakers of the nearest statement before @p statement in the article's text that has some, to be offered first.
/// Empty where there is none.
[[nodiscard]] std::vector<ActorId> speakersBefore(const Snapshot& snapshot, StatementId statement);

/// All who spoke in the statements before @p statement in the article's text, each once, those of the nearest statement
/// first: what a picker offers first.
[[nodiscard]] std::vector<ActorId> recentSpeakers(const Snapshot& snapshot, StatementId statement);

/// The same as they spoke there, with their capacities; the nearest statement before that has speakers.
[[nodiscard]] std::vector<SayingSpeaker> sayingSpeakersBefore(const Snapshot& snapshot, StatementId statement);
/// Gives the saying of a statement these speakers, as records of its own. Those it has already stay.
[[nodiscard]] Command copySpeakers(IdSource& ids, StatementId statement, const std::vector<SayingSpeaker>& speakers);

} // namespace tasrih
