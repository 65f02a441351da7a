// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/isolate.h"
#include "models/kinds/kind.h"
#include "models/kinds/likeness.h"
#include "models/words/labels.h"

namespace tasrih {

template <>
struct KindOf<Assertion>
{
    static constexpr Wording heading = Wording("Compare", "Assertion");
    static constexpr int rank = 3;

    static QString subject(const Snapshot& /*snapshot*/, const Assertion& body, Language language)
    {
        return textOf(body.type, language);
    }

    static QString words(const Snapshot& snapshot, const Assertion& body, Language language)
    {
        return summaryOf(snapshot, Claim{.id = nowhere<ClaimId>(), .body = body}, language);
    }

    static ClaimTopic topic(const Assertion& /*body*/) { return {}; }

    static int likeness(const Snapshot& /*snapshot*/, const Assertion& a, const Assertion& b)
    {
        return a.type == b.type ? likeness::sameKind : likeness::never;
    }

    /// The same words are the same to nobody but a reader.
    static std::optional<Certainty> clash(const Assertion& /*quoted*/, const Assertion& /*told*/)
    {
        return std::nullopt;
    }
};

} // namespace tasrih
