// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/id_source.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndAscending()
    {
        IdSource source(0x12345);
        qint64 last = 0;
        for (int i = 0; i < 100000; ++i) {
            const qint64 value = source.nextValue();
            QVERIFY(value > last);
            last = value;
        }
    }

    void anExhaustedCounterDrawsANewPrefix()
    {
        IdSource source(7);
        QSet<qint64> prefixes;
        for (int i = 0; i < (1 << 23) + 10; ++i)
            prefixes.insert(source.nextValue() >> 23);
        QCOMPARE(prefixes.size(), 2);
    }

    void copiesDrawDifferentPrefixes()
    {
        QSet<qint64> prefixes;
        for (int i = 0; i < 1000; ++i)
            prefixes.insert(IdSource().nextValue() >> 23);
        QVERIFY(prefixes.size() > 990);
    }

    void textRoundTrips()
    {
        const ActorId id(9007199254740993);
        QCOMPARE(ActorId::fromString(id.toString()), std::optional(id));
        QVERIFY(!ActorId::fromString(u"-1"));
        QVERIFY(!ActorId::fromString(u"0"));
        QVERIFY(!ActorId::fromString(u"x"));
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
