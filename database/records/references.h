// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/fields/all_fields.h"

namespace tasrih {

/// Whether ids of the type are of records that stand for themselves; those of texts and of parts of statements point
/// within, and are nobody's business here.
template <typename Key>
inline constexpr bool isOfRecord = false;
template <typename Tag>
inline constexpr bool isOfRecord<Id<Tag>> = std::is_constructible_v<AnyId, Id<Tag>>;
template <typename Tag>
inline constexpr bool isOfRecord<std::optional<Id<Tag>>> = isOfRecord<Id<Tag>>;

/// Where records point at other records: usage, deletion and merging all walk these. @p visit is called with each
/// reference: an id, an optional id or a vector of ids, const where the record is.
template <typename Record, typename Visit>
void visitReferences(Record& record, const Visit& visit)
{
    eachField<std::remove_const_t<Record>>([&]<typename Element>(const Element& field) {
        if constexpr (IsValue<Element>) {
            if constexpr (isOfRecord<typename Element::Value>)
                visit(record.*field.member);
        } else if constexpr (IsMembers<Element>) {
            visit(record.*field.member);
        } else if constexpr (IsChildren<Element>) {
            for (auto& child : record.*field.member)
                visitReferences(child, visit);
        } else {
            std::visit([&](auto& body) { visitReferences(body, visit); }, record.*field.member);
        }
    });
}

} // namespace tasrih
