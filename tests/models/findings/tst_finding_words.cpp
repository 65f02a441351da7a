// SPDX-License-Identifier: GPL-3.0-or-later
// The words of findings in a line that runs from right to left: names keep their order, however many speak.
#include "models/findings/dossier_findings.h"
#include "models/findings/finding_index.h"
#include "models/findings/finding_words.h"
#include "models/words/labels.h"
#include "resources/resources.h"
#include "tests/support/open_project.h"
#include "tests/support/snapshot_builder.h"

#include <QtGui/QTextLayout>
#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

bool isStrong(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
}

/// Whether some isolate of @p text holds several isolates and no word beside them: it then takes its direction from
/// nothing, and runs from left to right even among Arabic.
bool hasIsolateAroundIsolates(const QString& text)
{
    struct Level
    {
        int isolates = 0;
        bool hasWords = false;
    };
    std::vector<Level> open{{}};
    for (const QChar c : text) {
        if (c.unicode() >= 0x2066 && c.unicode() <= 0x2068) {
            ++open.back().isolates;
            open.emplace_back();
        } else if (c.unicode() == 0x2069 && open.size() > 1) {
            if (open.back().isolates > 1 && !open.back().hasWords)
                return true;
            open.pop_back();
        } else {
            open.back().hasWords = open.back().hasWords || isStrong(c);
        }
    }
    return false;
}

/// Where each of @p names begins on a line of @p text that runs from right to left.
std::vector<double> placesOf(const QStringList& names, const QString& text)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10000);
    layout.endLayout();
    std::vector<double> places;
    for (const QString& name : names)
        places.push_back(line.cursorToX(int(text.indexOf(name))));
    return places;
}

} // namespace

class TestFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void whatIsLookedForIsSeen()
    {
        QVERIFY(hasIsolateAroundIsolates(QStringLiteral("\u2068\u2068ا\u2069، \u2068ب\u2069\u2069: ج")));
        QVERIFY(!hasIsolateAroundIsolates(QStringLiteral("\u2068ا\u2069، \u2068ب\u2069: ج")));
        QVERIFY(!hasIsolateAroundIsolates(QStringLiteral("\u2068\u2068ا\u2069 و\u2068ب\u2069\u2069: ج")));
        QVERIFY(!hasIsolateAroundIsolates(QStringLiteral("\u2068\u2068ا\u2069\u2069: ج")));
    }

    void severalSpeakersKeepTheirOrder_data()
    {
        QTest::addColumn<FindingRule>("rule");
        for (const Term<FindingRule>& term : terms<FindingRule>())
            QTest::newRow(qPrintable(textOf(term.value, Language::English))) << term.value;
    }
    void severalSpeakersKeepTheirOrder()
    {
        QFETCH(FindingRule, rule);
        SnapshotBuilder build;
        const QStringList names{QStringLiteral("أحمد"), QStringLiteral("بشير"), QStringLiteral("جميل"),
                                QStringLiteral("داود"), QStringLiteral("هاشم")};
        std::vector<ActorId> actors;
        for (const QString& name : names)
            actors.push_back(build.actor(name, QString()));
        build.article(QStringLiteral("خبر"), "2024-03-01");
        const PlaceId base = build.place(QStringLiteral("قاعدة"), QString(), PlaceKind::Base);
        const auto evidence = [&](const std::vector<ActorId>& speakers, bool withClaim) {
            const StatementId id = build.says(speakers, "2024-03-01", withdrawal(base, "2026"));
            return Evidence{id, withClaim ? std::optional(build.last().claims.front().id) : std::nullopt};
        };
        for (const bool withClaim : {true, false}) {
            Finding finding;
            finding.rule = rule;
            finding.subject = base;
            finding.actor = actors[0];
            // A joint saying beside another's; two against them.
            finding.one = std::make_shared<std::vector<Evidence>>(
                std::vector{evidence({actors[0], actors[1]}, withClaim), evidence({actors[2]}, withClaim)});
            finding.other = std::make_shared<std::vector<Evidence>>(
                std::vector{evidence({actors[3]}, withClaim), evidence({actors[4]}, withClaim)});
            const SnapshotPtr snapshot = build.build();
            const QString text = clashWords(*snapshot, finding, Language::Arabic);
            QVERIFY2(!hasIsolateAroundIsolates(text), qPrintable(text));
            QStringList named;
            for (const QString& name : names) {
                if (text.contains(name))
                    named << name;
            }
            const std::vector<double> places = placesOf(named, text);
            QVERIFY2(std::is_sorted(places.begin(), places.end(), std::greater<>()), qPrintable(text));
        }
    }

    void allWordsOfTheSampleKeepTheirOrder()
    {
        OpenProject project;
        const FindingIndex index(project.context().snapshot());
        const Snapshot& snapshot = *index.snapshot();
        QVERIFY(index.inOrder().size() > 30);
        for (const Language language : {Language::Arabic, Language::English}) {
            for (const Finding* finding : index.inOrder()) {
                for (const QString& text :
                     {clashWords(snapshot, *finding, language), ruleWords(snapshot, *finding, language),
                      speakersWords(snapshot, *finding->one, language), excuseWords(snapshot, *finding, language)})
                    QVERIFY2(!hasIsolateAroundIsolates(text), qPrintable(text));
            }
        }
        const std::vector<StatementId> all = project.context().visible();
        for (const Actor& actor : snapshot.all<Actor>()) {
            for (const DossierFinding& finding : findingsOn(index, actor.id, all, Language::Arabic))
                QVERIFY2(!hasIsolateAroundIsolates(finding.text), qPrintable(finding.text));
        }
    }
};

QTEST_MAIN(TestFindingWords)
#include "tst_finding_words.moc"
