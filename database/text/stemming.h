// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tasrih {

/// The light stem of one folded Arabic word: one of the prefixes with an article ال وال بال كال فال لل ولل goes, where
/// at least two letters remain, then a pronoun (هما ها هم هن كم نا, ه behind ات), then the suffixes ان ات ون ين يه ه ي
/// in turn, where three letters remain, or two before ات and ه. After Larkey's light10, but for that order and a single
/// و, ب, ل, ك or ف in front: whether these belong to the word only the words about it tell (see withoutProclitics()).
/// Folding has already made ة ه.
[[nodiscard]] QString arabicStem(QStringView foldedWord);

/// What stands behind the proclitics of a folded Arabic word, one of و ف and one of ب ل ك in this order: nothing where
/// it has none or fewer than three letters remain. Whether they are proclitics the caller knows.
[[nodiscard]] std::vector<QString> withoutProclitics(QStringView foldedWord);

/// Snowball's stem of one folded (lower-case) English word.
[[nodiscard]] QString englishStem(QStringView foldedWord);

/// The stem by the script of the word: Arabic, Latin; any other word stays as it is. Safe to call from any thread.
[[nodiscard]] QString stem(QStringView foldedWord);

} // namespace tasrih
