// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "models/retext/text_move.h"

#include <memory>
#include <variant>
#include <vector>

namespace tasrih {

/// A new version of an article's text in waiting.
struct TextCorrection
{
    ArticleId article;
    TextId from;      ///< The version that it corrects.
    ArticleText text; ///< The new version.
    std::shared_ptr<const TextMove> move;
};

/// What a correction does to one highlight, or to one note in the margin.
struct MovedMark
{
    std::variant<HighlightId, ArticleNoteId> mark;
    std::optional<StatementId> statement; ///< Of a highlight.
    QString before;                       ///< Its quote.
    MovedPassage now;
};

/// Where everything that lies in the article's text goes, in order of the text before. What had no place in the
/// version before is sought in the new one.
[[nodiscard]] std::vector<MovedMark> marksMovedBy(const Snapshot& snapshot, const TextCorrection& correction);

/// Adds the new version, makes it the article's text and moves what lies in it. What finds no place keeps its own in
/// the version before. Throws Error where the article has another text by now.
[[nodiscard]] Command correctText(const TextCorrection& correction);

/// Makes an earlier version the article's text again; as a correction, but without a new version.
/// @param correction its `text` has the id and the words of that version.
[[nodiscard]] Command goBackToText(const TextCorrection& correction);

/// The highlights of an article that have no place in its present text.
struct UnplacedHighlight
{
    StatementId statement;
    HighlightId highlight;
    TextId version;
    QString quote;
};
[[nodiscard]] std::vector<UnplacedHighlight> unplacedHighlights(const Snapshot& snapshot, ArticleId article);

} // namespace tasrih
