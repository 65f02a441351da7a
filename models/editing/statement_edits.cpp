// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/statement_edits.h"

#include "models/editing/claim_edits.h"
#include "models/editing/lens.h"

#include <algorithm>

namespace tasrih {

Highlight highlightOn(IdSource& ids, const Passage& passage, std::optional<ClaimId> claim)
{
    return {.id = ids.next<HighlightId>(),
            .claim = claim,
            .start = passage.start,
            .end = passage.end,
            .quote = passage.quote,
            .prefix = passage.prefix,
            .suffix = passage.suffix};
}

StatementDraft draftStatement(IdSource& ids, ArticleId article, const Passage& passage)
{
    Saying saying{.id = ids.next<SayingId>()};
    Statement statement{.id = ids.next<StatementId>(), .saying = saying.id, .article = article};
    statement.highlights.push_back(highlightOn(ids, passage));
    return {std::move(saying), std::move(statement)};
}

Command addStatement(const StatementDraft& draft)
{
    return [draft](const Snapshot& snapshot) {
        Edits edits;
        if (snapshot.find(draft.statement.article)) {
            edits.put(draft.saying);
            edits.put(draft.statement);
        }
        return edits;
    };
}

namespace {
void removeLinksOf(StatementId statement, const Snapshot& snapshot, Edits& edits)
{
    for (const Link& link : snapshot.all<Link>()) {
        if (link.from == statement || link.to == statement)
            edits.remove(link.id);
    }
}
} // namespace

Command removeStatement(StatementId id)
{
    return [id](const Snapshot& snapshot) {
        Edits edits;
        const Statement* statement = snapshot.find(id);
        if (!statement)
            return edits;
        removeLinksOf(id, snapshot, edits);
        edits.remove(id);
        if (snapshot.statementsOf(statement->saying).size() == 1)
            edits.remove(statement->saying);
        std::vector<ClaimId> gone;
        for (const Claim& claim : statement->claims)
            gone.push_back(claim.id);
        for (Statement& other : statementsFreedOf(snapshot, gone)) {
            if (other.id != id)
                edits.put(std::move(other));
        }
        return edits;
    };
}

Command addHighlight(StatementId statement, const Highlight& highlight)
{
    return editRecord<Statement>(statement, [highlight](Statement& found) { found.highlights.push_back(highlight); });
}

Command moveHighlight(StatementId statement, HighlightId highlight, const Passage& passage)
{
    return editRecord<Statement>(statement, [highlight, passage](Statement& found) {
        for (Highlight& each : found.highlights) {
            if (each.id != highlight || passage.end <= passage.start)
                continue;
            each.start = passage.start;
            each.end = passage.end;
            each.quote = passage.quote;
            each.prefix = passage.prefix;
            each.suffix = passage.suffix;
            each.text.reset();
        }
    });
}

Command removeHighlight(StatementId statement, HighlightId highlight)
{
    return editRecord<Statement>(statement, [highlight](Statement& found) {
        if (found.highlights.size() > 1)
            std::erase_if(found.highlights, [highlight](const Highlight& each) { return each.id == highlight; });
    });
}

Command assignHighlight(StatementId statement, HighlightId highlight, std::optional<ClaimId> claim)
{
    return editRecord<Statement>(statement, [highlight, claim](Statement& found) {
        if (claim && !claimOf(found, *claim))
            return;
        for (Highlight& each : found.highlights) {
            if (each.id == highlight)
                each.claim = claim;
        }
    });
}

Command setSaidOn(StatementId statement, const SaidOnFacts& saidOn)
{
    return sayingLens(statement).edit([saidOn](Saying& saying) {
        // How another date is known, nobody has said yet.
        if (saying.saidOn != saidOn.date)
            saying.saidBasis.reset();
        saying.saidOn = saidOn.date;
        if (!saidOn.date) {
            saying.saidBasis.reset();
            saying.saidPhrase.clear();
            return;
        }
        if (saidOn.basis)
            saying.saidBasis = saidOn.basis;
        if (!saidOn.phrase.isEmpty())
            saying.saidPhrase = saidOn.phrase;
    });
}

Command setSaidOnSameDay(StatementId statement)
{
    return [statement](const Snapshot& snapshot) {
        const Statement* found = snapshot.find(statement);
        const Article* article = found ? snapshot.find(found->article) : nullptr;
        if (!article || !article->published)
            return Edits();
        return setSaidOn(statement, {.date = article->published, .basis = Basis::Inferred, .phrase = {}})(snapshot);
    };
}

Command setReadingState(ArticleId article, ReadingState state)
{
    return editRecord<Article>(article, [state](Article& found) { found.state = state; });
}

} // namespace tasrih
