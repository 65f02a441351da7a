// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/field.h"
#include "database/records/statement.h"
#include "database/store/sql/rows.h"

/// One field of a record as columns of a row, by the type of its member.
namespace tasrih {

/// Stored as 0 and 1.
template <typename Member>
concept IsFlag = std::is_same_v<Member, bool> || std::is_same_v<Member, Figure::Span>;

template <typename Record, typename Member>
void appendValue(Row& row, const Field<Record, Member>& field, const Member& member)
{
    if constexpr (std::is_same_v<Member, std::optional<Edtf>>)
        appendDate(row, field.column, field.days ? field.days : field.column, member);
    else if constexpr (IsFlag<Member>)
        row.emplace_back(field.column, int(member));
    else if constexpr (std::is_integral_v<Member>)
        row.emplace_back(field.column, member);
    else
        row.emplace_back(field.column, value(member));
}

namespace column {
inline void read(const RowReader& row, int at, QString& into)
{
    into = row.text(at);
}
inline void read(const RowReader& row, int at, std::optional<Edtf>& into)
{
    into = dateAt(row, at);
}
inline void read(const RowReader& row, int at, std::optional<double>& into)
{
    into = numberAt(row, at);
}
inline void read(const RowReader& row, int at, QDateTime& into)
{
    into = QDateTime::fromString(row.text(at), Qt::ISODate);
}
inline void read(const RowReader& row, int at, int& into)
{
    into = wholeAt(row, at);
}
inline void read(const RowReader& row, int at, qint64& into)
{
    into = row.whole(at);
}
template <IsFlag Flag>
void read(const RowReader& row, int at, Flag& into)
{
    into = Flag(row.whole(at) != 0);
}
template <typename Tag>
void read(const RowReader& row, int at, Id<Tag>& into)
{
    into = referenceAt<Id<Tag>>(row, at);
}
template <typename Tag>
void read(const RowReader& row, int at, std::optional<Id<Tag>>& into)
{
    into = optionalIdAt<Id<Tag>>(row, at);
}
template <typename Word>
requires std::is_enum_v<Word>
void read(const RowReader& row, int at, std::optional<Word>& into)
{
    into = optionalWordAt<Word>(row, at);
}
} // namespace column

/// @param into as a new record has it.
template <typename Record, typename Member>
void readValue(const RowReader& row, int at, const Field<Record, Member>& field, Member& into)
{
    if constexpr (std::is_enum_v<Member> && !IsFlag<Member>)
        into = wordAt(row, at, field.unknown ? Member(*field.unknown) : into);
    else
        column::read(row, at, into);
}

/// A struct as a row begins it: with its id, where it has one, in column @p at. Throws NoRecord where that is none.
template <typename Part>
[[nodiscard]] Part blankAt(const RowReader& row, int at)
{
    if constexpr (HasOwnId<Part>)
        return Part{idAt<decltype(Part::id)>(row, at)};
    else
        return Part{};
}

/// A run of text below zero or turned round is an empty one.
template <typename Record>
void mend(Record& record)
{
    if constexpr (requires { record.quote; }) {
        record.start = std::max(record.start, 0);
        record.end = std::max(record.end, record.start);
    }
}

} // namespace tasrih
