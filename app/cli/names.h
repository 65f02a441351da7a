// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace tasrih::cli {

/// What is wrong with @p path as the name of a file, before anything is opened: its bytes were no UTF-8, so that no
/// file can be found by it. Empty where nothing is.
[[nodiscard]] QString nameProblem(const QString& path);

/// Those of @p known that @p word was most likely meant for: letters swapped, left out, doubled or wrong.
[[nodiscard]] QStringList closeTo(const QString& word, const QStringList& known);

} // namespace tasrih::cli
