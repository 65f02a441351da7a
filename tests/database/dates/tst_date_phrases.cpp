// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_phrases.h"
#include "database/dates/date_text.h"
#include "database/dates/months.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {

/// "phrase = EDTF; phrase = EDTF <" with <, = and > for the beginning, the middle and the end.
QString found(const QString& text, std::optional<QDate> published = std::nullopt)
{
    QStringList list;
    for (const DatePhrase& phrase : findDates(text, published)) {
        QString entry = text.sliced(phrase.start, phrase.length) + QLatin1String(" = ") + phrase.date.text();
        if (phrase.part != PartOf::Whole)
            entry += phrase.part == PartOf::Beginning ? QLatin1String(" <")
                     : phrase.part == PartOf::Middle  ? QLatin1String(" |")
                                                      : QLatin1String(" >");
        if (phrase.basis != Basis::Stated)
            entry += QLatin1Char(' ') + keyOf(phrase.basis);
        list += entry;
    }
    return list.join(QLatin1String("; "));
}

void row(const char* text, const char* expected)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

} // namespace

class TestDatePhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        row("23 اغسطس 2021", "23 اغسطس 2021 = 2021-08-23");
        row("٢٣ آب ٢٠٢١", "٢٣ آب ٢٠٢١ = 2021-08-23");
        row("۲۳ آب ۲۰۲۱", "۲۳ آب ۲۰۲۱ = 2021-08-23");
        row("يوم 30/9/2025 مساءً", "30/9/2025 = 2025-09-30");
        row("30-9-2025، 5.9.2025", "30-9-2025 = 2025-09-30; 5.9.2025 = 2025-09-05");
        row("٣٠/٩/٢٠٢٥", "٣٠/٩/٢٠٢٥ = 2025-09-30");
        row("في 2021-08-23.", "2021-08-23 = 2021-08-23");
        row("2025/9/30", "2025/9/30 = 2025-09-30");
        row("September 27, 2024", "September 27, 2024 = 2024-09-27");
        row("on Sept. 27, 2024, he", "Sept. 27, 2024 = 2024-09-27");
        row("27 Sept 2024", "27 Sept 2024 = 2024-09-27");
        row("the 27th of September 2024", "27th of September 2024 = 2024-09-27");
        row("1st May, 2024", "1st May, 2024 = 2024-05-01");
        row("April 15-16, 2024", "April 15-16, 2024 = 2024-04-15/2024-04-16");
        row("في سبتمبر/أيلول عام 2014،", "سبتمبر/أيلول عام 2014 = 2014-09");
        row("سبتمبر/أيلول 2025", "سبتمبر/أيلول 2025 = 2025-09");
        row("31 ديسمبر/كانون الأول 2021\"", "31 ديسمبر/كانون الأول 2021 = 2021-12-31");
        row("31 كانون الأول/ديسمبر 2021", "31 كانون الأول/ديسمبر 2021 = 2021-12-31");
        row("كانون الثاني يناير 2024", "كانون الثاني يناير 2024 = 2024-01");
        row("أيلول (سبتمبر) 2025", "أيلول (سبتمبر) 2025 = 2025-09");
        row("23 تشرين الثاني 2024", "23 تشرين الثاني 2024 = 2024-11-23");
        row("تشرين أول 2024", "تشرين أول 2024 = 2024-10");
        row("في 15-16 نيسان/أبريل 2024 والبيان", "15-16 نيسان/أبريل 2024 = 2024-04-15/2024-04-16");
        row("22-23 يوليو 2024", "22-23 يوليو 2024 = 2024-07-22/2024-07-23");
        row("15 و16 نيسان 2024", "15 و16 نيسان 2024 = 2024-04-15/2024-04-16");
        row("الـ27 من أيلول 2024", "27 من أيلول 2024 = 2024-09-27");
        row("سبتمبر من العام 2025", "سبتمبر من العام 2025 = 2025-09");
        row("نهاية سبتمبر 2025", "نهاية سبتمبر 2025 = 2025-09 >");
        row("لا يتجاوز نهاية سبتمبر 2025\".", "نهاية سبتمبر 2025 = 2025-09 >");
        row("بنهاية عام 2023", "نهاية عام 2023 = 2023 >");
        row("حتى نهاية 2026", "نهاية 2026 = 2026 >");
        row("أواخر عام 2017", "أواخر عام 2017 = 2017 >");
        row("مطلع إبريل/نيسان 2021", "مطلع إبريل/نيسان 2021 = 2021-04 <");
        row("أوائل شهر آذار 2024", "أوائل شهر آذار 2024 = 2024-03 <");
        row("منتصف 2024", "منتصف 2024 = 2024 |");
        row("mid-2025", "mid-2025 = 2025 |");
        row("by the end of September 2025", "end of September 2025 = 2025-09 >");
        row("early in the year 2026", "early in the year 2026 = 2026 <");
        row("9/2026", "9/2026 = 2026-09");
        row("عام 2026", "عام 2026 = 2026");
        row("في العام 2014\"", "العام 2014 = 2014");
        row("لعام ٢٠٢٦", "عام ٢٠٢٦ = 2026");
        row("قبل 2023", "2023 = 2023");
        row("منذ 2014 حتى 2026", "2014 = 2014; 2026 = 2026");
        row("by 2026, since 2014", "2026 = 2026; 2014 = 2014");
        row("خلال 2023-2024", "2023-2024 = 2023/2024");
        row("خريف 2025", "خريف 2025 = 2025-23");
        row("spring of 2024", "spring of 2024 = 2024-21");
        row("أوت 2024 وجويلية 2023 وغشت 2022", "أوت 2024 = 2024-08; جويلية 2023 = 2023-07; غشت 2022 = 2022-08");
        row("بأيلول 2025 ولسبتمبر", "أيلول 2025 = 2025-09");
        row("بحلول سبتمبر 2025، ومن إقليم كردستان بحلول سبتمبر 2026.", "سبتمبر 2025 = 2025-09; سبتمبر 2026 = 2026-09");
        row("سبتمبر عام 2025م", "سبتمبر عام 2025 = 2025-09");
        row("آيَّار 2024", "آيَّار 2024 = 2024-05");
        row("سبتمبر\u200F/\u200Fأيلول 2025", "سبتمبر\u200F/\u200Fأيلول 2025 = 2025-09");
    }
    void datesAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(found(text), expected);
    }

    void whatIsNoDateIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const char* text : {"31/2/2025",
                                 "30/13/2025",
                                 "9/30/2025",
                                 "0/9/2025",
                                 "31.4.2025",
                                 "2025-02-29",
                                 "2025/13/01",
                                 "40 آب 2021",
                                 "30 شباط 2024",
                                 "31 أيلول 2024",
                                 "September 31, 2024",
                                 "0 May 2024",
                                 "13/2026",
                                 "سبتمبر/تشرين الأول 2025",
                                 "16-15 نيسان 2024",
                                 "30-31 نيسان 2024",
                                 "10 كانون الأول الجاري",
                                 "في سبتمبر المقبل",
                                 "أيلول",
                                 "2025",
                                 "2500 جندي",
                                 "أيلول 2500",
                                 "كانون 2024",
                                 "كانون الثالث 2024",
                                 "30/9/25",
                                 "1.30.9.2025",
                                 "10:30",
                                 "12/2500",
                                 "may 2",
                                 "مارس نشاطه",
                                 "25.5.5",
                                 "1/2/3/2025",
                                 "عام 99",
                                 "عام 20255",
                                 "F-2021",
                                 "",
                                 " \n",
                                 "نهاية العام",
                                 "منتصف الطريق",
                                 "أيلول\n2025",
                                 "سبتمبر 2025x"})
            row(text, "");
    }
    void whatIsNoDateIsLeftOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(found(text), expected);
    }

    void theDayOfPublishingResolvesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        // Published on Saturday, 14 December 2024.
        row("في 10 كانون الأول الجاري", "10 كانون الأول الجاري = 2024-12-10 inferred");
        row("10 كانون الأول 2023 الجاري", "10 كانون الأول 2023 = 2023-12-10");
        row("شباط/فبراير الماضي", "شباط/فبراير الماضي = 2024-02 inferred");
        row("كانون الأول الماضي", "كانون الأول الماضي = 2023-12 inferred");
        row("سبتمبر المقبل", "سبتمبر المقبل = 2025-09 inferred");
        row("سبتمبر من العام المقبل", "سبتمبر من العام المقبل = 2025-09 inferred");
        row("نهاية العام الحالي", "نهاية العام الحالي = 2024 > inferred");
        row("بنهاية العام", "نهاية العام = 2024 > inferred");
        row("في العام الماضي", "العام الماضي = 2023 inferred");
        row("السنة المقبلة", "السنة المقبلة = 2025 inferred");
        row("last September", "last September = 2024-09 inferred");
        row("next year, end of this year", "next year = 2025 inferred; end of this year = 2024 > inferred");
        row("أعلنت واشنطن الجمعة أن", "الجمعة = 2024-12-13 weekday");
        row("اليوم السبت", "السبت = 2024-12-14 weekday");
        row("يوم الثلاثاء الماضي", "يوم الثلاثاء الماضي = 2024-12-10 weekday");
        row("السبت الماضي والأحد المقبل", "السبت الماضي = 2024-12-07 weekday; الأحد المقبل = 2024-12-15 weekday");
        row("on Wednesday", "Wednesday = 2024-12-11 weekday");
        row("الجمعة 27 أيلول 2024", "27 أيلول 2024 = 2024-09-27");
        row("Friday, September 27, 2024", "September 27, 2024 = 2024-09-27");
        row("قال أمس", "أمس = 2024-12-13 inferred");
        row("أمس الجمعة", "الجمعة = 2024-12-13 weekday");
        row("31 تشرين الثاني الماضي", "");
        row("العام", "");
        row("الأحد عشر", "");
    }
    void theDayOfPublishingResolvesTheRest()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(found(text, QDate(2024, 12, 14)), expected);
    }

    /// A year counted back from a day before Christ has no right place here: such words stay words.
    void daysBeforeChristResolveNothing()
    {
        for (const QDate published : {QDate(-44, 3, 15), QDate(-1, 1, 1), QDate(1, 1, 1)}) {
            for (const char* words : {"في أيلول الماضي", "last September", "أمس", "العام المقبل"})
                QCOMPARE(found(QString::fromUtf8(words), published), found(QString::fromUtf8(words)));
        }
    }

    void whatMayBeTwoIsAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        row("9/11/2024", "2024-11-09 2024-09-11");
        row("1/12/2024", "2024-12-01 2024-01-12");
        row("٩/١١/٢٠٢٤", "2024-11-09 2024-09-11");
        row("۱۲/۱/۲۰۲۵", "2025-01-12 2025-12-01");
        row(" 05-06-2020 ", "2020-06-05 2020-05-06");
        row("3.4.2021?", "2021-04-03? 2021-03-04?");
        row("5-6-2020 ~", "2020-06-05~ 2020-05-06~");
        row("9–11–2024", "2024-11-09 2024-09-11");
        row("31/12/2024", "");
        row("9/9/2024", "");
        row("2024/9/11", "");
        row("9/2024", "");
    }
    void whatMayBeTwoIsAsked()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const TypedDate typed = readTypedDate(text);
        QStringList readings;
        for (const Edtf& reading : typed.readings)
            readings += reading.text();
        QCOMPARE(readings.join(u' '), expected);
        QCOMPARE(typed.date.has_value(), expected.isEmpty());
        QCOMPARE(typed.problem.isEmpty(), expected.isEmpty());
        for (const QString& reading : readings)
            QVERIFY(typed.problem.contains(reading));
        // In a text both are handed out.
        const std::vector<DatePhrase> found = findDates(text);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().other.has_value(), !expected.isEmpty());
    }

    void theQuestionNamesBothInWords()
    {
        QString problem = readTypedDate(u"9/11/2024").problem;
        problem.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(problem, QStringLiteral(
                              "9/11/2024 may be 9 November 2024 or 11 September 2024: type 2024-11-09 or 2024-09-11."));
    }

    void problemsSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        row("31/2/2025", "February 2025 has 28 days.");
        row("29/2/2100", "February 2100 has 28 days.");
        row("٣١/٤/٢٠٢٥", "April 2025 has 30 days.");
        row("32/8/2025", "August 2025 has 31 days.");
        row("40 آب 2021", "August 2021 has 31 days.");
        row("September 31, 2024", "September 2024 has 30 days.");
        row("2025-02-30", "February 2025 has 28 days.");
        row("2024-02-30", "February 2024 has 29 days.");
        row("-0001-02-29", "February 2 BC has 28 days.");
        row("0/9/2025", "There is no day 0: a month begins with 1.");
        row("2025-09-00", "There is no day 0: a month begins with 1.");
        row("13/13/2025", "There is no month 13: a year has twelve.");
        row("2025-13", "There is no month 13: a year has twelve.");
        row("2025/13/01", "There is no month 13: a year has twelve.");
        row("21/2026", "There is no month 21: a year has twelve.");
        row("9/30/2025", "There is no month 30: a year has twelve. If 30 September 2025 is meant, type 2025-09-30.");
        row("31/12/24", "The year of 31/12/24 needs four digits: 2025-09-30.");
        row("سبتمبر/تشرين الأول 2025", "The two names are of different months.");
        row("16-15 نيسان 2024", "The interval 2024-04-16/2024-04-15 ends before it starts.");
        row("2025/2024", "The interval 2025/2024 ends before it starts.");
        row("from September 2025 to 2024-09", "The interval 2025-09/2024-09 ends before it starts.");
        row("from 31 April 2024 to May 2024", "April 2024 has 30 days.");
        row("[2025,2026]", "One of a set ([...]) is EDTF level 2, which is not supported.");
        row("2025-30", "A quarter or another part of a year (2025-30) is EDTF level 2, which is not supported.");
        row("tomorrow", "This is no date. Type 2025-09-30, 2025-09, 2025 or a date in words.");
        row(" ", "There is no date.");
    }
    void problemsSayWhatIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        TypedDate typed = readTypedDate(text);
        QVERIFY(!typed.date);
        QVERIFY(typed.readings.empty());
        QCOMPARE(typed.problem.remove(QChar(0x2068)).remove(QChar(0x2069)), expected);
    }

    void typedDatesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        row("2025-09", "2025-09");
        row("2025-09-30?", "2025-09-30?");
        row("2024-09/2025-09", "2024-09/2025-09");
        row("2025-09/..", "2025-09/..");
        row(" ٢٠٢٥-٠٩ ", "2025-09");
        row("٢٠٢٥", "2025");
        row("202x", "202X");
        row("\u200F2025-09\u200F", "2025-09");
        row("30/9/2025", "2025-09-30");
        row("15/9/2025?", "2025-09-15?");
        row("9/9/2024", "2024-09-09");
        row("2024/11/9", "2024-11-09");
        row("2024.11.9", "2024-11-09");
        row("٢٠٢٤/١١/٩", "2024-11-09");
        row("٣١/١٢/٢٠٢٤", "2024-12-31");
        row("31 / 12 / 2024", "2024-12-31");
        row("31\u200F/\u200F12\u200F/\u200F2024", "2024-12-31");
        row("२०२४-११-०९", "2024-11-09");
        row("2024\u201011\u201109", "2024-11-09");
        row("31/12/1850", "1850-12-31");
        row("9/1850", "1850-09");
        row("9/2026", "2026-09");
        row("23 آب 2021", "2021-08-23");
        row("23 أغسطس/آب 2021؟", "2021-08-23?");
        row("سبتمبر 2025 ~", "2025-09~");
        row("نحو أيلول 2025", "2025-09~");
        row("نحو\u00A0أيلول \u202F2025\u200F ", "2025-09~");
        row("about September 2025?", "2025-09%");
        row("نهاية 2025", "2025");
        row("أوائل 2025", "2025");
        row("منتصف عام 2025", "2025");
        row("نهاية سبتمبر 2025", "2025-09");
        row("end of September 2025", "2025-09");
        row("Sept 27, 2024", "2024-09-27");
        row("عام 2026", "2026");
        row("خريف 2025", "2025-23");
        row("15-16 نيسان 2024", "2024-04-15/2024-04-16");
        row("15-16 نيسان 2024؟", "2024-04-15?/2024-04-16?");
        row("من أيلول 2024 إلى أيلول 2025", "2024-09/2025-09");
        row("من أيلول 2024 إلى 2025؟", "2024-09/2025?");
        row("From 27 September 2024 to September 2025", "2024-09-27/2025-09");
        row("2023-2024", "2023/2024");
        for (const char* wrong : {"",
                                  " ",
                                  "31/2/2025",
                                  "40 آب 2021",
                                  "40 آب",
                                  "آب",
                                  "أيلول المقبل",
                                  "2025-02-30",
                                  "9/30/2025",
                                  "13/2026",
                                  "21/2026",
                                  "9/11/2024",
                                  "٩/١١/٢٠٢٤",
                                  "9-11-2024",
                                  "9.11.2024?",
                                  "نحو 9/11/2024",
                                  "من 9/11/2024 إلى 12/2024",
                                  "31/12/24",
                                  "3 / 4 / 2021",
                                  "[2025,2026]",
                                  "2025-~09",
                                  "23 آب 2021 مساء",
                                  "و23 آب 2021",
                                  "في 2025",
                                  "tomorrow",
                                  "غداً",
                                  "من أيلول 2025 إلى أيلول 2024",
                                  "من أيلول 2025 إلى",
                                  "23 آب 2021 24 آب 2021",
                                  "?",
                                  "~"})
            row(wrong, "-");
    }
    void typedDatesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const auto date = readDate(text);
        QCOMPARE(date ? date->text() : QStringLiteral("-"), expected);
    }

    void everyMonthHasItsNames()
    {
        const QStringList lists{
            QStringLiteral("كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,"
                           "تشرين الثاني,كانون الأول"),
            QStringLiteral("يناير,فبراير,مارس,إبريل,مايو,يونيو,يوليو,اغسطس,سبتمبر,اكتوبر,نوفمبر,ديسمبر"),
            QStringLiteral("جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية,أوت,سبتمبر,أكتوبر,نوفمبر,ديسمبر"),
            QStringLiteral("يناير,فبراير,مارس,أبريل,ماي,يونيو,يوليوز,غشت,شتنبر,أكتوبر,نونبر,دجنبر"),
            QStringLiteral("Jan,Feb.,Mar,Apr,May,Jun,Jul,Aug,Sept.,Oct,Nov,Dec")};
        for (const QString& list : lists) {
            const QStringList names = list.split(QLatin1Char(','));
            for (int month = 1; month <= 12; ++month)
                QCOMPARE(monthNamed(names[month - 1]), std::optional(month));
        }
        for (int month = 1; month <= 12; ++month) {
            QCOMPARE(monthNamed(monthName(month, Language::English)), std::optional(month));
            QCOMPARE(monthNamed(monthName(month, Language::Arabic, MonthNames::Both)), std::optional(month));
        }
        QVERIFY(!monthNamed(u"أيلول/آب"));
        QVERIFY(!monthNamed(u"كانون"));
        QVERIFY(!monthNamed(u"رمضان"));
    }

    void shownDaysAreReadBack()
    {
        QVERIFY(rc::check([] {
            const QDate day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 73048));
            const auto names = *rc::gen::element(MonthNames::Levantine, MonthNames::Egyptian, MonthNames::Both);
            const auto digits = *rc::gen::element(Digits::Western, Digits::ArabicIndic);
            for (const Language language : {Language::English, Language::Arabic}) {
                const QString shown = readable(day, language, names, digits);
                RC_ASSERT(readDate(shown) == Edtf::fromDay(day));
                RC_ASSERT(std::ssize(findDates(QStringLiteral("قال في ") + shown + QStringLiteral(" إنه"))) == 1);
            }
        }));
    }

    void anyTextIsSearchedWithoutHarm()
    {
        QVERIFY(rc::check([] {
            const auto pieces = *rc::gen::container<std::vector<std::string>>(
                rc::gen::element<std::string>("2025", "9", "/", "-", "31", " ", "آب", "كانون", "الأول", "نهاية", "عام",
                                              "و", "(", ")", "سبتمبر", ",", "\n", "May", "ال", "?", "في"));
            QString text;
            for (const std::string& piece : pieces)
                text += QString::fromStdString(piece);
            qsizetype last = 0;
            for (const DatePhrase& phrase : findDates(text)) {
                RC_ASSERT(phrase.start >= last && phrase.length > 0);
                last = phrase.start + phrase.length;
                RC_ASSERT(last <= text.size());
            }
            (void)readDate(text);
        }));
    }
};

QTEST_GUILESS_MAIN(TestDatePhrases)
#include "tst_date_phrases.moc"
