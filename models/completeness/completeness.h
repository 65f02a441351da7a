// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <QtCore/QStringList>

#include <vector>

namespace tasrih {

/// What a record that was made from no more than a name still lacks, in words: "side", "name in English". Empty where
/// nothing does. Unnamed actors need no second name, and who is a member of somebody with a side needs none of its own.
[[nodiscard]] QStringList gapsOf(const Snapshot& snapshot, const Actor& actor);
[[nodiscard]] QStringList gapsOf(const Snapshot& snapshot, const Place& place);
[[nodiscard]] QStringList gapsOf(const Snapshot& snapshot, const Phase& phase);
[[nodiscard]] QStringList gapsOf(const Snapshot& snapshot, const Proposition& proposition);
[[nodiscard]] QStringList gapsOf(const Snapshot& snapshot, const Outlet& outlet);

struct Incomplete
{
    AnyId id;
    QString name;
    QStringList gaps;
};

/// All records with gaps: actors, places, phases, propositions, outlets, each kind by name.
[[nodiscard]] std::vector<Incomplete> incompleteRecords(const Snapshot& snapshot,
                                                        Language language = interfaceLanguage());

} // namespace tasrih
