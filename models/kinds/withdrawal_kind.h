// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding.h"
#include "database/text/isolate.h"
#include "models/claims/end_conflict.h"
#include "models/kinds/kind.h"
#include "models/kinds/likeness.h"
#include "models/words/labels.h"

namespace tasrih {

template <>
struct KindOf<WithdrawalClaim>
{
    static constexpr Wording heading = Wording("Compare", "Withdrawal");
    static constexpr int rank = 0;

    static QString subject(const Snapshot& snapshot, const WithdrawalClaim& body, Language language)
    {
        return subjectOf(snapshot, body, language);
    }

    static QString words(const Snapshot& /*snapshot*/, const WithdrawalClaim& body, Language language)
    {
        QString words = textOf(body.what, language);
        if (isDenial(body.modality))
            words = translated(language, Wording("Findings", "%1 (%2)")).arg(words, textOf(body.modality, language));
        const QString end = endText(body, language);
        return end.isEmpty() ? words : translated(language, Wording("Findings", "%1 %2")).arg(words, isolated(end));
    }

    static ClaimTopic topic(const WithdrawalClaim& body)
    {
        if (body.place)
            return *body.place;
        return body.phase ? ClaimTopic(*body.phase) : ClaimTopic();
    }

    static int likeness(const Snapshot& snapshot, const WithdrawalClaim& a, const WithdrawalClaim& b)
    {
        int score = a.what == b.what ? likeness::sameKind : 0;
        if (a.force && a.force == b.force)
            score += likeness::sameForce;
        if (a.place && b.place)
            return score + likenessOf(snapshot, *a.place, *b.place);
        if (a.phase && b.phase)
            return score + (*a.phase == *b.phase ? likeness::sameSubject : 0);
        const WithdrawalClaim& phased = a.phase ? a : b;
        const WithdrawalClaim& placed = a.phase ? b : a;
        if (phased.phase && placed.place)
            return score + (covers(snapshot, *phased.phase, *placed.place) ? likeness::relatedSubject : 0);
        const bool neither = !a.place && !b.place && !a.phase && !b.phase;
        return neither && a.force == b.force && a.object == b.object ? score + likeness::sameSubject : score;
    }

    static std::optional<Certainty> clash(const WithdrawalClaim& quoted, const WithdrawalClaim& told)
    {
        if (quoted.place != told.place || quoted.phase != told.phase || quoted.force != told.force ||
            foldPhrase(quoted.object) != foldPhrase(told.object))
            return std::nullopt;
        if (quoted.what != told.what)
            return Certainty::Possible;
        const ClaimedEnd first = claimedEnd(quoted);
        const ClaimedEnd second = claimedEnd(told);
        const std::optional<Certainty> conflict = conflictOf(first, second);
        // Told more exactly, or less, than quoted: not what was said.
        const bool isOther = first.window && second.window && first.window != second.window;
        if (nameOneDeadline(first, second))
            return std::nullopt;
        return conflict || !isOther ? conflict : Certainty::Possible;
    }

    static std::vector<PlaceId> places(const WithdrawalClaim& body)
    {
        return body.place ? std::vector{*body.place} : std::vector<PlaceId>();
    }

    static bool wantsPlace(const WithdrawalClaim& body) { return !body.place && !body.phase; }

    static void addPlace(WithdrawalClaim& body, PlaceId place)
    {
        body.place = place;
        body.phase.reset();
    }
};

} // namespace tasrih
