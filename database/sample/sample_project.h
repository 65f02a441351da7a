// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/project_store.h"

#include <QtCore/QString>

namespace tasrih {

/// Makes a new project at @p path with the bundled sample in it (`resources/sample`), as its first changes; see
/// ProjectStore::create().
void createSampleProject(const QString& path, ProjectStore::Existing existing = ProjectStore::Existing::Refuse);

} // namespace tasrih
