// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of statements of the sample's five articles, judged by hand from their facts: what a reader takes for a
// contradiction, what only looks like one, and what is none, mostly because years lie between. All that is wanted is
// found, and what stands high in the list is worth reading. Written with the finder at hand: other articles are the
// better judge.
#include "models/findings/finding_words.h"
#include "models/findings/findings_report.h"
#include "tests/support/open_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
enum class Hand
{
    Real,
    Apparent,
    Noise
};

struct JudgedPair
{
    const char* one;
    const char* other;
    Hand hand;
    bool isWanted = true; ///< Whether its absence is a fault.
};

// Parts of the names of those who speak, either way round.
constexpr JudgedPair pairs[] = {
    // Direct contradictions.
    {"Al-Araby Al-Jadeed", "Iraqi general", Hand::Real},
    {"Office of the National Security Adviser", "Iraqi general", Hand::Apparent},
    {"al-Sudani", "Senior Iraqi government official", Hand::Real},
    {"Iraqi government", "Senior Iraqi government official", Hand::Real},
    {"Reuters", "Senior Iraqi government official", Hand::Real},
    {"McCary", "al-Sudani", Hand::Real},
    {"McCary", "Iraqi military official", Hand::Apparent},
    {"al-Muhammadawi", "Iraqi military official", Hand::Apparent},
    {"Observers (Shafaq News)", "US government", Hand::Apparent},
    {"al-Bayati", "US government", Hand::Apparent},
    {"al-Abbasi", "US government", Hand::Apparent},
    {"al-Araji", "Mohammed Shia al-Sudani", Hand::Real},
    {"al-Araji", "Observers (Shafaq News)", Hand::Real},
    {"al-Araji", "al-Bayati", Hand::Real},
    {"Reber Ahmed", "al-Bandawi", Hand::Real},
    {"Reber Ahmed", "Observers (Shafaq News)", Hand::Real},
    {"International coalition", "US government", Hand::Real},
    {"United Nations", "Rezaei", Hand::Apparent},
    {"Al-Araby Al-Jadeed", "UK Ministry of Defence", Hand::Apparent},
    {"al-Kadhimi", "US government", Hand::Apparent},
    {"Biden", "Lekol", Hand::Real},
    // One actor, or one body, over time.
    {"al-Araji", "al-Araji", Hand::Real},
    {"al-Sudani", "al-Sudani", Hand::Real},
    {"Jaafar", "al-Abbasi", Hand::Real},
    {"McCary", "Senior US administration", Hand::Real},
    {"Iraqi general", "Iraqi military official", Hand::Real},
    {"Iraqi military official", "US government", Hand::Real},
    {"Austin", "Iraq", Hand::Real},
    // Numbers.
    {"Al-Araby Al-Jadeed", "Hadramout", Hand::Apparent},
    {"Hadramout", "Shafaq News", Hand::Apparent},
    // Also worth a line.
    {"al-Maamari", "Observers (Shafaq News)", Hand::Real, false},
    {"al-Maamari", "Reber Ahmed", Hand::Real, false},
    {"al-Maamari", "al-Sudani", Hand::Real, false},
    {"al-Maamari", "al-Abbasi", Hand::Apparent, false},
    {"Jaafar", "Pro-Iran", Hand::Real, false},
    {"al-Muhammadawi", "Senior US administration", Hand::Real, false},
    {"Iraqi MPs", "US government", Hand::Apparent, false},
    {"Lekol", "US government", Hand::Apparent, false},
    {"McCary", "Observers (Shafaq News)", Hand::Apparent, false},
    {"UK Ministry of Defence", "Observers (Shafaq News)", Hand::Apparent, false},
    // Years lie between, or nothing is said that the other denies.
    {"Iraqi MPs", "Observers (Shafaq News)", Hand::Noise},
    {"Iraqi MPs", "Reuters", Hand::Noise},
    {"Iraqi MPs", "al-Sudani", Hand::Noise},
    {"Iraqi MPs", "al-Maamari", Hand::Noise},
    {"Iraqi general", "Observers (Shafaq News)", Hand::Noise},
    {"Iraqi general", "Reuters", Hand::Noise},
    {"Lekol", "Observers (Shafaq News)", Hand::Noise},
    {"Lekol", "al-Sudani", Hand::Noise},
    {"Lekol", "Reuters", Hand::Noise},
    {"al-Masoudi", "al-Bayati", Hand::Noise},
    {"al-Masoudi", "al-Abbasi", Hand::Noise},
    {"al-Masoudi", "Observers (Shafaq News)", Hand::Noise},
    {"al-Danbous", "al-Abbasi", Hand::Noise},
    {"al-Danbous", "Observers (Shafaq News)", Hand::Noise},
    {"al-Kadhimi", "al-Abbasi", Hand::Noise},
    {"al-Kadhimi", "Observers (Shafaq News)", Hand::Noise},
    {"Al-Araby Al-Jadeed", "Jaafar", Hand::Noise},
    {"Al-Araby Al-Jadeed", "Iraqi MPs", Hand::Noise},
    {"Al-Araby Al-Jadeed", "Observers (Shafaq News)", Hand::Noise},
    {"Jaafar", "Observers (Shafaq News)", Hand::Noise},
    {"Jaafar", "al-Maamari", Hand::Noise},
    {"al-Sharifi", "Iraqi military official", Hand::Noise},
};

bool isBetween(const Snapshot& snapshot, const Finding& finding, const JudgedPair& pair)
{
    const auto speaks = [&](const EvidenceSide& side, const char* name) {
        return std::any_of(side->begin(), side->end(), [&](const Evidence& evidence) {
            return speakersWords(snapshot, {evidence}, Language::English).contains(QString::fromUtf8(name));
        });
    };
    return (speaks(finding.one, pair.one) && speaks(finding.other, pair.other)) ||
           (speaks(finding.one, pair.other) && speaks(finding.other, pair.one));
}

bool isBetween(const Snapshot& snapshot, const JudgedFinding& judged, const JudgedPair& pair)
{
    return isBetween(snapshot, *judged.finding, pair) ||
           std::any_of(judged.also.begin(), judged.also.end(),
                       [&](const Finding* finding) { return isBetween(snapshot, *finding, pair); });
}

/// As the best of the pairs that stand in it; what nobody judged is noise.
Hand handOn(const Snapshot& snapshot, const JudgedFinding& judged)
{
    Hand best = Hand::Noise;
    for (const JudgedPair& pair : pairs) {
        if (pair.hand < best && isBetween(snapshot, judged, pair))
            best = pair.hand;
    }
    return best;
}
} // namespace

class TestSampleFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_open = std::make_unique<OpenProject>();
        m_list = findingsAmong(m_open->project().snapshot(), m_open->context().visible());
    }

    void pairsAreFound_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < int(std::size(pairs)); ++at)
            QTest::addRow("%d: %s and %s", at, pairs[at].one, pairs[at].other) << at;
    }
    void pairsAreFound()
    {
        QFETCH(int, at);
        const JudgedPair& pair = pairs[at];
        QStringList found;
        for (const JudgedFinding& judged : m_list.findings) {
            if (isBetween(m_open->snapshot(), judged, pair))
                found << clashWords(m_open->snapshot(), *judged.finding, Language::English);
        }
        if (pair.hand != Hand::Noise) {
            QVERIFY(!found.isEmpty() || !pair.isWanted);
            return;
        }
        // Noise stands only beside what is none, in one finding with it.
        for (const JudgedFinding& judged : m_list.findings) {
            if (isBetween(m_open->snapshot(), judged, pair))
                QVERIFY2(handOn(m_open->snapshot(), judged) != Hand::Noise || judged.finding->excuse != Excuse::None,
                         qPrintable(found.join(u'\n')));
        }
    }

    void whatStandsHighIsWorthReading()
    {
        QStringList noise;
        int worthy = 0;
        for (std::size_t at = 0; at < m_list.findings.size(); ++at) {
            if (handOn(m_open->snapshot(), m_list.findings[at]) != Hand::Noise)
                ++worthy;
            else
                noise << clashWords(m_open->snapshot(), *m_list.findings[at].finding, Language::English);
            if (at + 1 == 10)
                QVERIFY2(worthy == 10, qPrintable(noise.join(u'\n')));
            if (at + 1 == 20)
                QVERIFY2(worthy >= 18, qPrintable(noise.join(u'\n')));
        }
        QVERIFY2(worthy >= .85 * double(m_list.findings.size()), qPrintable(noise.join(u'\n')));
    }

    void isExplainedInBothLanguages()
    {
        const Snapshot& snapshot = m_open->snapshot();
        QVERIFY(m_list.findings.size() < 50);
        for (const Finding* finding : m_list.index->inOrder()) {
            for (const Language language : {Language::English, Language::Arabic}) {
                QVERIFY(!subjectWords(snapshot, *finding, language).isEmpty());
                QVERIFY(!clashWords(snapshot, *finding, language).isEmpty());
                QVERIFY(!ruleWords(snapshot, *finding, language).isEmpty());
                QVERIFY(!whenWords(snapshot, *finding, language).isEmpty());
            }
            QVERIFY(!finding->one->empty());
            QVERIFY(!finding->other->empty());
            QVERIFY(*finding->one != *finding->other);
        }
    }

    /// A month isn't shown as its first day.
    void noDayIsNamedThatWasNotSaid()
    {
        const Snapshot& snapshot = m_open->snapshot();
        int months = 0;
        for (const Finding* finding : m_list.index->inOrder()) {
            const Saying* saying = snapshot.find(laterStatement(snapshot, *finding)->saying);
            if (!saying->saidOn || saying->saidOn->precision() != Precision::Month)
                continue;
            ++months;
            QVERIFY(!whenWords(snapshot, *finding, Language::English).startsWith(QLatin1String("1 ")));
        }
        QVERIFY(months > 0);
    }

    void standsInOrderOfTime()
    {
        std::optional<DayPoint> last;
        for (const Finding* finding : m_list.index->inOrder()) {
            QVERIFY(!last || (finding->when && *finding->when >= *last));
            last = finding->when;
        }
    }

private:
    std::unique_ptr<OpenProject> m_open;
    FindingList m_list;
};

QTEST_MAIN(TestSampleFindings)
#include "tst_sample_findings.moc"
