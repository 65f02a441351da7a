// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

namespace tasrih {

/// What @p target becomes when it takes over what @p source alone knows. See merge().
[[nodiscard]] Actor united(Actor target, const Actor& source, IdSource& ids);
[[nodiscard]] Place united(Place target, const Place& source, IdSource& ids);
[[nodiscard]] Phase united(Phase target, const Phase& source, IdSource& ids);
[[nodiscard]] Proposition united(Proposition target, const Proposition& source, IdSource& ids);
[[nodiscard]] Outlet united(Outlet target, const Outlet& source, IdSource& ids);
[[nodiscard]] Side united(Side target, const Side& source, IdSource& ids);
[[nodiscard]] Tag united(Tag target, const Tag& source, IdSource& ids);
[[nodiscard]] Event united(Event target, const Event& source, IdSource& ids);

} // namespace tasrih
