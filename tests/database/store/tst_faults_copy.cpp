// SPDX-License-Identifier: GPL-3.0-or-later
// Making, copying and upgrading projects on a disk that fails at any moment: the whole file or none.
// TASRIH_EVERY_FAULT=1 tries every operation instead of one in some.
#include "database/store/check/check.h"
#include "database/store/file/copies.h"
#include "database/store/schema/migrations.h"
#include "tests/support/coding_fixture.h"
#include "tests/support/fault_trials.h"
#include "tests/support/raw_sql.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::bytesOf;
using test::Fault;
using test::Scenario;
using test::Trial;

namespace {

void fill(const QString& path)
{
    ProjectStore store(path, ProjectStore::Access::ReadWrite);
    const Edits edits = test::CodingFixture().asEdits();
    store.apply(QStringLiteral("start"), [&](const Snapshot&) { return edits; });
}

void makeProject(Trial& trial)
{
    ProjectStore::create(trial.project());
    fill(trial.project());
}

QString copyOf(const Trial& trial)
{
    return trial.file(QStringLiteral("copy.tasrih"));
}

const QByteArray former("what was there before");

void makeProjectAndFormerCopy(Trial& trial)
{
    makeProject(trial);
    QFile file(copyOf(trial));
    if (file.open(QIODevice::WriteOnly))
        file.write(former);
}

using Copy = void (*)(Connection&, const QString&);

/// A copy that was reported is whole; of one that failed nothing is there but what was there before.
class Copying
{
public:
    Copying(Copy copy, bool replaces)
        : m_copy(copy)
        , m_replaces(replaces)
    {
    }

    void work(Trial& trial) const
    {
        const auto store = trial.open();
        trial.attempt([&] { m_copy(store->connection(), copyOf(trial)); });
    }

    QStringList examine(const Trial& trial) const
    {
        const QString path = copyOf(trial);
        const bool isFormer = m_replaces ? bytesOf(path) == former : !QFile::exists(path);
        if (isFormer)
            return trial.isThrough() ? QStringList{QStringLiteral("the copy was reported and isn't there")}
                                     : QStringList{};
        if (!trial.isThrough() && m_replaces)
            return {QStringLiteral("the former file is gone")};
        ProjectStore store(path, ProjectStore::Access::ReadWrite);
        QStringList problems = checkProject(store).problems;
        ProjectStore original(trial.project(), ProjectStore::Access::ReadOnly);
        const bool isWhole = m_copy == copyWhole;
        if (isWhole && contentOf(store.connection()) != contentOf(original.connection()))
            problems << QStringLiteral("the copy differs");
        if (!isWhole && store.snapshot()->all<Actor>().size() > original.snapshot()->all<Actor>().size())
            problems << QStringLiteral("the clean copy differs");
        if (!isWhole && !store.history(1).empty())
            problems << QStringLiteral("the clean copy has a history");
        return problems;
    }

    [[nodiscard]] Scenario scenario() const
    {
        return {m_replaces ? makeProjectAndFormerCopy : makeProject, [this](Trial& trial) { work(trial); },
                [this](Trial& trial) { return examine(trial); }, true, true};
    }

private:
    Copy m_copy;
    bool m_replaces;
};

// --- making ---------------------------------------------------------------------------------------------------------

void create(Trial& trial)
{
    trial.attempt([&] { ProjectStore::create(trial.project()); });
}

QStringList isThereOrNot(Trial& trial)
{
    const bool isThere = QFile::exists(trial.project());
    if (isThere != trial.isThrough())
        return {isThere ? QStringLiteral("left over: a project that could not be made")
                        : QStringLiteral("the project was reported and isn't there")};
    if (!isThere)
        ProjectStore::create(trial.project());
    ProjectStore store(trial.project(), ProjectStore::Access::ReadWrite);
    return checkProject(store).problems;
}

// --- upgrading ------------------------------------------------------------------------------------------------------

/// A project as the program of schema @p version left it, with a place and a tag in it.
std::function<void(Trial&)> makeOld(int version)
{
    return [version](Trial& trial) {
        Connection connection(trial.project(), Connection::Mode::Create);
        migrate(connection, 0, version);
        connection.exec(QStringLiteral("INSERT INTO tag VALUES(77, 'وسم', '')"));
    };
}

void upgrade(Trial& trial)
{
    const auto store = trial.open();
    trial.step(*store, [&] {
        store->apply(QStringLiteral("tag"), [](const Snapshot&) {
            Edits edits;
            edits.put(Tag{TagId(78), QStringLiteral("tag"), {}});
            return edits;
        });
    });
}

} // namespace

class TestFaultsCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); }

    void wholeOrNotAtAll_data()
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<int>("fault");
        for (int i = 0; i < int(scenarios().size()); ++i) {
            for (const Fault fault : test::allFaults())
                QTest::addRow("%s, %s", scenarios()[std::size_t(i)].name, test::nameOf(fault)) << i << int(fault);
        }
    }

    void wholeOrNotAtAll()
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
        static const Copying whole(copyWhole, false);
        static const Copying replacing(copyWhole, true);
        static const Copying clean(copyClean, true);
        static const std::vector<Named> all{
            {"creation", {[](Trial&) {}, create, isThereOrNot, false}},
            {"a copy", whole.scenario()},
            {"a copy over a file", replacing.scenario()},
            {"a clean copy over a file", clean.scenario()},
            {"from schema 1", {makeOld(1), upgrade, {}}},
            {"from schema 2", {makeOld(2), upgrade, {}}},
        };
        return all;
    }
};

QTEST_GUILESS_MAIN(TestFaultsCopy)
#include "tst_faults_copy.moc"
