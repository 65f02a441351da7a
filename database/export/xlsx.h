// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <variant>
#include <vector>

namespace tasrih {

/// How a cell stands out. Fills differ in lightness, so that they survive a copier.
struct CellLook
{
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    quint32 ink = 0;  ///< 0xRRGGBB; 0 is the automatic colour.
    quint32 fill = 0; ///< 0xRRGGBB; 0 is none.

    friend auto operator<=>(const CellLook&, const CellLook&) = default;
};

/// Nothing, text, a number or a day. Text stays text, whatever it looks like.
struct SheetCell
{
    std::variant<std::monostate, QString, double, QDate> value;
    CellLook look;
};

struct Sheet
{
    QString name; ///< Any text: what a spreadsheet refuses is left out, and names are made unique.
    QStringList header;
    std::vector<std::vector<SheetCell>> rows;
    int frozenColumns = 1; ///< Stay in sight at the leading edge, as the header does.
};

struct Workbook
{
    enum class Direction
    {
        LeftToRight,
        RightToLeft
    };

    QString title;
    Direction direction = Direction::LeftToRight;
    std::vector<Sheet> sheets;
    /// The page layout when somebody prints it.
    enum class Paper
    {
        Portrait,
        Landscape
    } paper = Paper::Landscape;
};

/// Told now and then how many of all rows are done; returning false ends the work.
using RowProgress = std::function<bool(qsizetype done, qsizetype total)>;

/// A spreadsheet holds no more in a cell (UTF-16 units); longer text ends in "…".
inline constexpr qsizetype mostInCell = 32767;
inline constexpr qsizetype mostSheetRows = 1048576;
inline constexpr qsizetype mostSheetColumns = 16384;

/// How many texts of @p workbook are too long for a cell.
[[nodiscard]] qsizetype textsTooLong(const Workbook& workbook);

/// Writes an Office Open XML workbook, wholly or not at all: typed cells, header and leading columns frozen, a filter
/// over each table, sheets from right to left where the workbook is. Days before 1900 are written as text, for
/// spreadsheets know none.
/// @throws Error where a table is too large for a sheet or the file can't be written
/// @returns false where @p progress ended it; nothing is written then
bool writeXlsx(const Workbook& workbook, const QString& path, const RowProgress& progress = {});

} // namespace tasrih
