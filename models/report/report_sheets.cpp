// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report_sheets.h"

#include "database/words/language.h"
#include "models/report/report_tones.h"

#include <set>

namespace tasrih {

namespace {

CellLook cellLook(Tone tone)
{
    const ToneLook look = lookOf(tone);
    return {look.bold, look.italic, look.underlined, look.ink, look.fill};
}

SheetCell sheetCell(const ReportCell& cell)
{
    const auto* text = std::get_if<QString>(&cell.value);
    return {text && text->isEmpty() ? decltype(cell.value)() : cell.value, cellLook(cell.tone)};
}

Sheet sheetOf(const ReportTable& table, const QString& otherwise)
{
    Sheet sheet{table.title.isEmpty() ? otherwise : table.title, table.header, {}, table.frozenColumns};
    sheet.rows.reserve(table.rows.size() + table.later.count);
    table.eachRow([&](const ReportRow& row) {
        std::vector<SheetCell> cells;
        cells.reserve(row.size());
        std::transform(row.begin(), row.end(), std::back_inserter(cells), sheetCell);
        sheet.rows.push_back(std::move(cells));
    });
    return sheet;
}

/// What the looks of cells mean, of those that stand in the report.
void addTones(const Report& report, Sheet& legend)
{
    std::set<Tone> used;
    for (const ReportTable* table : tablesOf(report, ReportOutput::Sheets)) {
        table->eachRow([&](const ReportRow& row) {
            for (const ReportCell& cell : row)
                used.insert(cell.tone);
        });
    }
    const std::pair<Tone, Wording> meanings[] = {
        {Tone::Support, Wording("Report", "Support")},
        {Tone::Oppose, Wording("Report", "Opposition")},
        {Tone::Mixed, Wording("Report", "Mixed stance")},
        {Tone::Neutral, Wording("Report", "Neutral stance")},
        {Tone::Unclear, Wording("Report", "Unclear stance")},
        {Tone::Differs, Wording("Report", "Differs from what stands beside it")},
        {Tone::Certain, Wording("Report", "Certain conflict")},
        {Tone::Possible, Wording("Report", "Possible conflict")},
        {Tone::Muted, Wording("Report", "Context, of less weight")},
    };
    for (const auto& [tone, meaning] : meanings) {
        if (used.contains(tone))
            legend.rows.push_back({{translated(report.language, Wording("Report", "Sample")), cellLook(tone)},
                                   {translated(report.language, meaning), {}}});
    }
}

Sheet legendOf(const Report& report)
{
    Sheet legend{translated(report.language, Wording("Report", "Legend")),
                 {translated(report.language, Wording("Report", "Sign")),
                  translated(report.language, Wording("Report", "Meaning"))},
                 {},
                 1};
    const auto add = [&](const QString& sign, const QString& meaning) {
        if (!meaning.isEmpty())
            legend.rows.push_back({{sign, {}}, {meaning, {}}});
    };
    add(translated(report.language, Wording("Report", "Title")), report.title);
    add(translated(report.language, Wording("Report", "Contents")), report.subtitle);
    for (const ReportBlock& block : report.blocks) {
        if (const auto* entries = std::get_if<ReportLegend>(&block)) {
            for (const auto& [sign, meaning] : entries->entries)
                add(sign, meaning);
        }
    }
    addTones(report, legend);
    return legend;
}

} // namespace

Workbook workbookOf(const Report& report)
{
    Workbook workbook;
    workbook.title = report.title;
    workbook.direction =
        report.language == Language::Arabic ? Workbook::Direction::RightToLeft : Workbook::Direction::LeftToRight;
    workbook.paper = report.landscape ? Workbook::Paper::Landscape : Workbook::Paper::Portrait;
    for (const ReportTable* table : tablesOf(report, ReportOutput::Sheets))
        workbook.sheets.push_back(sheetOf(*table, report.title));
    Sheet legend = legendOf(report);
    if (const qsizetype cut = textsTooLong(workbook); cut > 0)
        legend.rows.push_back(
            {{QStringLiteral("…"), {}},
             {translated(report.language,
                         CountedWording("Report", "%n text(s) were too long for a cell and end in “…”; CSV and HTML "
                                                  "hold them whole."),
                         int(cut)),
              {}}});
    workbook.sheets.push_back(std::move(legend));
    return workbook;
}

} // namespace tasrih
