// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

/// Records made while coding, from no more than a name: what else is to be said of them can wait.
namespace tasrih {

/// A person. The name goes to the Arabic or the Latin field by its letters.
[[nodiscard]] Actor newActor(IdSource& ids, const QString& name);
/// A base without a parent.
[[nodiscard]] Place newPlace(IdSource& ids, const QString& name);
[[nodiscard]] Phase newPhase(IdSource& ids, const QString& name);
[[nodiscard]] Proposition newProposition(IdSource& ids, const QString& text);
[[nodiscard]] Tag newTag(IdSource& ids, const QString& name);
[[nodiscard]] Outlet newOutlet(IdSource& ids, const QString& name);

/// @p record is put in first, in the same change as what @p command does with it. Nothing is put in where the command
/// has nothing to do.
[[nodiscard]] Command withNew(AnyRecord record, Command command);

} // namespace tasrih
