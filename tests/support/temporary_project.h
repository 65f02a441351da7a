// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/project_store.h"

#include <QtCore/QTemporaryDir>

namespace tasrih {

/// A folder of its own with a project in it, gone at the end of the test.
class TemporaryProject
{
public:
    enum class Content
    {
        Empty,
        Sample
    };
    explicit TemporaryProject(Content content = Content::Empty);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("مشروع test.tasrih")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// All rows of all recorded tables as text, one line a row, sorted: equal texts mean equal contents.
[[nodiscard]] QString contentOf(Connection& connection);

} // namespace tasrih
