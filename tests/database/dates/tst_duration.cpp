// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/duration.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitsAreRead()
    {
        const auto mixed = Duration::parse(u"P1Y2M3W4D");
        QVERIFY(mixed);
        QCOMPARE(QList({mixed->years(), mixed->months(), mixed->weeks(), mixed->days()}), QList({1, 2, 3, 4}));
        QCOMPARE(mixed->text(), QStringLiteral("P1Y2M3W4D"));
        for (const auto* text : {u"P12M", u"P1Y6M", u"P2W", u"P10D", u"P0D", u"P1Y10D"})
            QVERIFY(Duration::parse(text));
    }

    void wrongOnesAreRefused()
    {
        for (const auto* text : {u"", u"P", u"12M", u"P12", u"PM", u"P1M1Y", u"P1M1M", u"P1.5Y", u"P-1M", u"-P1M",
                                 u"PT5H", u"P1DT5H", u"p1m", u"P1H", u"P12345D", u"P1 M", u"P١M"})
            QVERIFY2(!Duration::parse(text), qPrintable(QString::fromUtf16(text)));
    }

    void daysMove_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QDate>("to");
        QTest::newRow("year") << QDate(2024, 9, 27) << QStringLiteral("P12M") << QDate(2025, 9, 27);
        QTest::newRow("cut") << QDate(2025, 1, 31) << QStringLiteral("P1M") << QDate(2025, 2, 28);
        QTest::newRow("leap") << QDate(2024, 2, 29) << QStringLiteral("P1Y") << QDate(2025, 2, 28);
        QTest::newRow("weeks") << QDate(2025, 12, 25) << QStringLiteral("P2W") << QDate(2026, 1, 8);
        QTest::newRow("mixed") << QDate(2025, 1, 31) << QStringLiteral("P1M1D") << QDate(2025, 3, 1);
    }
    void daysMove()
    {
        QFETCH(const QDate, from);
        QFETCH(const QString, by);
        QFETCH(const QDate, to);
        QCOMPARE(Duration::parse(by)->addTo(from), to);
    }

    void endsAreDerivedAsPreciseAsTheAnchor_data()
    {
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("end");
        const auto row = [](const char* anchor, const char* by, const char* end) {
            QTest::addRow("%s + %s", anchor, by)
                << QString::fromLatin1(anchor) << QString::fromLatin1(by) << QString::fromLatin1(end);
        };
        row("2024-09-27", "P12M", "2025-09-27");
        row("2024-09-27T10:00:00Z", "P10D", "2024-10-07");
        row("2024-09", "P12M", "2025-09");
        row("2024-09~", "P1Y", "2025-09~");
        row("2024-09-27?", "P2W", "2024-10-11?");
        row("2024-09", "P10D", "2024-10~");
        row("2024-01", "P1M", "2024-02");
        row("2024", "P2Y", "2026");
        row("2024", "P6M", "2025~");
        row("2024-23", "P3M", "2024-24");
        row("2024-24", "P3M", "2025-21");
        row("2024-24", "P1Y", "2025-24");
        row("202X", "P10Y", "203X");
        row("20XX", "P1Y", "21XX~");
        row("2024-09-XX", "P1M", "2024-10");
        row("9999-12", "P1M", "Y10000");
        row("-0001", "P1Y", "0000");
        row("Y-10000", "P1Y", "-9999");
        row("2024-09/2025-09", "P12M", "2025-09/2026-09");
        row("2024-09/..", "P12M", "2025-09/..");
        row("/2025-09", "P1M", "/2025-10");
    }
    void endsAreDerivedAsPreciseAsTheAnchor()
    {
        QFETCH(const QString, anchor);
        QFETCH(const QString, by);
        QFETCH(const QString, end);
        const Edtf derived = deriveEnd(*Edtf::parse(anchor), *Duration::parse(by));
        QCOMPARE(derived.text(), end);
        QVERIFY(Edtf::parse(derived.text()));
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
