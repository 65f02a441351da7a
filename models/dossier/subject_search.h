// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choice_list.h"
#include "models/context/tray.h"

namespace tasrih {

/// The kinds of subject, in the order of DossierSubject.
inline constexpr int subjectKinds = int(std::variant_size_v<DossierSubject>);

/// The subject of @p kind (0 … subjectKinds − 1) with @p id, a positive number.
[[nodiscard]] DossierSubject subjectOf(int kind, qint64 id);
/// The record with @p id, of whatever kind: no two records of a project share an id.
[[nodiscard]] std::optional<DossierSubject> subjectWith(const Snapshot& snapshot, qint64 id);
/// All there is to choose from, by any spelling of any name; a detail begins with the kind. Unnamed actors are left
/// out.
[[nodiscard]] ChoiceList subjectChoices(const Snapshot& snapshot);
/// What there is of @p kind to choose from, by any spelling of any name. Unnamed actors are left out.
[[nodiscard]] ChoiceList subjectChoices(const Snapshot& snapshot, int kind);

/// How a subject is written for the command line: "actor:12", "place:…", "phase:…", "proposition:…".
[[nodiscard]] QString subjectKey(const DossierSubject& subject);

/// All that @p text names: the one with that key, else those that have it as a name in either language, in any
/// spelling, as a short text or as an alias. "place:" before a name leaves out what isn't a place, and so on.
[[nodiscard]] std::vector<DossierSubject> subjectsNamed(const Snapshot& snapshot, const QString& text);
/// At most @p limit of those whose names come near @p text, read in the same way: the best of each kind, then the next
/// best of each.
[[nodiscard]] std::vector<DossierSubject> subjectsLike(const Snapshot& snapshot, const QString& text,
                                                       std::size_t limit);

} // namespace tasrih
