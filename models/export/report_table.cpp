// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/report_table.h"

#include <algorithm>

namespace tasrih {

namespace {

ReportCell cellOf(const QString& text, int column, const TypedColumns& typed)
{
    const auto holds = [column](const std::vector<int>& columns) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    if (text.isEmpty())
        return {};
    if (holds(typed.days) && text.size() == 10) {
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return {day};
    }
    if (holds(typed.numbers)) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            return {number};
    }
    return {text};
}

} // namespace

ReportRow typedRow(const QStringList& cells, const TypedColumns& typed)
{
    ReportRow row;
    row.reserve(std::size_t(cells.size()));
    for (int column = 0; column < cells.size(); ++column)
        row.push_back(cellOf(cells[column], column, typed));
    return row;
}

ReportTable typedTable(const ExportTable& table, const TypedColumns& typed)
{
    ReportTable result;
    result.header = table.header;
    result.rows.reserve(table.rows.size());
    for (const QStringList& row : table.rows)
        result.rows.push_back(typedRow(row, typed));
    return result;
}

} // namespace tasrih
