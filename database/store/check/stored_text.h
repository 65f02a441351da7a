// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/sql/connection.h"

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

namespace tasrih {

/// One text after the other as it lies in the file: UTF-8, once in memory and never as UTF-16, with a mark every so
/// many code points so that a run is found without counting from the beginning.
class StoredText
{
public:
    explicit StoredText(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Reads the text of @p id (a row of article_text). False where it is no text or a page of it can't be read.
    [[nodiscard]] bool read(qint64 id);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// In code points.
    [[nodiscard]] qsizetype length() const { return m_length; }
    [[nodiscard]] bool isUtf8() const;
    /// The code points [@p start, @p end); nothing where they are no run of the text. Valid until the next read().
    [[nodiscard]] std::optional<QByteArrayView> run(qint64 start, qint64 end) const;

private:
    void count();
    [[nodiscard]] qsizetype byteOf(qsizetype codePoint) const;

    Connection& m_connection;
    QByteArray m_bytes;
    std::vector<qsizetype> m_marks; ///< The byte of every so many-th code point.
    qsizetype m_length = 0;
};

} // namespace tasrih
