// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/import_batch.h"
#include "database/import/prepare.h"

#include <QtCore/QStringList>

#include <functional>

namespace tasrih {
class ProjectStore;
}

namespace tasrih::cli {

/// Imports files into a project, some hundreds in a change; an undo takes them all back. The next ones are read while
/// some are stored. ProjectStore::prepareBulk() comes first.
/// @param tell is called once for each file, in their order, when it is certain what became of it.
/// @param isStopped is asked before each file; what was read by then is stored and told.
/// @param room how much goes into one change.
/// Throws Error where nothing more can be stored; what was told stays.
void importFiles(ProjectStore& store, const QStringList& files, const ImportOptions& options,
                 const std::function<void(const ImportOutcome&)>& tell, const std::function<bool()>& isStopped,
                 ImportBatch::Room room = ImportBatch::alone);

} // namespace tasrih::cli
