// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/files/project_name.h"

#include "database/records/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tasrih {

void requireProjectName(const QString& path)
{
    constexpr qsizetype longestName = 255; // bytes, on every file system the program meets
    constexpr qsizetype longestSuffix = sizeof "-journal" - 1;
    const QString name = QFileInfo(path).fileName();
    const qsizetype size = QFile::encodeName(name).size();
    if (size + longestSuffix > longestName)
        throw Error(QCoreApplication::translate("Files",
                                                "The name “%1” is too long for a project: it has %2 bytes, and "
                                                "at most %3 leave room for the files beside it. An Arabic "
                                                "letter takes two bytes; choose a shorter name.")
                        .arg(name)
                        .arg(size)
                        .arg(longestName - longestSuffix));
}

} // namespace tasrih
