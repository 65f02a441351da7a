// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are read straight from SQLite and hung where they belong: values as Qt's driver has them, parts in their order
// wherever they lie in the file.
#include "database/store/repositories/repository.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestReadingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfTheDriver()
    {
        Connection connection(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
        constexpr int columns = 17;
        // Numbers as text and the other way round, nothing, bytes, broken UTF-8, a mark, a NUL, astral letters,
        // a noncharacter.
        const QString select = QStringLiteral(
            "SELECT 7, -9223372036854775807, 2.75, '12', '12x', ' 5 ', '', NULL, x'3132', x'', "
            "CAST(x'D98561FFC3' AS TEXT), CAST(x'EDA08061' AS TEXT), CAST(x'EFBBBF61' AS TEXT), "
            "CAST(x'610062' AS TEXT), CAST(x'F09F8C8DD8A7' AS TEXT), CAST(x'61EFBFBE' AS TEXT), 'بغداد'");
        QSqlQuery& theirs = connection.run(select);
        QVERIFY(theirs.next());
        QVariantList expected;
        for (int column = 0; column < columns; ++column)
            expected << theirs.value(column);
        theirs.finish();
        RowReader row(connection, select);
        QVERIFY(row.next());
        for (int column = 0; column < columns; ++column) {
            const QByteArray at = QByteArray::number(column);
            QCOMPARE(row.value(column), expected[column]);
            QCOMPARE(row.value(column).typeId(), expected[column].typeId());
            QVERIFY2(row.whole(column) == expected[column].toLongLong(), at.constData());
            QVERIFY2(row.text(column) == expected[column].toString(), at.constData());
            QVERIFY2(row.words(column) == expected[column].toString(), at.constData());
            QVERIFY2(row.isNull(column) == expected[column].isNull(), at.constData());
        }
        QCOMPARE(row.text(12), QStringLiteral("\uFEFFa"));
        QVERIFY(!row.next());
    }

    void textsThatComeAgainAreOneInMemory()
    {
        Connection connection(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
        RowReader row(connection, QStringLiteral("SELECT 'محافظة' UNION ALL SELECT 'محافظة'"));
        QVERIFY(row.next());
        const QString first = row.text(0);
        QVERIFY(row.next());
        QCOMPARE(static_cast<const void*>(row.text(0).constData()), static_cast<const void*>(first.constData()));
    }

    void aStatementIsReadAgainAfterItWasLeft()
    {
        Connection connection(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
        const QString select = QStringLiteral("SELECT value FROM json_each(?) ORDER BY value");
        {
            RowReader left(connection, select, {QStringLiteral("[1,2,3]")});
            QVERIFY(left.next());
        }
        RowReader row(connection, select, {QStringLiteral("[4,5]")});
        QVERIFY(row.next());
        QCOMPARE(row.whole(0), 4);
        QVERIFY(row.next() && !row.next());
    }

    /// The claims of a statement lie in the file the other way round, with those of another one between them.
    void partsStandInTheirOrder()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
        const auto text = [](const Claim& claim) { return std::get<Assertion>(claim.body).text; };
        auto statement = store.snapshot()->all<Statement>().begin();
        const StatementId one = statement->id, other = (++statement)->id;
        store.apply(QStringLiteral("Turn"), [&](const Snapshot& now) {
            Edits edits;
            std::vector<ClaimId> ids;
            for (int i = 0; i < 6; ++i)
                ids.push_back(store.ids().next<ClaimId>());
            const auto claim = [&](int id, const QString& words) {
                return Claim{ids[std::size_t(id)], Assertion{AssertionType::Other, words, {}}};
            };
            Statement first = now.require(one), second = now.require(other);
            first.highlights.clear();
            second.highlights.clear();
            first.claims = {claim(4, QStringLiteral("a")), claim(2, QStringLiteral("b")), claim(5, QStringLiteral("c")),
                            claim(0, QStringLiteral("d"))};
            second.claims = {claim(3, QStringLiteral("e")), claim(1, QStringLiteral("f"))};
            edits.put(first);
            edits.put(second);
            return edits;
        });
        ProjectStore again(project.path(), ProjectStore::Access::ReadOnly);
        for (const SnapshotPtr& now : {store.snapshot(), again.snapshot()}) {
            QStringList first, second;
            for (const Claim& claim : now->require(one).claims)
                first << text(claim);
            for (const Claim& claim : now->require(other).claims)
                second << text(claim);
            QCOMPARE(first.join(u' '), QStringLiteral("a b c d"));
            QCOMPARE(second.join(u' '), QStringLiteral("e f"));
        }
    }

    void claimsWithoutTheRowOfTheirKindAreLeftOut()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        Connection connection(project.path(), Connection::Mode::ReadWrite);
        const auto before = Repository<Statement>::load(connection, Wanted());
        const auto found = std::find_if(before.begin(), before.end(), [](const auto& each) {
            return each->claims.size() > 1 && each->claims.front().kind() == ClaimKind::Stance;
        });
        QVERIFY(found != before.end());
        const Statement& whole = **found;
        connection.exec(QStringLiteral("PRAGMA foreign_keys=OFF"));
        connection.run(QStringLiteral("DELETE FROM stance WHERE id = ?"), {whole.claims.front().id.value()});
        for (const Wanted& wanted : {Wanted(), Wanted(std::vector{whole.id})}) {
            const auto after = Repository<Statement>::load(connection, wanted);
            const auto same =
                std::find_if(after.begin(), after.end(), [&](const auto& each) { return each->id == whole.id; });
            QVERIFY(same != after.end());
            QCOMPARE((*same)->claims.size(), whole.claims.size() - 1);
            QCOMPARE((*same)->claims.front(), whole.claims[1]);
            QCOMPARE((*same)->highlights, whole.highlights);
        }
    }
};

QTEST_GUILESS_MAIN(TestReadingRows)
#include "tst_reading_rows.moc"
