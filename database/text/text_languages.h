// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace tasrih {

/// The codes of the languages that a text may be said to be in: those that languageOf() tells.
[[nodiscard]] inline QStringList textLanguages()
{
    return QStringLiteral("ar ckb fa ur en fr de tr he ru").split(u' ');
}

} // namespace tasrih
