// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labels.h"

namespace tasrih {

/// The name of a record; empty where there is none.
template <typename Key>
[[nodiscard]] QString nameOfRecord(const Snapshot& snapshot, const Key& id, Language language)
{
    const auto* record = snapshot.find(id);
    return record ? nameOf(*record, language) : QString();
}

/// The name of the outlet that published @p article, which may be null.
[[nodiscard]] inline QString nameOfOutlet(const Snapshot& snapshot, const Article* article, Language language)
{
    return article ? nameOfRecord(snapshot, article->outlet, language) : QString();
}

/// The names of several records, one after the other; of one that is gone the gap shows.
template <typename Keys>
[[nodiscard]] QString namesOfRecords(const Snapshot& snapshot, const Keys& ids, Language language,
                                     const QString& separator = QStringLiteral("; "))
{
    QStringList names;
    for (const auto& id : ids)
        names << nameOf(snapshot.get(id), language);
    return names.join(separator);
}

} // namespace tasrih
