// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/folding.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {

/// Random UTF-16, lone surrogates, Arabic, ligatures and marks among it.
rc::Gen<QString> anyPressText()
{
    const auto unit = rc::gen::weightedOneOf<uint16_t>({{4, rc::gen::inRange<uint16_t>(0x0600, 0x0700)},
                                                        {2, rc::gen::inRange<uint16_t>(0x0020, 0x0250)},
                                                        {1, rc::gen::inRange<uint16_t>(0xFB50, 0xFEFF)},
                                                        {1, rc::gen::inRange<uint16_t>(0xD800, 0xE000)},
                                                        {1, rc::gen::arbitrary<uint16_t>()}});
    return rc::gen::map(rc::gen::container<std::vector<uint16_t>>(unit), [](const std::vector<uint16_t>& units) {
        return QString(reinterpret_cast<const QChar*>(units.data()), std::ssize(units));
    });
}

/// Text of letters, digits and the signs and blanks that phrases are folded over.
rc::Gen<QString> phraseText()
{
    const QString signs = QStringLiteral(
        "  "
        "\u00A0\u2009\u202F\t\n\r\u0085\u2028\u2029,.\u066B\u066C\u060C'\u2019\u02BC\u00B4`-\u2010\u2013\u2212\"\u00AB"
        "\u201D\u200B\u200F\u00AD\u0640\u064E\u0301");
    const auto unit = rc::gen::weightedOneOf<uint16_t>(
        {{3, rc::gen::inRange<uint16_t>('0', '9' + 1)},
         {1, rc::gen::inRange<uint16_t>(0x0660, 0x066A)},
         {2, rc::gen::inRange<uint16_t>(0x0621, 0x064B)},
         {2, rc::gen::inRange<uint16_t>('A', 'z' + 1)},
         {1, rc::gen::inRange<uint16_t>(0xFB50, 0xFDF0)},
         {5, rc::gen::map(rc::gen::inRange<int>(0, int(signs.size())),
                          [signs](int at) { return uint16_t(signs.at(at).unicode()); })}});
    return rc::gen::map(rc::gen::container<std::vector<uint16_t>>(unit), [](const std::vector<uint16_t>& units) {
        return QString(reinterpret_cast<const QChar*>(units.data()), std::ssize(units));
    });
}

/// The units of a text, for the report of a failure.
QByteArray encoded(const QString& text)
{
    QByteArrayList units;
    for (const QChar unit : text)
        units << QByteArray::number(unit.unicode(), 16);
    return units.join(' ');
}

/// One of @p choices.
QString oneOf(const QStringList& choices)
{
    return choices.at(*rc::gen::inRange<int>(0, int(choices.size())));
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsMeet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char* name, const QString& text, const QString& folded) {
            QTest::newRow(name) << text << folded;
        };
        row("alefs", QStringLiteral("أحمد إلى آب ٱلله"), QStringLiteral("احمد الي اب الله"));
        row("teh marbuta", QStringLiteral("القاعدة"), QStringLiteral("القاعده"));
        row("hamza carriers", QStringLiteral("مسؤول رئيس ماء"), QStringLiteral("مسوول رييس ماء"));
        row("harakat", QStringLiteral("قُوّاتٌ"), QStringLiteral("قوات"));
        row("tatweel", QStringLiteral("العـــراق"), QStringLiteral("العراق"));
        row("dagger alef", QStringLiteral("هٰذا"), QStringLiteral("هذا"));
        row("madda as a mark", QStringLiteral("ا\u0653ب ا\u0654حمد و\u0654 ي\u0654"), QStringLiteral("اب احمد و ي"));
        row("persian", QStringLiteral("کرکوک ایران ے ۀ ہ ۂ"), QStringLiteral("كركوك ايران ي ه ه ه"));
        row("digits", QStringLiteral("٢٠٢٥ ۱۴۰۳"), QStringLiteral("2025 1403"));
        row("lam alef", QStringLiteral("\uFEFB \uFEF5 \uFEF7 \uFEF9"), QStringLiteral("لا لا لا لا"));
        row("presentation forms", QStringLiteral("\uFE8D\uFEDF\uFECC\uFEAE\uFE8D\uFED5"), QStringLiteral("العراق"));
        row("allah", QStringLiteral("\uFDF2"), QStringLiteral("الله"));
        row("salla", QStringLiteral("\uFDFA"), QStringLiteral("صلي الله عليه وسلم"));
        row("mark forms", QStringLiteral("م\uFE79ن\uFE71"), QStringLiteral("من"));
        row("format characters",
            QStringLiteral("\u061Cا\u200Bب\u200Cت\u200Dث\u200Eج\u200Fح\u202Aخ\u202Eد\u2066ذ\u2069ر\uFEFF"),
            QStringLiteral("ابتثجحخدذر"));
        row("latin case and marks", QStringLiteral("Al-Anbār Éric ŁÓDŹ Straße ʿAyn al-Asad"),
            QStringLiteral("al-anbar eric lodz strasse ayn al-asad"));
        row("combining marks", QStringLiteral("e\u0301 A\u030A"), QStringLiteral("e a"));
        row("compatibility", QStringLiteral("\uFB01n \uFF21\uFF11 …"), QStringLiteral("fin a1 ..."));
        row("blanks stay", QStringLiteral("a \t\n\u00A0 b"), QStringLiteral("a \t\n  b"));
        row("other planes", QStringLiteral("😀 \U0001D400 \U00010400"), QStringLiteral("😀 a \U00010428"));
        row("apostrophes",
            QStringLiteral("n\u2019a n\u2018a n\u02BCa n\u02BBa n`a n\u00B4a n\u2032a n\u201Ba n\uFF07a"),
            QStringLiteral("n'a n'a n'a n'a n'a n'a n'a n'a n'a"));
        row("quotes", QStringLiteral("«a» “b” „c‟ ‹d› ＂e״ \u275Df\u301E"),
            QStringLiteral("\"a\" \"b\" \"c\" \"d\" \"e\" \"f\""));
        row("hyphens", QStringLiteral("a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h\uFE63i\uFF0Dj\u05BEk\u00ADl"),
            QStringLiteral("a-b-c-d-e-f-g-h-i-j-kl"));
        row("other digits", QStringLiteral("२५०० \u09E8\u09EB \u0E52\u0E55 \U0001D7D0 ㉕"),
            QStringLiteral("2500 25 25 2 25"));
        row("invisible", QStringLiteral("a\u034Fb\u180Ec\u2063d\uFE0Fe\u0001f\u007Fg\u009Fh\U000E0041i\uFFF9j"),
            QStringLiteral("abcdefghij"));
        row("signs of format that are seen", QStringLiteral("\u0600 \u06DD"), QStringLiteral("\u0600 \u06DD"));
        row("decomposed hamza", QStringLiteral("\u06D5\u0654 \u06C1\u0654 \u06D2\u0654"), QStringLiteral("ه ه ي"));
        row("points of Hebrew", QStringLiteral("\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD"), QStringLiteral("שלום"));
        row("line ends stay", QStringLiteral("a\u0085b\u2028c\u2029d\u000Be\u000Cf\rg"),
            QStringLiteral("a\u0085b\u2028c\u2029d\u000Be\u000Cf\rg"));
        row("empty", QString(), QString());
    }
    void spellingsMeet()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(foldWithMap(text).text, folded);
    }

    void everyCodePointFoldsToWhatStays()
    {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            const QString once = fold(QString::fromUcs4(&c, 1));
            if (fold(once) != once)
                QFAIL(qPrintable(QStringLiteral("U+%1").arg(uint(c), 4, 16)));
        }
    }

    void foldingTwiceIsFoldingOnce()
    {
        QVERIFY(rc::check([] {
            const QString text = *anyPressText();
            RC_LOG(QString::fromLatin1(encoded(text)).toStdString());
            const QString once = fold(text);
            RC_ASSERT(fold(once) == once);
        }));
    }

    void theMapAscendsWithinTheSource()
    {
        QVERIFY(rc::check([] {
            const QString text = *anyPressText();
            const Folded folded = foldWithMap(text);
            RC_ASSERT(folded.text == fold(text));
            RC_ASSERT(std::ssize(folded.origin) == folded.text.size() + 1);
            RC_ASSERT(std::is_sorted(folded.origin.begin(), folded.origin.end()));
            RC_ASSERT(folded.origin.front() >= 0);
            RC_ASSERT(folded.origin.back() == text.size());
        }));
    }

    void stretchesOfTheSourceFoldToTheirMatch()
    {
        QVERIFY(rc::check([] {
            const QString text = *anyPressText();
            const Folded folded = foldWithMap(text);
            const auto start = *rc::gen::inRange<qsizetype>(0, folded.text.size() + 1);
            const auto end = *rc::gen::inRange<qsizetype>(start, folded.text.size() + 1);
            const TextRange source = folded.sourceRange(start, end);
            RC_ASSERT(0 <= source.start && source.start <= source.end && source.end <= text.size());
            const QString match = folded.text.sliced(start, end - start);
            RC_ASSERT(fold(QStringView(text).sliced(source.start, source.length())).contains(match));
        }));
    }

    void hitsTakeTheirMarksAlong()
    {
        const Folded folded = foldWithMap(QStringLiteral("مِن قُوّاتٍ ﷺ"));
        const qsizetype word = folded.text.indexOf(QStringLiteral("قوات"));
        QCOMPARE(folded.sourceRange(word, word + 4), (TextRange{4, 11}));
        const qsizetype inside = folded.text.indexOf(QStringLiteral("عليه"));
        QCOMPARE(folded.sourceRange(inside, inside + 4), (TextRange{12, 13}));
    }

    void decomposedIsWhole()
    {
        for (const char16_t* text :
             {u"آأإؤئۀۂۓ", u"àéîõüÅŐǺ", u"Ḩūthī al-Ḥadīda", u"กำ", u"각하", u"क़ख़", u"άΐώ", u"йё"}) {
            const QString whole = QString::fromUtf16(text);
            const QString folded = fold(whole);
            QCOMPARE(fold(whole.normalized(QString::NormalizationForm_D)), folded);
            QCOMPARE(fold(whole.normalized(QString::NormalizationForm_C)), folded);
            QCOMPARE(fold(whole.normalized(QString::NormalizationForm_KD)), folded);
        }
    }

    void phrasesMeet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char* name, const QString& text, const QString& folded) {
            QTest::newRow(name) << text << folded;
        };
        row("apostrophes", QStringLiteral("Sana'a Sana’a Sana\u02BCa Sana\u02BFa Qur`an"),
            QStringLiteral("sanaa sanaa sanaa sanaa quran"));
        row("blanks", QStringLiteral("  a \t b\r\nc\u2028d\u2029\u0085e\u000B\u000C\u3000f\u00A0"),
            QStringLiteral("a b c d e f"));
        row("grouped", QStringLiteral("2,500 2٬500 ٢٬٥٠٠ 2.500 2'500 ۲٬۵۰۰ 2\u00A0500 2\u2009500 2\u202F500 2،500"),
            QStringLiteral("2500 2500 2500 2500 2500 2500 2500 2500 2500 2500"));
        row("more groups", QStringLiteral("1,234,567 12\u202F345\u202F678 1.234.567,8 ١٬٢٣٤٫٥"),
            QStringLiteral("1234567 12345678 1234567,8 1234.5"));
        row("no groups",
            QStringLiteral("1, 2 12,34 1,2345 1,234,56 0,123 2 500 2024\u00A0300 30.9.2025 1,23,456 2\u00A0\u00A0500"),
            QStringLiteral("1, 2 12,34 1,2345 1,234,56 0,123 2 500 2024 300 30.9.2025 1,23,456 2 500"));
        row("decimals", QStringLiteral("٢٫٥ 2.5"), QStringLiteral("2.5 2.5"));
        row("at the end of a sentence", QStringLiteral("about 2,500. 300 left, 2,500"),
            QStringLiteral("about 2500. 300 left, 2500"));
        row("only what is left out", QStringLiteral(" '’\u200B "), QString());
    }
    void phrasesMeet()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(foldPhrase(text), folded);
        QCOMPARE(foldPhraseWithMap(text).text, folded);
    }

    /// What a blank that doesn't break doesn't join, it parts.
    void numbersBesideNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const QString& text, const char* folded) {
            QTest::newRow(folded) << text << QString::fromUtf8(folded);
        };
        row(QStringLiteral("0\u00A01,000"), "0 1000");
        row(QStringLiteral("1,000\u00A0500,200"), "1000 500200");
        row(QStringLiteral("12\u00A0000"), "12000");
        row(QStringLiteral("1\u00A0000,500"), "1000,500");
        row(QStringLiteral("0\u00A01\u00A0000"), "0 1 000");
        row(QStringLiteral("1,234,56\u00A07,890"), "1,234,56 7890");
        row(QStringLiteral("0,123,456"), "0,123,456");
        row(QStringLiteral("1,000.500"), "1000.500");
    }
    void numbersBesideNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldPhrase(text), folded);
        QCOMPARE(foldPhraseWithMap(text).text, folded);
        QCOMPARE(foldPhrase(folded), folded);
    }

    void phrasesFoldOnce()
    {
        QVERIFY(rc::check([] {
            const QString text = *phraseText();
            const QString once = foldPhrase(text);
            RC_LOG(QString::fromLatin1(encoded(text)).toStdString());
            RC_ASSERT(foldPhrase(once) == once);
            RC_ASSERT(fold(once) == once);
        }));
    }

    void theMapOfPhrasesAscendsWithinTheSource()
    {
        QVERIFY(rc::check([] {
            const QString text = *phraseText();
            const Folded folded = foldPhraseWithMap(text);
            RC_ASSERT(folded.text == foldPhrase(text));
            RC_ASSERT(std::ssize(folded.origin) == folded.text.size() + 1);
            RC_ASSERT(std::is_sorted(folded.origin.begin(), folded.origin.end()));
            RC_ASSERT(folded.origin.front() >= 0);
            RC_ASSERT(folded.origin.back() == text.size());
        }));
    }

    void stretchesOfTheSourceFoldToTheirPhrase()
    {
        QVERIFY(rc::check([] {
            const QString text = *phraseText();
            const Folded folded = foldPhraseWithMap(text);
            const auto start = *rc::gen::inRange<qsizetype>(0, folded.text.size() + 1);
            const auto end = *rc::gen::inRange<qsizetype>(start, folded.text.size() + 1);
            const TextRange source = folded.sourceRange(start, end);
            RC_ASSERT(0 <= source.start && source.start <= source.end && source.end <= text.size());
            const QString match = folded.text.sliced(start, end - start).trimmed();
            // A number that is cut folds otherwise than within the whole: its signs may part groups then.
            const auto isDigit = [&](qsizetype at) {
                return at >= 0 && at < folded.text.size() && folded.text.at(at) >= u'0' && folded.text.at(at) <= u'9';
            };
            RC_PRE(!isDigit(start - 1) && !isDigit(end) && !isDigit(start - 2) && !isDigit(end + 1));
            RC_ASSERT(foldPhrase(QStringView(text).sliced(source.start, source.length())).contains(match));
        }));
    }

    void aPhraseIsFoundInAnySpelling()
    {
        QVERIFY(rc::check([] {
            const QStringList words{QStringLiteral("Sana"), QStringLiteral("الرئيس"), QStringLiteral("أكّد"),
                                    QStringLiteral("el"),   QStringLiteral("É"),      QStringLiteral("x")};
            const QStringList blanks{QStringLiteral(" "),     QStringLiteral("  "),     QStringLiteral("\u00A0"),
                                     QStringLiteral("\r\n"),  QStringLiteral("\u2028"), QStringLiteral("\t\n "),
                                     QStringLiteral("\u3000")};
            const QStringList apostrophes{QStringLiteral("'"), QStringLiteral("’"), QStringLiteral("\u02BC"),
                                          QStringLiteral("`")};
            const QStringList hyphens{QStringLiteral("-"), QStringLiteral("\u2010"), QStringLiteral("–"),
                                      QStringLiteral("\u2212")};
            const QStringList quotes{QStringLiteral("\""), QStringLiteral("«"), QStringLiteral("”")};
            const QStringList unseen{
                QString(),           QString(),          QStringLiteral("\u200F"), QStringLiteral("\u00AD"),
                QStringLiteral("ـ"), QStringLiteral("َ"), QStringLiteral("\u2066")};
            const QStringList hundreds{QStringLiteral("12,500"), QStringLiteral("12500"), QStringLiteral("١٢٬٥٠٠"),
                                       QStringLiteral("12\u00A0500")};
            const std::vector<QStringList> kinds{words, blanks, apostrophes, hyphens, quotes, hundreds};
            const auto plan = *rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, 5));
            const QString first = oneOf(words);
            QString one = first;
            QString other = first;
            for (const int kind : plan) {
                if (kind == 0) {
                    const QString word = oneOf(words);
                    one += word;
                    other += oneOf(unseen) + word;
                } else {
                    one += oneOf(kinds[std::size_t(kind)]) + first;
                    other += oneOf(kinds[std::size_t(kind)]) + oneOf(unseen) + first;
                }
            }
            one += u' ' + oneOf(hundreds) + u' ' + first;
            other += u' ' + oneOf(hundreds) + u' ' + first;
            const Folded folded = foldPhraseWithMap(QStringLiteral("before ") + other + QStringLiteral(" after"));
            const qsizetype at = folded.text.indexOf(foldPhrase(one));
            RC_ASSERT(at == 7);
            RC_ASSERT(folded.sourceRange(at, at + foldPhrase(one).size()).start == 7);
        }));
    }

    void hitsAreWholeNumbersWithoutTheQuotesAround()
    {
        const Folded folded = foldPhraseWithMap(QStringLiteral("‘Taizz’  2,500 men "));
        QCOMPARE(folded.text, QStringLiteral("taizz 2500 men"));
        QCOMPARE(folded.sourceRange(0, 5), (TextRange{1, 6}));
        QCOMPARE(folded.sourceRange(6, 8), (TextRange{9, 14}));
        QCOMPARE(folded.sourceRange(0, 10), (TextRange{1, 14}));
        QCOMPARE(folded.sourceRange(11, 14), (TextRange{15, 18}));
    }

    void blanksAreJoined()
    {
        QCOMPARE(foldBlanks(u"  أحمد \n\t\u00A0 b "), QStringLiteral("أحمد b"));
        QCOMPARE(foldBlanks(u" \n "), QString());
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
