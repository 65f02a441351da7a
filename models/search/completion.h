// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/search/query.h"

namespace tasrih {

/// What may stand in the place of what is being typed.
struct Completion
{
    QString label;      ///< As it is offered: a field with its colon, a name, a value.
    QString text;       ///< What is put in.
    qsizetype from = 0; ///< In the place of these UTF-16 units of the query, half-open.
    qsizetype to = 0;

    friend bool operator==(const Completion&, const Completion&) = default;
};

/// At most @p most for the word at @p cursor, the best first: names of fields, or values of the field that it is of.
/// In the interface's language first. Empty where nothing begins like it.
[[nodiscard]] std::vector<Completion> completionsOf(const Snapshot& snapshot, QStringView query, qsizetype cursor,
                                                    std::size_t most = 10);

} // namespace tasrih
