// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QtGui/QTextDocument>

namespace tasrih {

/// Sets the words of a cell of the comparison into @p document, wrapped at @p width px: a sentence in the face of
/// articles and in its own direction, its surroundings muted, words of its own underlined on a tint; anything else in
/// the interface's face and in the direction of the @p window.
void layOut(QTextDocument& document, const CompareRow& row, const CompareCell& cell, int width,
            Qt::LayoutDirection window);

} // namespace tasrih
