// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace tasrih {

/// The widgets within @p root that take the keys by Tab, as they are read: from the top down, in a line from where
/// lines begin.
[[nodiscard]] QList<QWidget*> tabOrderOf(const QWidget& root);

/// Scrolls the area that @p widget lies in, where there is one, so that it is seen.
void bringIntoSight(QWidget& widget);

} // namespace tasrih
