// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/isolate.h"
#include "database/text/printable.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace Qt::StringLiterals;

class TestPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsGoAndLinesStay()
    {
        const QString pair = QString::fromUtf8("\xF0\x9F\x95\x8A"); // a dove, above the first plane
        QCOMPARE(withoutControls(u"a\u000Bb\r\nc\rd\u0085e\u000Cf\tg"_s), u"a\nb\nc\nd\ne\nf\tg"_s);
        QCOMPARE(withoutControls(u"a\u0001\u001B\u007F\u009B"_s + QChar(0) + QChar(0xFFFE) + QChar(0xFFFF)), u"a"_s);
        QCOMPARE(withoutControls(QChar(0xD83D) + pair + QChar(0xDD4A)), pair);
        // What joins letters and parts words is no control.
        QCOMPARE(withoutControls(u"می\u200Cخواهم\u200D\u00A0\u00AD"_s), u"می\u200Cخواهم\u200D\u00A0\u00AD"_s);
    }

    void nothingTurnsWhatFollows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("override") << u"a\u202Ebc"_s << u"abc"_s;
        QTest::newRow("override and its end") << u"a\u202Db\u202Cc"_s << u"abc"_s;
        QTest::newRow("embedding") << u"\u202Aa\u202Bb"_s << u"ab"_s;
        QTest::newRow("whole isolate") << u"a \u2068ب\u2069 c"_s << u"a \u2068ب\u2069 c"_s;
        QTest::newRow("isolate without end") << u"a\u2067b"_s << u"ab"_s;
        QTest::newRow("end without isolate") << u"a\u2069b"_s << u"ab"_s;
        QTest::newRow("the inner one is whole") << u"\u2067a\u2068b\u2069"_s << u"a\u2068b\u2069"_s;
        QTest::newRow("a line ends it") << u"\u2068a\nb\u2069"_s << u"a\nb"_s;
        QTest::newRow("deprecated") << u"a\u206Ab\u206F"_s << u"ab"_s;
        QTest::newRow("marks stay") << u"a\u200E\u200F\u061Cb"_s << u"a\u200E\u200F\u061Cb"_s;
    }

    void nothingTurnsWhatFollows()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        QCOMPARE(withoutTurns(text), left);
    }

    void anIsolatedNameCannotBreakOut()
    {
        QCOMPARE(isolated(u"a\u2069\u202Eb"_s), u"\u2068ab\u2069"_s);
        QCOMPARE(isolated(isolated(u"a"_s)), u"\u2068\u2068a\u2069\u2069"_s);
        QCOMPARE(isolated(QString()), QString());
    }

    void cellsAndLines()
    {
        QCOMPARE(plainCell(u"\u2068a\u2069\u200F\u202Eb\u061C\u000Bc"_s), u"ab\nc"_s);
        QCOMPARE(printableLine(u" a\u000Bb\u202E c"_s), u"a b c"_s);
        QCOMPARE(printableLine(u" a  b "_s), u" a  b "_s);
    }

    void aTerminalIsNotSteered()
    {
        QCOMPARE(forTerminal(u"a\u001B[2Jb\u0007\u009B31m\u007F"_s), u"a\\x1b[2Jb\\x07\\x9b31m\\x7f"_s);
        QCOMPARE(forTerminal(u"a\u202Eb\u2067c"_s), u"a\\u202eb\\u2067c"_s);
        QCOMPARE(forTerminal(u"\u2068محمد\u2069\t1"_s), u"\u2068محمد\u2069\t1"_s);
        QCOMPARE(forTerminal(u"a\rtasrih: b\nWrote c\n  d\n"_s), u"a\\x0dtasrih: b\n  Wrote c\n  d\n"_s);
        QCOMPARE(forTerminal(u"a"_s + QChar(0xDC80)), u"a\\udc80"_s);
    }
};

QTEST_GUILESS_MAIN(TestPrintable)
#include "tst_printable.moc"
