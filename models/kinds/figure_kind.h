// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/figure_range.h"
#include "models/kinds/kind.h"
#include "models/kinds/likeness.h"
#include "models/words/lists.h"

#include <algorithm>

namespace tasrih {

template <>
struct KindOf<Figure>
{
    static constexpr Wording heading = Wording("Compare", "Figure");
    static constexpr int rank = 1;

    static QString subject(const Snapshot& snapshot, const Figure& body, Language language)
    {
        const QString places = listed(namesOf(snapshot, body.places, language), language);
        const QString measure = textOf(body.measure, language);
        return places.isEmpty() ? measure : measure + QStringLiteral(" · ") + places;
    }

    static QString words(const Snapshot& /*snapshot*/, const Figure& body, Language language)
    {
        return figureText(body, language);
    }

    static ClaimTopic topic(const Figure& body) { return body.measure; }

    static int likeness(const Snapshot& snapshot, const Figure& a, const Figure& b)
    {
        if (a.measure != b.measure || a.unit != b.unit)
            return likeness::never;
        int score = a.force && a.force == b.force ? likeness::sameForce : 0;
        score += a.span == b.span ? likeness::sameKind : 0;
        if (a.places.empty() || b.places.empty())
            return score + (a.places.empty() && b.places.empty() ? likeness::sameSubject : 0);
        int best = 0;
        for (const PlaceId one : a.places) {
            for (const PlaceId other : b.places)
                best = std::max(best, likenessOf(snapshot, one, other));
        }
        return score + best;
    }

    static std::optional<Certainty> clash(const Figure& quoted, const Figure& told)
    {
        if (quoted.measure != told.measure || quoted.force != told.force || quoted.unit != told.unit ||
            quoted.places != told.places || quoted.span != told.span)
            return std::nullopt;
        const std::optional<NumberRange> first = rangeOf(quoted);
        const std::optional<NumberRange> second = rangeOf(told);
        const bool differ = first && second && !first->meets(*second);
        return differ ? std::optional(Certainty::Certain) : std::nullopt;
    }

    static std::vector<PlaceId> places(const Figure& body) { return body.places; }

    static bool wantsPlace(const Figure& body) { return body.places.empty(); }

    static void addPlace(Figure& body, PlaceId place)
    {
        if (std::find(body.places.begin(), body.places.end(), place) == body.places.end())
            body.places.push_back(place);
    }
};

} // namespace tasrih
