// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/edit_scope.h"
#include "views/inspector/row_list.h"

namespace tasrih {

/// Rows can be edited where the project can.
[[nodiscard]] inline RowList::Access accessOf(const EditScope& scope)
{
    return scope.canEdit() ? RowList::Access::Editable : RowList::Access::ReadOnly;
}

} // namespace tasrih
