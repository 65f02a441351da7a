// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases of time with what binds them, and of numbers with what qualifies them; wrong ones among them.
#include "database/numbers/numbers.h"
#include "models/claimline/line_times.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestPhrases : public QObject
{
    Q_OBJECT

private:
    static QString describe(const std::vector<LineTime>& times)
    {
        QStringList parts;
        for (const LineTime& time : times) {
            QString text = time.bound ? keyOf(*time.bound) + QLatin1Char(' ') : QString();
            parts.append(text + (time.date ? time.date->text() : time.duration) +
                         (time.other ? QStringLiteral(" or ") + time.other->text() : QString()));
        }
        return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral("; "));
    }

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char16_t* text, const char* expected) {
            QTest::newRow(QString::fromUtf16(text).toUtf8().constData())
                << QString::fromUtf16(text) << QString::fromLatin1(expected);
        };
        row(u"بحلول أيلول 2026", "by 2026-09");
        row(u"بحلول سبتمبر 2026", "by 2026-09");
        row(u"بحلول سبتمبر/أيلول 2026", "by 2026-09");
        row(u"بحلول نهاية سبتمبر 2025", "by 2025-09");
        row(u"نهاية سبتمبر 2025", "2025-09");
        row(u"في أيلول 2025", "in 2025-09");
        row(u"في 30/9/2025", "in 2025-09-30");
        row(u"30/9/2025", "2025-09-30");
        row(u"٣٠/٩/٢٠٢٥", "2025-09-30");
        row(u"٩/٢٠٢٦", "2026-09");
        row(u"9/2026", "2026-09");
        row(u"في موعد أقصاه 30 أيلول 2025", "by 2025-09-30");
        row(u"في موعد أقصاه نهاية 2025", "by 2025");
        row(u"قبل نهاية 2025", "by 2025");
        row(u"قبل 2026", "by 2025");
        row(u"قبل أيلول 2026", "by 2026-08");
        row(u"قبل كانون الثاني 2026", "by 2025-12");
        row(u"قبل 1/1/2026", "by 2025-12-31");
        row(u"ليس قبل 2027", "not_before 2027");
        row(u"ليس قبل أيلول 2026", "not_before 2026-09");
        row(u"حتى 2027", "until 2027");
        row(u"حتى نهاية 2027", "until 2027");
        row(u"حتى أيلول 2026", "until 2026-09");
        row(u"إلى غاية أيلول 2026", "until 2026-09");
        row(u"خلال 12 شهراً", "within P12M");
        row(u"خلال 12 شهرا", "within P12M");
        row(u"خلال ١٢ شهراً", "within P12M");
        row(u"خلال سنة", "within P1Y");
        row(u"خلال شهرين", "within P2M");
        row(u"خلال سنتين", "within P2Y");
        row(u"في غضون 6 أشهر", "within P6M");
        row(u"خلال 12 شهراً من أيلول 2024", "within P12M; 2024-09");
        row(u"خلال 2025", "in 2025");
        row(u"خلال أيلول 2025", "in 2025-09");
        row(u"كانون الأول 2024", "2024-12");
        row(u"ديسمبر 2024", "2024-12");
        row(u"كانون الأول/ديسمبر 2024", "2024-12");
        row(u"غشت 2025", "2025-08");
        row(u"جويلية 2025", "2025-07");
        row(u"23 اغسطس 2021", "2021-08-23");
        row(u"15-16 نيسان 2024", "2024-04-15/2024-04-16");
        row(u"عام 2026", "2026");
        row(u"خريف 2025", "2025-23");
        row(u"2023-2024", "2023/2024");
        row(u"2025-09?", "2025-09?");
        row(u"2025-09~", "2025-09~");
        row(u"2025%", "2025%");
        row(u"202X", "202X");
        row(u"2025-XX", "2025-XX");
        row(u"2024-09/2025-09", "2024-09/2025-09");
        row(u"2025-09/..", "2025-09/..");
        row(u"../2025-09", "../2025-09");
        row(u"2021-08-23", "2021-08-23");
        row(u"by 2026-09", "by 2026-09");
        row(u"by September 2026", "by 2026-09");
        row(u"by the end of September 2025", "by 2025-09");
        row(u"end of September 2025", "2025-09");
        row(u"not later than 30 September 2025", "by 2025-09-30");
        row(u"no later than 2026", "by 2026");
        row(u"before 2026", "by 2025");
        row(u"before the end of 2025", "by 2025");
        row(u"before September 2026", "by 2026-08");
        row(u"not before 2027", "not_before 2027");
        row(u"until 2027", "until 2027");
        row(u"until the end of 2027", "until 2027");
        row(u"till September 2026", "until 2026-09");
        row(u"within 12 months", "within P12M");
        row(u"within two years", "within P2Y");
        row(u"within 12 months of 2024-09-27", "within P12M; 2024-09-27");
        row(u"in September 2026", "in 2026-09");
        row(u"in 2026", "in 2026");
        row(u"during 2025", "in 2025");
        row(u"September 27, 2024", "2024-09-27");
        row(u"27th of Sept. 2024", "2024-09-27");
        row(u"autumn 2025", "2025-23");
        row(u"from 2024 to 2025", "2024; 2025");
        // May be two.
        row(u"9/11/2024", "2024-11-09 or 2024-09-11");
        row(u"في ٩/١١/٢٠٢٤", "in 2024-11-09 or 2024-09-11");
        row(u"before 9/11/2024", "by 2024-11-08 or 2024-09-10");
        // None, or not what they look like.
        row(u"31/2/2025", "-");
        row(u"40 آب 2021", "-");
        row(u"13/13/2025", "-");
        row(u"2500", "-");
        row(u"قريباً", "-");
        row(u"soon", "-");
        row(u"قبل الانسحاب", "-");
        row(u"within reason", "-");
        row(u"خلال المباحثات", "-");
        row(u"2026-13", "-");
        row(u"", "-");
    }

    void times()
    {
        QFETCH(QString, text);
        QTEST(describe(timesIn(text, {})), "expected");
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char16_t* text, const char* expected) {
            QTest::newRow(QString::fromUtf16(text).toUtf8().constData())
                << QString::fromUtf16(text) << QString::fromLatin1(expected);
        };
        row(u"2500", "exact 2500");
        row(u"2.500", "exact 2500");
        row(u"2,500", "exact 2500");
        row(u"٢٥٠٠", "exact 2500");
        row(u"٢٬٥٠٠", "exact 2500");
        row(u"200 ألف", "exact 200000");
        row(u"5 مليارات", "exact 5e+09");
        row(u"ألفين وخمسمئة", "exact 2500");
        row(u"ألفان وخمسمائة", "exact 2500");
        row(u"مئة", "exact 100");
        row(u"أحد عشر ألفاً", "exact 11000");
        row(u"مليون ونصف", "exact 1.5e+06");
        row(u"2.5 مليون", "exact 2.5e+06");
        row(u"نحو 2500", "about 2500");
        row(u"حوالي 2500", "about 2500");
        row(u"قرابة 2500", "about 2500");
        row(u"ما يقارب 2500", "about 2500");
        row(u"أكثر من 2500", "more_than 2500");
        row(u"أقل من 2500", "less_than 2500");
        row(u"ما لا يقل عن 900", "at_least 900");
        row(u"900 على الأقل", "at_least 900");
        row(u"بين 1500 و3000", "between 1500-3000");
        row(u"about 2,500", "about 2500");
        row(u"some 2,500", "about 2500");
        row(u"more than 200", "more_than 200");
        row(u"less than 200", "less_than 200");
        row(u"at least 900", "at_least 900");
        row(u"up to 30", "up_to 30");
        row(u"between 1,500 and 3,000", "between 1500-3000");
        row(u"two thousand five hundred", "exact 2500");
        row(u"2.5 million", "exact 2.5e+06");
        row(u"3 billion", "exact 3e+09");
        row(u"جندي", "-");
        row(u"كثيرون", "-");
        row(u"many", "-");
        row(u"F-16", "-");
        row(u"", "-");
    }

    void numbers()
    {
        QFETCH(QString, text);
        const std::optional<NumberPhrase> number = readNumber(text);
        QString found = QStringLiteral("-");
        if (number) {
            found = keyOf(number->qualifier) + QLatin1Char(' ') + QString::number(number->low);
            if (number->high)
                found += QLatin1Char('-') + QString::number(*number->high);
        }
        QTEST(found, "expected");
    }
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
