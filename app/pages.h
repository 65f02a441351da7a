// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page_entry.h"

namespace tasrih {

/// All pages: the only place that knows them. A new one is an id and one entry.
[[nodiscard]] PageList pageList();
[[nodiscard]] const PageEntry& entryOf(PageId page);

} // namespace tasrih
