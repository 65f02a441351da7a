// SPDX-License-Identifier: GPL-3.0-or-later
// Working on a disk that fails at any moment: what was reported as saved is there afterwards, all else as before.
// TASRIH_EVERY_FAULT=1 tries every operation instead of one in some.
#include "database/import/draft.h"
#include "tests/support/coding_fixture.h"
#include "tests/support/fault_trials.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::Fault;
using test::Scenario;
using test::Trial;

namespace {

constexpr unsigned seed = 20241;

/// A change to several tables, the same in every run: ids come from @p number.
void edit(Trial& trial, ProjectStore& store, unsigned number, std::optional<qint64> group = {})
{
    trial.step(store, [&] {
        IdSource ids(seed + number);
        store.apply(
            QStringLiteral("edit"),
            [&](const Snapshot& snapshot) {
                Edits edits;
                const Tag tag{ids.next<TagId>(), QString::number(number), {}};
                Statement statement = *snapshot.all<Statement>().begin();
                statement.gloss = QStringLiteral("شرح ").repeated(300) + tag.name;
                statement.tags.push_back(tag.id);
                statement.claims.push_back({.id = ids.next<ClaimId>(), .body = Assertion{.text = tag.name}});
                const Saying saying{.id = ids.next<SayingId>()};
                edits.put(tag);
                edits.put(saying);
                edits.put(statement);
                edits.put(Statement{ids.next<StatementId>(), saying.id, statement.article});
                return edits;
            },
            group);
    });
}

void makeCodedProject(Trial& trial)
{
    ProjectStore::create(trial.project());
    ProjectStore store(trial.project(), ProjectStore::Access::ReadWrite);
    test::CodingFixture fixture;
    Edits edits = fixture.asEdits();
    // A table of several pages: reading may fail in its middle.
    for (int i = 0; i < 40; ++i)
        edits.put(Tag{fixture.ids.next<TagId>(), QStringLiteral("وسم ").repeated(60), {}});
    store.apply(QStringLiteral("start"), [&](const Snapshot&) { return edits; });
}

/// A session: single changes, several in a group that go together, back and forth.
void work(Trial& trial)
{
    const auto store = trial.open();
    edit(trial, *store, 1);
    const qint64 group = store->ids().nextValue();
    for (unsigned i = 2; i < 5; ++i)
        edit(trial, *store, i, group);
    trial.step(*store, [&] { store->undo(); });
    trial.step(*store, [&] { store->undo(); });
    trial.step(*store, [&] { store->redo(); });
    edit(trial, *store, 5);
}

void importTexts(Trial& trial)
{
    const auto store = trial.open();
    const qint64 group = store->ids().nextValue();
    const QDateTime now(QDate(2024, 9, 27), QTime(12, 0), Qt::UTC);
    for (int i = 0; i < 3; ++i) {
        const QString text =
            QStringLiteral("خبر رقم %1\n\n").arg(i) + QStringLiteral("تغادر القوات القاعدة. ").repeated(400);
        const ImportDraft draft = draftFromText(text, {}).draft;
        trial.step(*store, [&] {
            store->apply(
                QStringLiteral("import"),
                [&](const Snapshot& snapshot) {
                    IdSource same(seed + unsigned(i));
                    return planImport({draft}, snapshot, same, now).edits;
                },
                group);
        });
    }
}

/// What a killed program leaves behind: the log beside the project.
void makeProjectWithLog(Trial& trial)
{
    makeCodedProject(trial);
    const QString aside = trial.file(QStringLiteral("aside"));
    QDir().mkpath(aside);
    {
        ProjectStore store(trial.project(), ProjectStore::Access::ReadWrite);
        Trial still(QFileInfo(trial.project()).absolutePath(), nullptr, false);
        edit(still, store, 30);
        for (const char* suffix : {"", "-wal"})
            QFile::copy(trial.project() + QLatin1String(suffix), aside + u'/' + QLatin1String(suffix) + u'p');
    }
    QFile::remove(trial.project());
    QFile::rename(aside + QStringLiteral("/p"), trial.project());
    QFile::rename(aside + QStringLiteral("/-walp"), trial.project() + QStringLiteral("-wal"));
    QDir(aside).removeRecursively();
}

void openAfterACrash(Trial& trial)
{
    const auto store = trial.open();
    edit(trial, *store, 31);
}

} // namespace

class TestFaultsEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); }

    void nothingIsLost_data()
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<int>("fault");
        for (int i = 0; i < int(scenarios().size()); ++i) {
            for (const Fault fault : test::allFaults())
                QTest::addRow("%s, %s", scenarios()[std::size_t(i)].name, test::nameOf(fault)) << i << int(fault);
        }
    }

    void nothingIsLost()
    {
        QFETCH(int, scenario);
        QFETCH(int, fault);
        const QStringList problems = test::problemsWith(scenarios()[std::size_t(scenario)].scenario, Fault(fault));
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

private:
    struct Named
    {
        const char* name;
        Scenario scenario;
    };

    static const std::vector<Named>& scenarios()
    {
        static const std::vector<Named> all{
            {"a session", {makeCodedProject, work, {}}},
            {"import", {makeCodedProject, importTexts, {}}},
            {"after a crash", {makeProjectWithLog, openAfterACrash, {}}},
        };
        return all;
    }
};

QTEST_GUILESS_MAIN(TestFaultsEdit)
#include "tst_faults_edit.moc"
