// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

namespace tasrih::test {

/// The records of one table as they are made, in order of their ids, for snapshots of a great many.
template <typename Record>
class Rows
{
public:
    void add(Record record) { m_rows.push_back(std::make_shared<const Record>(std::move(record))); }
    /// Makes them the table of @p snapshot; none are left.
    void into(Snapshot& snapshot) { snapshot.all<Record>() = Table<Record>(std::exchange(m_rows, {})); }

private:
    std::vector<std::shared_ptr<const Record>> m_rows;
};

} // namespace tasrih::test
