// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_project.h"

#include <QtTest/QtTest>

namespace tasrih {

OpenProject::OpenProject(TemporaryProject::Content content)
    : m_file(content)
    , m_context(m_project)
{
    QSignalSpy opened(&m_project, &Project::opened);
    m_project.open(m_file.path());
    if (!opened.wait(20000))
        qFatal("the project could not be opened");
}

} // namespace tasrih
