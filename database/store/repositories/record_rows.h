// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/all_fields.h"
#include "database/store/repositories/field_values.h"

/// Records written as rows, by their descriptions.
namespace tasrih {

/// Whether anything hangs on a record.
template <typename Record>
[[nodiscard]] constexpr bool hasParts()
{
    return std::apply([](const auto&... field) { return (!IsValue<decltype(field)> || ...); },
                      Description<Record>::fields);
}

/// Deletes all that hangs on the record of @p id.
template <typename Record>
void removeParts(Connection& connection, qint64 id);
template <typename Body>
void removeBody(Connection& connection, qint64 id);

/// Writes what hangs on one record, part after part.
template <typename Record>
class PartWriter
{
public:
    PartWriter(Connection& connection, const Record& record, qint64 id)
        : m_connection(connection)
        , m_record(record)
        , m_id(id)
    {
    }

    template <typename Member>
    void operator()(const Field<Record, Member>&) const
    {
    }
    template <typename Child>
    void operator()(const Children<Record, Child>& part) const;
    template <typename Key>
    void operator()(const Members<Record, Key>& part) const;
    template <typename Kind, typename... Bodies>
    void operator()(const OneOf<Record, Kind, Bodies...>& part) const;

private:
    Connection& m_connection;
    const Record& m_record;
    qint64 m_id;
};

/// The row of a record without its id, and without what hangs on it.
template <typename Record>
void appendFields(Row& row, const Record& record)
{
    eachField<Record>([&]<typename Element>(const Element& field) {
        if constexpr (IsValue<Element>)
            appendValue(row, field, record.*field.member);
        else if constexpr (IsOneOf<Element>)
            row.emplace_back(field.kindColumn, value(typename Element::Kind((record.*field.member).index())));
    });
}

/// @param row begins with the key; the fields are added.
template <typename Record>
void putRow(Connection& connection, Row row, const Record& record)
{
    const qint64 id = row.front().second.toLongLong();
    appendFields(row, record);
    upsert(connection, Description<Record>::table, row);
    eachField<Record>(PartWriter<Record>(connection, record, id));
}

/// The children of a record that are in the store and none of @p kept go, with what hangs on them.
template <typename Child>
void removeChildrenBut(Connection& connection, const char* parentColumn, qint64 parent, const std::vector<qint64>& kept)
{
    if constexpr (hasParts<Child>()) {
        for (const qint64 id : others(connection, Description<Child>::table, parentColumn, parent, "id", kept))
            removeParts<Child>(connection, id);
    }
    removeOthers(connection, Description<Child>::table, parentColumn, parent, "id", kept);
}

template <typename Record>
template <typename Child>
void PartWriter<Record>::operator()(const Children<Record, Child>& part) const
{
    std::vector<qint64> kept;
    for (const Child& child : m_record.*part.member)
        kept.push_back(child.id.value());
    removeChildrenBut<Child>(m_connection, part.parentColumn, m_id, kept);
    int order = 0;
    for (const Child& child : m_record.*part.member)
        putRow(m_connection, {{"id", value(child.id)}, {part.parentColumn, m_id}, {"sort_order", order++}}, child);
}

template <typename Record>
template <typename Key>
void PartWriter<Record>::operator()(const Members<Record, Key>& part) const
{
    std::vector<qint64> kept;
    for (const Key member : m_record.*part.member)
        kept.push_back(member.value());
    removeOthers(m_connection, part.table, part.parentColumn, m_id, part.column, kept);
    int order = 0;
    for (const Key member : m_record.*part.member)
        upsert(m_connection, part.table,
               {{part.parentColumn, m_id}, {part.column, value(member)}, {"sort_order", order++}}, 2);
}

template <typename Record>
template <typename Kind, typename... Bodies>
void PartWriter<Record>::operator()(const OneOf<Record, Kind, Bodies...>& part) const
{
    std::visit(
        [&]<typename Kept>(const Kept& body) {
            const auto removeUnlessKept = [&]<typename Body>(std::type_identity<Body>) {
                if constexpr (!std::is_same_v<Body, Kept>)
                    removeBody<Body>(m_connection, m_id);
            };
            (removeUnlessKept(std::type_identity<Bodies>()), ...);
            putRow(m_connection, {{"id", m_id}}, body);
        },
        m_record.*part.member);
}

/// The row of one kind, and what hangs on it.
template <typename Body>
void removeBody(Connection& connection, qint64 id)
{
    removeParts<Body>(connection, id);
    removeWhere(connection, Description<Body>::table, "id", id);
}

template <typename Record>
void removeParts(Connection& connection, qint64 id)
{
    eachField<Record>([&]<typename Element>(const Element& field) {
        if constexpr (IsChildren<Element>)
            removeChildrenBut<typename Element::Child>(connection, field.parentColumn, id, {});
        else if constexpr (IsMembers<Element>)
            removeWhere(connection, field.table, field.parentColumn, id);
        else if constexpr (IsOneOf<Element>)
            [&]<typename... Bodies>(const std::variant<Bodies...>*) {
                (removeBody<Bodies>(connection, id), ...);
            }(static_cast<const typename Element::Body*>(nullptr));
    });
}

} // namespace tasrih
