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

/// The speakers of the statement that stands before @p statement in the article's text, to be offered first. Empty
/// where it is the first one or the one before has none.
[[nodiscard]] std::vector<ActorId> speakersBefore(const Snapshot& snapshot, StatementId statement);

} // namespace tasrih
