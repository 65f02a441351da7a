// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <QtCore/QString>

#include <vector>

namespace tasrih {

/// One field of a record in words.
struct FieldText
{
    QString key;    ///< Tells the same field before and after; never shown.
    QString label;  ///< "Ends", "Speaker", ...
    QString value;  ///< Empty where nothing is in it.
    QString stored; ///< What is in it, exactly: two people may bear one name.
    enum class Telling
    {
        Always,
        Rides,     ///< Only a change of it, and only where the field before it is not told.
        LastResort ///< Only a change of it, and only where nothing else of the record is told.
    } telling = Telling::Always;

    friend bool operator==(const FieldText&, const FieldText&) = default;
};

/// All fields of a record in words, in the interface's language, as its description lists them. Names are looked up in
/// @p snapshot; a record that is not there any more shows as "?".
[[nodiscard]] std::vector<FieldText> fieldsOf(const Snapshot& snapshot, const AnyRecord& record);

/// What is different, one line each: "Ends changed from 2025-09 to 2026-09", "Tag added: bases", "Speaker removed: …".
/// Whatever differs between two states of a record, there is a line.
[[nodiscard]] QStringList differences(const std::vector<FieldText>& before, const std::vector<FieldText>& after);

} // namespace tasrih
