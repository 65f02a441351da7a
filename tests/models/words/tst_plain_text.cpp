// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/isolate.h"
#include "models/words/plain_text.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
constexpr QChar turn(0x202E), isolateFromRight(0x2067), popIsolate(0x2069), embedding(0x202B), popDirection(0x202C);
} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryTextStaysAsItIs()
    {
        const QString text = QStringLiteral("“قال الناطق: 5 < 7” & so on");
        QCOMPARE(plainWords(text), text);
        QCOMPARE(oneLine(text), text);
    }

    void linesStayOrBecomeBlanks()
    {
        const QString text = QStringLiteral("one\r\ntwo\rthree") + QChar(0x2028) + QStringLiteral("four") +
                             QChar(0x85) + QStringLiteral("five\tsix\a");
        QCOMPARE(plainWords(text),
                 QStringLiteral("one\ntwo\nthree") + QChar(0x2028) + QStringLiteral("four\nfive\tsix"));
        QCOMPARE(oneLine(text), QStringLiteral("one two three four five six"));
    }

    void nothingTurnsItsNeighboursRound()
    {
        const QString a(u'a'), b(u'b'), c(u'c');
        QCOMPARE(plainWords(a + turn + b), QStringLiteral("ab"));
        QCOMPARE(plainWords(a + turn + b + popDirection + c), QStringLiteral("abc"));
        // An end without a beginning would end the isolate around the name.
        QCOMPARE(plainWords(a + popIsolate + b + popDirection + c), QStringLiteral("abc"));
        QCOMPARE(plainWords(a + isolateFromRight + b), a + b);
        QCOMPARE(plainWords(a + embedding + b), a + b);
        // An isolate that is whole stays.
        const QString whole = a + isolated(QStringLiteral("ب")) + c;
        QCOMPARE(plainWords(whole), whole);
    }

    void longTextIsShortenedAtAWholeLetter()
    {
        QCOMPARE(shortened(QString(300, u'x'), 20), QString(19, u'x') + QChar(0x2026));
        const QString face = QString::fromUcs4(U"\U0001F600");
        QCOMPARE(shortened(face + face + face, 6), face + face + face);
        QCOMPARE(shortened(face + face + face, 4), face + QChar(0x2026));
        // Half an isolate goes with its other half.
        QCOMPARE(shortened(isolated(QString(300, u'x')), 10), QString(8, u'x') + QChar(0x2026));
    }

    void anAmpersandIsNoKey()
    {
        QCOMPARE(inLabel(QStringLiteral("Rock & Roll &Co")), QStringLiteral("Rock && Roll &&Co"));
        QCOMPARE(inLabel(QString(300, u'&'), 10), QString(18, u'&') + QChar(0x2026));
        QCOMPARE(withoutKey(QStringLiteral("&Undo: Rock && Roll&")), QStringLiteral("Undo: Rock & Roll"));
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plain_text.moc"
