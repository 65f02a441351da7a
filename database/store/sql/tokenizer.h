// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

struct sqlite3;

namespace tasrih {

/// Makes the tokenizer 'tasrih' known to @p database, which the tables of the index name. It takes what searchText()
/// made: one word, one blank, the next word. In a query a word may be several, parted by searchVariant: any of them
/// stands at its place. Returns false where SQLite has no FTS5.
[[nodiscard]] bool registerTokenizer(sqlite3* database);

inline constexpr char searchVariant = '\x01';

} // namespace tasrih
