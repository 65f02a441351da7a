// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/isolate.h"
#include "models/words/labels.h"

#include <QtCore/QStringList>

/// Several things in one line, in either language.
namespace tasrih {

/// "A, B": those that aren't empty.
[[nodiscard]] QString listed(const QStringList& parts, Language language = interfaceLanguage());
/// "A; B": the same of parts that may hold commas of their own.
[[nodiscard]] QString listedApart(const QStringList& parts, Language language = interfaceLanguage());
/// "A · B": the same, each isolated, of parts that are no list.
[[nodiscard]] QString dotted(const QStringList& parts);
/// "A, B and C".
[[nodiscard]] QString listedWithAnd(QStringList parts, Language language = interfaceLanguage());

/// The names of the records in @p ids, isolated; those that are gone are left out.
template <typename Ids>
[[nodiscard]] QStringList namesOf(const Snapshot& snapshot, const Ids& ids, Language language = interfaceLanguage())
{
    QStringList names;
    for (const auto& id : ids) {
        if (const auto* record = snapshot.find(id))
            names << isolated(nameOf(*record, language));
    }
    return names;
}

/// "A, B": who passed a statement on, isolated. Empty where nobody did.
[[nodiscard]] QString relayersOf(const Snapshot& snapshot, const Statement& statement,
                                 Language language = interfaceLanguage());
/// "relayed by A, B", or empty.
[[nodiscard]] QString relayedText(const Snapshot& snapshot, const Statement& statement,
                                  Language language = interfaceLanguage());

} // namespace tasrih
