// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {

/// "first..last | first..last" of start and end; "-" where there is no bound. Astronomical years.
QString bounds(const Edtf& value)
{
    const auto day = [](const std::optional<QDate>& bound) {
        return bound ? QStringLiteral("%1-%2-%3").arg(astronomicalYear(*bound)).arg(bound->month()).arg(bound->day())
                     : QStringLiteral("-");
    };
    const QString start = day(value.earliestStart()) + QStringLiteral("..") + day(value.latestStart());
    const QString end = day(value.earliestEnd()) + QStringLiteral("..") + day(value.latestEnd());
    return start == end ? start : start + QStringLiteral(" | ") + end;
}

/// A random valid date as text.
rc::Gen<std::string> dateText()
{
    return rc::gen::exec([] {
        const int year = *rc::gen::inRange(-9999, 10000);
        const int month = *rc::gen::inRange(1, 13);
        const int days = astronomicalDay(year, month, 1).daysInMonth();
        EdtfPoint point;
        point.negative = year < 0;
        point.year = std::abs(year);
        const int form = *rc::gen::inRange(0, 5);
        if (form >= 1) {
            point.monthField = EdtfPoint::Field::Given;
            point.month = form == 4 ? *rc::gen::inRange(21, 25) : month;
        }
        if (form == 2 || form == 3) {
            point.dayField = EdtfPoint::Field::Given;
            point.day = *rc::gen::inRange(1, days + 1);
        }
        point.uncertain = *rc::gen::arbitrary<bool>();
        point.approximate = *rc::gen::arbitrary<bool>();
        return point.text().toStdString();
    });
}

/// Texts made of the characters EDTF uses: mostly wrong, some right.
rc::Gen<std::string> nearlyDateText()
{
    return rc::gen::container<std::string>(rc::gen::element('0', '1', '2', '9', '-', '/', '.', 'X', 'Y', 'T', 'Z', '?',
                                                            '~', '%', 'E', 'S', ':', '[', '{', ',', '+'));
}

} // namespace

class TestEdtfBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsAreInclusiveDays_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromLatin1(expected);
        };
        row("2025", "2025-1-1..2025-12-31");
        row("2025-09", "2025-9-1..2025-9-30");
        row("2025-02", "2025-2-1..2025-2-28");
        row("2024-02", "2024-2-1..2024-2-29");
        row("1900-02", "1900-2-1..1900-2-28");
        row("2000-02", "2000-2-1..2000-2-29");
        row("0000-02", "0-2-1..0-2-29");
        row("-0004-02", "-4-2-1..-4-2-29");
        row("-0001-02", "-1-2-1..-1-2-28");
        row("2025-09-30", "2025-9-30..2025-9-30");
        row("2025-09-30?", "2025-9-30..2025-9-30");
        row("2025-09~", "2025-9-1..2025-9-30");
        row("2025-09-30T23:30:00-04:00", "2025-9-30..2025-9-30");
        row("2025-21", "2025-3-1..2025-5-31");
        row("2025-22", "2025-6-1..2025-8-31");
        row("2025-23", "2025-9-1..2025-11-30");
        row("2025-24", "2025-12-1..2026-2-28");
        row("2023-24", "2023-12-1..2024-2-29");
        row("-0001-24", "-1-12-1..0-2-29");
        row("2025-09-XX", "2025-9-1..2025-9-30");
        row("2024-02-XX", "2024-2-1..2024-2-29");
        row("2025-XX", "2025-1-1..2025-12-31");
        row("2025-XX-XX", "2025-1-1..2025-12-31");
        row("202X", "2020-1-1..2029-12-31");
        row("20XX", "2000-1-1..2099-12-31");
        row("000X", "0-1-1..9-12-31");
        row("-004X", "-49-1-1..-40-12-31");
        row("-000X", "-9-1-1..-1-12-31");
        row("-01XX", "-199-1-1..-100-12-31");
        row("0000", "0-1-1..0-12-31");
        row("-0002", "-2-1-1..-2-12-31");
        row("Y170002", "170002-1-1..170002-12-31");
        row("Y-170002", "-170002-1-1..-170002-12-31");
        row("Y-999999999", "-999999999-1-1..-999999999-12-31");
        row("2024-09/2025-09", "2024-9-1..2024-9-30 | 2025-9-1..2025-9-30");
        row("2024-02/2024", "wrong");
        row("2024/2024-02", "2024-1-1..2024-2-29 | 2024-2-1..2024-2-29");
        row("2025-09/..", "2025-9-1..2025-9-30 | -..-");
        row("2025-09/", "2025-9-1..2025-9-30 | -..-");
        row("../2025-09", "-..- | 2025-9-1..2025-9-30");
        row("/2025", "-..- | 2025-1-1..2025-12-31");
        row("../..", "-..-");
        row("-0001/0001", "-1-1-1..-1-12-31 | 1-1-1..1-12-31");
    }
    void boundsAreInclusiveDays()
    {
        QFETCH(const QString, expected);
        const auto value = Edtf::parse(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(value ? bounds(*value) : QStringLiteral("wrong"), expected);
    }

    void boundsOfDatesAreInOrder()
    {
        QVERIFY(rc::check([] {
            const QString text = QString::fromStdString(*dateText());
            const EdtfReading reading = Edtf::read(text);
            RC_ASSERT(reading.value.has_value());
            RC_ASSERT(reading.value->text() == text);
            RC_ASSERT(reading.value->start()->text() == text);
            RC_ASSERT(*reading.value->earliest() <= *reading.value->latest());
            RC_ASSERT(reading.value->earliestStart() == reading.value->earliestEnd());
        }));
    }

    void boundsOfIntervalsAreInOrder()
    {
        QVERIFY(rc::check([] {
            const QString start = QString::fromStdString(*dateText());
            const QString end = QString::fromStdString(*dateText());
            const auto value = Edtf::parse(start + QLatin1Char('/') + end);
            const bool inOrder = Edtf::parse(start)->earliest() <= Edtf::parse(end)->earliest();
            RC_ASSERT(value.has_value() == inOrder);
            if (!value)
                return;
            RC_ASSERT(*value->earliestStart() <= *value->latestStart());
            RC_ASSERT(*value->earliestEnd() <= *value->latestEnd());
            RC_ASSERT(*value->earliestStart() <= *value->earliestEnd());
            RC_ASSERT(*value->latestStart() <= *value->latestEnd());
        }));
    }

    void everyDayMakesADateOfThatDay()
    {
        QVERIFY(rc::check([] {
            const QDate day = QDate::fromJulianDay(*rc::gen::inRange<qint64>(-1'930'999, 5'373'484));
            const Edtf value = Edtf::fromDay(day);
            RC_ASSERT(value.earliest() == day);
            RC_ASSERT(value.latest() == day);
            RC_ASSERT(Edtf::parse(value.text()) == value);
        }));
    }

    void whatIsReadIsKeptAndWhatIsNotIsExplained()
    {
        QVERIFY(rc::check([] {
            const QString text = QString::fromStdString(*nearlyDateText());
            const EdtfReading reading = Edtf::read(text);
            RC_ASSERT(reading.value.has_value() == reading.problem.isEmpty());
            if (reading.value) {
                RC_ASSERT(reading.value->text() == text);
                if (reading.value->earliest() && reading.value->latest())
                    RC_ASSERT(*reading.value->earliest() <= *reading.value->latest());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestEdtfBounds)
#include "tst_edtf_bounds.moc"
