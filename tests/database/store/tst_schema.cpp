// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that make the change log hold, checked over the schema itself.
#include "database/store/schema/migrations.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_connection = std::make_unique<Connection>(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
        migrate(*m_connection, 0, currentSchemaVersion());
    }

    void everyTableIsRecordedOrKnownNotToBe()
    {
        QStringList tables = column(QStringLiteral(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\'"));
        QStringList known = recordedTables() + QStringList{QStringLiteral("article_text"), QStringLiteral("original"),
                                                           QStringLiteral("change")};
        tables.sort();
        known.sort();
        QCOMPARE(tables, known);
    }

    void recordedTablesHaveNoTrigger()
    {
        QCOMPARE(column(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'")), QStringList());
    }

    void keysAreNotNull_data() { eachRecordedTable(); }
    void keysAreNotNull()
    {
        QFETCH(QString, table);
        QVERIFY(!column(QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk > 0").arg(table)).isEmpty());
        QCOMPARE(
            column(
                QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk > 0 AND \"notnull\" = 0").arg(table)),
            QStringList());
    }

    void columnsAreNotGenerated_data() { eachRecordedTable(); }
    void columnsAreNotGenerated()
    {
        QFETCH(QString, table);
        QCOMPARE(column(QStringLiteral("SELECT name FROM pragma_table_xinfo('%1') WHERE hidden <> 0").arg(table)),
                 QStringList());
    }

    void nothingIsUniqueButTheKey_data() { eachRecordedTable(); }
    void nothingIsUniqueButTheKey()
    {
        QFETCH(QString, table);
        QCOMPARE(column(QStringLiteral("SELECT name FROM pragma_index_list('%1') WHERE \"unique\" = 1 AND origin <> "
                                       "'pk'")
                            .arg(table)),
                 QStringList());
    }

    void foreignKeysDoNothingByThemselves_data() { eachRecordedTable(); }
    void foreignKeysDoNothingByThemselves()
    {
        QFETCH(QString, table);
        QCOMPARE(column(QStringLiteral("SELECT \"from\" FROM pragma_foreign_key_list('%1') WHERE on_delete <> 'NO "
                                       "ACTION' OR on_update <> 'NO ACTION'")
                            .arg(table)),
                 QStringList());
    }

    void everyForeignKeyIsIndexed_data() { eachRecordedTable(); }
    void everyForeignKeyIsIndexed()
    {
        QFETCH(QString, table);
        for (const QString& from :
             column(QStringLiteral("SELECT \"from\" FROM pragma_foreign_key_list('%1')").arg(table))) {
            const QStringList leading =
                column(QStringLiteral("SELECT x.name FROM pragma_index_list('%1') l, pragma_index_info(l.name) x "
                                      "WHERE x.seqno = 0 UNION SELECT name FROM pragma_table_info('%1') WHERE pk = 1")
                           .arg(table));
            QVERIFY2(leading.contains(from), qPrintable(table + u'.' + from));
        }
    }

    void viewsHaveTheColumnsAgreedOn_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("columns");
        const auto row = [](const char* view, const char* columns) {
            QTest::newRow(view) << QString::fromLatin1(view) << QString::fromLatin1(columns);
        };
        row("v_article", "id title outlet author published published_basis url language text sha256 imported_at state "
                         "note");
        row("v_statement", "id saying_id article_id article outlet published speakers speakers_en side relays said_on "
                           "said_basis said_earliest said_latest manner identification gloss gloss_en reliability "
                           "credibility review");
        row("v_stance", "claim_id statement_id saying_id holder holder_en proposition proposition_en position "
                        "condition said_on article_id");
        row("v_withdrawal", "claim_id statement_id saying_id holder holder_en subject subject_en subject_kind force "
                            "what modality bound starts ends ends_earliest ends_latest condition said_on article_id");
        row("v_figure", "claim_id statement_id saying_id holder holder_en measure force place low high qualifier as_of "
                        "as_of_earliest as_of_latest article_id");
        row("v_troop_figure", "claim_id statement_id saying_id holder holder_en measure force place low high qualifier "
                              "as_of as_of_earliest as_of_latest article_id");
        row("base", "id name name_en governorate latitude longitude");
    }
    void viewsHaveTheColumnsAgreedOn()
    {
        QFETCH(QString, view);
        QFETCH(QString, columns);
        QCOMPARE(column(QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(view)).join(u' '),
                 columns);
    }

    void migrationsReportTheFirstFailure()
    {
        Connection connection(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
        connection.exec(QStringLiteral("CREATE TABLE statement(x)"));
        QVERIFY_THROWS_EXCEPTION(Error, migrate(connection, 0, currentSchemaVersion()));
        QCOMPARE(connection.scalar(QStringLiteral("PRAGMA user_version")).toInt(), 0);
        QCOMPARE(connection.scalar(QStringLiteral("SELECT count(*) FROM sqlite_master")).toInt(), 1);
    }

private:
    void eachRecordedTable()
    {
        QTest::addColumn<QString>("table");
        for (const QString& table : recordedTables())
            QTest::newRow(qPrintable(table)) << table;
    }

    QStringList column(const QString& sql)
    {
        QStringList values;
        QSqlQuery query(m_connection->database());
        if (!query.exec(sql))
            QTest::qFail(qPrintable(query.lastError().text()), __FILE__, __LINE__);
        while (query.next())
            values << query.value(0).toString();
        return values;
    }

    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
