// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// What comes from records or from outside, made fit to leave the program. Nothing here changes what is stored.
namespace tasrih {

/// @p text without what neither XML nor a reader can hold: control characters but tab and line feed, halves of pairs,
/// U+FFFE and U+FFFF. Every other line end (CR, CR LF, VT, FF, NEL) becomes a line feed.
[[nodiscard]] QString withoutControls(const QString& text);

/// @p text without what turns the words after it round: embeddings, overrides, and isolates that have no other half
/// in their paragraph.
[[nodiscard]] QString withoutTurns(const QString& text);

/// Both: for pages, pictures and whole texts in files.
[[nodiscard]] QString printable(const QString& text);

/// The same as one line: for names and titles.
[[nodiscard]] QString printableLine(const QString& text);

/// For a cell that stands by itself: without controls and without any sign of direction.
[[nodiscard]] QString plainCell(const QString& text);

/// For a terminal: what would steer it or turn the line round is shown as its number, "\x1b", "\u202e". Lines after the
/// first are set in, so that none can pass for a line of the program's own.
[[nodiscard]] QString forTerminal(const QString& text);

} // namespace tasrih
