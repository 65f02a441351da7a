// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace tasrih::cli {

/// What is wrong with @p arguments for the window: `[PROJECT] [--startup-time]` and what Qt itself takes. Looks at
/// names only and opens nothing. Empty where nothing is wrong.
[[nodiscard]] QString windowProblem(const QStringList& arguments);

} // namespace tasrih::cli
