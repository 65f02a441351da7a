// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claimline/claim_line.h"

namespace tasrih {

/// Something the words of a statement offer to be recorded, with the change that does it.
struct CodingChip
{
    enum class Kind
    {
        Speaker,
        Relay,
        SaidOn,
        Manner,
        Claim,
        Place,
        Ends
    };
    Kind kind;
    QString text;    ///< "Speaker: Thabet al-Abbasi"
    Command command; ///< Named by `text` in the history.
};

/// What a statement stands on.
struct CodingWords
{
    QString span;     ///< The words it is made of.
    QString sentence; ///< The whole sentences around them.
};

/// What can be recorded of a statement by one key, the likeliest first; nothing that is recorded already. Where the
/// sentence goes on ("وأضاف", "he added"), the speaker of the statement before comes first.
[[nodiscard]] std::vector<CodingChip> codingChips(IdSource& ids, const SnapshotPtr& snapshot,
                                                  const ClaimLineReader& reader, StatementId statement,
                                                  std::optional<ClaimId> claim, const CodingWords& words);

/// Verbs and phrases of attribution in @p text, in order: "قال", "وأضاف", "according to".
struct Attribution
{
    TextRange run;
    bool continues = false; ///< What goes on from the speaker before.
};
[[nodiscard]] std::vector<Attribution> attributionsIn(const QString& text);

} // namespace tasrih
