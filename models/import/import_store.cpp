// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_store.h"

namespace tasrih {

ImportStore importStoreOf(Project& project)
{
    return {[&project] { return project.snapshot(); },
            [&project](const QStringList& fingerprints) { return project.knownTexts(fingerprints); },
            [&project](const QString& label, Command command, std::optional<qint64> group) {
                return project.change(label, std::move(command), group);
            },
            [&project](qsizetype records) { return project.prepareBulk(records); },
            [&project] { return project.newGroup(); },
            [&project]() -> IdSource& { return project.ids(); }};
}

} // namespace tasrih
