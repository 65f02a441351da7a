// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QDate>

#include <optional>

namespace tasrih {

/// When a statement was said, for programs, and no more exact than that is known. Days are inclusive; where only the
/// publication is known it was said on some day until then, so that there is no first one.
struct SaidBounds
{
    std::optional<QDate> first, last;
    QString
        edtf; ///< As it was recorded, e.g. "2024-09"; "../2024-12-14" of a publication. Empty where nothing is known.
};

[[nodiscard]] SaidBounds saidBoundsOf(const Snapshot& snapshot, const Statement& statement);

} // namespace tasrih
