// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/direction.h"
#include "database/text/isolate.h"
#include "database/text/stemming.h"
#include "database/text/words.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

QStringList pieces(const QString& text, const std::vector<TextRange>& ranges)
{
    QStringList found;
    for (const TextRange& range : ranges)
        found += text.sliced(range.start, range.length());
    return found;
}

QString piece(const QString& text, const std::optional<TextRange>& range)
{
    return range ? text.sliced(range->start, range->length()) : QStringLiteral("-");
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesEndWhereReadersSeeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& text, const QStringList& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("periods", QStringLiteral("قال العباسي ذلك. وأضاف لاحقاً."),
            {QStringLiteral("قال العباسي ذلك."), QStringLiteral("وأضاف لاحقاً.")});
        row("question", QStringLiteral("هل تنسحب القوات؟ لا جواب!"),
            {QStringLiteral("هل تنسحب القوات؟"), QStringLiteral("لا جواب!")});
        row("semicolon", QStringLiteral("المهمة تنتهي؛ القوات تبقى."),
            {QStringLiteral("المهمة تنتهي؛"), QStringLiteral("القوات تبقى.")});
        row("lines", QStringLiteral("عنوان بلا نقطة\n\nفقرة أولى\r\nفقرة ثانية\u2029ثالثة"),
            {QStringLiteral("عنوان بلا نقطة"), QStringLiteral("فقرة أولى"), QStringLiteral("فقرة ثانية"),
             QStringLiteral("ثالثة")});
        row("quotes", QStringLiteral("قال: \"نعم.\" ثم خرج."),
            {QStringLiteral("قال: \"نعم.\""), QStringLiteral("ثم خرج.")});
        row("initials", QStringLiteral("التقى د. محمد بالوفد. وغادر."),
            {QStringLiteral("التقى د. محمد بالوفد."), QStringLiteral("وغادر.")});
        row("english", QStringLiteral("Gen. Smith met the U.S. Ambassador. They left."),
            {QStringLiteral("Gen. Smith met the U.S. Ambassador."), QStringLiteral("They left.")});
        row("numbers", QStringLiteral("نحو 2.500 جندي في 30.9.2025 فقط."),
            {QStringLiteral("نحو 2.500 جندي في 30.9.2025 فقط.")});
        row("empty", QStringLiteral("\n \n"), {});
    }
    void sentencesEndWhereReadersSeeIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(pieces(text, sentences(text)), expected);
        for (const TextRange& sentence : sentences(text)) {
            QCOMPARE(sentenceAt(text, sentence.start), std::optional(sentence));
            QCOMPARE(sentenceAt(text, sentence.end - 1), std::optional(sentence));
        }
    }

    void theSentenceAtAPlace()
    {
        const QString text = QStringLiteral("أولى.  ثانية.\n\nثالثة");
        QCOMPARE(piece(text, sentenceAt(text, 6)), QStringLiteral("أولى."));
        QCOMPARE(piece(text, sentenceAt(text, 13)), QStringLiteral("ثانية."));
        QCOMPARE(piece(text, sentenceAt(text, 14)), QStringLiteral("-"));
        QCOMPARE(piece(text, sentenceAt(text, text.size())), QStringLiteral("ثالثة"));
        QCOMPARE(piece(text, sentenceAt(text, 999)), QStringLiteral("ثالثة"));
        QVERIFY(!sentenceAt(QString(), 0));
    }

    void aLongTextIsCutIntoItsLinesOnly()
    {
        QString text;
        for (int i = 0; i < 20000; ++i)
            text += QStringLiteral("قال المتحدث إن القوات ستغادر. ولم يحدد موعداً.\n");
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i)
            QVERIFY(sentenceAt(text, text.size() / 1000 * i));
        QVERIFY2(timer.elapsed() < 2000, "sentenceAt reads more than its line");
    }

    void wordsAreFound()
    {
        const QString text = QStringLiteral("غادر 2,500 جندي، قُوّات\u200F «التحالف».");
        QCOMPARE(pieces(text, words(text)),
                 QStringList({QStringLiteral("غادر"), QStringLiteral("2,500"), QStringLiteral("جندي"),
                              QStringLiteral("قُوّات\u200F"), QStringLiteral("التحالف")}));
        QCOMPARE(piece(text, wordAt(text, 0)), QStringLiteral("غادر"));
        QCOMPARE(piece(text, wordAt(text, 4)), QStringLiteral("غادر"));
        QCOMPARE(piece(text, wordAt(text, 15)), QStringLiteral("جندي"));
        QCOMPARE(piece(text, wordAt(text, text.size())), QStringLiteral("-"));
        QVERIFY(!wordAt(QString(), 0));
    }

    void directionIsThatOfTheMajority()
    {
        const auto direction = [](const char16_t* text) {
            return paragraphDirection(QStringView(text), Language::Arabic);
        };
        QCOMPARE(direction(u"CNN: قال المتحدث إن القوات تغادر"), Qt::RightToLeft);
        QCOMPARE(direction(u"2025 سنة الانسحاب"), Qt::RightToLeft);
        QCOMPARE(direction(u"The word تصريح means a public statement"), Qt::LeftToRight);
        QCOMPARE(direction(u"2025 - 30"), Qt::RightToLeft);
        QCOMPARE(paragraphDirection(u"2025 - 30", Language::English), Qt::LeftToRight);
        QCOMPARE(paragraphDirection(u"", Language::English), Qt::LeftToRight);
        QCOMPARE(isolated(QStringLiteral("a")), QStringLiteral("\u2068a\u2069"));
        QVERIFY(isolated(QString()).isEmpty());
    }

    void whatIsInsertedTurnsNoParagraphRound()
    {
        const auto direction = [](const char16_t* text, Language language) {
            return paragraphDirection(QStringView(text), language);
        };
        // "Part of: International coalition against Daesh", said in Arabic.
        QCOMPARE(direction(u"ضمن: \u2068International coalition against Daesh\u2069", Language::English),
                 Qt::RightToLeft);
        QCOMPARE(direction(u"Part of: \u2068التحالف الدولي ضد داعش\u2069", Language::Arabic), Qt::LeftToRight);
        // A name alone runs as it is written, several in the order of the interface.
        QCOMPARE(direction(u"\u2068Sudani\u2069", Language::Arabic), Qt::LeftToRight);
        QCOMPARE(direction(u"\u2068Sudani\u2069 (\u2068CNN\u2069)", Language::Arabic), Qt::RightToLeft);
        QCOMPARE(direction(u"\u2068السوداني\u2069, \u2068البياتي\u2069", Language::English), Qt::LeftToRight);
    }

    void anIsolateOfIsolatesRunsAsWhatItHolds()
    {
        // "the Iraqi government (prime minister)": both inserted into each other's line. An isolate that looks for its
        // first strong letter would find none.
        const QString body = isolated(QStringLiteral("الحكومة")) + QStringLiteral(" (") +
                             isolated(QStringLiteral("رئيس الوزراء")) + u')';
        QCOMPARE(isolated(body), QChar(0x2067) + body + QChar(0x2069));
        const QString latin = isolated(QStringLiteral("government")) + QStringLiteral(" (") +
                              isolated(QStringLiteral("رئيس الوزراء")) + u')';
        QCOMPARE(isolated(latin), QChar(0x2068) + latin + QChar(0x2069));
        const QString named = QStringLiteral("x ") + isolated(QStringLiteral("الحكومة"));
        QCOMPARE(isolated(named), QChar(0x2068) + named + QChar(0x2069));
    }

    void stems_data()
    {
        QTest::addColumn<QString>("form");
        const auto row = [](const char* word, const char* form) { QTest::newRow(word) << QString::fromUtf8(form); };
        row("القوات", "قو");
        row("والقوات", "قو");
        row("قوات", "قو");
        row("بالقاعده", "قاعد");
        row("للتحالف", "تحالف");
        row("تصريحات", "تصريح");
        row("وزير", "وزير");
        row("ولد", "ولد");
        row("وللقوات", "قو");
        row("الله", "الله");
        row("لله", "الله");
        row("انسحابها", "انسحاب");
        row("عراقيون", "عراق");
        row("في", "في");
        row("withdrawals", "withdraw");
        row("bases", "base");
        row("2025", "2025");
    }
    void proclitics()
    {
        const auto rests = [](const char* word) { return withoutProclitics(QString::fromUtf8(word)); };
        using Rests = std::vector<QString>;
        QCOMPARE(rests("ببغداد"), Rests{QStringLiteral("بغداد")});
        QCOMPARE(rests("وبقاعده"), (Rests{QStringLiteral("بقاعده"), QStringLiteral("قاعده")}));
        QCOMPARE(rests("فلسبتمبر"), (Rests{QStringLiteral("لسبتمبر"), QStringLiteral("سبتمبر")}));
        QCOMPARE(rests("كان"), Rests{}); // Two letters are too few to be told from others.
        QCOMPARE(rests("سبتمبر"), Rests{});
        QCOMPARE(rests("و"), Rests{});
        QCOMPARE(rests(""), Rests{});
    }

    void stems()
    {
        QFETCH(const QString, form);
        QCOMPARE(stem(QString::fromUtf8(QTest::currentDataTag())), form);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
