// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QToolButton>

namespace tasrih {

/// A flat button with an icon of the theme, which @p text explains to the eye and to screen readers.
[[nodiscard]] QToolButton* newToolButton(QWidget* parent, const char* name, const QString& icon, const QString& text);

} // namespace tasrih
