// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/dateline.h"

namespace tasrih {

std::optional<Proposed<Edtf>> datelineOf(const TextLines&)
{
    return std::nullopt;
}

} // namespace tasrih
