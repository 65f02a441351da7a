// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/locales.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

namespace tasrih::test {

bool Locales::make(const QString& name)
{
    const QString made = m_folder.filePath(fullName(name));
    QProcess process;
    // It warns of what is missing in some, and makes them all the same.
    process.start(QStringLiteral("localedef"),
                  {QStringLiteral("--no-archive"), QStringLiteral("-c"), QStringLiteral("-i"), name,
                   QStringLiteral("-f"), QStringLiteral("UTF-8"), made});
    return process.waitForFinished() && QFileInfo::exists(made + QStringLiteral("/LC_NUMERIC"));
}

} // namespace tasrih::test
