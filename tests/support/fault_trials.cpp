// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_trials.h"

#include "database/store/check/check.h"
#include "tests/support/temporary_project.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>

#include <filesystem>

namespace tasrih::test {

namespace {

constexpr int mostOperations = 4000;
constexpr int mostProblems = 200; ///< After that a scenario is given up.

/// Trying all takes longer than a test may by default.
const bool isPatient = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

/// The operation to fail next: every one, or, as each run takes its time, the first few and then one in some. The step
/// is odd, so that trials in which the work goes on change with those in which it doesn't.
int next(int n)
{
    constexpr int first = 3;
    constexpr int step = 31;
    return qEnvironmentVariableIsSet("TASRIH_EVERY_FAULT") || n < first ? n + 1 : n + step;
}

/// Digits stand for numbers and times that differ from run to run.
QStringList filesIn(const QString& folder)
{
    QStringList names;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        names << QDir(folder)
                     .relativeFilePath(each.next())
                     .replace(QRegularExpression(QStringLiteral("\\d+")), QStringLiteral("#"));
    names.sort();
    names.removeDuplicates();
    return names;
}

void copyFolder(const QString& from, const QString& to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(),
                          std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
}

/// A message must tell what happened: these are for what nobody thought of.
bool isGeneric(const QString& message)
{
    return message.isEmpty() || message.contains(QLatin1String("refused an operation")) ||
           message.contains(QLatin1String("history of the project could not be written"));
}

QStringList problemsOfMessage(Fault fault, const QString& message)
{
    if (isGeneric(message))
        return {QStringLiteral("the message says nothing: ") + message};
    if ((fault == Fault::Full) != message.contains(QLatin1String("full")))
        return {QStringLiteral("the message is about something else: ") + message};
    return {};
}

int recordsIn(const Snapshot& snapshot)
{
    return std::apply([](const auto&... table) { return (int(table.size()) + ...); }, snapshot.tables);
}

/// The project after the scenario, on a good disk again.
QStringList problemsOfProject(const Trial& trial, const Trial::Reference& reference)
{
    QStringList problems;
    ProjectStore store(trial.project(), ProjectStore::Access::ReadWrite);
    if (!store.readOnlyReason().isEmpty())
        problems << QStringLiteral("opens for reading only: ") + store.readOnlyReason();
    const QString content = contentOf(store.connection());
    const int reported = trial.reported();
    if (!reference.states.isEmpty() && content != reference.states.value(reported) &&
        (reported + 1 >= reference.states.size() || content != reference.states.at(reported + 1)))
        problems << QStringLiteral("%1 steps were reported, the content is that of %2")
                        .arg(reported)
                        .arg(reference.states.indexOf(content));
    problems << checkProject(store).problems;
    store.setSetting(QStringLiteral("after"), QStringLiteral("title"), QStringLiteral("after"));
    store.undo();
    if (contentOf(store.connection()) != content)
        problems << QStringLiteral("a change and its undoing leave another content");
    return problems;
}

class Runs
{
public:
    Runs(const Scenario& scenario, Fault fault)
        : m_scenario(scenario)
        , m_fault(fault)
    {
        Trial trial(folderFor("start"), nullptr, false);
        FaultyDisk::instance().lift();
        m_scenario.prepare(trial);
        makeReference();
    }

    /// False where the fault was not met.
    bool run(int n)
    {
        const QString folder = folderFor("run");
        copyFolder(folderFor("start"), folder);
        Trial trial(folder, &m_reference, n % 2 == 1 && !endsTheProgram(m_fault));
        const bool hit = work(trial, n);
        QStringList problems = trial.problems();
        for (const QString& message : trial.messages()) {
            if (!endsTheProgram(m_fault))
                problems << problemsOfMessage(m_fault, message);
        }
        try {
            problems << examine(trial);
        } catch (const Error& error) {
            problems << QStringLiteral("can't be opened afterwards: ") + QString::fromUtf8(error.what());
        }
        for (const QString& problem : problems) {
            m_problems << QStringLiteral("%1 %2: %3").arg(QLatin1String(nameOf(m_fault))).arg(n).arg(problem);
            qInfo("%s", qPrintable(m_problems.back())); // The failed test's own text is cut.
        }
        QDir(folder).removeRecursively();
        return hit;
    }

    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    QString folderFor(const char* name)
    {
        const QString path = m_home.filePath(QLatin1String(name));
        QDir().mkpath(path);
        return path;
    }

    void makeReference()
    {
        const QString folder = folderFor("reference");
        copyFolder(folderFor("start"), folder);
        Trial trial(folder, nullptr, false);
        if (m_scenario.startsWithProject) {
            // Read from a copy: opening may bring a project up to date.
            const QString look = folderFor("look");
            copyFolder(folder, look);
            ProjectStore store(Trial(look, nullptr, false).project(), ProjectStore::Access::ReadWrite);
            m_reference.states << contentOf(store.connection());
        }
        m_reference.files = filesIn(folder);
        m_scenario.work(trial);
        m_reference.states << trial.states();
        m_reference.records = trial.records();
        m_reference.files << filesIn(folder);
    }

    bool work(Trial& trial, int n)
    {
        FaultyDisk& disk = FaultyDisk::instance();
        disk.arm(m_fault, n);
        try {
            m_scenario.work(trial);
            trial.setThrough();
        } catch (const Error&) {
            // Noted by the trial.
        }
        const bool hit = disk.hit() || !trial.messages().isEmpty();
        disk.lift();
        return hit;
    }

    QStringList examine(Trial& trial)
    {
        QStringList problems;
        if (m_scenario.startsWithProject || QFile::exists(trial.project()))
            problems << problemsOfProject(trial, m_reference);
        if (m_scenario.isDoneAgain && endsTheProgram(m_fault)) {
            Trial again(QFileInfo(trial.project()).absolutePath(), nullptr, false);
            m_scenario.work(again);
            trial.setThrough();
        }
        if (m_scenario.examine)
            problems << m_scenario.examine(trial);
        for (const QString& name : filesIn(QFileInfo(trial.project()).absolutePath())) {
            // A snapshot is whole or not there: half of one would be a draft, which is seen.
            const bool isSnapshot =
                name.contains(QLatin1String(".snapshots/")) && name.endsWith(QLatin1String(".tasrih"));
            if (!m_reference.files.contains(name) && !isSnapshot)
                problems << QStringLiteral("left over: ") + name;
        }
        return problems;
    }

    const Scenario& m_scenario;
    Fault m_fault;
    QTemporaryDir m_home;
    Trial::Reference m_reference;
    QStringList m_problems;
};

} // namespace

void Trial::attempt(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        m_messages << error.message();
        if (!m_reference || !m_goesOn || m_messages.size() > 1)
            throw;
        FaultyDisk::instance().lift();
        try {
            work();
        } catch (const Error& second) {
            complain(QStringLiteral("fails on a good disk after \"%1\": %2")
                         .arg(error.message(), QString::fromUtf8(second.what())));
            throw;
        }
    }
}

std::unique_ptr<ProjectStore> Trial::open()
{
    std::unique_ptr<ProjectStore> store;
    attempt([&] { store = std::make_unique<ProjectStore>(project(), ProjectStore::Access::ReadWrite); });
    note(*store);
    return store;
}

void Trial::note(const ProjectStore& store)
{
    m_records << recordsIn(*store.snapshot());
    const qsizetype at = m_records.size() - 1;
    if (m_reference && m_records[at] != m_reference->records.value(at))
        complain(QStringLiteral("%1 records were loaded of %2").arg(m_records[at]).arg(m_reference->records.value(at)));
}

void Trial::step(ProjectStore& store, const std::function<void()>& work)
{
    const SnapshotPtr before = store.snapshot();
    attempt([&] {
        if (store.snapshot() != before)
            complain(QStringLiteral("what failed is in memory"));
        work();
    });
    ++m_reported;
    note(store);
    if (!m_reference)
        m_states << contentOf(store.connection());
}

QStringList problemsWith(const Scenario& scenario, Fault fault)
{
    QElapsedTimer time;
    time.start();
    Runs runs(scenario, fault);
    int n = 1;
    int tried = 1;
    for (; n <= mostOperations && runs.problems().size() < mostProblems && runs.run(n); n = next(n))
        ++tried;
    qInfo("%s: %d runs for %d operations, %lld ms", nameOf(fault), tried, n - 1,
          static_cast<long long>(time.elapsed()));
    return runs.problems();
}

} // namespace tasrih::test
