// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <locale.h>

namespace tasrih {

/// Has the C library write numbers with a point, whatever the user's language: libraries write files with it. To be
/// called once the application object stands, for that takes on the language of the environment.
void keepNumbersPlain();

/// The same for the calling thread while it lives, whatever anybody has set meanwhile.
class PlainNumbers
{
public:
    PlainNumbers();
    ~PlainNumbers();
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain, m_before;
};

} // namespace tasrih
