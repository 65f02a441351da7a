// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered while a query is typed.
#include "models/search/completion.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Edits edits;
        Actor minister{ActorId(1), QStringLiteral("محمد السوداني")};
        minister.nameEn = QStringLiteral("Mohammed al-Sudani");
        minister.aliases.push_back({ActorAliasId(2), QStringLiteral("Prime Minister of Iraq"), QStringLiteral("en")});
        edits.put(minister);
        edits.put(Place{.id = PlaceId(3), .name = QStringLiteral("حرير"), .nameEn = QStringLiteral("Harir")});
        edits.put(Outlet{OutletId(4), QStringLiteral("وكالة"), QStringLiteral("Agency \"One\"")});
        m_snapshot = test::applied(Snapshot(), edits);
    }

    void isOffered_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char* query, int cursor, const QStringList& labels) {
            QTest::newRow(query) << QString::fromUtf8(query) << cursor << labels;
        };
        row("spe", 3, {QStringLiteral("speaker:")});
        row("a -spe", 6, {QStringLiteral("speaker:")});
        row("s", 1,
            {QStringLiteral("said:"), QStringLiteral("stance:"), QStringLiteral("state:"), QStringLiteral("speaker:")});
        row("القا", 4, {QStringLiteral("القائل:")});
        row("speaker:moh", 11, {QStringLiteral("Mohammed al-Sudani")});
        row("speaker:السود", 13, {QStringLiteral("محمد السوداني")}); // A later word of the name.
        row("speaker:\"prime min", 18, {QStringLiteral("Prime Minister of Iraq")});
        row("place:har x", 9, {QStringLiteral("Harir")});
        row("المكان:حر", 9, {QStringLiteral("حرير")});
        row("outlet:ag", 9, {QStringLiteral("Agency \"One\"")});
        row("mentions:ha", 11, {QStringLiteral("Harir")});
        row("stance:opp", 10, {QStringLiteral("oppose")});
        row("kind:fig", 8, {QStringLiteral("figure")});
        row("place:\"Harir\"", 13, {});
        row("\"spe", 4, {});
        row("said:20", 7, {});
        row("other:ha", 8, {});
        row("", 0, {});
        row("xyz", 3, {});
        row("spe", 99, {QStringLiteral("speaker:")});
    }
    void isOffered()
    {
        QFETCH(QString, query);
        QFETCH(int, cursor);
        QFETCH(QStringList, labels);
        QStringList offered;
        for (const Completion& completion : completionsOf(m_snapshot, query, cursor))
            offered << completion.label;
        offered.sort();
        labels.sort();
        QCOMPARE(offered, labels);
    }

    void whatIsTakenCanBeRead()
    {
        for (const char* typed :
             {"speaker:moh", "outlet:ag", "place:\"har", "stance:s", "الموقف:م", "mentions:prime"}) {
            const QString query = QString::fromUtf8(typed);
            const auto offers = completionsOf(m_snapshot, query, query.size());
            QVERIFY2(!offers.empty(), typed);
            for (const Completion& offer : offers) {
                QString taken = query;
                taken.replace(offer.from, offer.to - offer.from, offer.text);
                QVERIFY2(!Query::parse(taken).problem, qPrintable(taken));
            }
        }
    }

    void nothingThrows()
    {
        QRandomGenerator random(5);
        const QString letters = QStringLiteral("s:\"«» ()-ق a\u202E");
        for (int round = 0; round < 5000; ++round) {
            QString typed;
            for (int length = random.bounded(10); length > 0; --length)
                typed += letters[random.bounded(int(letters.size()))];
            for (const Completion& offer : completionsOf(m_snapshot, typed, random.bounded(-2, 12)))
                QVERIFY(offer.from >= 0 && offer.from <= offer.to && offer.to <= typed.size());
        }
    }

private:
    Snapshot m_snapshot;
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
