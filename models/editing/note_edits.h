// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"
#include "models/reading/passage.h"

#include <vector>

/// Changes to notes in the margin, as commands.
namespace tasrih {

[[nodiscard]] ArticleNote noteOn(IdSource& ids, ArticleId article, const Passage& passage, const QString& words);
/// Nothing to do where the article is gone.
[[nodiscard]] Command addNote(const ArticleNote& note);
/// Empty words take the note out.
[[nodiscard]] Command rewordNote(ArticleNoteId note, const QString& words);
[[nodiscard]] Command removeNote(ArticleNoteId note);

/// The notes of an article in order of its text; those without a place in the present text last.
[[nodiscard]] std::vector<ArticleNote> notesOf(const Snapshot& snapshot, ArticleId article);

} // namespace tasrih
