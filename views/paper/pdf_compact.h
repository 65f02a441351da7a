// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace tasrih {

/// The same pages in fewer bytes. QPdfWriter places each letter by itself and repeats colours and pens for every line;
/// here letters become strings, and state is written where it changes. Distances are rounded to a tenth of a point.
/// Fonts, text to be searched, titles and metadata stay. A page that holds anything else than lines, areas and letters
/// is left as it is.
/// @param pdf a document by QPdfWriter
/// @returns @p pdf itself where it can't be read
[[nodiscard]] QByteArray compacted(const QByteArray& pdf);

} // namespace tasrih
