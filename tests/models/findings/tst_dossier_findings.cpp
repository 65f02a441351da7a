// SPDX-License-Identifier: GPL-3.0-or-later
// Which contradictions stand in whose dossier.
#include "models/findings/dossier_findings.h"
#include "tests/models/findings/end_case.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
std::size_t countOn(const SnapshotPtr& snapshot, const DossierSubject& subject)
{
    return findingsOn(FindingIndex(snapshot), subject, SnapshotBuilder::all(*snapshot), Language::English).size();
}
} // namespace

class TestDossierFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofThoseConcerned()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.country, "2025-09"));
        c.say(c.second, withdrawal(c.base, "2026-09"));
        const SnapshotPtr snapshot = c.build();
        QCOMPARE(countOn(snapshot, c.first), std::size_t(1));
        QCOMPARE(countOn(snapshot, c.second), std::size_t(1));
        QCOMPARE(countOn(snapshot, c.base), std::size_t(1));
        QCOMPARE(countOn(snapshot, c.country), std::size_t(1)); // As the larger place.
        QCOMPARE(countOn(snapshot, c.other), std::size_t(0));
        QCOMPARE(countOn(snapshot, c.coalition), std::size_t(0));
    }

    void notWhatTheFilterHides()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2025-09"));
        c.say(c.second, withdrawal(c.base, "2026-09"));
        const SnapshotPtr snapshot = c.build();
        QVERIFY(findingsOn(FindingIndex(snapshot), c.base, {}, Language::English).empty());
    }
};

QTEST_APPLESS_MAIN(TestDossierFindings)
#include "tst_dossier_findings.moc"
