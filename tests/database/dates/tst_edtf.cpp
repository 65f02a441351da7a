// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf.h"

#include <QtCore/QHash>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {

/// One word after another, each a case of its own.
void rows(const QStringList& texts)
{
    QTest::addColumn<QString>("text");
    for (const QString& text : texts)
        QTest::newRow(qPrintable(QLatin1Char('"') + text + QLatin1Char('"'))) << text;
}

QStringList words(const char* list)
{
    return QString::fromUtf8(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestEdtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validOnesAreReadAndKept_data()
    {
        rows(words("2025 2025-09 2025-09-30 0000 0001 9999 0000-02-29 2024-02-29 2000-02-29 1600-12-31 "
                   "2025-09-30T10:00:00 2025-09-30T10:00:00Z 2025-09-30T10:00:00+03 2025-09-30T23:59:59-04:30 "
                   "2025-09-30T00:00:00+00:00 2025-09-30T24:00:00 2025-09-30T12:00:00+14:00 2025-09-30T12:00:00-12:00 "
                   "2024/2025 2024-09/2025-09 2024-09-27/2025-09-30 2024-09-27/2025-09 2024-09-27/2025 2024/2025-09 "
                   "0000/0000 2025-09/2025-09 2025-09/2025-09-30 "
                   "Y10000 Y170002 Y-10000 Y-170002 Y999999999 Y-999999999 -0001 -0002 -9999 -0044-03-15 -0500-07 "
                   "-0044-03-15T10:00:00Z 2025-21 2025-22 2025-23 2025-24 -0400-23 "
                   "2025? 2025~ 2025% 2025-09? 2025-09~ 2025-09% 2025-09-30? 2025-09-30~ 2025-09-30% -0044? 2025-23~ "
                   "Y170002~ 202X 20XX 2025-XX 2025-09-XX 2025-XX-XX -004X -20XX -0044-XX 202X? 2025-09-XX~ "
                   "2025-09/.. 2025-09-30/.. 2025/.. ../2025 ../2025-09 ../2025-09-30 2025-09/ 2025/ /2025 /2025-09-30 "
                   "../.. /.. ../ 2024?/2025~ 2024-09-27%/2025-09~ 2025-21/2025-23 2024-23/2025 2025-22/2025-22 "
                   "-0044/2025 -0100/-0044 2025?/.. 2025-09-30~/ 2024-24/2025-02"));
    }
    void validOnesAreReadAndKept()
    {
        QFETCH(const QString, text);
        const EdtfReading reading = Edtf::read(text);
        QVERIFY2(reading.value, qPrintable(reading.problem));
        QVERIFY(reading.problem.isEmpty());
        QCOMPARE(reading.value->text(), text);
        QVERIFY(reading.value->isInterval() || reading.value->start()->text() == text);
    }

    void wrongOnesAreRefusedWithASentence_data()
    {
        rows(words("25 202 20255 2025- -2025- 2025-9 2025-9-5 2025-09-5 2025-9-05 2025-00 2025-13 2025-20 2025-42 "
                   "2025-09-00 2025-09-31 2025-02-29 2023-02-29 1900-02-29 2025-02-30 2025-04-31 2025-12-32 2025-21-05 "
                   "20250930 2025/09/30 30/9/2025 30-09-2025 09-2025 2025.09.30 2025_09 -0000 -0000-05 +2025 +2025-09 "
                   "Y2025 Y9999 Y02025 Y-2025 Y Y- Y1234567890 Y20250-09 y170002 "
                   "2025?~ 2025~? 2025?? ? ~ % 202x 20xx 199u 2025-uu 2025-09-uu "
                   "2025-09-30T 2025-09-30T10 2025-09-30T10:00 2025-09-30T1:00:00 2025-09-30T10:0:00 "
                   "2025-09-30T10:00:0 2025-09-30t10:00:00 2025-09-30T10:00:00z 2025-09-30T25:00:00 "
                   "2025-09-30T24:00:01 2025-09-30T10:60:00 2025-09-30T10:00:60 2025-09-30T10:00:00.5 "
                   "2025-09-30T10:00:00+3 2025-09-30T10:00:00+03:60 2025-09-30T10:00:00+15:00 "
                   "2025-09-30T10:00:00-12:01 2025-09-30T10:00:00-00:00 2025-09-30T10:00:00Z+03 2025-09T10:00:00 "
                   "2025T10:00:00Z 2025-09-31T10:00:00Z 2025-09-30T10:00:00? T10:00:00 "
                   "/ // 2025// 2024/2025/2026 2025/2024 2025-09/2025-08 2025-09-30/2025-09-29 2025-09-02/2025-09 "
                   "2025-02/2025 2025-23/2025-22 2025-24/2025-02 0001/-0001 -0001/-0002 2025/Y-20000 Y-20000/-9999 "
                   "2025/Y20250 "
                   "2025-09-31/2026 2025/2026-13 unknown/2025 2025/open unknown open ./2025 2025/... 2025..2026 "
                   "2025-09-30T10:00:00Z/2026 2025/2026-01-01T10:00:00Z 2025\\2026 September ٢٠٢٥ ۲۰۲۵ أيلول P12M"));
        for (const QString& text :
             {QStringLiteral(""), QStringLiteral(" "), QStringLiteral(" 2025"), QStringLiteral("2025 "),
              QStringLiteral("2025 -09"), QStringLiteral("2025-09/ 2026"), QStringLiteral("20 25"),
              QStringLiteral("2025\n"), QStringLiteral("2025\u00A0"), QStringLiteral("\u200F2025"),
              QStringLiteral("30 September 2025")})
            QTest::newRow(qPrintable(QLatin1Char('"') + text + QLatin1Char('"'))) << text;
    }
    void wrongOnesAreRefusedWithASentence()
    {
        QFETCH(const QString, text);
        const EdtfReading reading = Edtf::read(text);
        QVERIFY(!reading.value);
        QVERIFY(!reading.problem.isEmpty());
        QVERIFY2(!reading.problem.contains(QLatin1String("level 2")), qPrintable(reading.problem));
        QVERIFY2(!reading.problem.contains(QLatin1String("%1")), qPrintable(reading.problem));
    }

    void levelTwoIsRefusedByName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto name = [](const QString& of, const char* list) {
            for (const QString& text : words(list))
                QTest::newRow(qPrintable(text)) << text << of;
        };
        name(QStringLiteral("One of a set"), "[2025-09,2025-10] [2025-09..] [..2025] [2024,2025..2027]");
        name(QStringLiteral("All of a set"), "{2024,2025} {2024..2026} {..2025}");
        name(QStringLiteral("qualifier"),
             "2025-09-~30 2025-~09-30 2025~-09 2025?-09-30 ?2025-09 %2025 2025-%09 ?-0044-03 2025-09~-30? "
             "2025-09-~01/2025-09-~20 2024/%2025");
        name(QStringLiteral("exponential"), "Y-17E7 Y17E8 Y3388E2S3");
        name(QStringLiteral("significant"), "1950S2 -1859S5 Y171010000S3");
        name(QStringLiteral("quarter"), "2025-25 2025-29 2025-33 2025-36 2025-37 2025-41 -0400-40");
        name(QStringLiteral("Unspecified digits"),
             "XXXX 2XXX 202X-09 20XX-12-25 2025-XX-30 2025-1X 2025-09-3X XXXX-12-XX 2X25 -1X32-X1-X2 "
             "202X/203X 2024-09-XX/2025 2025/2026-XX 2025-XX-XX/..");
    }
    void levelTwoIsRefusedByName()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        const EdtfReading reading = Edtf::read(text);
        QVERIFY(!reading.value);
        QVERIFY2(reading.problem.contains(QLatin1String("level 2")), qPrintable(reading.problem));
        QVERIFY2(reading.problem.contains(name), qPrintable(reading.problem));
    }

    void qualifiersApplyToEitherEnd()
    {
        const auto flags = [](const char* text) {
            const Edtf value = *Edtf::parse(QString::fromLatin1(text));
            return std::pair(value.isUncertain(), value.isApproximate());
        };
        QCOMPARE(flags("2025"), std::pair(false, false));
        QCOMPARE(flags("2025?"), std::pair(true, false));
        QCOMPARE(flags("2025~"), std::pair(false, true));
        QCOMPARE(flags("2025%"), std::pair(true, true));
        QCOMPARE(flags("2024?/2025~"), std::pair(true, true));
        QCOMPARE(flags("../2025~"), std::pair(false, true));
    }

    void endsAreTold()
    {
        const Edtf open = *Edtf::parse(u"2025-09/..");
        QVERIFY(open.isInterval() && open.isOpenEnd() && !open.hasUnknownEnd() && !open.isOpenStart());
        const Edtf unknown = *Edtf::parse(u"/2025-09");
        QVERIFY(unknown.isInterval() && unknown.hasUnknownStart() && !unknown.isOpenStart() && !unknown.isOpenEnd());
        QVERIFY(!unknown.start());
        QCOMPARE(unknown.end()->month, 9);
        QVERIFY(!Edtf::parse(u"2025-09")->isInterval());
    }

    void precisionIsWhatIsKnown()
    {
        const auto precision = [](const char* text) { return Edtf::parse(QString::fromLatin1(text))->precision(); };
        QCOMPARE(precision("2025-09-30"), Precision::Day);
        QCOMPARE(precision("2025-09-30T10:00:00Z"), Precision::Day);
        QCOMPARE(precision("2025-09-XX"), Precision::Month);
        QCOMPARE(precision("2025-09"), Precision::Month);
        QCOMPARE(precision("2025-23"), Precision::Season);
        QCOMPARE(precision("2025-XX-XX"), Precision::Year);
        QCOMPARE(precision("Y170002"), Precision::Year);
        QCOMPARE(precision("202X"), Precision::Decade);
        QCOMPARE(precision("20XX"), Precision::Century);
        QCOMPARE(precision("2024-09/2025"), Precision::Month);
        QCOMPARE(Edtf::parse(u"2024-09/2025")->endPrecision(), Precision::Year);
        QCOMPARE(Edtf::parse(u"2024-09/..")->endPrecision(), Precision::Month);
        QCOMPARE(precision("../2025-09-30"), Precision::Day);
    }

    /// A value keeps no text: what was packed has to say all of it, for every form there is.
    void whatIsPackedSaysAllOfTheText()
    {
        const QStringList years = words("0000 0001 2024 9999 -0001 -0044 -9999");
        QStringList dates = words("202X 20XX 999X 00XX -004X -000X -20XX -99XX");
        for (const QString& year : years) {
            dates << year << year + QLatin1String("-XX") << year + QLatin1String("-XX-XX");
            for (int month = 1; month <= 24; month += month == 12 ? 9 : 1) {
                const QString inMonth = year + QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
                dates << inMonth;
                if (month <= 12)
                    dates << inMonth + QLatin1String("-01") << inMonth + QLatin1String("-28")
                          << inMonth + QLatin1String("-XX");
            }
        }
        QStringList texts;
        for (const QString& date : dates + words("Y10000 Y999999999 Y-10000 Y-999999999")) {
            for (const char* qualifier : {"", "?", "~", "%"})
                texts << date + QLatin1String(qualifier);
        }
        for (const QString& clock : words("00:00:00 00:00:01 09:59:59 23:00:59 24:00:00")) {
            for (const char* zone : {"", "Z", "+00", "+00:00", "+14", "+05:45", "-01", "-12", "-09:30"})
                texts << QStringLiteral("2024-02-29T") + clock + QLatin1String(zone);
        }
        for (const QString& date : words("0000 2024 2024-09 2024-09-27? 2024-22~ -0044-03-15% -9999")) {
            texts << date + QLatin1String("/..") << date + u'/' << QLatin1String("../") + date << u'/' + date
                  << date + u'/' + date;
            texts << date + QLatin1String("/9999-12-31?");
        }
        texts << words("../.. /.. ../");
        QHash<Edtf, QString> all;
        for (const QString& text : texts) {
            const std::optional<Edtf> value = Edtf::parse(text);
            QVERIFY2(value, qPrintable(text));
            QCOMPARE(value->text(), text);
            if (!value->isInterval())
                QCOMPARE(Edtf::fromPoint(*value->start()), *value);
            QVERIFY2(!all.contains(*value), qPrintable(text)); // Other texts are other values.
            all.insert(*value, text);
        }
        QVERIFY(all.size() > 1000);
    }

    void whatAPointLeavesUnsaidMakesNoDifference()
    {
        EdtfPoint point = *Edtf::parse(u"2025-09-30")->start();
        point.dayField = EdtfPoint::Field::Absent; // Its day still stands there.
        QCOMPARE(Edtf::fromPoint(point), *Edtf::parse(u"2025-09"));
        QCOMPARE(Edtf::parse(u"2025-09-30T10:05:00+03")->start()->time, QStringLiteral("10:05:00+03"));
        QCOMPARE(Edtf::parse(u"2025-09-30T10:05:00+03")->end()->time, QStringLiteral("10:05:00+03"));
        QVERIFY(Edtf::parse(u"2025-09-30T00:00:00")->isDateTime());
        QVERIFY(!Edtf::parse(u"2025-09-30")->isDateTime());
    }

    void daysMakeDates()
    {
        QCOMPARE(Edtf::fromDay(QDate(2025, 9, 5)).text(), QStringLiteral("2025-09-05"));
        QCOMPARE(Edtf::fromDay(QDate(-1, 3, 1)).text(), QStringLiteral("0000-03-01"));
        QCOMPARE(Edtf::fromDay(QDate(-45, 3, 15)).text(), QStringLiteral("-0044-03-15"));
        QCOMPARE(Edtf::fromDay(QDate(12025, 1, 1)).text(), QStringLiteral("Y12025"));
        QCOMPARE(Edtf::fromDay(QDate(2025, 9, 5)), *Edtf::parse(u"2025-09-05"));
        QVERIFY(*Edtf::parse(u"2025") != *Edtf::parse(u"2025-XX"));
    }
};

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
