// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "tests/support/temporary_project.h"

namespace tasrih {

/// A project in a folder of its own, open, with a context: what a page needs. Waits until it is open.
class OpenProject
{
public:
    explicit OpenProject(TemporaryProject::Content content = TemporaryProject::Content::Sample);

    [[nodiscard]] Project& project() { return m_project; }
    [[nodiscard]] Context& context() { return m_context; }
    [[nodiscard]] const Snapshot& snapshot() const { return *m_project.snapshot(); }

    /// The one record for which @p test holds; fails the test's run where there is none.
    template <typename Record, typename Test>
    [[nodiscard]] const Record& one(Test test) const
    {
        for (const Record& record : snapshot().all<Record>()) {
            if (test(record))
                return record;
        }
        qFatal("no such record in the project");
    }

private:
    TemporaryProject m_file;
    Project m_project;
    Context m_context;
};

} // namespace tasrih
