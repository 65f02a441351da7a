// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>

namespace tasrih::test {

/// What a run of the built program came to.
struct Run
{
    int status = -1; ///< Its exit status; −1 where it was killed or never ended.
    QString out, err;
};

/// The environment of the test without a display.
[[nodiscard]] QProcessEnvironment plainEnvironment();

/// Runs the built program without a display and without input.
[[nodiscard]] Run runProgram(const QStringList& arguments, const QProcessEnvironment& environment = plainEnvironment());

/// The same through bash: "$@" in @p script is the program with its arguments.
[[nodiscard]] Run runInShell(const QString& script, const QStringList& arguments);

/// Everything in @p folder, hidden things too, in order.
[[nodiscard]] QStringList namesIn(const QString& folder);

} // namespace tasrih::test
