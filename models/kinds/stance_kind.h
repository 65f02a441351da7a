// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kinds/kind.h"
#include "models/kinds/likeness.h"
#include "models/words/labels.h"

namespace tasrih {

template <>
struct KindOf<Stance>
{
    static constexpr Wording heading = Wording("Compare", "Stance on");
    static constexpr int rank = 2;

    static QString subject(const Snapshot& snapshot, const Stance& body, Language language)
    {
        const Proposition* proposition = snapshot.find(body.proposition);
        return proposition ? shortTextOf(*proposition, language) : QString();
    }

    static QString words(const Snapshot& /*snapshot*/, const Stance& body, Language language)
    {
        return textOf(body.position, language);
    }

    static ClaimTopic topic(const Stance& body) { return body.proposition; }

    static int likeness(const Snapshot& /*snapshot*/, const Stance& a, const Stance& b)
    {
        return a.proposition == b.proposition ? likeness::sameSubject : likeness::never;
    }

    static std::optional<Certainty> clash(const Stance& quoted, const Stance& told)
    {
        const bool isOpposed = (quoted.position == Position::Support && told.position == Position::Oppose) ||
                               (quoted.position == Position::Oppose && told.position == Position::Support);
        return quoted.proposition == told.proposition && isOpposed ? std::optional(Certainty::Certain) : std::nullopt;
    }
};

} // namespace tasrih
