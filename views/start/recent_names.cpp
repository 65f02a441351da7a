// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/recent_names.h"

#include "database/text/isolate.h"
#include "models/words/plain_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace tasrih {

namespace {

/// The last @p count folders of the way to @p path.
QString folders(const QString& path, qsizetype count)
{
    const QStringList all = QFileInfo(path).absolutePath().split(u'/', Qt::SkipEmptyParts);
    return all.mid(std::max<qsizetype>(0, all.size() - count)).join(u'/');
}

/// As few folders as tell @p path from all of @p others.
QString tellingFolders(const QString& path, const QStringList& others)
{
    const qsizetype deepest = path.count(u'/');
    for (qsizetype count = 1; count < deepest; ++count) {
        const QString own = folders(path, count);
        if (std::none_of(others.begin(), others.end(),
                         [&](const QString& other) { return folders(other, count) == own; }))
            return own;
    }
    return QFileInfo(path).absolutePath();
}

} // namespace

QStringList recentNames(const QStringList& paths)
{
    const auto nameOf = [](const QString& path) { return QFileInfo(path).completeBaseName(); };
    QStringList names;
    for (const QString& path : paths) {
        QStringList others;
        std::copy_if(paths.begin(), paths.end(), std::back_inserter(others),
                     [&](const QString& other) { return other != path && nameOf(other) == nameOf(path); });
        const QString name = isolated(shortened(nameOf(path), 60));
        names << (others.isEmpty()
                      ? name
                      //: The name of a project and its folder.
                      : QCoreApplication::translate("Recent", "%1 – in %2")
                            .arg(name,
                                 isolated(shortened(QDir::toNativeSeparators(tellingFolders(path, others)), 60))));
    }
    return names;
}

} // namespace tasrih
