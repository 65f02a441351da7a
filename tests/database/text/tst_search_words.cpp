// SPDX-License-Identifier: GPL-3.0-or-later
// Texts are cut into the words that are searched for; each knows where it stands.
#include "database/text/search_words.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString& text, const char* words) {
            QTest::newRow(qPrintable(text.left(20))) << text << QString::fromUtf8(words);
        };
        row(QStringLiteral(""), "");
        row(QStringLiteral("  ،؟! "), "");
        row(QStringLiteral("قُوّات الـتـحالف، وغيرها"), "قوات|التحالف|وغيرها");
        row(QStringLiteral("F-16 وF16"), "f|16|وf|16");
        row(QStringLiteral("2,500 و2.500 و٢٬٥٠٠"), "2500|و|2500|و|2500");
        row(QStringLiteral("1, 2"), "1|2");
        row(QStringLiteral("Sana'a al-Asad\u2028«base»"), "sanaa|al|asad|base");
        row(QStringLiteral("a😀b 𝔘𝔰"), "a|b|us");
        row(QStringLiteral("हिन्दी"), "हिन्दी");
    }
    void areCut()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QStringList cut;
        for (const SearchWord& word : searchWords(text))
            cut << word.text;
        QCOMPARE(cut.join(u'|'), words);
        QCOMPARE(QString::fromUtf8(searchText(text)), cut.join(u' '));
    }

    void placesAreThoseOfTheText()
    {
        const QString text = QStringLiteral("في القُــوّات ﷺ 2,500 ثم");
        for (const SearchWord& word : searchWords(text)) {
            const QString piece = text.mid(word.source.start, word.source.length());
            const std::vector<SearchWord> alone = searchWords(piece);
            QVERIFY(!alone.empty());
            if (!piece.contains(QChar(0xFDFA)))
                QCOMPARE(alone.front().text, word.text);
        }
        QCOMPARE(searchWords(text)[1].source, (TextRange{3, 13}));
    }

    void longWordsAreShortened()
    {
        const QString endless(5000, QChar(0x0628));
        QCOMPARE(searchWords(endless).front().text.size(), longestSearchWord);
        QCOMPARE(searchWords(endless).front().source, (TextRange{0, 5000}));
        QCOMPARE(searchText(endless).size(), 2 * longestSearchWord);
    }
};

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_search_words.moc"
