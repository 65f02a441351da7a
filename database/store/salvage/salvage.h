// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace tasrih {

/// What became of one table.
struct SalvagedTable
{
    QString name;
    int kept = 0;    ///< Rows in the new project, mended ones among them.
    int mended = 0;  ///< A value of theirs could not be kept.
    int leftOut = 0; ///< Rows that were met and could not be kept.
};

struct SalvageReport
{
    std::vector<SalvagedTable> tables; ///< Those that had any row, parents before children.
    bool hasHistory = false;           ///< Otherwise the history was left behind, because something is missing.
    bool hadContents = true; ///< Otherwise the file's table of contents was lost: what was deleted may be back.
    int restoredTexts = 0;   ///< Texts put together from what is quoted of them.

    [[nodiscard]] int leftOut() const;
    /// In words, one line each.
    [[nodiscard]] QStringList lines() const;
};

/// Makes a new project at @p out of whatever can be read of the file at @p from, however damaged: page by page, without
/// opening it as a database. What is kept fits together: a check of the new project finds nothing. The file itself is
/// not touched. Throws Error where nothing can be read, or where there is a file at @p out.
[[nodiscard]] SalvageReport salvage(const QString& from, const QString& out);

} // namespace tasrih
