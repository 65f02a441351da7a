// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/said_claim.h"

namespace tasrih {

/// Where a paraphrase of one saying conflicts with its quotation: another end of the same, another number, the opposite
/// stance; @p claims are those of all reports of the saying. A quotation is direct speech or a document.
[[nodiscard]] std::vector<Finding> paraphrases(const std::vector<SaidClaim>& claims);

/// Where reports of one saying, or parts of one report, name others as those whose claim it is (AnnouncerDiffers): for
/// certain where nobody is named by both, else possibly. At most one for what the claims are about; stances that were
/// read into them aside.
[[nodiscard]] std::vector<Finding> announcers(const std::vector<SaidClaim>& claims);

/// The finding of a link by which one statement denies another; nothing for links of other kinds.
[[nodiscard]] std::optional<Finding> denial(const Snapshot& snapshot, const Link& link);

/// A number that is the same for quotations of the same words, whatever their marks, spelling of alif and blanks;
/// nothing where there are too few letters to tell.
[[nodiscard]] std::optional<quint64> wordsKey(const Statement& statement);

/// Where @p statements carry the same words in several articles and are counted as several sayings: a copy of the wire
/// is one saying. The first stands against all others.
[[nodiscard]] std::optional<Finding> sameWords(const Snapshot& snapshot, const std::vector<StatementId>& statements);

} // namespace tasrih
