// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/folding.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {

/// Random UTF-16, lone surrogates, Arabic, ligatures and marks among it.
rc::Gen<QString> anyText()
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
            const QString once = fold(*anyText());
            RC_ASSERT(fold(once) == once);
        }));
    }

    void theMapAscendsWithinTheSource()
    {
        QVERIFY(rc::check([] {
            const QString text = *anyText();
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
            const QString text = *anyText();
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

    void blanksAreJoined()
    {
        QCOMPARE(foldBlanks(u"  أحمد \n\t\u00A0 b "), QStringLiteral("أحمد b"));
        QCOMPARE(foldBlanks(u" \n "), QString());
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
