// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/project_store.h"
#include "tests/support/faulty_disk.h"

#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <functional>

namespace tasrih::test {

/// One run of a scenario in a folder of its own, with a disk that fails once it comes to the n-th operation.
class Trial
{
public:
    /// What came of a run without a fault.
    struct Reference
    {
        QStringList states; ///< contentOf() the project before the first step and after each.
        QList<int> records; ///< In memory after each opening and step.
        QStringList files;  ///< All that lies in the folder at the end, or lay there before; digits are #.
    };

    /// @param reference nothing in the run that makes it
    Trial(QString folder, const Reference* reference, bool goesOn)
        : m_folder(std::move(folder))
        , m_reference(reference)
        , m_goesOn(goesOn)
    {
    }

    [[nodiscard]] QString file(const QString& name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString project() const { return file(QStringLiteral("مشروع p.tasrih")); }

    /// Something that may fail as a whole; after its end it must hold, after Error it must not have begun. In every
    /// second trial the disk is then mended and the same must succeed; otherwise Error ends the scenario.
    void attempt(const std::function<void()>& work);
    /// The project, opened for writing, with all of its records.
    [[nodiscard]] std::unique_ptr<ProjectStore> open();
    /// An attempt() that changes the project, and whose result counts as reported.
    void step(ProjectStore& store, const std::function<void()>& work);

    [[nodiscard]] int reported() const { return m_reported; }
    /// Whether the scenario came to its end: nothing failed, or it succeeded the second time.
    [[nodiscard]] bool isThrough() const { return m_isThrough; }
    void setThrough() { m_isThrough = true; }
    [[nodiscard]] const QStringList& messages() const { return m_messages; }
    [[nodiscard]] const QStringList& states() const { return m_states; }
    [[nodiscard]] const QList<int>& records() const { return m_records; }
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    void note(const ProjectStore& store);
    void complain(const QString& problem) { m_problems << problem; }

    QString m_folder;
    const Reference* m_reference;
    bool m_goesOn;
    bool m_isThrough = false;
    int m_reported = 0;
    QStringList m_states, m_messages, m_problems;
    QList<int> m_records;
};

/// What is done on a failing disk.
struct Scenario
{
    std::function<void(Trial&)> prepare; ///< Makes what it starts from, on a good disk.
    std::function<void(Trial&)> work;
    /// What else must hold afterwards, on a good disk; the problems it finds.
    std::function<QStringList(Trial&)> examine;
    bool startsWithProject = true; ///< Or makes it.
    /// A program that crashed leaves drafts; the work done once more, on a good disk, is to clear them away.
    bool isDoneAgain = false;
};

/// Runs @p scenario with @p fault at each n from 1 until it is through without meeting it (without TASRIH_EVERY_FAULT
/// in the environment: at some). After each run the project
/// must open for writing and be whole; all that was reported and at most the step under way is there; no file is left
/// over; the message is about what happened. Returns what wasn't so, with the n; tells how many runs it took.
[[nodiscard]] QStringList problemsWith(const Scenario& scenario, Fault fault);

} // namespace tasrih::test
