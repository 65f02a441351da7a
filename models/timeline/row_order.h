// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

namespace tasrih {

/// Puts the rows of @p content that stand beside each other into order, with all that is below them; headings stay
/// where they are. What inherits from a row still does. Equal rows keep their order.
void sortRows(TimelineContent& content, RowSort sort);

} // namespace tasrih
