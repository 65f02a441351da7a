// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding.h"

#include <QtCore/QDate>

#include <optional>

namespace tasrih {

/// What a cell of a table sorts by: a number (a day, a grade), then folded text. What is not known stands last,
/// whichever way the column is sorted.
struct SortKey
{
    bool known = true;
    double number = 0;
    QString text = {};

    static SortKey of(std::optional<double> number) { return {number.has_value(), number.value_or(0)}; }
    static SortKey of(std::optional<QDate> day) { return {day.has_value(), day ? double(day->toJulianDay()) : 0}; }
    static SortKey of(const QString& text) { return {!text.isEmpty(), 0, fold(text)}; }

    friend bool operator==(const SortKey&, const SortKey&) = default;
};

/// Less than zero where @p a stands before @p b, more than zero where after it.
[[nodiscard]] inline int compare(const SortKey& a, const SortKey& b, Qt::SortOrder order)
{
    if (a.known != b.known)
        return a.known ? -1 : 1;
    const int way = order == Qt::AscendingOrder ? 1 : -1;
    if (a.number != b.number)
        return a.number < b.number ? -way : way;
    return way * a.text.compare(b.text);
}

} // namespace tasrih
