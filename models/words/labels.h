// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "database/words/numerals.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

/// The words by which records are shown, in either language. One place, so that a speaker reads the same in a table,
/// a chart and a print.
namespace tasrih {

[[nodiscard]] QString nameOf(const Actor& actor, Language language = interfaceLanguage());
[[nodiscard]] QString nameOf(const Side& side, Language language = interfaceLanguage());
[[nodiscard]] QString shortNameOf(const Side& side, Language language = interfaceLanguage());
[[nodiscard]] QString nameOf(const Place& place, Language language = interfaceLanguage());
[[nodiscard]] QString nameOf(const Phase& phase, Language language = interfaceLanguage());
[[nodiscard]] QString nameOf(const Outlet& outlet, Language language = interfaceLanguage());
[[nodiscard]] QString nameOf(const Tag& tag, Language language = interfaceLanguage());
[[nodiscard]] QString nameOf(const Event& event, Language language = interfaceLanguage());
[[nodiscard]] QString textOf(const Proposition& proposition, Language language = interfaceLanguage());
[[nodiscard]] QString shortTextOf(const Proposition& proposition, Language language = interfaceLanguage());

/// The name of who published; empty where that isn't known.
[[nodiscard]] QString outletOf(const Snapshot& snapshot, const Article* article,
                               Language language = interfaceLanguage());
[[nodiscard]] QString outletOf(const Snapshot& snapshot, const Statement& statement,
                               Language language = interfaceLanguage());

/// "A and B" in @p language; names are isolated. Empty where no speaker is known.
[[nodiscard]] QString speakersOf(const Snapshot& snapshot, const Saying& saying,
                                 Language language = interfaceLanguage());
/// The same for a statement's saying.
[[nodiscard]] QString speakersOf(const Snapshot& snapshot, const Statement& statement,
                                 Language language = interfaceLanguage());
/// Who holds a claim: the actor it names, else the statement's speakers.
[[nodiscard]] QString holderOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim,
                               Language language = interfaceLanguage());
/// The actors behind a claim: its holder, else the speakers.
[[nodiscard]] std::vector<ActorId> holdersOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim);
/// The distinct sides of the speakers, in order; a joint saying has several.
[[nodiscard]] std::vector<SideId> sidesOf(const Snapshot& snapshot, const Statement& statement);
/// The side of an actor, or of the nearest parent that has one.
[[nodiscard]] std::optional<SideId> sideOf(const Snapshot& snapshot, ActorId actor);

/// The day (or period) a statement was said, for display: "27 September 2024", or "≤ 14 December 2024" where only its
/// publication is known, or "date unknown".
[[nodiscard]] QString saidOnText(const Snapshot& snapshot, const Statement& statement,
                                 Language language = interfaceLanguage());
/// From the first to the last of the days said, each as exactly as it is known: "March 2024 to 27 September 2024".
/// Empty where none is dated.
[[nodiscard]] QString periodText(const Snapshot& snapshot, const std::vector<const Statement*>& statements,
                                 Language language = interfaceLanguage());
/// A moment on the clock of this place: "27 September 2024, 14:05".
[[nodiscard]] QString momentText(const QDateTime& moment, Language language = interfaceLanguage());
/// The day to sort and filter a statement by: earliest day said, else earliest day published.
[[nodiscard]] std::optional<QDate> dayOf(const Snapshot& snapshot, const Statement& statement);

/// The analyst's gloss in @p language, else the sentence.
[[nodiscard]] QString glossOf(const Statement& statement, Language language = interfaceLanguage());

/// What a claim is about and says, in a few words: "Harir: full exit, by September 2026", "supports: ...",
/// "about 2,500 troops", ...
[[nodiscard]] QString summaryOf(const Snapshot& snapshot, const Claim& claim, Language language = interfaceLanguage());
/// The place or phase of a withdrawal claim, or its force or object where it names neither.
[[nodiscard]] QString subjectOf(const Snapshot& snapshot, const WithdrawalClaim& claim,
                                Language language = interfaceLanguage());
/// What a withdrawal claim says happens: "full exit", "full exit (denied)".
[[nodiscard]] QString whatText(const WithdrawalClaim& claim, Language language = interfaceLanguage());
/// The end of a withdrawal claim with its bound: "by September 2026". Empty where it has none.
[[nodiscard]] QString endText(const WithdrawalClaim& claim, Language language = interfaceLanguage());
/// "about 2,500 troops", "1,500–3,000 fighters".
[[nodiscard]] QString figureText(const Figure& figure, Language language = interfaceLanguage());

} // namespace tasrih
