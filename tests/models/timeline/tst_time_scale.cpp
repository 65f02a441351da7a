// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/time_axis.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

double labelWidth(const QString& text)
{
    return 6.0 * double(text.size());
}

QStringList labels(const std::vector<AxisCell>& cells)
{
    QStringList result;
    for (const AxisCell& cell : cells) {
        if (!cell.label.isEmpty())
            result << cell.label;
    }
    return result;
}

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAndDistancesAreInverse()
    {
        const TimeScale scale = TimeScale::fitting(daySpan(QDate(2024, 1, 1), QDate(2024, 12, 31)), 1000, {50, 50});
        QVERIFY(std::abs(scale.x(startOfDay(QDate(2024, 1, 1))) - 50) < 1e-6);
        QVERIFY(std::abs(scale.x(endOfDay(QDate(2024, 12, 31))) - 950) < 1e-6);
        QCOMPARE(scale.day(scale.x(2460600.25)), 2460600.25);
    }

    void zoomKeepsTheDayUnderThePointer()
    {
        TimeScale scale = TimeScale::fitting(daySpan(QDate(2020, 1, 1), QDate(2030, 1, 1)), 1200);
        const double day = scale.day(300);
        for (int i = 0; i < 40; ++i) {
            scale = scale.zoomed(1.25, 300, 1200);
            QVERIFY(std::abs(scale.day(300) - day) < 1e-6);
        }
        QVERIFY(scale.unitsPerDay() <= 1200);
        for (int i = 0; i < 200; ++i)
            scale = scale.zoomed(0.8, 300, 1200);
        QVERIFY(1200 / scale.unitsPerDay() <= 501 * 366.0);
    }

    void theAxisAdapts_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("upper");
        QTest::addColumn<QString>("lower");
        QTest::newRow("a day") << QDate(2025, 9, 30) << QDate(2025, 9, 30) << "September 2025"
                               << "30";
        QTest::newRow("a week") << QDate(2025, 9, 1) << QDate(2025, 9, 7) << "September 2025"
                                << "1 2 3 4 5 6 7";
        QTest::newRow("three months") << QDate(2025, 1, 1) << QDate(2025, 3, 31)
                                      << "January 2025 February 2025 March 2025"
                                      << "1 8 15 22 1 8 15 22 1 8 15 22";
        QTest::newRow("a year")
            << QDate(2025, 1, 1) << QDate(2025, 12, 31) << "2025"
            << "January February March April May June July August September October November December";
        QTest::newRow("two years") << QDate(2025, 1, 1) << QDate(2026, 12, 31) << "2025 2026"
                                   << "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec "
                                      "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
        QTest::newRow("eight years") << QDate(2020, 1, 1) << QDate(2027, 12, 31)
                                     << "2020 2021 2022 2023 2024 2025 2026 2027"
                                     << "";
        QTest::newRow("two centuries") << QDate(1800, 1, 1) << QDate(1999, 12, 31)
                                       << "1800 1810 1820 1830 1840 1850 1860 1870 1880 1890 1900 1910 1920 1930 "
                                          "1940 1950 1960 1970 1980 1990"
                                       << "";
    }

    void theAxisAdapts()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const TimeScale scale = TimeScale::fitting(daySpan(first, last), 1000);
        // A hair less than the whole, so that the next cell is not touched by rounding.
        const TimeAxis axis = timeAxis(scale, 999.99, {}, labelWidth, 3);
        QTEST(labels(axis.upper).join(u' '), "upper");
        QTEST(labels(axis.lower).join(u' '), "lower");
    }

    void labelsNeverCollide()
    {
        for (double unitsPerDay = 0.004; unitsPerDay < 900; unitsPerDay *= 1.07) {
            const TimeScale scale(2460000.4, unitsPerDay);
            for (const Language language : {Language::English, Language::Arabic}) {
                const TimeAxis axis = timeAxis(scale, 1000, {language}, labelWidth, 3);
                QVERIFY(axis.upper.size() < 200);
                QVERIFY(axis.lower.size() < 200);
                for (const auto* tier : {&axis.upper, &axis.lower}) {
                    for (const AxisCell& cell : *tier)
                        QVERIFY(cell.label.isEmpty() || labelWidth(cell.label) <= cell.to - cell.from);
                }
            }
        }
    }

    void monthsAndDigitsAreThoseOfTheSetting()
    {
        const DateDisplay before = dateDisplay();
        setDateDisplay({MonthNames::Egyptian, Digits::ArabicIndic});
        const TimeScale scale = TimeScale::fitting(daySpan(QDate(2025, 9, 1), QDate(2025, 9, 3)), 400);
        const TimeAxis arabic = timeAxis(scale, 399.9, {Language::Arabic}, labelWidth, 3);
        const TimeAxis english = timeAxis(scale, 399.9, {Language::English}, labelWidth, 3);
        setDateDisplay(before);
        QCOMPARE(labels(arabic.upper), QStringList({QStringLiteral("سبتمبر ٢٠٢٥")}));
        QCOMPARE(labels(arabic.lower), QStringList({QStringLiteral("١"), QStringLiteral("٢"), QStringLiteral("٣")}));
        QCOMPARE(labels(english.upper), QStringList({QStringLiteral("September 2025")}));
        QCOMPARE(labels(english.lower).first(), QStringLiteral("1"));
    }

    void arabicMonthsAreLevantine()
    {
        const TimeScale scale = TimeScale::fitting(daySpan(QDate(2025, 9, 1), QDate(2025, 10, 31)), 400);
        const TimeAxis axis = timeAxis(scale, 399.9, {Language::Arabic}, labelWidth, 3);
        QCOMPARE(labels(axis.upper), QStringList({QStringLiteral("أيلول 2025"), QStringLiteral("تشرين الأول 2025")}));
    }
};

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_time_scale.moc"
