// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report_html.h"
#include "tests/support/reports.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestReportHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHaveTheirDirection()
    {
        QVERIFY(toHtml(smallReport(Language::Arabic)).contains(QStringLiteral("<html lang=\"ar\" dir=\"rtl\">")));
        QVERIFY(toHtml(smallReport(Language::English)).contains(QStringLiteral("<html lang=\"en\" dir=\"ltr\">")));
    }

    void textIsNeverMarkup()
    {
        const QString html = toHtml(smallReport(Language::English));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(html.contains(QStringLiteral("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;")));
        QVERIFY(html.contains(QStringLiteral("<title>&lt;b&gt;Title&lt;/b&gt; &amp; more</title>")));
        QVERIFY(html.contains(QStringLiteral("3 of 154 &quot;statements&quot;")));
        QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
    }

    void hostileCharactersAreLeftOut()
    {
        Report report;
        report.title = QStringLiteral("a") + QChar(0x202E) + QChar(0x0) + QChar(0x1B) + QStringLiteral("b'");
        QVERIFY(toHtml(report).contains(QStringLiteral("<h1>ab&#39;</h1>")));
    }

    void quotesRunInTheirOwnDirection()
    {
        QVERIFY(toHtml(smallReport(Language::English))
                    .contains(QStringLiteral("<blockquote lang=\"ar\" dir=\"rtl\">قال السوداني")));
    }

    void stancesHaveSignsOnce()
    {
        const QString html = toHtml(smallReport(Language::English));
        QVERIFY(html.contains(QStringLiteral(">▲ support</td>")));
        QVERIFY(html.contains(QStringLiteral(">▼ oppose</td>")));
        QVERIFY(!html.contains(QStringLiteral("▲ ▲")));
    }

    void sheetsAreNotOnThePage()
    {
        QVERIFY(!toHtml(smallReport(Language::English)).contains(QStringLiteral("everything")));
    }

    void fragmentsCarryTheirLooks()
    {
        const Report report = smallReport(Language::Arabic);
        const QString html = tableFragment(std::get<ReportTable>(report.blocks[4]), Language::Arabic);
        QVERIFY(html.startsWith(QStringLiteral("<table border=\"1\" lang=\"ar\" dir=\"rtl\">")));
        QVERIFY(html.contains(QStringLiteral("style=\"font-weight:bold")));
        QVERIFY(!html.contains(QStringLiteral("<script")));
    }

    void fragmentsBringNoFormulas()
    {
        ReportTable table;
        table.header = {QStringLiteral("=a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        table.rows = {
            {{QStringLiteral("=1+1")}, {QString(QChar(0x1) + QStringLiteral("@x"))}, {-1.5}, {QStringLiteral("-")}}};
        const QString html = tableFragment(table, Language::English);
        QVERIFY2(html.contains(QStringLiteral(">&#39;=a</th>")), qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral(">&#39;=1+1</td>")), qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral(">&#39;@x</td>")), qPrintable(html));
        QCOMPARE(html.count(QStringLiteral("&#39;")), 4);
        QVERIFY(toHtml(smallReport(Language::English)).contains(QStringLiteral(">=1+1</td>")));
    }
};

QTEST_GUILESS_MAIN(TestReportHtml)
#include "tst_report_html.moc"
