// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/csv.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QStringLiteral("حرير") << QStringLiteral("حرير");
        QTest::newRow("comma") << QStringLiteral("a, b") << QStringLiteral("\"a, b\"");
        QTest::newRow("quote") << QStringLiteral("say \"no\"") << QStringLiteral("\"say \"\"no\"\"\"");
        QTest::newRow("newline") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("after blanks") << QStringLiteral("  =cmd") << QStringLiteral("'  =cmd");
        QTest::newRow("after a mark") << QStringLiteral("\u200F=x") << QStringLiteral("'=x");
        QTest::newRow("after a control") << QStringLiteral("\u0001\u202E=x") << QStringLiteral("'=x");
        QTest::newRow("isolated") << QStringLiteral("\u2068ب\u2069\u202C, \u061Cc") << QStringLiteral("\"ب, c\"");
        QTest::newRow("a control within") << QStringLiteral("a\u000Bb\u009Bc") << QStringLiteral("\"a\nbc\"");
        QTest::newRow("CR") << QStringLiteral("a\rb\r\nc") << QStringLiteral("\"a\nb\nc\"");
        QTest::newRow("tab") << QStringLiteral("\tx") << QStringLiteral("'\tx");
        QTest::newRow("negative number") << QStringLiteral("-12.5") << QStringLiteral("-12.5");
        QTest::newRow("plus number") << QStringLiteral("+3") << QStringLiteral("+3");
        QTest::newRow("dash word") << QStringLiteral("-words") << QStringLiteral("'-words");
        QTest::newRow("empty") << QStringLiteral("") << QStringLiteral("");
    }

    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void tablesBeginWithAMarkAndEndLinesAsTheStandardSays()
    {
        QCOMPARE(toCsv({QStringLiteral("أ"), QStringLiteral("b")}, {{QStringLiteral("1"), QStringLiteral("2")}}),
                 QByteArray("\xEF\xBB\xBF\xD8\xA3,b\r\n1,2\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
