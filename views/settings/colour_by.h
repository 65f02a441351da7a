// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasrih {

/// What the colours of the reader's lanes tell. One channel at a time.
enum class ColourBy
{
    Side,   ///< Of the speakers.
    Stance, ///< Of the claims that are stances; the others are grey.
    Kind    ///< Stance, withdrawal, figure, assertion.
};

inline constexpr int colourByCount = 3;

} // namespace tasrih
