// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/plain_tip.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestPlainTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainWordsStayAsTheyAre()
    {
        const QString text = QStringLiteral("3 < 4 & more\nالسطر الثاني");
        QCOMPARE(plainTip(text), text);
    }

    void markupIsShownAsItWasTyped()
    {
        const QString tip = plainTip(QStringLiteral("<img src='file:///x'>\n<b>two</b>"));
        QVERIFY2(!tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<b>")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;two")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("<br>")), qPrintable(tip));
        QVERIFY(Qt::mightBeRichText(tip));
    }
};

QTEST_GUILESS_MAIN(TestPlainTip)
#include "tst_plain_tip.moc"
