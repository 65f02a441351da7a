// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/encoding.h"

#include <vector>

namespace tasrih {

/// A file's bytes as text, and how sure we are that they are read rightly.
struct Decoded
{
    QString text; ///< As the bytes have it: newlines and noncharacters untouched; see clean().
    Encoding encoding = Encoding::Utf8;
    int confidence = 0;                 ///< Per cent; 100 where the user chose or a mark tells.
    qsizetype damaged = 0;              ///< Sequences without meaning, now U+FFFD.
    qsizetype damagedBytes = 0;         ///< The bytes of these.
    std::vector<Encoding> alternatives; ///< The others, the likelier first.
};

/// Reads @p bytes in the @p chosen encoding, or finds out which it is: by the byte order mark, else as UTF-8 where that
/// is valid or only damaged, else by ICU's detector, weighed with how much each reading looks like Arabic or Latin
/// writing. A byte order mark of the other order goes before a chosen UTF-16.
/// Throws Error where a converter is missing.
[[nodiscard]] Decoded decode(const QByteArray& bytes, std::optional<Encoding> chosen = {});

} // namespace tasrih
