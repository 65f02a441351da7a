// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/id.h"
#include "database/records/missing.h"
#include "database/store/sql/row_reader.h"
#include "database/words/vocabulary.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <optional>
#include <utility>
#include <vector>

/// Helpers between records and rows, shared by the repositories.
namespace tasrih {

/// Column and value of a row to be written, in order.
using Row = std::vector<std::pair<QByteArray, QVariant>>;

/// Columns, "table.column", that hold what is quoted of a source: anything but NUL. All other text is of people, and
/// has lines and tabs, no other control characters.
[[nodiscard]] const QSet<QString>& verbatimColumns();

/// Inserts a row, or updates the one of the same key. The first @p keys columns are the primary key.
void upsert(Connection& connection, const char* table, const Row& row, int keys = 1);

/// Deletes the rows of @p table whose @p column is @p value.
void removeWhere(Connection& connection, const char* table, const char* column, qint64 value);

/// Deletes the rows whose @p parentColumn is @p parent and whose @p keyColumn is in none of @p kept.
void removeOthers(Connection& connection, const char* table, const char* parentColumn, qint64 parent,
                  const char* keyColumn, const std::vector<qint64>& kept);

/// The @p keyColumn of the rows that removeOthers() would delete.
[[nodiscard]] std::vector<qint64> others(Connection& connection, const char* table, const char* parentColumn,
                                         qint64 parent, const char* keyColumn, const std::vector<qint64>& kept);

/// What a damaged page means to a loader: the work ends with an Error, or what can be read is taken.
enum class Damage
{
    Refuse,
    ReadOn
};

/// Which rows a repository loads: all of them, or those of some ids.
class Wanted
{
public:
    Wanted() = default;
    explicit Wanted(Damage damage)
        : m_damage(damage)
    {
    }
    template <typename AnyId>
    explicit Wanted(const std::vector<AnyId>& ids)
        : m_all(false)
    {
        for (AnyId id : ids)
            append(id.value());
    }

    /// " WHERE column IN (...)", or nothing for all. One value is bound to it, see values().
    [[nodiscard]] QString where(const char* column) const;
    [[nodiscard]] QVariantList values() const;
    [[nodiscard]] Damage damage() const { return m_damage; }

private:
    void append(qint64 id);
    bool m_all = true;
    Damage m_damage = Damage::Refuse;
    QString m_ids;
};

// --- values for writing -------------------------------------------------------------------------------------------

template <typename Tag>
[[nodiscard]] QVariant value(Id<Tag> id)
{
    return id.value();
}

template <typename Tag>
[[nodiscard]] QVariant value(const std::optional<Id<Tag>>& id)
{
    return id ? QVariant(id->value()) : QVariant(QMetaType::fromType<qint64>());
}

template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QVariant value(Enum word)
{
    return keyOf(word);
}

template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QVariant value(const std::optional<Enum>& word)
{
    return word ? QVariant(keyOf(*word)) : QVariant(QMetaType::fromType<QString>());
}

/// Never NULL: an empty text is stored as such.
[[nodiscard]] QVariant value(const QString& text);
[[nodiscard]] QVariant value(std::optional<double> number);
/// ISO, in UTC; empty where it is no moment.
[[nodiscard]] QVariant value(const QDateTime& moment);

/// The three columns of a date: @p name, and @p days with _earliest and _latest.
void appendDate(Row& row, const char* name, const char* days, const std::optional<Edtf>& date);

// --- values read --------------------------------------------------------------------------------------------------

/// Thrown where a row has no id that a record could have; see eachRow().
struct NoRecord
{
};

/// The id of the row itself.
template <typename AnyId>
[[nodiscard]] AnyId idAt(const RowReader& row, int column)
{
    const qint64 id = row.whole(column);
    if (id <= 0)
        throw NoRecord();
    return AnyId(id);
}

/// An id the row points at; one that is no id points nowhere.
template <typename AnyId>
[[nodiscard]] AnyId referenceAt(const RowReader& row, int column)
{
    const qint64 id = row.whole(column);
    return id > 0 ? AnyId(id) : nowhere<AnyId>();
}

template <typename AnyId>
[[nodiscard]] std::optional<AnyId> optionalIdAt(const RowReader& row, int column)
{
    const qint64 id = row.whole(column);
    return id > 0 ? std::optional(AnyId(id)) : std::nullopt;
}

template <typename Enum>
[[nodiscard]] std::optional<Enum> optionalWordAt(const RowReader& row, int column)
{
    return fromKey<Enum>(row.words(column));
}

template <typename Enum>
[[nodiscard]] Enum wordAt(const RowReader& row, int column, Enum fallback)
{
    return optionalWordAt<Enum>(row, column).value_or(fallback);
}

/// Nothing where it is NULL, infinite or no number (`tasrih check` reports those).
[[nodiscard]] std::optional<double> numberAt(const RowReader& row, int column);
/// A stored date; nothing where it is NULL or no EDTF (`tasrih check` reports those).
[[nodiscard]] std::optional<Edtf> dateAt(const RowReader& row, int column);
/// The nearest number that an int can hold.
[[nodiscard]] int wholeAt(const RowReader& row, int column);

/// Calls @p use for each row of @p rows and ends it. Rows that throw NoRecord are left out. Throws Error where a page
/// can't be read, unless @p damage says to take what there is.
template <typename Use>
void eachRow(RowReader& rows, Damage damage, const Use& use)
{
    const auto next = [&] {
        try {
            return rows.next();
        } catch (const Error&) {
            if (damage == Damage::Refuse)
                throw;
            return false;
        }
    };
    while (next()) {
        try {
            use(std::as_const(rows));
        } catch (const NoRecord&) {
            // `tasrih check` names it.
        }
    }
}

} // namespace tasrih
