// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/repositories/carry_out.h"

#include "database/store/repositories/repository.h"

namespace tasrih {

namespace {

/// Removes the record from its repository, if @p Record is what the id is of.
template <typename Record, typename Key>
void removeIfOf(Connection& connection, Key id)
{
    if constexpr (std::is_same_v<decltype(Record::id), Key>)
        Repository<Record>::remove(connection, id);
}

template <typename Key, typename... Records>
void removeRecord(Connection& connection, Key id, const std::tuple<Table<Records>...>*)
{
    (removeIfOf<Records>(connection, id), ...);
}

} // namespace

void carryOut(Connection& connection, const Edits& edits)
{
    constexpr const decltype(Snapshot::tables)* tables = nullptr;
    for (const ArticleText& text : edits.texts)
        TextRepository::add(connection, text);
    for (const AnyId& any : edits.removes)
        std::visit([&](auto id) { removeRecord(connection, id, tables); }, any);
    for (const AnyRecord& any : edits.puts)
        std::visit([&](const auto& record) { Repository<std::decay_t<decltype(record)>>::put(connection, record); },
                   any);
}

} // namespace tasrih
