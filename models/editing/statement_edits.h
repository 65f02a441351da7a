// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"
#include "models/reading/passage.h"

#include <optional>

/// Changes to statements and their sayings, as plain functions of the snapshot they are carried out on.
namespace tasrih {

/// A saying with the statement that reports it, not yet in the project.
struct StatementDraft
{
    Saying saying;
    Statement statement;
};

/// A statement on @p passage of @p article: indirect, a draft, its speaker and day unknown.
[[nodiscard]] StatementDraft draftStatement(IdSource& ids, ArticleId article, const Passage& passage);
/// Puts saying and statement into the project. Nothing to do where the article is gone.
[[nodiscard]] Command addStatement(const StatementDraft& draft);

/// Takes a statement out, with the links to and from it, and its saying where no other statement reports it. Figures
/// elsewhere that were part of one of its figures stand alone from then on.
[[nodiscard]] Command removeStatement(StatementId statement);

/// One more run of text for a statement, or for one claim of it.
[[nodiscard]] Command addHighlight(StatementId statement, const Highlight& highlight);
/// Puts a run of text of a statement on another passage. Nothing to do where the passage is empty.
[[nodiscard]] Command moveHighlight(StatementId statement, HighlightId highlight, const Passage& passage);
/// Takes a run of text from a statement. The last one stays: a statement without a place in its text has no evidence.
[[nodiscard]] Command removeHighlight(StatementId statement, HighlightId highlight);
/// Says whose a run of text is: of one claim, or of the statement as a whole.
[[nodiscard]] Command assignHighlight(StatementId statement, HighlightId highlight, std::optional<ClaimId> claim);
/// A highlight on @p passage.
[[nodiscard]] Highlight highlightOn(IdSource& ids, const Passage& passage, std::optional<ClaimId> claim = {});

/// How the day of a saying is known.
struct SaidOnFacts
{
    std::optional<Edtf> date; ///< Nothing = unknown; then basis and phrase are dropped.
    std::optional<Basis> basis;
    QString phrase; ///< The source's words for it; empty leaves the phrase as it is.
};

/// Sets the day of a statement's saying. Where @p saidOn tells no basis, that of
/// another date is not stated.
[[nodiscard]] Command setSaidOn(StatementId statement, const SaidOnFacts& saidOn);
/// Said on the day the article was published, as the analyst infers. Nothing to do where that isn't known.
[[nodiscard]] Command setSaidOnSameDay(StatementId statement);

[[nodiscard]] Command setReadingState(ArticleId article, ReadingState state);

} // namespace tasrih
