// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QStringList>

/// What is printed of a statement, in the print's language.
namespace tasrih {

/// Those that aren't empty between dots; what runs the other way than the print is isolated.
[[nodiscard]] QString joinedWords(const QStringList& parts, Language language);

/// The speakers, each with the capacity they spoke in.
[[nodiscard]] QString speakersWithCapacity(const Snapshot& snapshot, const Statement& statement, Language language);
/// "not later than 14 December" where only the publication is known (the printed faces have no "≤"), else the day said
/// and how it is known.
[[nodiscard]] QString saidText(const Snapshot& snapshot, const Statement& statement, Language language);
/// The same among other dates: "said: 27 September 2024 (stated)", "said not later than 14 December 2024".
[[nodiscard]] QString labelledSaid(const Snapshot& snapshot, const Statement& statement, Language language);
/// What a claim says without its date: "Harir: full exit". Of a claim that has none, the same as summaryOf().
[[nodiscard]] QString undatedSummary(const Snapshot& snapshot, const Claim& claim, Language language);
/// Its date among others: "claimed end: by September 2026"; where no end is claimed, "date spoken of: ...". May be
/// empty.
[[nodiscard]] QString labelledEnd(const Claim& claim, Language language);
/// The grade's two axes in words, never averaged: "grade: B usually reliable, 2 probably true", or empty.
[[nodiscard]] QString gradeInWords(const Statement& statement, Language language);
/// Outlet, title, date of publication with its label, grade in words, address.
[[nodiscard]] QString sourceText(const Snapshot& snapshot, const Statement& statement, Language language);
/// Between quotation marks of @p language, others than stand within it: what is quoted is left as it is.
[[nodiscard]] QString quoted(const QString& text, Language language);
/// An analyst's words for what the source says in another language: quoted, and marked as a translation.
[[nodiscard]] QString asTranslation(const QString& text, Language language);
/// The source's words where they are in the print's language; else the analyst's, marked as a translation.
[[nodiscard]] QString sentenceText(const Snapshot& snapshot, const Statement& statement, const Claim& claim,
                                   Language language);

} // namespace tasrih
