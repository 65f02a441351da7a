// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever column the schema has, the program loads it, saves it, tells of it, undoes it and keeps it in a merger. The
// columns are asked of SQLite, not of the records' descriptions.
#include "database/store/schema/migrations.h"
#include "database/store/snapshot_loader.h"
#include "models/changes/record_fields.h"
#include "models/history/change_words.h"
#include "models/manage/merge.h"
#include "tests/support/full_project.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

struct Column
{
    QString table, name, type, target;

    [[nodiscard]] QString full() const { return table + u'.' + name; }
};

/// Which are no field of anything: keys, what a date's days are derived from, the kind that a claim's body decides.
bool isField(const Column& column)
{
    static const QStringList parents{QStringLiteral("actor_alias.actor_id"),
                                     QStringLiteral("membership.actor_id"),
                                     QStringLiteral("place_alias.place_id"),
                                     QStringLiteral("phase_place.phase_id"),
                                     QStringLiteral("saying_speaker.saying_id"),
                                     QStringLiteral("relay.statement_id"),
                                     QStringLiteral("statement_tag.statement_id"),
                                     QStringLiteral("highlight.statement_id"),
                                     QStringLiteral("claim.statement_id"),
                                     QStringLiteral("figure_place.figure_id"),
                                     QStringLiteral("claim.kind")};
    return column.table != QStringLiteral("setting") && column.name != QStringLiteral("id") &&
           !column.name.endsWith(QStringLiteral("_earliest")) && !column.name.endsWith(QStringLiteral("_latest")) &&
           !parents.contains(column.full());
}

std::vector<Column> fieldColumns(Connection& connection)
{
    std::vector<Column> columns;
    for (const QString& table : recordedTables()) {
        QSqlQuery query(connection.database());
        query.exec(QStringLiteral("SELECT t.name, t.type, f.\"table\" FROM pragma_table_info('%1') t LEFT JOIN "
                                  "pragma_foreign_key_list('%1') f ON f.\"from\" = t.name ORDER BY t.cid")
                       .arg(table));
        while (query.next()) {
            const Column column{table, query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
            if (isField(column))
                columns.push_back(column);
        }
    }
    return columns;
}

template <typename Word>
void addKeys(QStringList& keys)
{
    for (const Term<Word>& term : terms<Word>())
        keys.append(QLatin1String(term.key));
}

/// The vocabulary that a word is of, without what it says now.
QStringList otherWords(const QString& word, const QString& column)
{
    const auto of = [&]<typename... Words>(const std::tuple<Words...>*) {
        QStringList found;
        const auto look = [&]<typename Word>(std::type_identity<Word>) {
            QStringList keys;
            addKeys<Word>(keys);
            if (found.isEmpty() && keys.contains(word) && keys.removeAll(word) > 0)
                found = keys;
        };
        (look(std::type_identity<Words>()), ...);
        return found;
    };
    static const QHash<QString, QStringList> forms{
        {QStringLiteral("colour"), {QStringLiteral("#abcdef")}},
        {QStringLiteral("language"), {QStringLiteral("en"), QStringLiteral("ar")}},
        {QStringLiteral("duration"), {QStringLiteral("P7M")}},
        {QStringLiteral("filter"), {QStringLiteral("{\"words\":\"x\"}")}},
        {QStringLiteral("imported_at"), {QStringLiteral("2025-01-01T00:00:00Z")}},
    };
    QStringList others = forms.value(column);
    others.removeAll(word);
    if (!others.isEmpty())
        return others;
    return of(static_cast<const std::tuple<ActorKind, PlaceKind, ReadingState, Basis, Channel, Manner, Identification,
                                           Review, Reliability, Credibility, Position, What, Modality, Bound, Measure,
                                           Qualifier, AssertionType, LinkKind, FindingRule, Judgement>*>(nullptr));
}

/// Another value that could stand there.
QVariant another(Connection& connection, const Column& column, const QVariant& now)
{
    if (!column.target.isEmpty()) {
        const QString ids = QStringLiteral("SELECT id FROM %1 WHERE id <> ? AND id NOT IN (SELECT %2 FROM %3) AND id "
                                           "NOT IN (SELECT min(%4) FROM %3) ORDER BY id DESC LIMIT 1");
        const bool hasId = column.table != QStringLiteral("phase_place") &&
                           column.table != QStringLiteral("figure_place") &&
                           column.table != QStringLiteral("statement_tag");
        const QVariant unused = connection.scalar(
            ids.arg(column.target, column.name, column.table, hasId ? QStringLiteral("id") : column.name), {now});
        return unused.isValid() ? unused
                                : connection.scalar(
                                      QStringLiteral("SELECT max(id) FROM %1 WHERE id <> ?").arg(column.target), {now});
    }
    if (column.type == QStringLiteral("REAL"))
        return now.toDouble() + 1.5;
    if (column.type == QStringLiteral("INTEGER")) {
        const bool isFlag = column.name == QStringLiteral("featured") || column.name == QStringLiteral("is_ocr") ||
                            column.name == QStringLiteral("cumulative");
        const bool isOffset = column.name.endsWith(QStringLiteral("_offset"));
        return isFlag ? 1 - now.toInt() : now.toLongLong() + (isOffset ? 1 : 99);
    }
    if (Edtf::parse(now.toString()))
        return QStringLiteral("2031-05");
    const QStringList words = otherWords(now.toString(), column.name);
    return words.isEmpty() ? QStringLiteral("another ") + now.toString() : words.last();
}

/// The records that differ between two snapshots that hold the same ids.
std::vector<RecordChange> changesBetween(const Snapshot& before, const Snapshot& after)
{
    std::vector<RecordChange> changes;
    std::apply(
        [&]<typename... Records>(const Table<Records>&... table) {
            const auto look = [&]<typename Record>(const Table<Record>& records) {
                for (const Record& record : records) {
                    const Record* now = after.find(record.id);
                    if (!now || !(*now == record))
                        changes.push_back(
                            {AnyId(record.id), AnyRecord(record), now ? std::optional<AnyRecord>(*now) : std::nullopt});
                }
            };
            (look(table), ...);
        },
        before.tables);
    return changes;
}

} // namespace

class tst_record_fields : public QObject
{
    Q_OBJECT

private:
    /// What the project would be with another value in a column of its first row that has one.
    static std::optional<SnapshotPtr> with(ProjectStore& store, const Column& column)
    {
        Connection& connection = store.connection();
        Transaction never(connection);
        const QVariant row = connection.scalar(
            QStringLiteral("SELECT rowid FROM %1 WHERE %2 IS NOT NULL AND %2 <> '' ORDER BY %3, rowid LIMIT 1")
                .arg(column.table, column.name,
                     column.name == QStringLiteral("sort_order") ? column.name : QStringLiteral("rowid")));
        if (row.isNull())
            return {};
        const QVariant now = connection.scalar(
            QStringLiteral("SELECT %1 FROM %2 WHERE rowid = ?").arg(column.name, column.table), {row});
        const QVariant then = another(connection, column, now);
        connection.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE rowid = ?").arg(column.table, column.name),
                       {then, row});
        return loadSnapshot(connection, Damage::Refuse);
    }

private Q_SLOTS:
    void everyColumnIsAField()
    {
        TemporaryProject file;
        ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        const Edits edits = test::fullProject(store.ids());
        QVERIFY(store.apply(QStringLiteral("Fill"), [&](const Snapshot&) { return edits; }));
        const QString whole = contentOf(store.connection());
        const std::vector<Column> columns = fieldColumns(store.connection());
        QVERIFY(columns.size() > 120);
        for (const Column& column : columns) {
            const std::string name = column.full().toStdString();
            const std::optional<SnapshotPtr> other = with(store, column);
            QVERIFY2(other, (name + " is empty in the project of this test").c_str());
            const std::vector<RecordChange> changes = changesBetween(*store.snapshot(), **other);
            QVERIFY2(changes.size() == 1, (name + " is not loaded, or into several records").c_str());
            const std::vector<ChangeWords> words = wordsOf(*store.snapshot(), changes);
            QVERIFY2(words.size() == 1 && !words.front().lines.isEmpty(), (name + " is not told of").c_str());

            const AnyRecord after = changes.front().after.value();
            const auto outcome = store.apply(QStringLiteral("Change"), [&](const Snapshot&) {
                Edits change;
                change.put(after);
                return change;
            });
            QVERIFY2(outcome, (name + " is not saved").c_str());
            QVERIFY2(outcome->touched.ids == std::vector<AnyId>{changes.front().id},
                     (name + " touches something else").c_str());
            QVERIFY2(changesBetween(*store.snapshot(), **other).empty(),
                     (name + " is not saved as it was loaded").c_str());
            QVERIFY2(store.undo(), (name).c_str());
            QVERIFY2(contentOf(store.connection()) == whole, (name + " is not undone").c_str());
        }
    }

    void whateverIsKnownOutlivesAMerger_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("parts");
        QTest::newRow("actor") << "actor"
                               << "actor_alias membership";
        QTest::newRow("place") << "place"
                               << "place_alias";
        QTest::newRow("phase") << "phase"
                               << "phase_place";
        QTest::newRow("proposition") << "proposition"
                                     << "";
        QTest::newRow("outlet") << "outlet"
                                << "";
        QTest::newRow("side") << "side"
                              << "";
        QTest::newRow("tag") << "tag"
                             << "";
        QTest::newRow("event") << "event"
                               << "";
    }
    void whateverIsKnownOutlivesAMerger()
    {
        QFETCH(QString, table);
        QFETCH(QString, parts);
        TemporaryProject file;
        ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        const Edits edits = test::fullProject(store.ids());
        store.apply(QStringLiteral("Fill"), [&](const Snapshot&) { return edits; });
        Connection& connection = store.connection();
        const QVariant source = connection.scalar(QStringLiteral("SELECT min(id) FROM ") + table);
        const QStringList known = valuesOf(connection, table, parts, source);
        for (const AnyRecord& record : edits.puts) {
            // Into a record of the same kind that knows nothing.
            const auto [id, target, empty] = std::visit(
                [&]<typename Record>(const Record& one) {
                    const auto fresh = store.ids().next<decltype(Record::id)>();
                    return std::tuple{AnyId(one.id), AnyId(fresh), AnyRecord(Record{fresh})};
                },
                record);
            if (valueOf(id) != source)
                continue;
            store.apply(QStringLiteral("Add"), [made = empty](const Snapshot&) {
                Edits add;
                add.put(made);
                return add;
            });
            store.apply(QStringLiteral("Merge"), [&store, from = id, into = target](const Snapshot& now) {
                return merge(now, into, {from}, store.ids());
            });
            const QStringList after = valuesOf(connection, table, parts, valueOf(target));
            for (const QString& value : known)
                QVERIFY2(after.contains(value), qPrintable(value + QStringLiteral(" is lost: ") + after.join(u'|')));
            return;
        }
        QFAIL("The source is not among the records.");
    }

private:
    static QVariant valueOf(const AnyId& any)
    {
        return std::visit([](auto id) { return QVariant(id.value()); }, any);
    }

    /// What is said in a record's row and in those of its parts, but for what a merger leaves as the target has it.
    static QStringList valuesOf(Connection& connection, const QString& table, const QString& parts, const QVariant& id)
    {
        QStringList values;
        for (const QString& each : (table + u' ' + parts).split(u' ', Qt::SkipEmptyParts)) {
            for (const Column& column : fieldColumns(connection)) {
                static const QStringList kept{QStringLiteral("sort_order"), QStringLiteral("kind"),
                                              QStringLiteral("article_id")};
                if (column.table != each || kept.contains(column.name))
                    continue;
                QSqlQuery& query = connection.run(
                    QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? AND %1 IS NOT NULL ORDER BY rowid")
                        .arg(column.name, each, each == table ? QStringLiteral("id") : table + QStringLiteral("_id")),
                    {id});
                while (query.next())
                    values.append(query.value(0).toString());
                query.finish();
            }
        }
        return values;
    }
};

QTEST_GUILESS_MAIN(tst_record_fields)
#include "tst_record_fields.moc"
