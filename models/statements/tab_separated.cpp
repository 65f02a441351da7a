// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/printable.h"
#include "models/statements/statements_model.h"

#include <QtCore/QStringList>

namespace tasrih {

namespace {
/// One cell: without line ends, tabs and the marks that isolate names.
QString cell(const QString& text)
{
    return plainCell(text).simplified();
}
} // namespace

QString asTabSeparated(const QAbstractItemModel& model, const std::vector<int>& rows, const std::vector<int>& columns)
{
    QStringList lines;
    QStringList heading;
    for (const int column : columns)
        heading.append(cell(model.headerData(column, Qt::Horizontal).toString()));
    lines.append(heading.join(QLatin1Char('\t')));
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(model.index(row, column).data().toString()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace tasrih
