// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/id.h"
#include "database/records/vocabulary.h"
#include "database/store/sql/connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QVariant>

#include <optional>
#include <utility>
#include <vector>

/// Helpers between records and rows, shared by the repositories.
namespace tasrih {

/// Column and value of a row to be written, in order.
using Row = std::vector<std::pair<const char*, QVariant>>;

/// Inserts a row, or updates the one of the same key. The first @p keys columns are the primary key.
void upsert(Connection& connection, const char* table, const Row& row, int keys = 1);

/// Deletes the rows of @p table whose @p column is @p value.
void removeWhere(Connection& connection, const char* table, const char* column, qint64 value);

/// Deletes the rows whose @p parentColumn is @p parent and whose @p keyColumn is in none of @p kept.
void removeOthers(Connection& connection, const char* table, const char* parentColumn, qint64 parent,
                  const char* keyColumn, const std::vector<qint64>& kept);

/// Which rows a repository loads: all of them, or those of some ids.
class Wanted
{
public:
    Wanted() = default;
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

private:
    void append(qint64 id);
    bool m_all = true;
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

/// The three columns of a date: name, name_earliest, name_latest (or prefix_earliest where @p prefix is given).
struct DateColumns
{
    const char* text;
    const char* earliest;
    const char* latest;
};
void appendDate(Row& row, const DateColumns& columns, const std::optional<Edtf>& date);

// --- values read --------------------------------------------------------------------------------------------------

template <typename AnyId>
[[nodiscard]] AnyId idAt(const QSqlQuery& query, int column)
{
    const qint64 id = query.value(column).toLongLong();
    if (id <= 0)
        throw Error(QCoreApplication::translate("Store", "The project is damaged: a record has no valid id. Run "
                                                         "\"tasrih check\" on it, or open a snapshot."),
                    QString::number(id), Error::Cause::Damage);
    return AnyId(id);
}

template <typename AnyId>
[[nodiscard]] std::optional<AnyId> optionalIdAt(const QSqlQuery& query, int column)
{
    const qint64 id = query.value(column).toLongLong();
    return id > 0 ? std::optional(AnyId(id)) : std::nullopt;
}

template <typename Enum>
[[nodiscard]] std::optional<Enum> optionalWordAt(const QSqlQuery& query, int column)
{
    return fromKey<Enum>(query.value(column).toString());
}

template <typename Enum>
[[nodiscard]] Enum wordAt(const QSqlQuery& query, int column, Enum fallback)
{
    return optionalWordAt<Enum>(query, column).value_or(fallback);
}

[[nodiscard]] QString textAt(const QSqlQuery& query, int column);
[[nodiscard]] std::optional<double> numberAt(const QSqlQuery& query, int column);
/// A stored date; nothing where it is NULL or no EDTF (`tasrih check` reports those).
[[nodiscard]] std::optional<Edtf> dateAt(const QSqlQuery& query, int column);

} // namespace tasrih
