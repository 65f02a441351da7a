// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/claim.h"

namespace tasrih {

/// What is counted left out: "about 2,500", "between 1,500 and 3,000", "5,000,000,000 USD".
[[nodiscard]] QString figureNumber(const Figure& figure, Language language = interfaceLanguage());

} // namespace tasrih
