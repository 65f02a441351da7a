// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace tasrih::test {

/// What of the texts of @p window and all that stands in it can't be read: cut by the edge of its room, shortened other
/// than at its end or with nowhere to read the whole, written over another, or standing outside the window. A line
/// each, with the widget and the text. What can be scrolled to isn't cut.
[[nodiscard]] QStringList clippedTexts(QWidget& window);

} // namespace tasrih::test
