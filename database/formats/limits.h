// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasrih {

/// Seconds of processor time for one file.
inline constexpr unsigned longestWork = 30;

/// Takes from this process what a parser of foreign files never needs: no network, no other program or process, no
/// file made, changed or removed, no more memory than 2 GB, no core. What is refused fails, as where rights are
/// missing.
/// @return false where the system grants none of it; then nothing may be read.
[[nodiscard]] bool confine();

/// Gives the next file its own processor time; where it takes more, the process ends.
void beginWork();

} // namespace tasrih
