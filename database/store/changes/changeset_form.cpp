// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/changeset_form.h"

#include <optional>
#include <sqlite3.h>

namespace tasrih {

namespace {

constexpr quint64 mostColumns = 65536; ///< As SQLite has it.

/// Reads from front to back; every part tells whether it was there whole.
class Form
{
public:
    explicit Form(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool tables()
    {
        while (!m_rest.isEmpty()) {
            if (!head())
                return false;
            while (!m_rest.isEmpty() && m_rest.front() != 'T') {
                if (!change())
                    return false;
            }
        }
        return true;
    }

private:
    bool skip(quint64 length)
    {
        if (length > quint64(m_rest.size()))
            return false;
        m_rest = m_rest.sliced(qsizetype(length));
        return true;
    }

    std::optional<unsigned> byte()
    {
        if (m_rest.isEmpty())
            return std::nullopt;
        const auto first = static_cast<unsigned char>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return first;
    }

    /// Seven bits a byte, the upper ones first; lengths that SQLite takes fit into five.
    std::optional<quint64> number()
    {
        quint64 value = 0;
        for (int i = 0; i < 5; ++i) {
            const auto next = byte();
            if (!next)
                return std::nullopt;
            value = value << 7 | (*next & 0x7fU);
            if (*next < 0x80U)
                return value;
        }
        return std::nullopt;
    }

    /// 'T', how many columns, which of them are the key, the table's name and a zero byte.
    bool head()
    {
        if (byte() != unsigned('T'))
            return false;
        const auto columns = number();
        if (!columns || *columns == 0 || *columns > mostColumns || !skip(*columns))
            return false;
        m_columns = *columns;
        const qsizetype end = m_rest.indexOf('\0');
        return end > 0 && skip(quint64(end) + 1);
    }

    /// What was done, whether by a trigger, and the rows before and after.
    bool change()
    {
        const auto operation = byte();
        if (!operation || !byte())
            return false;
        switch (*operation) {
        case SQLITE_INSERT:
        case SQLITE_DELETE:
            return row(false);
        case SQLITE_UPDATE:
            return row(true) && row(true);
        default:
            return false;
        }
    }

    bool row(bool mayLeaveOut)
    {
        for (quint64 i = 0; i < m_columns; ++i) {
            if (!value(mayLeaveOut))
                return false;
        }
        return true;
    }

    bool value(bool mayBeLeftOut)
    {
        const auto type = byte();
        if (!type)
            return false;
        switch (*type) {
        case 0:
            return mayBeLeftOut;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return skip(8);
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            const auto length = number();
            return length && skip(*length);
        }
        default:
            return *type == SQLITE_NULL;
        }
    }

    QByteArrayView m_rest;
    quint64 m_columns = 0;
};

} // namespace

bool isWellFormedChangeset(QByteArrayView bytes)
{
    return Form(bytes).tables();
}

} // namespace tasrih
