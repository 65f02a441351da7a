// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace tasrih {

/// Whether @p bytes have the form of a changeset (sqlite3session.c, "CHANGESET FORMAT") from the first to the last
/// byte. SQLite's session extension trusts what it is given: a head that is cut short makes it read on beyond the bytes
/// and never end. So this is asked before it gets what a file holds.
[[nodiscard]] bool isWellFormedChangeset(QByteArrayView bytes);

} // namespace tasrih
