// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <concepts>
#include <type_traits>

namespace tasrih {

/// Where records point at other records, in one place: usage, deletion and merging all walk these. @p visit is called
/// with each reference: an id, an optional id or a vector of ids, const where the record is.
/// (Claims that are part of another claim point within statements and are nobody's business here.)
template <typename Record, typename Visit>
void visitReferences(Record&, const Visit&)
{
}

namespace references {
template <typename Record, typename Wanted>
concept Is = std::same_as<std::remove_const_t<Record>, Wanted>;
}

template <references::Is<Actor> Record, typename Visit>
void visitReferences(Record& actor, const Visit& visit)
{
    visit(actor.side);
    visit(actor.article);
    for (auto& membership : actor.memberships)
        visit(membership.parent);
}

template <references::Is<Place> Record, typename Visit>
void visitReferences(Record& place, const Visit& visit)
{
    visit(place.parent);
}

template <references::Is<Phase> Record, typename Visit>
void visitReferences(Record& phase, const Visit& visit)
{
    visit(phase.places);
}

template <references::Is<Event> Record, typename Visit>
void visitReferences(Record& event, const Visit& visit)
{
    visit(event.place);
}

template <references::Is<Article> Record, typename Visit>
void visitReferences(Record& article, const Visit& visit)
{
    visit(article.outlet);
}

template <references::Is<Saying> Record, typename Visit>
void visitReferences(Record& saying, const Visit& visit)
{
    visit(saying.place);
    for (auto& speaker : saying.speakers)
        visit(speaker.actor);
}

template <references::Is<ArticleNote> Record, typename Visit>
void visitReferences(Record& note, const Visit& visit)
{
    visit(note.article);
}

/// What a verdict names are claims and statements, which are never merged.
template <references::Is<Verdict> Record, typename Visit>
void visitReferences(Record&, const Visit&)
{
}

template <references::Is<Link> Record, typename Visit>
void visitReferences(Record& link, const Visit& visit)
{
    visit(link.from);
    visit(link.to);
}

/// Of one claim; part of its statement's.
template <references::Is<Claim> Record, typename Visit>
void visitReferences(Record& claim, const Visit& visit)
{
    visit(claim.holder);
    if (auto* stance = std::get_if<Stance>(&claim.body)) {
        visit(stance->proposition);
    } else if (auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body)) {
        visit(withdrawal->place);
        visit(withdrawal->phase);
        visit(withdrawal->force);
        visit(withdrawal->fromPlace);
    } else if (auto* figure = std::get_if<Figure>(&claim.body)) {
        visit(figure->force);
        visit(figure->places);
    }
}

template <references::Is<Statement> Record, typename Visit>
void visitReferences(Record& statement, const Visit& visit)
{
    visit(statement.saying);
    visit(statement.article);
    visit(statement.tags);
    for (auto& relay : statement.relays)
        visit(relay.actor);
    for (auto& claim : statement.claims)
        visitReferences(claim, visit);
}

} // namespace tasrih
