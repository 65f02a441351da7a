// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_text.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesReadInBothLanguages_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("arabic");
        const auto row = [](const char* text, const char* english, const char* arabic) {
            QTest::newRow(text) << QString::fromUtf8(english) << QString::fromUtf8(arabic);
        };
        row("2025", "2025", "2025");
        row("2025-09", "September 2025", "أيلول 2025");
        row("2025-09-05", "5 September 2025", "5 أيلول 2025");
        row("2025-10?", "October 2025 (uncertain)", "تشرين الأول 2025 (غير مؤكد)");
        row("2025-10~", "about October 2025", "نحو تشرين الأول 2025");
        row("2025%", "about 2025 (uncertain)", "نحو 2025 (غير مؤكد)");
        row("2025-23", "autumn 2025", "خريف 2025");
        row("2025-24", "winter 2025–2026", "شتاء 2025–2026");
        row("202X", "the 2020s", "بين 2020 و2029");
        row("20XX", "between 2000 and 2099", "بين 2000 و2099");
        row("2025-XX", "2025, month unknown", "2025، الشهر غير محدد");
        row("2025-09-XX", "September 2025, day unknown", "أيلول 2025، اليوم غير محدد");
        row("2025-XX-XX", "2025, month and day unknown", "2025، الشهر واليوم غير محددين");
        row("2024-09/2025-09", "from September 2024 to September 2025", "من أيلول 2024 إلى أيلول 2025");
        row("2024-09?/2025~", "from September 2024 (uncertain) to about 2025", "من أيلول 2024 (غير مؤكد) إلى نحو 2025");
        row("2025-09/..", "from September 2025 onwards", "من أيلول 2025 فصاعدًا");
        row("../2025-09", "until September 2025", "حتى أيلول 2025");
        row("2025-09/", "from September 2025, end unknown", "من أيلول 2025، والنهاية غير معروفة");
        row("/2025-09", "until September 2025, start unknown", "حتى أيلول 2025، والبداية غير معروفة");
        row("../..", "at any time", "في أي وقت");
        row("-0002", "3 BC", "3 ق.م");
        row("0000-01", "January 1 BC", "كانون الثاني 1 ق.م");
        row("Y170002", "170002", "170002");
        row("2025-09-30T10:00:00Z", "30 September 2025, 10:00 UTC", "30 أيلول 2025، الساعة \u206810:00 UTC\u2069");
        row("2025-09-30T10:00:05+03:00", "30 September 2025, 10:00:05 UTC+03:00",
            "30 أيلول 2025، الساعة \u206810:00:05 UTC+03:00\u2069");
    }
    void datesReadInBothLanguages()
    {
        QFETCH(const QString, english);
        QFETCH(const QString, arabic);
        const Edtf date = *Edtf::parse(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(readable(date, Language::English), english);
        QCOMPARE(readable(date, Language::Arabic), arabic);
    }

    void monthNamesAndDigitsAreChosen()
    {
        const QDate day(2025, 9, 30);
        QCOMPARE(readable(day, Language::Arabic, MonthNames::Egyptian), QStringLiteral("30 سبتمبر 2025"));
        QCOMPARE(readable(day, Language::Arabic, MonthNames::Both), QStringLiteral("30 أيلول/سبتمبر 2025"));
        QCOMPARE(readable(day, Language::Arabic, MonthNames::Levantine, Digits::ArabicIndic),
                 QStringLiteral("٣٠ أيلول ٢٠٢٥"));
        QCOMPARE(readable(day, Language::English, MonthNames::Both, Digits::ArabicIndic),
                 QStringLiteral("30 September 2025"));
        QCOMPARE(shortMonthName(9, Language::English), QStringLiteral("Sep"));
        QVERIFY(readable(QDate(), Language::English).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_date_text.moc"
