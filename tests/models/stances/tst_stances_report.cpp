// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_report.h"
#include "tests/support/live_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::LiveProject;

namespace {
QString text(const ReportCell& cell)
{
    const auto* value = std::get_if<QString>(&cell.value);
    return value ? *value : QString();
}

double number(const ReportCell& cell)
{
    const auto* value = std::get_if<double>(&cell.value);
    return value ? *value : -1;
}
} // namespace

class TestStancesReport : public QObject
{
    Q_OBJECT

private:
    LiveProject m_live{TemporaryProject::Content::Sample};

    [[nodiscard]] const Snapshot& now() const { return m_live.now(); }
    [[nodiscard]] const std::vector<StatementId>& all() const { return m_live.context.visible(); }

private Q_SLOTS:
    void theTableHasARowForEachActorAndTwoThatCount()
    {
        const Pivot pivot = pivotOf(now(), all(), {});
        const ReportTable table = stancesTable(now(), all(), {}, Language::English);
        QCOMPARE(table.rows.size(), pivot.rows.size() + 2);
        QCOMPARE(table.header.size(), int(pivot.columns.size()) + 6);
        for (const ReportRow& row : table.rows)
            QCOMPARE(row.size(), std::size_t(table.header.size()));
        const auto stance = std::find_if(table.rows[0].begin() + 2, table.rows[0].end(),
                                         [](const ReportCell& cell) { return !text(cell).isEmpty(); });
        QVERIFY(stance->tone >= Tone::Support && stance->tone <= Tone::Unclear);
    }

    void itSpeaksBothLanguages()
    {
        const ReportTable arabic = stancesTable(now(), all(), {}, Language::Arabic);
        const ReportTable english = stancesTable(now(), all(), {}, Language::English);
        QVERIFY(arabic.header != english.header);
        QCOMPARE(arabic.rows.size(), english.rows.size());
    }

    void theEvidenceStandsInOrderOfTimeOneRowAClaim()
    {
        const ReportTable table = stanceEvidenceTable(now(), all(), {}, Language::English);
        std::size_t stances = 0;
        for (const Statement& statement : now().all<Statement>()) {
            for (const Claim& claim : statement.claims)
                stances += std::holds_alternative<Stance>(claim.body) ? 1 : 0;
        }
        QCOMPARE(table.rows.size(), stances);
        QDate last;
        for (const ReportRow& row : table.rows) {
            QCOMPARE(row.size(), std::size_t(table.header.size()));
            if (const auto* day = std::get_if<QDate>(&row[1].value)) {
                QVERIFY(!last.isValid() || last <= *day);
                last = *day;
            }
            QVERIFY(!text(row[8]).isEmpty());
        }
        PivotOptions early;
        early.until = last.addDays(-1);
        QVERIFY(stanceEvidenceTable(now(), all(), early, Language::English).rows.size() < stances);
    }

    void theMatrixIsOfZerosAndOnes()
    {
        const ReportTable table = stanceMatrix(now(), all(), {}, Language::English);
        QVERIFY(!table.rows.empty());
        double sum = 0;
        for (const ReportRow& row : table.rows) {
            QCOMPARE(row.size(), std::size_t(table.header.size()));
            for (std::size_t i = 1; i < row.size(); ++i) {
                QVERIFY(number(row[i]) == 0 || number(row[i]) == 1);
                sum += number(row[i]);
            }
        }
        QVERIFY(sum > 0);
    }

    void edgesCountEachPositionOfAnActorOnce()
    {
        const ReportTable table = stanceEdges(now(), all(), {}, Language::English);
        QCOMPARE(table.header.join(u','), QStringLiteral("source,target,stance,sayings,first_day,last_day"));
        QSet<QString> seen;
        for (const ReportRow& row : table.rows) {
            QVERIFY(number(row[3]) >= 1);
            const QString edge = text(row[0]) + u'|' + text(row[1]) + u'|' + text(row[2]);
            QVERIFY2(!seen.contains(edge), qPrintable(edge));
            seen.insert(edge);
        }
    }

    void theReportHasTableLegendAndEvidence()
    {
        const Report report = stancesReport(now(), all(), {}, Language::Arabic);
        QVERIFY(std::holds_alternative<ReportTable>(report.blocks[0]));
        QVERIFY(std::holds_alternative<ReportLegend>(report.blocks[1]));
        QVERIFY(std::holds_alternative<ReportHeading>(report.blocks[2]));
        QVERIFY(report.landscape);
        QVERIFY(report.blocks.size() > 10);
    }

    void nothingGivesAHeaderOnly()
    {
        QVERIFY(stancesTable({}, {}, {}, Language::English).rows.empty());
        QVERIFY(stanceEvidenceTable({}, {}, {}, Language::English).rows.empty());
        QVERIFY(stanceMatrix({}, {}, {}, Language::English).rows.empty());
        QVERIFY(stanceEdges({}, {}, {}, Language::English).rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestStancesReport)
#include "tst_stances_report.moc"
