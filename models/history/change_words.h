// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/past_change.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tasrih {

/// What a change did to one record, in words.
struct ChangeWords
{
    QString title;     ///< "Statement “…” added"
    QStringList lines; ///< "ends changed from 2025-09 to 2026-09", ...
    AnyId id;
};

/// In the interface's language; names of what is gone are looked up among @p changes. Records that stayed as they were
/// are left out.
[[nodiscard]] std::vector<ChangeWords> wordsOf(const Snapshot& snapshot, const std::vector<RecordChange>& changes);

} // namespace tasrih
