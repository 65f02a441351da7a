// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/labels.h"

namespace tasrih {

/// The name of a record; empty where there is none.
template <typename Key>
[[nodiscard]] QString nameOfRecord(const Snapshot& snapshot, const Key& id, Language language)
{
    const auto* record = snapshot.find(id);
    return record ? nameOf(*record, language) : QString();
}

/// The names of several records; of one that is gone the gap shows.
template <typename Keys>
[[nodiscard]] QStringList namesOfRecords(const Snapshot& snapshot, const Keys& ids, Language language)
{
    QStringList names;
    for (const auto& id : ids)
        names << nameOf(snapshot.get(id), language);
    return names;
}

} // namespace tasrih
