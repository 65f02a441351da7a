// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "tests/support/temporary_project.h"

namespace tasrih::test {

/// A project of its own, open for writing, with its context.
class LiveProject
{
public:
    /// Returns when the project is open; ends the program where it can't be opened.
    explicit LiveProject(TemporaryProject::Content content = TemporaryProject::Content::Empty);

    [[nodiscard]] const Snapshot& now() const { return *project.snapshot(); }
    /// Carries out a change and returns when the models know of it.
    void change(Command command);
    /// Takes the last change back and returns when the models know of it.
    void undo();

    TemporaryProject file;
    Project project;
    Context context{project};
};

} // namespace tasrih::test
