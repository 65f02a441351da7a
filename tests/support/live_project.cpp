// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/live_project.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace tasrih::test {

namespace {
constexpr int changePatience = 20000; ///< ms

void waitFor(QSignalSpy& spy, const char* what)
{
    if (spy.isEmpty() && !spy.wait(changePatience))
        qFatal("%s did not happen", what);
}
} // namespace

LiveProject::LiveProject(TemporaryProject::Content content)
    : file(content)
{
    QSignalSpy opened(&project, &Project::opened);
    project.open(file.path());
    waitFor(opened, "opening");
}

void LiveProject::change(Command command)
{
    QSignalSpy changed(&project, &Project::changed);
    project.change(QStringLiteral("test"), std::move(command));
    waitFor(changed, "the change");
}

void LiveProject::undo()
{
    QSignalSpy changed(&project, &Project::changed);
    project.undo();
    waitFor(changed, "undo");
}

} // namespace tasrih::test
