// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/snapshot.h"
#include "database/store/sql/connection.h"

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

namespace tasrih {

/// The three tables of the index, in the order of its state's columns.
enum class SearchTable
{
    Article,   ///< title, text
    Statement, ///< sentence: all it highlights; gloss: the analyst's words for it, its claims' too; note
    Name       ///< name: all names of an actor, a place, a phase, a proposition, an outlet, an event, a side or a tag
};

/// Its name in the file.
[[nodiscard]] QString searchTableName(SearchTable table);

/// Whether the table has settings that this program never makes.
[[nodiscard]] bool hasForeignSettings(Connection& connection, SearchTable table);

/// Which table a kind of record goes into; nothing for those that have no words of their own.
[[nodiscard]] std::optional<SearchTable> searchTableOf(const AnyId& id);

/// What a record is found by.
struct SearchDocument
{
    SearchTable table = SearchTable::Name;
    qint64 id = 0;
    std::vector<QString> columns;    ///< As the table has them; an article's last one is empty:
    std::optional<TextId> text = {}; ///< it is read when it is needed.

    friend bool operator==(const SearchDocument&, const SearchDocument&) = default;
};

/// Nothing where @p snapshot has no such record, or it has no words.
[[nodiscard]] std::optional<SearchDocument> searchDocument(const Snapshot& snapshot, const AnyId& id);

/// Calls @p take with the id of each record that has a name, in order within each kind.
template <typename Take>
void eachNamed(const Snapshot& snapshot, Take take)
{
    const auto all = [&]<typename... Records>(std::type_identity<Records>...) {
        const auto one = [&]<typename Record>(std::type_identity<Record>) {
            for (const Record& record : snapshot.all<Record>())
                take(AnyId(record.id));
        };
        (one(std::type_identity<Records>()), ...);
    };
    all(std::type_identity<Actor>(), std::type_identity<Place>(), std::type_identity<Phase>(),
        std::type_identity<Proposition>(), std::type_identity<Outlet>(), std::type_identity<Event>(),
        std::type_identity<Side>(), std::type_identity<Tag>());
}

} // namespace tasrih
