// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/actor_fields.h"
#include "database/records/fields/article_fields.h"
#include "database/records/fields/place_fields.h"
#include "database/records/fields/statement_fields.h"
#include "database/records/snapshot.h"

namespace tasrih {

template <>
struct Description<SavedSearch>
{
    static constexpr const char* table = "saved_search";
    static constexpr std::tuple fields{
        Field("name", &SavedSearch::name, QT_TRANSLATE_NOOP("Fields", "Name"), {.isFilled = true}),
        Field("filter", &SavedSearch::filter, QT_TRANSLATE_NOOP("Fields", "Filter"), {.holds = Holds::Filter}),
    };
};

template <>
struct Description<Verdict>
{
    static constexpr const char* table = "verdict";
    static constexpr std::tuple fields{
        Field("rule", &Verdict::rule, QT_TRANSLATE_NOOP("Fields", "Rule"), {.isIrreplaceable = true}),
        Field("first_id", &Verdict::first, QT_TRANSLATE_NOOP("Fields", "On the one side"), traits::rider),
        Field("second_id", &Verdict::second, QT_TRANSLATE_NOOP("Fields", "On the other side"), traits::rider),
        Field("judgement", &Verdict::judgement, QT_TRANSLATE_NOOP("Fields", "Verdict")),
        Field("reason", &Verdict::reason, QT_TRANSLATE_NOOP("Fields", "Reason"), traits::note),
    };
};

/// Calls @p visit with a null pointer to each kind of record that stands for itself, in the order of the snapshot's
/// tables, of AnyRecord and of AnyId.
template <typename Visit>
constexpr void eachRecordKind(Visit&& visit)
{
    [&]<typename... Records>(const std::tuple<Table<Records>...>*) {
        (visit(static_cast<const Records*>(nullptr)), ...);
    }(static_cast<const decltype(Snapshot::tables)*>(nullptr));
}

template <typename Struct, typename Visit>
constexpr void eachTableOf(const Struct* kind, Visit& visit)
{
    visit(kind);
    eachField<Struct>([&]<typename Element>(const Element&) {
        if constexpr (IsChildren<Element>)
            eachTableOf(static_cast<const typename Element::Child*>(nullptr), visit);
        else if constexpr (IsOneOf<Element>)
            [&]<typename... Bodies>(const std::variant<Bodies...>*) {
                (eachTableOf(static_cast<const Bodies*>(nullptr), visit), ...);
            }(static_cast<const typename Element::Body*>(nullptr));
    });
}

/// As eachRecordKind(), and then with each struct that hangs on a record of the kind, in a table of its own.
template <typename Visit>
constexpr void eachTable(Visit&& visit)
{
    eachRecordKind([&]<typename Record>(const Record* kind) { eachTableOf(kind, visit); });
}

} // namespace tasrih
