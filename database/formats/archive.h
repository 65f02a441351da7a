// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/extract/extracted.h"

#include <QtCore/QHash>

#include <memory>
#include <variant>

struct zip;

namespace tasrih {

/// A ZIP file in memory, read with distrust: none of more than 10,000 entries, of names that lead out of it or stand
/// there twice, of entries that grow a thousandfold or to more than 64 MB, 128 MB in all.
class Archive
{
public:
    /// Damaged where it is none, or breaks those rules.
    [[nodiscard]] static std::variant<Archive, ExtractFailure> open(const QByteArray& bytes);

    [[nodiscard]] bool has(const QString& name) const { return m_entries.contains(name); }
    /// The bytes of an entry. Encrypted, or Damaged also where there is none of that name.
    [[nodiscard]] std::variant<QByteArray, ExtractFailure> read(const QString& name);

private:
    struct Close
    {
        void operator()(zip* archive) const;
    };

    Archive(const QByteArray& bytes, std::unique_ptr<zip, Close> archive);

    QByteArray m_bytes; ///< What the archive reads.
    std::unique_ptr<zip, Close> m_archive;
    QHash<QString, quint64> m_entries; ///< Places by name.
    qint64 m_left;                     ///< Bytes that may still be read.
};

} // namespace tasrih
