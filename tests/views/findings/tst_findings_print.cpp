// SPDX-License-Identifier: GPL-3.0-or-later
// Findings on paper: some twelve a page, not one and a half pages each.
#include "models/findings/findings_report.h"
#include "tests/support/open_project.h"
#include "views/report/report_print.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace tasrih;

class TestFindingsPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someTwelveAPage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("least"); // A page.
        QTest::newRow("English") << Language::English << 9.;
        QTest::newRow("Arabic") << Language::Arabic << 8.; // Set larger.
    }
    void someTwelveAPage()
    {
        QFETCH(Language, language);
        QFETCH(double, least);
        OpenProject open;
        const FindingList list = findingsAmong(open.project().snapshot(), open.context().visible());
        QVERIFY(list.findings.size() > 30);
        const int pages = ReportPrint(findingsReport(list, language)).pageCount();
        QVERIFY2(pages <= std::ceil(double(list.findings.size()) / least), qPrintable(QString::number(pages)));
    }
};

QTEST_MAIN(TestFindingsPrint)
#include "tst_findings_print.moc"
