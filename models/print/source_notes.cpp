// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/source_notes.h"

#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/statement_words.h"

#include <set>

namespace tasrih {

SourceNote noteOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim, Language language)
{
    return {.number = 0,
            .claim =
                joinedWords({claim.holder ? holderOf(snapshot, statement, claim, language)
                                          : speakersWithCapacity(snapshot, statement, language),
                             undatedSummary(snapshot, claim, language), labelledEnd(claim, language),
                             labelledSaid(snapshot, statement, language), relayedText(snapshot, statement, language)},
                            language),
            .sentence = sentenceText(snapshot, statement, claim, language),
            .source = sourceText(snapshot, statement, language),
            .heading = {}};
}

SourceNumbers::SourceNumbers(const RowLayout& rows)
    : m_numbers(rows.content().claims.size(), 0)
{
    // Claims stand in the content in order of saying.
    const std::vector<char> shown = rows.shownClaims();
    for (std::size_t claim = 0; claim < shown.size(); ++claim) {
        if (!shown[claim])
            continue;
        m_claims.push_back(int(claim));
        m_numbers[claim] = int(m_claims.size());
    }
}

std::vector<SourceNote> SourceNumbers::notes(const TimelineContent& content, const TimelineContent* shown) const
{
    std::set<ClaimId> wanted;
    if (shown) {
        for (const TimelineClaim& entry : shown->claims)
            wanted.insert(entry.claim);
    }
    std::vector<SourceNote> notes;
    for (const int index : m_claims) {
        const TimelineClaim& entry = content.claims[std::size_t(index)];
        if (shown && !wanted.contains(entry.claim))
            continue;
        const ClaimRecord found = recordOf(*content.snapshot, entry.statement, entry.claim);
        if (!found.claim)
            continue;
        notes.push_back(noteOf(*content.snapshot, *found.statement, *found.claim, content.options.language));
        notes.back().number = numberOf(index);
    }
    return notes;
}

std::vector<SourceNote> notOnTheChart(const TimelineContent& content, const std::vector<StatementId>& statements)
{
    const Language language = content.options.language;
    std::vector<SourceNote> notes;
    for (const auto& [statement, claim] : content.undated) {
        if (const ClaimRecord found = recordOf(*content.snapshot, statement, claim); found.claim)
            notes.push_back(noteOf(*content.snapshot, *found.statement, *found.claim, language));
    }
    for (const StatementId id : statements) {
        const Statement* statement = content.snapshot->find(id);
        if (!statement)
            continue;
        for (const Claim& claim : statement->claims) {
            const auto* assertion = std::get_if<Assertion>(&claim.body);
            const bool isWanted = claim.featured || !content.options.featuredOnly;
            if (assertion && assertion->type == AssertionType::Refusal && isWanted)
                notes.push_back(noteOf(*content.snapshot, *statement, claim, language));
        }
    }
    if (!notes.empty())
        notes.insert(notes.begin(),
                     SourceNote{.heading = translated(language, Wording("TimelinePrint", "Not on the chart"))});
    return notes;
}

} // namespace tasrih
