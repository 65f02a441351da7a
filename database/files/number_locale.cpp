// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/files/number_locale.h"

namespace tasrih {

void keepNumbersPlain()
{
    ::setlocale(LC_NUMERIC, "C");
}

PlainNumbers::PlainNumbers()
    : m_plain(::newlocale(LC_NUMERIC_MASK, "C", ::duplocale(::uselocale(nullptr))))
    , m_before(::uselocale(m_plain))
{
}

PlainNumbers::~PlainNumbers()
{
    ::uselocale(m_before);
    ::freelocale(m_plain);
}

} // namespace tasrih
