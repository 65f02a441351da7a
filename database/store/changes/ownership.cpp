// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/ownership.h"

#include "database/records/fields/all_fields.h"

namespace tasrih {

namespace {

/// The tables of one struct and of what hangs on it.
template <typename Struct>
void addTables(Ownerships& all, const Ownership& own)
{
    constexpr const char* table = Description<Struct>::table;
    all.insert(QLatin1String(table), own);
    const bool isRecord = own.throughTable.isEmpty() && own.column == "id";
    const auto below = [&](const char* column) {
        if (isRecord)
            return Ownership{own.kind, column, {}, {}};
        if (HasOwnId<Struct>)
            return Ownership{own.kind, column, table, own.column};
        return Ownership{own.kind, column, own.throughTable, own.throughColumn};
    };
    eachField<Struct>([&]<typename Element>(const Element& field) {
        if constexpr (IsChildren<Element>)
            addTables<typename Element::Child>(all, below(field.parentColumn));
        else if constexpr (IsMembers<Element>)
            all.insert(QLatin1String(field.table), below(field.parentColumn));
        else if constexpr (IsOneOf<Element>)
            [&]<typename... Bodies>(const std::variant<Bodies...>*) {
                (addTables<Bodies>(all, below("id")), ...);
            }(static_cast<const typename Element::Body*>(nullptr));
    });
}

} // namespace

const Ownerships& ownerships()
{
    static const Ownerships all = [] {
        Ownerships made;
        std::size_t kind = 0;
        eachRecordKind([&]<typename Record>(const Record*) { addTables<Record>(made, {kind++, "id", {}, {}}); });
        return made;
    }();
    return all;
}

} // namespace tasrih
