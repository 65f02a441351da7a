// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// What tells whether two texts are the same but for blanks: the SHA-256, in lower-case hex, of @p text with every run
/// of blanks (spaces of any width, tabs, line and paragraph ends) made one space and none at either end, in UTF-8.
/// Letters are taken as they are: another spelling is another text.
[[nodiscard]] QString textFingerprint(QStringView text);

} // namespace tasrih
