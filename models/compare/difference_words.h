// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kinds/likeness.h"

#include <QtCore/QString>

/// How one thing differs from another that it is held against, in a few words: "12 months later", "900 more",
/// "mission, not presence". Empty where nothing differs. The first argument is always the one held against.
namespace tasrih {

/// "12 months later", "3 days earlier", "at least 4 months later", "about 1 year later"; "may be the same" where the
/// days they allow meet without being the same.
[[nodiscard]] QString differenceOf(const Edtf& reference, const Edtf& other, Language language);
/// The same for the ends of two claims, by what their bounds allow; "by, not in" where the bound alone differs.
[[nodiscard]] QString endDifference(const WithdrawalClaim& reference, const WithdrawalClaim& other, Language language);
/// The same for the days on which two statements were said; where only the publication is known, up to it.
[[nodiscard]] QString saidOnDifference(const Snapshot& snapshot, const Statement& reference, const Statement& other,
                                       Language language);

/// "900 more", "about 400 fewer", "at least 500 more", "may be the same".
[[nodiscard]] QString differenceOf(const Figure& reference, const Figure& other, Language language);

/// "mission, not presence" where both say that something ends, else "stays, not full exit".
[[nodiscard]] QString differenceOf(What reference, What other, Language language);
/// "contains it", "lies within it", "another place".
[[nodiscard]] QString differenceOf(const Snapshot& snapshot, PlaceId reference, PlaceId other, Language language);
/// "unconditional", "conditional", "another condition".
[[nodiscard]] QString conditionDifference(const QString& reference, const QString& other, Language language);
/// "another speaker", "also B", "without A".
[[nodiscard]] QString speakersDifference(const Snapshot& snapshot, const std::vector<ActorId>& reference,
                                         const std::vector<ActorId>& other, Language language);

/// "@p other, not @p reference" of two words of a closed list.
[[nodiscard]] QString notButWords(const QString& reference, const QString& other, Language language);
template <typename Word>
[[nodiscard]] QString wordDifference(Word reference, Word other, Language language)
{
    return reference == other ? QString() : notButWords(textOf(reference, language), textOf(other, language), language);
}

} // namespace tasrih
