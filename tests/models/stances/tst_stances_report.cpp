// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_report.h"
#include "tests/support/live_project.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::LiveProject;
using test::SnapshotBuilder;

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
        for (const ReportRow& row : table.rows) {
            QCOMPARE(row.size(), std::size_t(table.header.size()));
            QVERIFY(!text(row[8]).isEmpty());
        }
        const std::vector<QDate> days = spokenDays(pivotOf(now(), all(), {}));
        PivotOptions early;
        early.until = days.back().addDays(-1);
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
        QCOMPARE(table.header.join(u','),
                 QStringLiteral("source,target,stance,sayings,first_day,last_day,first_said,last_said"));
        QSet<QString> seen;
        for (const ReportRow& row : table.rows) {
            QVERIFY(number(row[3]) >= 1);
            const QString edge = text(row[0]) + u'|' + text(row[1]) + u'|' + text(row[2]);
            QVERIFY2(!seen.contains(edge), qPrintable(edge));
            seen.insert(edge);
        }
    }

    void daysAreNoMoreExactThanWhatIsKnown_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char* said, const char* published, QDate first, QDate last, const char* edtf) {
            QTest::addRow("%s in %s", said, published)
                << QByteArray(said) << QByteArray(published) << first << last << QString::fromLatin1(edtf);
        };
        row("2024-09-27", "2024-09-28", {2024, 9, 27}, {2024, 9, 27}, "2024-09-27");
        row("2024-09", "2024-10-01", {2024, 9, 1}, {2024, 9, 30}, "2024-09");
        row("../2024-03", "2024-03-20", {}, {2024, 3, 31}, "../2024-03");
        row("2024-03/..", "2024-03-20", {2024, 3, 1}, {}, "2024-03/..");
        row("2024-09-28~", "2024-10", {2024, 9, 25}, {2024, 10, 1}, "2024-09-28~");
        // What was published on a day was said on it or at any time before.
        row("", "2024-12-14", {}, {2024, 12, 14}, "../2024-12-14");
        row("", "2024-03", {}, {2024, 3, 31}, "../2024-03");
        row("", "2024-03/2024-04", {}, {2024, 4, 30}, "../2024-04-30");
        row("", "", {}, {}, "");
    }
    void daysAreNoMoreExactThanWhatIsKnown()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, published);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, edtf);
        SnapshotBuilder builder;
        const ActorId speaker = builder.actor(QStringLiteral("متحدث"), QStringLiteral("Speaker"));
        const PropositionId proposition = builder.proposition(QStringLiteral("قضية"), QStringLiteral("Matter"));
        builder.article(QStringLiteral("مقال"), published.isEmpty() ? nullptr : published.constData());
        builder.claims({speaker}, said.isEmpty() ? nullptr : said.constData(),
                       Stance{.proposition = proposition, .position = Position::Support});
        const SnapshotPtr snapshot = builder.build();
        const std::vector<StatementId> statements = SnapshotBuilder::all(*snapshot);
        const auto day = [](const ReportCell& cell) {
            const auto* value = std::get_if<QDate>(&cell.value);
            return value ? *value : QDate();
        };
        const ReportTable edges = stanceEdges(*snapshot, statements, {}, Language::English);
        QCOMPARE(edges.rows.size(), std::size_t(1));
        QCOMPARE(day(edges.rows[0][4]), first);
        QCOMPARE(day(edges.rows[0][5]), last);
        QCOMPARE(text(edges.rows[0][6]), edtf);
        QCOMPARE(text(edges.rows[0][7]), edtf);
        const ReportTable evidence = stanceEvidenceTable(*snapshot, statements, {}, Language::English);
        QCOMPARE(day(evidence.rows[0][1]), first);
        QCOMPARE(day(evidence.rows[0][2]), last);
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
