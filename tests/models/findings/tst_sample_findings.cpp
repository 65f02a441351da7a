// SPDX-License-Identifier: GPL-3.0-or-later
// The contradictions and shifts that a reader finds in the sample's five articles are all found, and nothing is found
// that its words do not explain.
#include "models/findings/finding_index.h"
#include "models/findings/finding_words.h"
#include "tests/support/open_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
bool isBetween(const Snapshot& snapshot, const Finding& finding, const QString& one, const QString& other)
{
    const QString first = speakersWords(snapshot, *finding.one, Language::English);
    const QString second = speakersWords(snapshot, *finding.other, Language::English);
    return (first.contains(one) && second.contains(other)) || (first.contains(other) && second.contains(one));
}
} // namespace

class TestSampleFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_open = std::make_unique<OpenProject>();
        m_index = std::make_unique<FindingIndex>(m_open->context().snapshot());
    }

    void isFound_data()
    {
        QTest::addColumn<FindingRule>("rule");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<Excuse>("excuse");
        const auto row = [](const char* name, FindingRule rule, const char* subject, const char* one, const char* other,
                            Excuse excuse = Excuse::None) {
            QTest::newRow(name) << rule << QString::fromUtf8(subject) << QString::fromUtf8(one)
                                << QString::fromUtf8(other) << excuse;
        };
        using enum FindingRule;
        row("headline and general", EndsConflict, "Iraq", "Al-Araby Al-Jadeed", "Iraqi general");
        row("office and general", EndsConflict, "Iraq", "Office of the National Security", "Iraqi general",
            Excuse::DifferentForces);
        row("what the rounds were about", StanceDisputed, "Talks were on exit", "al-Sudani", "Senior Iraqi");
        row("al-Sudani denies the official", Denied, "Statements", "Senior Iraqi government", "al-Sudani");
        row("McCary and al-Sudani", EndsConflict, "Iraq", "McCary", "al-Sudani");
        row("no plan and the end of 2026", PlanDisputed, "Iraq", "McCary", "Iraqi military official",
            Excuse::DifferentThings);
        row("no timetable and the end of 2026", PlanDisputed, "Iraq", "al-Muhammadawi", "Iraqi military official",
            Excuse::DifferentThings);
        row("mission and presence: observers", EndsConflict, "Iraq", "Observers", "US government",
            Excuse::DifferentThings);
        row("mission and presence: al-Bayati", EndsConflict, "Harir Air Base", "al-Bayati", "US government",
            Excuse::DifferentThings);
        row("mission and presence: al-Abbasi", EndsConflict, "Kurdistan Region", "al-Abbasi", "US government",
            Excuse::DifferentThings);
        row("two years and settled", StanceDisputed, "File settled", "al-Araji", "al-Bayati");
        row("two years and fixed dates", PlanDisputed, "Harir Air Base", "al-Araji", "al-Bayati");
        row("need of forces", StanceDisputed, "Coalition needed", "Reber Ahmed", "al-Bandawi");
        row("who announced", Paraphrase, "Coalition military mission", "US government", "International coalition");
        row("strength of ISIS", PartsExceed, "fighters", "United Nations", "Rezaei");
        row("size of the coalition", FigureChanged, "states", "Al-Araby Al-Jadeed", "UK Ministry");
        row("a day and the needs", PlanDisputed, "Iraq", "al-Kadhimi", "US government", Excuse::DifferentForces);
        row("Biden and the outlet", Denied, "Statements", "Biden", "Lekol");
        row("al-Araji over time", StanceChanged, "Coalition needed", "al-Araji", "al-Araji");
        row("al-Sudani over time", StanceChanged, "Fast exit", "al-Sudani", "al-Sudani");
        row("Kurdistan Region and al-Abbasi", EndsConflict, "Kurdistan Region", "Jaafar", "al-Abbasi");
        row("United States over time", VoicesDiffer, "US willing", "McCary", "Senior US administration");
        row("a third year", StanceDisputed, "third year", "Iraq", "Austin");
        row("Iraqi military voices", EndsConflict, "Iraq", "Iraqi general", "Iraqi military official");
        row("the mission ends, or not", EndsConflict, "Coalition military mission", "Iraqi military official",
            "US government");
        row("2,500 in March and September", FigureRepeated, "troops", "Al-Araby Al-Jadeed", "Hadramout");
        row("2,500 in September and December", FigureRepeated, "troops", "Hadramout", "Shafaq");
    }
    void isFound()
    {
        QFETCH(FindingRule, rule);
        QFETCH(QString, subject);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(Excuse, excuse);
        const Snapshot& snapshot = m_open->snapshot();
        QStringList near;
        for (const Finding* finding : m_index->inOrder()) {
            if (finding->rule != rule ||
                !subjectWords(snapshot, *finding, Language::English).contains(subject, Qt::CaseInsensitive))
                continue;
            if (isBetween(snapshot, *finding, one, other) && finding->excuse == excuse)
                return;
            near << clashWords(snapshot, *finding, Language::English) +
                        QStringLiteral(" [%1]").arg(int(finding->excuse));
        }
        QFAIL(qPrintable(QStringLiteral("not found; near: ") + near.join(QStringLiteral(" | "))));
    }

    void isExplainedInBothLanguages()
    {
        const Snapshot& snapshot = m_open->snapshot();
        QVERIFY(m_index->inOrder().size() < 130);
        for (const Finding* finding : m_index->inOrder()) {
            for (const Language language : {Language::English, Language::Arabic}) {
                QVERIFY(!subjectWords(snapshot, *finding, language).isEmpty());
                QVERIFY(!clashWords(snapshot, *finding, language).isEmpty());
                QVERIFY(!ruleWords(snapshot, *finding, language).isEmpty());
            }
            QVERIFY(!finding->one->empty());
            QVERIFY(!finding->other->empty());
            QVERIFY(*finding->one != *finding->other);
        }
    }

    void standsInOrderOfTime()
    {
        std::optional<DayPoint> last;
        for (const Finding* finding : m_index->inOrder()) {
            QVERIFY(!last || (finding->when && *finding->when >= *last));
            last = finding->when;
        }
    }

private:
    std::unique_ptr<OpenProject> m_open;
    std::unique_ptr<FindingIndex> m_index;
};

QTEST_MAIN(TestSampleFindings)
#include "tst_sample_findings.moc"
