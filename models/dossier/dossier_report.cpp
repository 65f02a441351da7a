// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_report.h"

#include "database/dates/date_text.h"
#include "database/words/language.h"
#include "models/dossier/dossier_summary.h"
#include "models/dossier/dossier_words.h"
#include "models/export/statement_columns.h"
#include "models/report/report_cells.h"
#include "models/report/report_tones.h"
#include "models/words/labels.h"

namespace tasrih {

namespace {

ReportParagraph paragraph(const QString& text, Tone tone = Tone::Plain)
{
    return {{{text, tone}}, ReportParagraph::Style::Body, {}};
}

QString subtitleOf(const Snapshot& snapshot, const Dossier& dossier, Language language)
{
    QString subtitle = countText(dossier, language);
    if (const QString span = spanText(snapshot, dossier, language); !span.isEmpty())
        subtitle += QStringLiteral(" · ") + span;
    if (int(dossier.entries.size()) != dossier.unfiltered)
        subtitle += QStringLiteral(" · ") +
                    translated(language, CountedWording("Dossier", "filter on: %1 of %n"), dossier.unfiltered)
                        .arg(numberText(dossier.entries.size(), language));
    return subtitle + QStringLiteral(" · ") +
           translated(language, Wording("Dossier", "as of %1")).arg(readable(QDate::currentDate(), language));
}

/// In columns, on pages as in spreadsheets.
void addTable(Report& report, const DossierTable& lines)
{
    if (lines.lines.empty())
        return;
    ReportTable table;
    table.title = lines.title;
    table.header = lines.captions;
    for (const DossierLine& line : lines.lines)
        table.rows.push_back(line.cells);
    report.blocks.emplace_back(std::move(table));
    if (lines.more > 0)
        report.blocks.emplace_back(paragraph(moreLinesText(lines, report.language), Tone::Muted));
}

void addFindings(Report& report, const Dossier& dossier)
{
    if (dossier.findings.empty())
        return;
    report.blocks.emplace_back(ReportHeading{translated(report.language, Wording("Dossier", "Findings")), 1});
    for (const DossierFinding& finding : dossier.findings)
        report.blocks.emplace_back(paragraph(finding.text, finding.tone));
}

void addEntries(Report& report, const Snapshot& snapshot, const Dossier& dossier)
{
    for (const DossierYear& year : dossier.years) {
        report.blocks.emplace_back(ReportHeading{yearText(year, report.language), 1});
        for (std::size_t i = year.first; i < year.first + year.count; ++i) {
            const DossierEntry& entry = dossier.entries[i];
            addStatement(report.blocks, snapshot, snapshot.get(entry.statement),
                         remarksOn(snapshot, entry, report.language), report.language);
        }
    }
}

/// The table of a spreadsheet: what the dossier adds, then what every table of statements says.
ReportTable sheetOf(const Snapshot& snapshot, const Dossier& dossier, Language language)
{
    const QStringList own{translated(language, Wording("Dossier", "Year")),
                          translated(language, Wording("Dossier", "Part")),
                          translated(language, Wording("Dossier", "Why it is here")),
                          translated(language, Wording("Dossier", "Only inherited"))};
    ReportTable table;
    table.title = translated(language, Wording("Dossier", "Statements"));
    table.header = own + statementHeader(language);
    table.frozenColumns = 2;
    table.onlyInSheets = true;
    for (const DossierEntry& entry : dossier.entries) {
        // The year stays text: as a number it would be grouped, "2,025".
        ReportRow row{{entry.day ? written(entry.day->year()) : QString()},
                      {entry.isSaidBySubject() ? translated(language, Wording("Dossier", "said"))
                                               : translated(language, Wording("Dossier", "said about"))},
                      {whyText(snapshot, entry, language)},
                      {entry.isInherited() ? translated(language, Wording("Dossier", "inherited")) : QString()}};
        const ReportRow statement = statementCells(snapshot, snapshot.get(entry.statement), language);
        row.insert(row.end(), statement.begin(), statement.end());
        if (entry.isInherited()) {
            for (ReportCell& cell : row)
                cell.tone = Tone::Muted;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportLegend legendOf(Language language)
{
    ReportLegend legend;
    for (const Term<Position>& term : terms<Position>())
        legend.entries.emplace_back(signOf(toneOf(term.value)), textOf(term.value, language));
    return legend;
}

} // namespace

Report dossierReport(const Snapshot& snapshot, const Dossier& dossier, Language language)
{
    Report report;
    report.language = language;
    report.title =
        translated(language, Wording("Dossier", "Dossier: %1")).arg(nameOf(snapshot, dossier.subject, language));
    report.subtitle = subtitleOf(snapshot, dossier, language);
    for (const QString& line : particularsOf(snapshot, dossier.subject, language))
        report.blocks.emplace_back(paragraph(line, Tone::Muted));
    report.blocks.emplace_back(sheetOf(snapshot, dossier, language));
    addTable(report, stanceTable(snapshot, dossier, language));
    if (!dossier.stances.empty())
        report.blocks.emplace_back(legendOf(language));
    addTable(report, endTable(snapshot, dossier, language));
    addFindings(report, dossier);
    addEntries(report, snapshot, dossier);
    if (dossier.entries.empty())
        report.blocks.emplace_back(paragraph(
            translated(language, Wording("Dossier", "There are no statements in this dossier.")), Tone::Muted));
    return report;
}

} // namespace tasrih
