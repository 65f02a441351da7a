// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_report.h"

#include "database/dates/date_text.h"
#include "models/dossier/dossier_summary.h"
#include "models/dossier/dossier_words.h"
#include "models/dossier/words.h"
#include "models/export/statement_columns.h"
#include "models/labels/labels.h"
#include "models/report/report_cells.h"
#include "models/report/report_tones.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {

ReportParagraph paragraph(const QString& text, Tone tone = Tone::Plain)
{
    return {{{text, tone}}, ReportParagraph::Style::Body, {}};
}

QString subtitleOf(const Dossier& dossier, Language language)
{
    QString subtitle = countText(dossier, language);
    if (const QString span = spanText(dossier, language); !span.isEmpty())
        subtitle += QStringLiteral(" · ") + span;
    if (int(dossier.entries.size()) != dossier.unfiltered)
        subtitle += QStringLiteral(" · ") +
                    dossierText(language, QT_TRANSLATE_N_NOOP("Dossier", "filter on: %1 of %n"), dossier.unfiltered)
                        .arg(dossier.entries.size());
    return subtitle + QStringLiteral(" · ") +
           dossierText(language, QT_TRANSLATE_NOOP("Dossier", "as of %1"))
               .arg(readable(QDate::currentDate(), language));
}

void addLines(Report& report, const char* heading, const std::vector<DossierLine>& lines)
{
    if (lines.empty())
        return;
    report.blocks.emplace_back(ReportHeading{dossierText(report.language, heading), 1});
    for (const DossierLine& line : lines)
        report.blocks.emplace_back(paragraph(line.text, line.tone));
}

void addFindings(Report& report, const Dossier& dossier)
{
    if (dossier.findings.empty())
        return;
    report.blocks.emplace_back(
        ReportHeading{dossierText(report.language, QT_TRANSLATE_NOOP("Dossier", "Findings")), 1});
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
    const QStringList own{dossierText(language, QT_TRANSLATE_NOOP("Dossier", "Year")),
                          dossierText(language, QT_TRANSLATE_NOOP("Dossier", "Part")),
                          dossierText(language, QT_TRANSLATE_NOOP("Dossier", "Why it is here")),
                          dossierText(language, QT_TRANSLATE_NOOP("Dossier", "Only inherited"))};
    ReportTable table;
    table.title = dossierText(language, QT_TRANSLATE_NOOP("Dossier", "Statements"));
    table.header = own + statementHeader(language);
    table.frozenColumns = 2;
    table.onlyInSheets = true;
    for (const DossierEntry& entry : dossier.entries) {
        // The year stays text: as a number it would be grouped, "2,025".
        ReportRow row{
            {entry.day ? QString::number(entry.day->year()) : QString()},
            {entry.isSaidBySubject() ? dossierText(language, QT_TRANSLATE_NOOP("Dossier", "said"))
                                     : dossierText(language, QT_TRANSLATE_NOOP("Dossier", "said about"))},
            {whyText(snapshot, entry, language)},
            {entry.isInherited() ? dossierText(language, QT_TRANSLATE_NOOP("Dossier", "inherited")) : QString()}};
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

ReportTable stancesOf(const Snapshot& snapshot, const Dossier& dossier, Language language)
{
    ReportTable table;
    table.title = dossierText(language, QT_TRANSLATE_NOOP("Dossier", "Stances now"));
    for (const char* title :
         {QT_TRANSLATE_NOOP("Dossier", "Actor"), QT_TRANSLATE_NOOP("Dossier", "Proposition"),
          QT_TRANSLATE_NOOP("Dossier", "Stance"), QT_TRANSLATE_NOOP("Dossier", "Sayings"),
          QT_TRANSLATE_NOOP("Dossier", "Changed over time"), QT_TRANSLATE_NOOP("Dossier", "Contradicts itself"),
          QT_TRANSLATE_NOOP("Dossier", "Last said")})
        table.header << dossierText(language, title);
    table.onlyInSheets = true;
    for (const DossierStance& stance : dossier.stances) {
        const Actor* actor = snapshot.find(stance.actor);
        const Proposition* proposition = snapshot.find(stance.proposition);
        if (!actor || !proposition)
            continue;
        table.rows.push_back({{nameOf(*actor, language)},
                              {textOf(*proposition, language)},
                              {textOf(stance.cell.latest, language), toneOf(stance.cell.latest)},
                              {double(stance.cell.sayings)},
                              flagCell(stance.cell.changed),
                              flagCell(stance.cell.contradictory),
                              dayCell(stance.latest.latest)});
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
    report.title = dossierText(language, QT_TRANSLATE_NOOP("Dossier", "Dossier: %1"))
                       .arg(nameOf(snapshot, dossier.subject, language));
    report.subtitle = subtitleOf(dossier, language);
    for (const QString& line : particularsOf(snapshot, dossier.subject, language))
        report.blocks.emplace_back(paragraph(line, Tone::Muted));
    report.blocks.emplace_back(sheetOf(snapshot, dossier, language));
    addLines(report, QT_TRANSLATE_NOOP("Dossier", "Stances now"), stanceLines(snapshot, dossier, language));
    if (!dossier.stances.empty()) {
        report.blocks.emplace_back(legendOf(language));
        report.blocks.emplace_back(stancesOf(snapshot, dossier, language));
    }
    addLines(report, QT_TRANSLATE_NOOP("Dossier", "Latest claims of an end"), endLines(snapshot, dossier, language));
    addFindings(report, dossier);
    addEntries(report, snapshot, dossier);
    if (dossier.entries.empty())
        report.blocks.emplace_back(
            paragraph(dossierText(language, QT_TRANSLATE_NOOP("Dossier", "There are no statements in this dossier.")),
                      Tone::Muted));
    return report;
}

} // namespace tasrih
