// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/sql/connection.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <optional>
#include <vector>

/// What every column of every table may hold, told once: checking names what is otherwise, salvaging mends or leaves
/// it.
namespace tasrih {

/// What is wrong with one value.
enum class Fault
{
    None,
    Null,
    Storage, ///< Text where a number stands, and the like.
    NoId,    ///< Zero or below.
    TooLarge,
    NotFinite,
    OutOfRange,
    NotBoolean,
    Control, ///< NUL or another control character.
    Empty,
    UnknownWord,
    Unreadable ///< A date, a day, a moment or a duration that is none.
};

struct ColumnShape
{
    enum class Kind
    {
        Id, ///< Of the row, or of a row it belongs to.
        Whole,
        Boolean,
        Real,
        Latitude,
        Longitude,
        Text,     ///< Of people: line ends and tabs, no other control characters.
        Verbatim, ///< Of a source: anything but NUL.
        Word,     ///< Of a closed list.
        Date,     ///< EDTF.
        Day,      ///< Derived from the date before it; compared with it, see DateShape.
        Moment,   ///< ISO date and time, or empty.
        Duration, ///< ISO duration, or empty.
        Bytes,
        Unread ///< Long: looked at elsewhere.
    };

    QString name;
    Kind kind = Kind::Text;
    bool mayBeNull = true;
    bool mustBeFilled = false;
    bool isRowid = false;                  ///< SQLite keeps it beside the row.
    QString target;                        ///< The table it points into, or empty.
    bool (*isWord)(QStringView) = nullptr; ///< Of Word.
    QString fallback; ///< Of Word: what an unknown one is taken for; empty where nothing is like it.
};

/// A date and the two days derived from it, by column.
struct DateShape
{
    int date;
    int earliest;
    int latest;
};

struct TableShape
{
    QString name;
    std::vector<ColumnShape> columns; ///< In the order of the table.
    std::vector<int> keys;            ///< Of its primary key.
    std::vector<DateShape> dates;
    std::vector<int> oneFilled; ///< Texts of which at least one says something: a name in two languages. May be empty.

    /// −1 where it has none of the name.
    [[nodiscard]] int column(QStringView name) const;
};

/// All tables of the schema as the migrations make it, parents before children; the history last.
[[nodiscard]] const std::vector<TableShape>& tableShapes();

/// What is wrong with @p value in @p column, looked at alone.
[[nodiscard]] Fault faultOf(const ColumnShape& column, const QVariant& value);

/// The days that belong beside a date, as they are stored; NULL where there are none or the date can't be read.
struct DerivedDays
{
    QVariant earliest, latest;
};
[[nodiscard]] DerivedDays derivedDays(const QVariant& date);

} // namespace tasrih
