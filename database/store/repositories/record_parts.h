// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/repositories/record_rows.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

/// Records read from rows, by their descriptions: each table once, from end to end, and what it holds is hung where it
/// belongs, so that nothing is in memory twice.
namespace tasrih {

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
void readFields(const RowReader& row, int column, Record& record)
{
    eachField<Record>([&](const auto& field) {
        if constexpr (IsValue<decltype(field)>)
            readValue(row, column++, field, record.*field.member);
    });
    mend(record);
}

/// Records by their ids, for what hangs on them. They stay where they are as long as this is used.
template <typename Record>
class Carriers
{
public:
    void add(qint64 id, Record& record)
    {
        m_isSorted = m_isSorted && (m_all.empty() || m_all.back().id <= id);
        m_all.push_back({id, &record});
    }
    [[nodiscard]] std::size_t size() const { return m_all.size(); }
    [[nodiscard]] Record& operator[](std::size_t at) const { return *m_all[at].record; }

    /// Where the record of that id is, or size(). Most ask for the one they asked for last, or for the next.
    [[nodiscard]] std::size_t find(qint64 id)
    {
        const auto before = [](const One& a, const One& b) { return a.id < b.id; };
        if (!std::exchange(m_isSorted, true))
            std::sort(m_all.begin(), m_all.end(), before);
        for (std::size_t at = m_last; at < std::min(m_last + 2, size()); ++at) {
            if (m_all[at].id == id)
                return m_last = at;
        }
        const auto found = std::lower_bound(m_all.begin(), m_all.end(), One{id, nullptr}, before);
        if (found == m_all.end() || found->id != id)
            return size();
        return m_last = std::size_t(found - m_all.begin());
    }

    /// A record that can't be without something that is not there. `tasrih check` names it.
    void leaveOut(std::size_t at) { m_all[at].isLeftOut = m_leavesOut = true; }
    [[nodiscard]] bool leavesOut() const { return m_leavesOut; }
    [[nodiscard]] bool leavesOut(qint64 id) { return m_all[find(id)].isLeftOut; }

private:
    struct One
    {
        qint64 id;
        Record* record;
        bool isLeftOut = false;
    };

    std::vector<One> m_all;
    bool m_isSorted = true;
    bool m_leavesOut = false;
    std::size_t m_last = 0;
};

/// Hangs items on their carriers. Tables are read from end to end as they lie in the file; where that is not the order
/// of the items (sort_order), they are put into it at the end.
template <typename Record, typename Item>
class Hanger
{
public:
    Hanger(Carriers<Record>& carriers, std::vector<Item> Record::*member)
        : m_carriers(carriers)
        , m_member(member)
    {
    }

    void hang(qint64 id, Item item, qint64 order)
    {
        const std::size_t at = m_carriers.find(id);
        if (at == m_carriers.size())
            return;
        (m_carriers[at].*m_member).push_back(std::move(item));
        m_hung.push_back({at, order});
    }

    void finish()
    {
        std::stable_sort(m_hung.begin(), m_hung.end(),
                         [](const Hung& a, const Hung& b) { return a.carrier < b.carrier; });
        for (auto from = m_hung.begin(); from != m_hung.end();) {
            const auto to =
                std::find_if(from, m_hung.end(), [&](const Hung& one) { return one.carrier != from->carrier; });
            putInOrder(m_carriers[from->carrier].*m_member, std::span(from, to));
            from = to;
        }
    }

private:
    struct Hung
    {
        std::size_t carrier;
        qint64 order;
    };

    static void putInOrder(std::vector<Item>& items, std::span<const Hung> hung)
    {
        const auto before = [](const Hung& a, const Hung& b) { return a.order < b.order; };
        if (std::is_sorted(hung.begin(), hung.end(), before))
            return;
        std::vector<std::size_t> places(items.size());
        std::iota(places.begin(), places.end(), std::size_t(0));
        std::stable_sort(places.begin(), places.end(),
                         [&](std::size_t a, std::size_t b) { return before(hung[a], hung[b]); });
        std::vector<Item> ordered;
        ordered.reserve(items.size());
        for (const std::size_t place : places)
            ordered.push_back(std::move(items[place]));
        items = std::move(ordered);
    }

    Carriers<Record>& m_carriers;
    std::vector<Item> Record::*m_member;
    std::vector<Hung> m_hung;
};

/// The way to a table that names the records at the end of @p above in @p column.
inline RowPath wayTo(const RowPath* above, const char* table, const char* column)
{
    return above ? above->further(table, column) : RowPath::fromRecord(table, column);
}

/// Reads what hangs on records of one kind and hangs it there, field after field.
/// @param way to the records; null: they stand for themselves.
template <typename Record>
void hangParts(Connection& connection, const RowPath* way, const Wanted& wanted, Carriers<Record>& carriers);

template <typename Record, typename Member>
void hangField(Connection&, const Field<Record, Member>&, const RowPath*, const Wanted&, Carriers<Record>&)
{
}

template <typename Record, typename Child>
void hangField(Connection& connection, const Children<Record, Child>& field, const RowPath* above, const Wanted& wanted,
               Carriers<Record>& carriers)
{
    const RowPath way = wayTo(above, Description<Child>::table, field.parentColumn);
    Hanger<Record, Child> hanger(carriers, field.member);
    RowReader rows(connection,
                   QStringLiteral("SELECT %1.%2, %1.sort_order, %1.id").arg(way.table, way.parentColumn) +
                       fieldColumns<Child>() + way.from(wanted),
                   wanted.values());
    eachRow(rows, wanted.damage(), [&](const RowReader& row) {
        Child child = blankAt<Child>(row, 2);
        readFields(row, 3, child);
        hanger.hang(row.whole(0), std::move(child), row.whole(1));
    });
    hanger.finish();
    if constexpr (hasParts<Child>()) {
        Carriers<Child> children;
        for (std::size_t at = 0; at < carriers.size(); ++at) {
            for (Child& child : carriers[at].*field.member)
                children.add(child.id.value(), child);
        }
        hangParts(connection, &way, wanted, children);
        for (std::size_t at = 0; children.leavesOut() && at < carriers.size(); ++at)
            std::erase_if(carriers[at].*field.member,
                          [&](const Child& child) { return children.leavesOut(child.id.value()); });
    }
}

template <typename Record, typename Key>
void hangField(Connection& connection, const Members<Record, Key>& field, const RowPath* above, const Wanted& wanted,
               Carriers<Record>& carriers)
{
    const RowPath way = wayTo(above, field.table, field.parentColumn);
    Hanger<Record, Key> hanger(carriers, field.member);
    RowReader rows(connection,
                   QStringLiteral("SELECT %1.%2, %1.sort_order, %1.%3")
                           .arg(way.table, way.parentColumn, QLatin1String(field.column)) +
                       way.from(wanted),
                   wanted.values());
    eachRow(rows, wanted.damage(),
            [&](const RowReader& row) { hanger.hang(row.whole(0), referenceAt<Key>(row, 2), row.whole(1)); });
    hanger.finish();
}

/// Reads the rows of one kind, and what hangs on them.
template <typename Body, typename Record, typename AnyBody>
void hangBodies(Connection& connection, AnyBody Record::*member, const RowPath& above, const Wanted& wanted,
                Carriers<Record>& carriers, std::vector<bool>& isThere)
{
    const RowPath way = above.further(Description<Body>::table, "id");
    Carriers<Body> bodies;
    RowReader rows(connection, QStringLiteral("SELECT %1.id").arg(way.table) + fieldColumns<Body>() + way.from(wanted),
                   wanted.values());
    eachRow(rows, wanted.damage(), [&](const RowReader& row) {
        const std::size_t at = carriers.find(row.whole(0));
        if (at == carriers.size())
            return;
        Body& body = (carriers[at].*member).template emplace<Body>();
        readFields(row, 1, body);
        isThere[at] = true;
        bodies.add(row.whole(0), body);
    });
    if constexpr (hasParts<Body>())
        hangParts(connection, &way, wanted, bodies);
}

/// Without the row of its kind a record is damage.
template <typename Record, typename Kind, typename... Bodies>
void hangField(Connection& connection, const OneOf<Record, Kind, Bodies...>& field, const RowPath* above,
               const Wanted& wanted, Carriers<Record>& carriers)
{
    std::vector<bool> isThere(carriers.size());
    (hangBodies<Bodies>(connection, field.member, *above, wanted, carriers, isThere), ...);
    for (std::size_t at = 0; at < carriers.size(); ++at) {
        if (!isThere[at])
            carriers.leaveOut(at);
    }
}

template <typename Record>
void hangParts(Connection& connection, const RowPath* way, const Wanted& wanted, Carriers<Record>& carriers)
{
    eachField<Record>([&](const auto& field) { hangField(connection, field, way, wanted, carriers); });
}

} // namespace tasrih
