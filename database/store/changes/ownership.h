// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace tasrih {

/// To which kind of record a table's rows belong, through which column. Bodies of claims go through the claim.
struct Ownership
{
    std::size_t kind; ///< Its place in AnyId.
    QByteArray column;
    /// Where the column's ids are looked up for the record's; empty where they are its own.
    QByteArray throughTable, throughColumn;
};
using Ownerships = QHash<QString, Ownership>;

/// By table, as the descriptions of the records tell it. What belongs to no record (settings) is not there.
[[nodiscard]] const Ownerships& ownerships();

} // namespace tasrih
