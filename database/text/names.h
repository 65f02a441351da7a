// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// How well a name fits what was typed or selected, for find-or-create pickers: 0 = not at all, 1000 = the same.
/// From best to worst: the same; the same but for ال; begins with it; each of its words begins a word of the name, in
/// order; the same after clitics (و ف ب ل ك) come off; found somewhere inside. Within a rank, shorter names first.
/// Clitics and ال come off both sides, so that "للسوداني" selected in a text finds "السوداني".
/// Both texts are folded already, see fold(). An empty query fits everything a little (1).
[[nodiscard]] int matchScore(QStringView foldedQuery, QStringView foldedCandidate);

/// The forms a folded word may stand for: itself, without ال, without a clitic or two, "لل" as "ال". None is shorter
/// than three letters but the word itself.
[[nodiscard]] QStringList withoutClitics(QStringView foldedWord);

} // namespace tasrih
