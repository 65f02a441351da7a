// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace tasrih {

/// What an import needs of the project, so that tests can stand in for it. All are called in the job's thread.
struct ImportStore
{
    std::function<SnapshotPtr()> snapshot;
    /// The articles that have a text of one of these fingerprints.
    std::function<QFuture<QHash<QString, ArticleId>>(const QStringList&)> knownTexts;
    std::function<QFuture<ChangeResult>(const QString& label, Command, std::optional<qint64> group)> change;
    /// Before an import of so many records: see Project::prepareBulk().
    std::function<QFuture<ChangeResult>(qsizetype records)> prepare;
    std::function<qint64()> newGroup;
    std::function<IdSource&()> ids; ///< Outlives every change sent.
};

/// @p project must outlive the result.
[[nodiscard]] ImportStore importStoreOf(Project& project);

} // namespace tasrih
