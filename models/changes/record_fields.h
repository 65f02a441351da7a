// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <QtCore/QString>

#include <vector>

namespace tasrih {

/// One field of a record in words.
struct FieldText
{
    QString key;   ///< Tells the same field before and after; never shown.
    QString label; ///< "ends", "speaker", ...
    QString value; ///< Empty where nothing is in it.

    friend bool operator==(const FieldText&, const FieldText&) = default;
};

/// All fields of a record in words, in the interface's language. Names are looked up in @p snapshot; a record that is
/// not there any more shows as "?".
[[nodiscard]] std::vector<FieldText> fieldsOf(const Snapshot& snapshot, const AnyRecord& record);

/// What is different, one line each: "ends: 2025-09 → 2026-09", "tag added: bases", "speaker removed: …".
[[nodiscard]] QStringList differences(const std::vector<FieldText>& before, const std::vector<FieldText>& after);

} // namespace tasrih
