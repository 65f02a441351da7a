// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/scratch_past.h"

#include "database/records/snapshot.h"
#include "database/store/changes/ownership.h"
#include "database/store/changes/touched.h"
#include "database/store/repositories/repository.h"
#include "database/store/schema/migrations.h"

namespace tasrih {

namespace {

template <typename Record>
std::optional<AnyRecord> recordIn(Connection& connection, decltype(Record::id) id)
{
    const auto rows = Repository<Record>::load(connection, Wanted(std::vector{id}));
    return rows.empty() ? std::nullopt : std::optional<AnyRecord>(*rows.front());
}

QStringList marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?"));
}

QString condition(const QStringList& columns)
{
    return columns.join(QStringLiteral(" = ? AND ")) + QStringLiteral(" = ?");
}

} // namespace

ScratchPast::ScratchPast(Connection& present)
    : m_present(present)
    , m_scratch(QStringLiteral(":memory:"), Connection::Mode::ReadWrite)
{
    migrate(m_scratch, 0, currentSchemaVersion());
    // Rows are here without what they point at.
    (void)m_scratch.scalar(QStringLiteral("PRAGMA foreign_keys=OFF"));
}

const ScratchPast::Shape& ScratchPast::shapeOf(const QString& table)
{
    Shape& shape = m_shapes[table];
    if (shape.columns.isEmpty()) {
        QSqlQuery& query =
            m_scratch.run(QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"), {table});
        while (step(query)) {
            if (query.value(1).toInt() > 0)
                shape.keys.append(int(shape.columns.size()));
            shape.columns.append(query.value(0).toString());
        }
        query.finish();
    }
    return shape;
}

void ScratchPast::bring(const QString& table, const QVariantList& key)
{
    QString name = table;
    for (const QVariant& part : key)
        name += u' ' + part.toString();
    if (m_seen.contains(name))
        return;
    m_seen.insert(name);
    const Shape& shape = shapeOf(table);
    QStringList keyColumns;
    for (const int column : shape.keys)
        keyColumns.append(shape.columns[column]);
    QSqlQuery& query = m_present.run(QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                                         .arg(shape.columns.join(QStringLiteral(", ")), table, condition(keyColumns)),
                                     key);
    QVariantList values;
    if (step(query)) {
        for (int column = 0; column < int(shape.columns.size()); ++column)
            values.append(query.value(column));
    }
    query.finish();
    if (!values.isEmpty())
        m_scratch.run(
            QStringLiteral("INSERT INTO %1 VALUES(%2)").arg(table, marks(values.size()).join(QStringLiteral(", "))),
            values);
}

void ScratchPast::bringWhere(const QString& table, const QString& column, qint64 value)
{
    const Shape& shape = shapeOf(table);
    QStringList keyColumns;
    for (const int key : shape.keys)
        keyColumns.append(shape.columns[key]);
    std::vector<QVariantList> keys;
    QSqlQuery& query = m_present.run(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(keyColumns.join(QStringLiteral(", ")), table, column),
        {value});
    while (step(query)) {
        QVariantList key;
        for (int part = 0; part < int(keyColumns.size()); ++part)
            key.append(query.value(part));
        keys.push_back(std::move(key));
    }
    query.finish();
    for (const QVariantList& key : keys)
        bring(table, key);
}

void ScratchPast::bringRowsOf(const std::vector<Operation>& operations)
{
    for (const Operation& operation : operations) {
        const QVariantList& values = operation.kind == Operation::Kind::Insert ? operation.after : operation.before;
        QVariantList key;
        for (const int column : shapeOf(operation.table).keys)
            key.append(values.value(column));
        bring(operation.table, key);
        const auto owner = ownerships().constFind(operation.table);
        if (owner != ownerships().constEnd() && !owner->throughTable.isEmpty())
            bring(QLatin1String(owner->throughTable), {key.front()});
    }
}

void ScratchPast::bringRecord(std::size_t kind, qint64 id)
{
    // What belongs to the record directly comes first: through it the rest is found.
    const auto eachTable = [&](bool isThrough, const auto& use) {
        for (auto own = ownerships().constBegin(); own != ownerships().constEnd(); ++own) {
            if (own->kind == kind && own->throughTable.isEmpty() != isThrough)
                use(own.key(), *own);
        }
    };
    eachTable(false,
              [&](const QString& table, const Ownership& own) { bringWhere(table, QLatin1String(own.column), id); });
    eachTable(true, [&](const QString& table, const Ownership& own) {
        std::vector<qint64> between;
        QSqlQuery& query = m_scratch.run(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?")
                                             .arg(QLatin1String(own.throughTable), QLatin1String(own.throughColumn)),
                                         {id});
        while (step(query))
            between.push_back(query.value(0).toLongLong());
        query.finish();
        for (const qint64 each : between)
            bringWhere(table, QLatin1String(own.column), each);
    });
}

Touched ScratchPast::touchedBy(const QByteArray& changeset)
{
    bringRowsOf(operationsOf(changeset));
    return tasrih::touchedBy(m_scratch, changeset);
}

void ScratchPast::back(const QByteArray& changeset)
{
    applyChangeset(m_scratch, inverted(changeset));
}

std::optional<AnyRecord> ScratchPast::recordAt(const AnyId& any)
{
    bringRecord(any.index(), std::visit([](auto id) { return id.value(); }, any));
    return std::visit(
        [&]<typename Key>(Key id) {
            using Record =
                std::remove_const_t<std::remove_pointer_t<decltype(std::declval<const Snapshot&>().find(id))>>;
            return recordIn<Record>(m_scratch, id);
        },
        any);
}

} // namespace tasrih
