// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/numbers/numbers.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {

/// "exact 2500", "between 1500 3000".
QString shown(const NumberPhrase& phrase)
{
    const auto number = [](double value) { return QString::number(value, 'f', value == std::floor(value) ? 0 : 2); };
    QString text = keyOf(phrase.qualifier) + QLatin1Char(' ') + number(phrase.low);
    return phrase.high ? text + QLatin1Char(' ') + number(*phrase.high) : text;
}

void row(const char* text, const char* expected)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        row("2500", "exact 2500");
        row("2,500", "exact 2500");
        row("2.500", "exact 2500");
        row("٢٥٠٠", "exact 2500");
        row("۲۵۰۰", "exact 2500");
        row("٢٬٥٠٠", "exact 2500");
        row("1.234.567", "exact 1234567");
        row("1,234,567.5", "exact 1234567.50");
        row("2.5", "exact 2.50");
        row("2,5", "exact 2.50");
        row("٢٫٥", "exact 2.50");
        row("0.500", "exact 0.50");
        row("1234.567", "exact 1234.57");
        row("200 ألف", "exact 200000");
        row("11 ألفاً", "exact 11000");
        row("5 مليارات", "exact 5000000000");
        row("2.5 مليون", "exact 2500000");
        row("2.500 مليون", "exact 2500000");
        row("10 آلاف", "exact 10000");
        row("5 ملايين و200 ألف", "exact 5200000");
        row("3 آلاف و500", "exact 3500");
        row("ألف", "exact 1000");
        row("ألفين", "exact 2000");
        row("ألفا", "exact 2000");
        row("ألفي", "exact 2000");
        row("ألفين وخمسمئة", "exact 2500");
        row("ألفان وخمسمائة", "exact 2500");
        row("ألفين وخمس مئة", "exact 2500");
        row("مئة", "exact 100");
        row("مائة", "exact 100");
        row("مئتين", "exact 200");
        row("مائتي", "exact 200");
        row("ثمانمئة", "exact 800");
        row("تسعمائة وتسعة وتسعين", "exact 999");
        row("أحد عشر", "exact 11");
        row("أحد عشر ألفاً", "exact 11000");
        row("اثني عشر", "exact 12");
        row("خمس عشرة", "exact 15");
        row("ثلاثة وعشرون", "exact 23");
        row("عشرة آلاف", "exact 10000");
        row("مئتين وخمسين ألفا", "exact 250000");
        row("مئة وخمسة آلاف", "exact 105000");
        row("مئة وأحد عشر ألفاً", "exact 111000");
        row("خمسة آلاف وثلاثمئة وعشرون", "exact 5320");
        row("مليون وخمسمئة ألف", "exact 1500000");
        row("مليونان ومئتا ألف وثلاثة", "exact 2200003");
        row("ثلاثة ملايين", "exact 3000000");
        row("مليون ونصف", "exact 1500000");
        row("مليون ونصف المليون", "exact 1500000");
        row("نصف مليون", "exact 500000");
        row("ربع مليون", "exact 250000");
        row("ألف مليون", "exact 1000000000");
        row("ألف وواحد", "exact 1001");
        row("تسعة وثلاثين", "exact 39");
        row("ثمانية", "exact 8");
        row("two thousand five hundred", "exact 2500");
        row("twenty-five", "exact 25");
        row("one hundred and eleven thousand", "exact 111000");
        row("five billion", "exact 5000000000");
        row("a million", "exact 1000000");
        row("half a million", "exact 500000");
        row("5bn", "exact 5000000000");
        row("10k", "exact 10000");
        row("نحو 2500", "about 2500");
        row("حوالي ٢٥٠٠", "about 2500");
        row("حوالى ألفين", "about 2000");
        row("قرابة 900", "about 900");
        row("ما يقارب 2,500", "about 2500");
        row("ما يقرب من ألفين", "about 2000");
        row("يناهز 2500", "about 2500");
        row("يناهز عديدها 2500", "about 2500");
        row("أكثر من 80", "more_than 80");
        row("أكثر من مئتي ألف", "more_than 200000");
        row("ما يزيد على 21 ألفاً", "more_than 21000");
        row("أقل من ألف", "less_than 1000");
        row("ما لا يقل عن 54", "at_least 54");
        row("لا تقل عن خمسة آلاف", "at_least 5000");
        row("2500 على الأقل", "at_least 2500");
        row("2500 جندي على الأقل", "at_least 2500");
        row("على الأقل 2500", "at_least 2500");
        row("ما يصل إلى 2500", "up_to 2500");
        row("حتى 2500", "up_to 2500");
        row("لا يتجاوز 2500", "up_to 2500");
        row("100 تقريباً", "about 100");
        row("10 فأكثر", "at_least 10");
        row("بين 1500 و3000", "between 1500 3000");
        row("ما بين ألف وخمسمئة وثلاثة آلاف", "between 1500 3000");
        row("بين 10 و15 ألفا", "between 10000 15000");
        row("بين خمسة آلاف وستة آلاف", "between 5000 6000");
        row("بين ألف وألفين", "between 1000 2000");
        row("بين 500 وألف", "between 500 1000");
        row("بين 5 دول و10", "between 5 10");
        row("من 2000 إلى 3000", "between 2000 3000");
        row("5-10 آلاف", "between 5000 10000");
        row("1500–3000", "between 1500 3000");
        row("about 2,500", "about 2500");
        row("at least 54", "at_least 54");
        row("up to 5 billion", "up_to 5000000000");
        row("more than two hundred thousand", "more_than 200000");
        row("fewer than 900", "less_than 900");
        row("no fewer than ten", "at_least 10");
        row("between 1,500 and 3,000", "between 1500 3000");
        row("from 5 to 10 thousand", "between 5000 10000");
        row("آلاف", "more_than 1000");
        row("مئات الآلاف", "more_than 100000");
        row("عشرات الآلاف", "more_than 10000");
        row("عشرات", "at_least 20");
        row("tens of thousands", "more_than 10000");
    }
    void numbersAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const auto number = readNumber(text);
        QVERIFY(number);
        QCOMPARE(shown(*number), expected);
        QCOMPARE(number->start, 0);
        QCOMPARE(number->length, text.size());
    }

    void whatIsNoNumberIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const char* text : {"",           " ",
                                 "جندي",       "نحو",
                                 "2500 جندي",  "بين 3000 و1500",
                                 "بين 5",      "ثلاثة وأربعة",
                                 "خمسة ثلاثة", "عشرون وخمسة",
                                 "عشر مئة",    "2500 2600",
                                 "1,2,3,4",    "5G",
                                 "F-16",       "10:30",
                                 "1/2",        "إلى 5",
                                 "وألف ألفين", "لست",
                                 "thousand",   "five twenty",
                                 "نصف",        "أحد"})
            row(text, "");
    }
    void whatIsNoNumberIsRefused()
    {
        QFETCH(const QString, text);
        const auto number = readNumber(text);
        QVERIFY2(!number, number ? qPrintable(shown(*number)) : "");
    }

    void numbersAreFoundInSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        row("وقدّم التحالف الدولي مساعدات بنحو 5 مليارات دولار", "نحو 5 مليارات=about 5000000000");
        row("وتنشر واشنطن حوالي 2500 جندي في العراق ونحو 900 في سوريا", "حوالي 2500=about 2500; نحو 900=about 900");
        row("التي يناهز عديدها 2500 جنديا", "يناهز عديدها 2500=about 2500");
        row("لأكثر من 111 ألف من أفراد قوات الأمن", "أكثر من 111 ألف=more_than 111000");
        row("نفذ أكثر من 10000 طلعة جوية، وضرب 1400 هدف", "أكثر من 10000=more_than 10000; 1400=exact 1400");
        row("يتراوح \"بين 1500 و3000\" عنصر", "بين 1500 و3000=between 1500 3000");
        row("ومنذ سبتمبر 2014، التزمت 83 دولة", "83=exact 83");
        row("خلال 12 شهراً، في 27 أيلول 2024، رسمياً", "12=exact 12");
        row("في العام 2014 نحو 15-16 نيسان 2024", "");
        row("الأشهر الـ12 المقبلة", "12=exact 12");
        row("تم فيه تدريب 11 ألفاً من عناصر داعش", "11 ألفاً=exact 11000");
        row("تعرضت القوات لعشرات الهجمات", "عشرات=at_least 20");
        row("قامت بآلاف الطلعات", "آلاف=more_than 1000");
        row("يؤوي عشرات الآلاف من زوجات", "عشرات الآلاف=more_than 10000");
        row("أحد المسؤولين وواحد من القادة لست منهم", "");
        row("ثلاثة اجتماعات وخمس لجان", "ثلاثة=exact 3; خمس=exact 5");
        row("87 شريكاً، بما في ذلك 82 حكومة وخمس منظمات", "87=exact 87; 82=exact 82; خمس=exact 5");
        row("طائرات F-16 وكوفيد-19 عند 10:30 وقناة 5G", "19=exact 19");
        row("في 10 كانون الأول الجاري أثنى على 54 عنصراً", "54=exact 54");
        row("قُتل ٣٠ جندياً", "٣٠=exact 30");
        row("من دون تغيير حتى نهاية عام 2023", "");
        row("some 2,500 troops; up to 900 in Syria by 2026.", "some 2,500=about 2500; up to 900=up_to 900");
    }
    void numbersAreFoundInSentences()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QStringList list;
        for (const NumberPhrase& phrase : findNumbers(text))
            list += text.sliced(phrase.start, phrase.length) + QLatin1Char('=') + shown(phrase);
        QCOMPARE(list.join(QLatin1String("; ")), expected);
    }

    void digitsOfAnyKindGiveTheirValue()
    {
        QVERIFY(rc::check([] {
            const int value = *rc::gen::inRange(0, 1000000000);
            QString western = QString::number(value);
            RC_ASSERT(readNumber(western)->low == double(value));
            QString grouped = QLocale(QLocale::English).toString(value);
            RC_ASSERT(readNumber(grouped)->low == double(value));
            RC_ASSERT(readNumber(grouped.replace(QLatin1Char(','), QLatin1Char('.')))->low == double(value));
            for (QChar& c : western)
                c = QChar(c.digitValue() + 0x0660);
            RC_ASSERT(readNumber(western)->low == double(value));
        }));
    }

    void anyTextIsSearchedWithoutHarm()
    {
        QVERIFY(rc::check([] {
            const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                "5", "200", ",", ".", " ", "و", "ألف", "آلاف", "مئة", "خمسة", "عشر", "بين", "نحو", "نصف", "من", "إلى",
                "-", "مليون", "two", "hundred", "and", "\n", "أكثر", "لا يقل عن"));
            QString text;
            for (const std::string& piece : pieces)
                text += QString::fromStdString(piece) + QLatin1Char(*rc::gen::element(' ', 'x', '0'));
            qsizetype last = 0;
            for (const NumberPhrase& phrase : findNumbers(text)) {
                RC_ASSERT(phrase.start >= last && phrase.length > 0);
                RC_ASSERT(!phrase.high || *phrase.high > phrase.low);
                last = phrase.start + phrase.length;
                RC_ASSERT(last <= text.size());
            }
        }));
    }

private Q_SLOTS:
    void fractionsInOneSignAreLeftUnread()
    {
        for (const QString& text : {QStringLiteral("¾ of them"), QStringLiteral("about 2½ million"),
                                    QStringLiteral("نحو ½ مليون"), QStringLiteral("⅓")})
            QVERIFY2(findNumbers(text).empty(), qPrintable(text));
        QCOMPARE(findNumbers(QStringLiteral("2500 troops, ¾ of them; 900")).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
