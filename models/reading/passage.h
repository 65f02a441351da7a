// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// A run of an article's text with what stands around it, half-open, in Unicode code points of the stored text.
struct Passage
{
    int start = 0;
    int end = 0;
    QString quote;
    QString prefix, suffix; ///< Up to 32 code points on each side.

    friend bool operator==(const Passage&, const Passage&) = default;
};

} // namespace tasrih
