// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/id.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tasrih {

/// What a saved search found when its user last looked at it: the user's own, outside the project, one small file a
/// search in @p folder. Where it can't be kept nothing is lost but the number of what is new.
class SeenHits
{
public:
    explicit SeenHits(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Ids, ascending; nothing where nobody looked yet.
    [[nodiscard]] std::optional<std::vector<qint64>> of(SavedSearchId search) const;
    void put(SavedSearchId search, const std::vector<qint64>& ids) const;

private:
    [[nodiscard]] QString pathOf(SavedSearchId search) const;

    QString m_folder;
};

} // namespace tasrih
