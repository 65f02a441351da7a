// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_project.h"

namespace tasrih {

/// Stands in every text of a hostile project.
inline const QString hostileMark = QStringLiteral("ZQ");

/// A text that does whatever text can do where it is taken for more: markup that would open @p file, mnemonics, control
/// characters, ends of lines, an override of the direction, a word of 300 letters.
[[nodiscard]] QString hostileText(const QString& file, int number = 0);

/// A project like the sample, in which every text of every record is hostileText(), its title and its history too.
class HostileProject
{
public:
    explicit HostileProject(const QString& file);

    [[nodiscard]] QString path() const { return m_file.path(); }

private:
    TemporaryProject m_file{TemporaryProject::Content::Sample};
};

} // namespace tasrih
