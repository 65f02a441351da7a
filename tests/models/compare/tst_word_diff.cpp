// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/word_diff.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {

QStringList own(const QString& text, const std::vector<DiffRun>& runs)
{
    QStringList words;
    for (const DiffRun& run : runs) {
        if (run.kind == DiffRun::Kind::Own)
            words << text.mid(run.range.start, run.range.length());
    }
    return words;
}

/// Some words of either script, in spellings that fold together, and marks between them.
QString anyText()
{
    static const QStringList pieces{QStringLiteral("أيلول"), QStringLiteral("ايلول"),      QStringLiteral("والقوات"),
                                    QStringLiteral("قوات"),  QStringLiteral("2025"),       QStringLiteral("٢٠٢٥"),
                                    QStringLiteral("Harir"), QStringLiteral("harir"),      QStringLiteral("تخرج"),
                                    QStringLiteral("،"),     QStringLiteral("."),          QStringLiteral("\u064B"),
                                    QStringLiteral("بـ"),    QStringLiteral("\U0001F600"), QStringLiteral("من")};
    QString text;
    for (const int piece : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
        text += pieces[piece] + (piece % 3 == 0 ? QString() : QStringLiteral(" "));
    return text;
}

bool isWhole(const QString& text, const std::vector<DiffRun>& runs)
{
    QString joined;
    qsizetype at = 0;
    for (const DiffRun& run : runs) {
        if (run.range.start != at || run.range.end <= at)
            return false;
        joined += text.mid(run.range.start, run.range.length());
        at = run.range.end;
    }
    return joined == text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneWordAreShared()
    {
        const QString first = QStringLiteral("تخرج القوات في أيلول ٢٠٢٥");
        const QString second = QStringLiteral("وتخرج قوات في ايلول 2025");
        const WordDiff diff = wordDiff(first, second);
        QCOMPARE(diff.shared, 5);
        QVERIFY(own(first, diff.first).isEmpty());
        QVERIFY(own(second, diff.second).isEmpty());
    }

    void otherWordsStandTogether()
    {
        const QString first = QStringLiteral("Forces leave Harir in September 2026.");
        const QString second = QStringLiteral("Forces leave Ain al-Asad in September 2025.");
        const WordDiff diff = wordDiff(first, second);
        QCOMPARE(own(first, diff.first), QStringList({QStringLiteral("Harir"), QStringLiteral("2026")}));
        QCOMPARE(own(second, diff.second), QStringList({QStringLiteral("Ain al-Asad"), QStringLiteral("2025")}));
    }

    void shortWordsKeepTheirFirstLetter()
    {
        QCOMPARE(wordKey(u"وقف"), QStringLiteral("وقف"));
        QCOMPARE(wordKey(u"بقي"), QStringLiteral("بقي"));
        QCOMPARE(wordKey(u"وبالقوات"), QStringLiteral("قوات"));
        QCOMPARE(wordKey(u"للقوات"), QStringLiteral("قوات"));
        QCOMPARE(wordKey(u"Bases"), QStringLiteral("bases"));
    }

    void emptyTextsShareNothing()
    {
        QCOMPARE(wordDiff({}, {}), WordDiff());
        const WordDiff diff = wordDiff({}, u"some words");
        QVERIFY(diff.first.empty());
        QCOMPARE(diff.secondWords, 2);
        QCOMPARE(diff.second.size(), std::size_t(1));
        QCOMPARE(diff.second.front().kind, DiffRun::Kind::Own);
    }

    /// Beyond the table words that occur once still find each other.
    void longTextsAreMatchedByTheirRareWords()
    {
        QStringList first{QStringLiteral("alpha")};
        QStringList second{QStringLiteral("omega")};
        for (int i = 0; i < 3000; ++i) {
            first << QStringLiteral("f%1").arg(i) << (i == 1500 ? QStringLiteral("harir") : QStringLiteral("the"));
            second << QStringLiteral("s%1").arg(i) << (i == 100 ? QStringLiteral("harir") : QStringLiteral("the"));
        }
        first << QStringLiteral("beta");
        second << QStringLiteral("gamma");
        const QString one = first.join(u' ');
        const QString other = second.join(u' ');
        const WordDiff diff = wordDiff(one, other);
        QVERIFY(sharedKeys(one, diff.first).contains(QStringLiteral("harir")));
        QCOMPARE(sharedKeys(one, diff.first), sharedKeys(other, diff.second));
        QVERIFY(isWhole(one, diff.first));
    }

    void runsMakeUpTheTextsAndShareTheSameWords()
    {
        QVERIFY(rc::check([] {
            const QString first = anyText();
            const QString second = anyText();
            const WordDiff diff = wordDiff(first, second);
            RC_ASSERT(isWhole(first, diff.first));
            RC_ASSERT(isWhole(second, diff.second));
            const QStringList shared = sharedKeys(first, diff.first);
            RC_ASSERT(shared == sharedKeys(second, diff.second));
            RC_ASSERT(int(shared.size()) == diff.shared);
            RC_ASSERT(diff.shared <= std::min(diff.firstWords, diff.secondWords));
        }));
    }

    void aTextSharesAllWithItself()
    {
        QVERIFY(rc::check([] {
            const QString text = anyText();
            const WordDiff diff = wordDiff(text, text);
            RC_ASSERT(diff.shared == diff.firstWords);
            RC_ASSERT(diff.first == diff.second);
            RC_ASSERT(own(text, diff.first).isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_word_diff.moc"
