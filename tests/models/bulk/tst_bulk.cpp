// SPDX-License-Identifier: GPL-3.0-or-later
// One task for many statements: each kind changes what it names and nothing else; the preview says so beforehand; one
// undo takes all of it back.
#include "models/bulk/bulk_job.h"
#include "models/bulk/bulk_preview.h"
#include "tests/support/coding_fixture.h"
#include "tests/support/large_article.h"
#include "tests/support/live_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::CodingFixture;
using tasrih::test::LiveProject;

namespace {
/// The fixture with a claim of each kind on its first statement.
struct Coded : CodingFixture
{
    Coded()
    {
        Statement statement = *snapshot.find(first);
        statement.tags = {tag};
        statement.relays = {{.id = ids.next<RelayId>(), .actor = envoy, .verb = {}}};
        WithdrawalClaim withdrawal{.place = base};
        withdrawal.force = envoy;
        Figure figure;
        figure.places = {base};
        statement.claims = {{.id = ids.next<ClaimId>(), .body = Stance{proposition, Position::Support}},
                            {.id = ids.next<ClaimId>(), .body = withdrawal},
                            {.id = ids.next<ClaimId>(), .body = figure},
                            {.id = ids.next<ClaimId>(), .body = Assertion(), .holder = envoy}};
        Edits edits;
        edits.put(statement);
        edits.put(Tag{.id = tag, .name = QStringLiteral("وسم")});
        edits.put(Tag{.id = otherTag, .name = QStringLiteral("آخر")});
        edits.put(Place{.id = other, .name = QStringLiteral("أربيل")});
        snapshot = test::applied(snapshot, edits);
    }

    [[nodiscard]] Snapshot after(const BulkTask& task) const
    {
        return test::applied(snapshot, bulkEdits(snapshot, {first, second}, task));
    }

    TagId tag = ids.next<TagId>();
    TagId otherTag = ids.next<TagId>();
    PlaceId other = ids.next<PlaceId>();
};

template <typename Body>
const Body& bodyOf(const Snapshot& snapshot, StatementId id, std::size_t at)
{
    return std::get<Body>(snapshot.find(id)->claims.at(at).body);
}
} // namespace

class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setInterfaceLanguage(Language::English); }

    void words()
    {
        const Coded coded;
        const Snapshot now = coded.after({.kind = BulkKind::Review, .value = int(Review::Checked)});
        QCOMPARE(now.find(coded.first)->review, Review::Checked);
        QCOMPARE(now.find(coded.second)->review, Review::Checked);
        // Nothing else changed.
        Statement same = *now.find(coded.first);
        same.review = coded.snapshot.find(coded.first)->review;
        QVERIFY(same == *coded.snapshot.find(coded.first));
        QVERIFY(bulkEdits(now, {coded.first, coded.second}, {.kind = BulkKind::Review, .value = int(Review::Checked)})
                    .isEmpty());
        QCOMPARE(
            coded.after({.kind = BulkKind::Reliability, .value = int(Reliability::B)}).find(coded.first)->reliability,
            std::optional(Reliability::B));
        QCOMPARE(coded.after({.kind = BulkKind::Manner, .value = int(Manner::Headline)}).find(coded.first)->manner,
                 Manner::Headline);
        const Snapshot position = coded.after({.kind = BulkKind::Position, .value = int(Position::Oppose)});
        QCOMPARE(bodyOf<Stance>(position, coded.first, 0).position, Position::Oppose);
        const Snapshot what = coded.after({.kind = BulkKind::What, .value = int(What::Stays)});
        QCOMPARE(bodyOf<WithdrawalClaim>(what, coded.first, 1).what, What::Stays);
    }

    void tags()
    {
        const Coded coded;
        const Snapshot added = coded.after({.kind = BulkKind::AddTag, .to = coded.otherTag.value()});
        QCOMPARE(added.find(coded.first)->tags, (std::vector{coded.tag, coded.otherTag}));
        QCOMPARE(added.find(coded.second)->tags, std::vector{coded.otherTag});
        const Snapshot taken = coded.after({.kind = BulkKind::RemoveTag, .to = coded.tag.value()});
        QVERIFY(taken.find(coded.first)->tags.empty());
        QVERIFY(bulkEdits(coded.snapshot, {coded.second}, {.kind = BulkKind::RemoveTag, .to = coded.tag.value()})
                    .isEmpty());
    }

    void moves()
    {
        const Coded coded;
        const auto move = [&](BulkKind kind, qint64 from, qint64 to) {
            return coded.after({.kind = kind, .from = from, .to = to});
        };
        const qint64 envoy = coded.envoy.value();
        const qint64 minister = coded.minister.value();
        QCOMPARE(move(BulkKind::Speaker, minister, envoy).find(coded.firstSaying)->speakers.at(0).actor, coded.envoy);
        QCOMPARE(move(BulkKind::Relay, envoy, minister).find(coded.first)->relays.at(0).actor, coded.minister);
        QCOMPARE(bodyOf<WithdrawalClaim>(move(BulkKind::Force, envoy, minister), coded.first, 1).force,
                 std::optional(coded.minister));
        QCOMPARE(move(BulkKind::Holder, envoy, minister).find(coded.first)->claims.at(3).holder,
                 std::optional(coded.minister));
        const Snapshot place = move(BulkKind::Place, coded.base.value(), coded.other.value());
        QCOMPARE(bodyOf<WithdrawalClaim>(place, coded.first, 1).place, std::optional(coded.other));
        QCOMPARE(bodyOf<Figure>(place, coded.first, 2).places, std::vector{coded.other});
        // What is not complete does nothing.
        QVERIFY(
            bulkEdits(coded.snapshot, {coded.first}, {.kind = BulkKind::Place, .from = coded.base.value()}).isEmpty());
    }

    void joinsSayingsWithoutLoss()
    {
        const Coded coded;
        const Snapshot now = coded.after({.kind = BulkKind::JoinSayings});
        QCOMPARE(now.find(coded.second)->saying, coded.firstSaying);
        QVERIFY(!now.find(coded.secondSaying));
        QCOMPARE(now.find(coded.firstSaying)->speakers.size(), std::size_t(2));
    }

    void deletesWithWhatHangsOnThem()
    {
        Coded coded;
        Edits edits;
        edits.put(
            Link{.id = coded.ids.next<LinkId>(), .from = coded.first, .to = coded.second, .kind = {}, .note = {}});
        coded.snapshot = test::applied(coded.snapshot, edits);
        const Snapshot now =
            test::applied(coded.snapshot, bulkEdits(coded.snapshot, {coded.first}, {.kind = BulkKind::Delete}));
        QVERIFY(!now.find(coded.first));
        QVERIFY(!now.find(coded.firstSaying));
        QVERIFY(now.find(coded.second));
        QCOMPARE(now.all<Link>().size(), std::size_t(0));
    }

    void thePreviewSaysWhatWouldChange()
    {
        LiveProject live;
        Coded coded;
        Edits edits = coded.asEdits();
        live.change([edits](const Snapshot&) { return edits; });
        BulkPreview preview(live.context);
        QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy ready(&preview, &BulkPreview::ready);
        preview.rehearse({coded.first, coded.second}, {.kind = BulkKind::AddTag, .to = coded.tag.value()});
        QVERIFY(ready.wait());
        QCOMPARE(preview.statements(), std::vector{coded.second});
        QCOMPARE(preview.untouched(), 1);
        QCOMPARE(preview.rowCount(), 1);
        const QString change = preview.index(0, BulkPreview::ChangeColumn).data().toString();
        QVERIFY2(change.startsWith(QStringLiteral("Tag added")), qPrintable(change));
        preview.rehearse({coded.first}, {.kind = BulkKind::What, .value = int(What::Stays)});
        QVERIFY(ready.wait());
        const QString what = preview.index(0, BulkPreview::ChangeColumn).data().toString();
        QVERIFY2(what.contains(QStringLiteral("full exit")) && what.contains(QStringLiteral("stays")),
                 qPrintable(what));
        // Nothing was done.
        QCOMPARE(live.now().find(coded.second)->tags.size(), std::size_t(0));
    }

    void oneUndoTakesAllBatchesBack()
    {
        LiveProject live;
        const test::LargeArticle large =
            test::makeLargeArticle(live.project.ids(), {.characters = 60000, .claims = 600});
        live.change([edits = large.edits](const Snapshot&) { return edits; });
        std::vector<StatementId> all;
        for (const Statement& statement : live.now().all<Statement>())
            all.push_back(statement.id);
        QVERIFY(all.size() > 2 * BulkJob::batchSize);
        BulkJob job(live.project, all, {.kind = BulkKind::Review, .value = int(Review::Disputed)});
        QSignalSpy finished(&job, &BulkJob::finished);
        QSignalSpy progressed(&job, &BulkJob::progressed);
        job.start();
        QVERIFY(finished.wait(20000));
        QVERIFY(progressed.count() >= 3);
        const auto disputed = [&live] {
            int count = 0;
            for (const Statement& statement : live.now().all<Statement>())
                count += statement.review == Review::Disputed ? 1 : 0;
            return count;
        };
        QCOMPARE(disputed(), int(all.size()));
        live.undo();
        QTRY_COMPARE(disputed(), 0);
    }

    void cancelledItTakesBackWhatItDid()
    {
        LiveProject live;
        const test::LargeArticle large =
            test::makeLargeArticle(live.project.ids(), {.characters = 60000, .claims = 600});
        live.change([edits = large.edits](const Snapshot&) { return edits; });
        std::vector<StatementId> all;
        for (const Statement& statement : live.now().all<Statement>())
            all.push_back(statement.id);
        BulkJob job(live.project, all, {.kind = BulkKind::Review, .value = int(Review::Disputed)});
        QSignalSpy finished(&job, &BulkJob::finished);
        connect(&job, &BulkJob::progressed, &job, [&job] { job.cancel(); });
        job.start();
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.at(0).at(0).toBool(), false);
        for (const Statement& statement : live.now().all<Statement>())
            QVERIFY(statement.review != Review::Disputed);
    }
};

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
