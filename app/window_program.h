// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasrih {

/// The program with its window: `tasrih [--startup-time] [PROJECT]`. Returns the exit status.
[[nodiscard]] int runWindowProgram(int& argc, char** argv);

} // namespace tasrih
