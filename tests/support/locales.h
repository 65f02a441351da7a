// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTemporaryDir>

namespace tasrih::test {

/// Locales made for a test, since a machine seldom has more than its own. They are found through LOCPATH.
class Locales
{
public:
    /// Makes @p name ("de_DE") in UTF-8. Returns false where the machine can't: tests then skip.
    [[nodiscard]] bool make(const QString& name);
    /// What LOCPATH must say.
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Such a name for LC_ALL: "de_DE.UTF-8".
    [[nodiscard]] static QString fullName(const QString& name) { return name + QStringLiteral(".UTF-8"); }

private:
    QTemporaryDir m_folder;
};

} // namespace tasrih::test
