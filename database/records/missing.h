// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/actor.h"
#include "database/records/article.h"
#include "database/records/place.h"
#include "database/records/statement.h"

#include <memory>

namespace tasrih {

/// The word that stands where a record is pointed at and not there: "(missing)".
[[nodiscard]] QString missingWord(Language language);

/// A record that stands where one of this id is missing. It has a name that says so and nothing else.
[[nodiscard]] Side missingRecord(SideId id);
[[nodiscard]] Outlet missingRecord(OutletId id);
[[nodiscard]] Tag missingRecord(TagId id);
[[nodiscard]] Place missingRecord(PlaceId id);
[[nodiscard]] Phase missingRecord(PhaseId id);
[[nodiscard]] Proposition missingRecord(PropositionId id);
[[nodiscard]] Actor missingRecord(ActorId id);
[[nodiscard]] Event missingRecord(EventId id);
/// Its text is nowhere: asking for it ends in a message.
[[nodiscard]] Article missingRecord(ArticleId id);
[[nodiscard]] Saying missingRecord(SayingId id);
[[nodiscard]] Statement missingRecord(StatementId id);

/// One such record for all, of an id that is nowhere(); lives as long as the program.
template <typename AnyId>
[[nodiscard]] const auto& sharedMissing()
{
    static const auto record = missingRecord(nowhere<AnyId>());
    return record;
}

/// Throws Error: what the id meant is no longer in the project.
[[noreturn]] void throwMissing(qint64 id);

} // namespace tasrih
