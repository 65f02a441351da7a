// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/all_fields.h"
#include "database/store/repositories/field_values.h"

#include <QtCore/QHash>

/// Records as rows, by their descriptions.
namespace tasrih {

/// Whether anything hangs on a record.
template <typename Record>
[[nodiscard]] constexpr bool hasParts()
{
    return std::apply([](const auto&... field) { return (!IsValue<decltype(field)> || ...); },
                      Description<Record>::fields);
}

// --- writing ------------------------------------------------------------------------------------------------------

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

// --- reading ------------------------------------------------------------------------------------------------------

/// Where the rows of a part are found, and through which tables they hang on the records that are wanted.
struct RowPath
{
    QString table;        ///< Of the part.
    QString parentColumn; ///< Of that table.
    QString joins;        ///< The tables above, up to the one that names the record.
    QString rootColumn;   ///< The column that names it, with its table.

    /// To what hangs on a record itself.
    static RowPath fromRecord(const char* table, const char* parentColumn)
    {
        const QString name = QLatin1String(table);
        return {name, QLatin1String(parentColumn), {}, name + u'.' + QLatin1String(parentColumn)};
    }
    /// To what hangs on the rows this leads to.
    [[nodiscard]] RowPath further(const char* below, const char* column) const
    {
        return {QLatin1String(below), QLatin1String(column),
                QStringLiteral(" JOIN %1 ON %1.id = %2.%3").arg(table, QLatin1String(below), QLatin1String(column)) +
                    joins,
                rootColumn};
    }
    /// " FROM ... WHERE ...", without tables that nothing is asked of.
    [[nodiscard]] QString from(const Wanted& wanted) const
    {
        const QString where = wanted.where(rootColumn.toLatin1().constData());
        return QStringLiteral(" FROM ") + table + (where.isEmpty() ? QString() : joins + where);
    }
};

/// ", table.column" for each field, in their order, after the columns that come first.
template <typename Record>
QString fieldColumns()
{
    QString columns;
    const QString table = QStringLiteral(", ") + QLatin1String(Description<Record>::table) + u'.';
    eachField<Record>([&](const auto& field) {
        if constexpr (IsValue<decltype(field)>)
            columns += table + QLatin1String(field.column);
    });
    return columns;
}

/// Fills the fields of a record from the columns of fieldColumns(), of which the first is @p column.
template <typename Record>
void readFields(const QSqlQuery& row, int column, Record& record)
{
    eachField<Record>([&](const auto& field) {
        if constexpr (IsValue<decltype(field)>)
            readValue(row, column++, field, record.*field.member);
    });
    mend(record);
}

template <typename Record>
class Parts;

/// Calls @p use with the id of what it hangs on and with each part that lies at the end of @p way.
template <typename Part, typename Use>
void eachPart(Connection& connection, const RowPath& way, const Wanted& wanted, const Use& use)
{
    Parts<Part> below(connection, way, wanted);
    const QString parent = way.table + u'.' + way.parentColumn;
    const QString order =
        HasOwnId<Part> ? QStringLiteral(" ORDER BY %1, %2.sort_order").arg(parent, way.table) : QString();
    QSqlQuery& query = connection.run(QStringLiteral("SELECT %1, %2.id").arg(parent, way.table) + fieldColumns<Part>() +
                                          way.from(wanted) + order,
                                      wanted.values());
    eachRow(query, wanted.damage(), [&](const QSqlQuery& row) {
        Part part = blankAt<Part>(row, 1);
        readFields(row, 2, part);
        if (below.take(row.value(1).toLongLong(), part))
            use(row.value(0).toLongLong(), std::move(part));
    });
}

/// What hangs on records of one kind, by the record's id, for one of the fields of its description.
template <typename Field>
struct PartsOf
{
    void load(Connection&, const Field&, const RowPath*, const Wanted&) {}
    bool take(qint64, const Field&, auto&) { return true; }
};

template <typename Record, typename Child>
struct PartsOf<Children<Record, Child>>
{
    QHash<qint64, std::vector<Child>> parts;

    void load(Connection& connection, const Children<Record, Child>& field, const RowPath* above, const Wanted& wanted)
    {
        constexpr const char* table = Description<Child>::table;
        const RowPath way =
            above ? above->further(table, field.parentColumn) : RowPath::fromRecord(table, field.parentColumn);
        eachPart<Child>(connection, way, wanted,
                        [this](qint64 parent, Child&& child) { parts[parent].push_back(std::move(child)); });
    }
    bool take(qint64 id, const Children<Record, Child>& field, Record& into)
    {
        into.*field.member = parts.take(id);
        return true;
    }
};

template <typename Record, typename Key>
struct PartsOf<Members<Record, Key>>
{
    QHash<qint64, std::vector<Key>> parts;

    void load(Connection& connection, const Members<Record, Key>& field, const RowPath* above, const Wanted& wanted)
    {
        const RowPath way = above ? above->further(field.table, field.parentColumn)
                                  : RowPath::fromRecord(field.table, field.parentColumn);
        const QString select =
            QStringLiteral("SELECT %1.%2, %1.%3").arg(way.table, way.parentColumn, QLatin1String(field.column));
        QSqlQuery& query =
            connection.run(select + way.from(wanted) +
                               QStringLiteral(" ORDER BY %1.%2, %1.sort_order").arg(way.table, way.parentColumn),
                           wanted.values());
        eachRow(query, wanted.damage(),
                [this](const QSqlQuery& row) { parts[row.value(0).toLongLong()].push_back(referenceAt<Key>(row, 1)); });
    }
    bool take(qint64 id, const Members<Record, Key>& field, Record& into)
    {
        into.*field.member = parts.take(id);
        return true;
    }
};

template <typename Record, typename Kind, typename... Bodies>
struct PartsOf<OneOf<Record, Kind, Bodies...>>
{
    QHash<qint64, std::variant<Bodies...>> parts;

    void load(Connection& connection, const OneOf<Record, Kind, Bodies...>&, const RowPath* above, const Wanted& wanted)
    {
        (loadBodies<Bodies>(connection, *above, wanted), ...);
    }
    template <typename Body>
    void loadBodies(Connection& connection, const RowPath& above, const Wanted& wanted)
    {
        eachPart<Body>(connection, above.further(Description<Body>::table, "id"), wanted,
                       [this](qint64 id, Body&& body) { parts.insert(id, std::move(body)); });
    }
    /// Without the row of its kind a record is damage; `tasrih check` names it.
    bool take(qint64 id, const OneOf<Record, Kind, Bodies...>& field, Record& into)
    {
        const auto found = parts.constFind(id);
        if (found == parts.constEnd())
            return false;
        into.*field.member = *found;
        return true;
    }
};

/// All that hangs on records of one kind.
template <typename Record>
class Parts
{
public:
    /// To the records themselves.
    Parts(Connection& connection, const Wanted& wanted) { load(connection, nullptr, wanted); }
    /// @param way to the records.
    Parts(Connection& connection, const RowPath& way, const Wanted& wanted) { load(connection, &way, wanted); }

    /// Gives a record what hangs on it. False where it can't be without something that is not there.
    bool take(qint64 id, Record& into)
    {
        return each([&](auto& parts, const auto& field) { return parts.take(id, field, into); });
    }

private:
    template <typename... Each>
    static std::tuple<PartsOf<Each>...> partsOf(const std::tuple<Each...>&);

    void load(Connection& connection, const RowPath* way, const Wanted& wanted)
    {
        each([&](auto& parts, const auto& field) {
            parts.load(connection, field, way, wanted);
            return true;
        });
    }
    /// Whether @p use says yes to the parts of each field.
    template <typename Use>
    bool each(const Use& use)
    {
        return [&]<std::size_t... At>(std::index_sequence<At...>)
        {
            return (use(std::get<At>(m_parts), std::get<At>(Description<Record>::fields)) && ...);
        }
        (std::make_index_sequence<std::tuple_size_v<std::decay_t<decltype(Description<Record>::fields)>>>());
    }

    decltype(partsOf(Description<Record>::fields)) m_parts;
};

} // namespace tasrih
