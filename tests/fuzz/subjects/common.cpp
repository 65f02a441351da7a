// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/subjects.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace tasrih::fuzz {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

QString textOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

QString scratchFile(const char* name)
{
    static const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder((QDir(memory).exists() ? memory : QDir::tempPath()) +
                                      QStringLiteral("/tasrih-fuzz-XXXXXX"));
    return folder.filePath(QLatin1String(name));
}

} // namespace tasrih::fuzz
