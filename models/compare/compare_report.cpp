// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compare_report.h"

#include "database/dates/date_text.h"
#include "database/text/direction.h"
#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/words/labels.h"

namespace tasrih {

namespace {

QString plain(const QString& text, Language language)
{
    return language == Language::Arabic ? text : withoutIdleIsolates(text);
}

ReportCell cellOf(const CompareRow& row, const CompareCell& cell, Language language)
{
    QString text = cell.text;
    if (!cell.difference.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("≠ ") + cell.difference;
    if (text.isEmpty())
        return {};
    return {plain(text, language), row.isHeading() ? Tone::Heading : cell.differs ? Tone::Differs : Tone::Plain};
}

ReportTable tableOf(const Comparison& comparison, Language language)
{
    ReportTable table;
    table.header << QString();
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const CompareColumn& column = comparison.columns[i];
        QString head = column.title + u'\n' + column.kind;
        if (!column.detail.isEmpty())
            head += QStringLiteral(" · ") + column.detail;
        if (i == comparison.pinned && comparison.columns.size() > 1)
            head += u'\n' + translated(language, Wording("Compare", "the others are compared with this one"));
        table.header << plain(head, language);
    }
    for (const CompareRow& row : comparison.rows) {
        if (row.field == CompareField::Sentence)
            continue; // They follow in full.
        ReportRow cells{{row.title, row.isHeading() ? Tone::Heading : Tone::Strong}};
        for (const CompareCell& cell : row.cells)
            cells.push_back(cellOf(row, cell, language));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Tone toneOf(CompareRun::Part part)
{
    switch (part) {
    case CompareRun::Part::Context:
        return Tone::Muted;
    case CompareRun::Part::Own:
        return Tone::Differs;
    case CompareRun::Part::Shared:
        break;
    }
    return Tone::Plain;
}

QString sourceOf(const Snapshot& snapshot, StatementId id, Language language)
{
    const Statement* statement = snapshot.find(id);
    const Article* article = statement ? snapshot.find(statement->article) : nullptr;
    if (!article)
        return {};
    QStringList parts{speakersOf(snapshot, *statement, language),
                      saidOnText(snapshot, *statement, language),
                      outletOf(snapshot, article, language),
                      article->title,
                      article->published ? readable(*article->published, language) : QString(),
                      article->url};
    parts.removeAll(QString());
    for (QString& part : parts)
        part = isolated(part);
    return plain(parts.join(QStringLiteral(" · ")), language);
}

void addSentences(Report& report, const Snapshot& snapshot, const Comparison& comparison)
{
    bool headed = false;
    for (std::size_t column = 0; column < comparison.columns.size(); ++column) {
        for (const CompareRow& row : comparison.rows) {
            const CompareCell& cell = row.cells[column];
            if (row.field != CompareField::Sentence || cell.runs.empty())
                continue;
            if (!headed)
                report.blocks.push_back(
                    ReportHeading{translated(report.language, Wording("Compare", "The sentences")), 2});
            headed = true;
            ReportParagraph quote{{}, ReportParagraph::Style::Quote, {}};
            for (const CompareRun& run : cell.runs)
                quote.runs.push_back({run.text, toneOf(run.part)});
            quote.language = paragraphDirection(cell.text, Language::Arabic) == Qt::RightToLeft ? Language::Arabic
                                                                                                : Language::English;
            report.blocks.push_back(ReportHeading{plain(comparison.columns[column].title, report.language), 3});
            report.blocks.push_back(std::move(quote));
            if (cell.statement)
                report.blocks.push_back(ReportParagraph{
                    {{sourceOf(snapshot, *cell.statement, report.language)}}, ReportParagraph::Style::Note, {}});
        }
    }
    if (headed)
        report.blocks.push_back(ReportLegend{
            {{QStringLiteral("≠"),
              translated(report.language, Wording("Compare", "differs from the column it is compared with"))}}});
}

} // namespace

Report compareReport(const Snapshot& snapshot, const std::vector<TrayItem>& items,
                     const std::optional<TrayItem>& pinned, const Excerpts& excerpts, Language language)
{
    const Comparison comparison = compare(snapshot, items, pinned, excerpts, language);
    Report report{translated(language, Wording("Compare", "Comparison")), {}, language, true, {}};
    if (comparison.columns.empty())
        return report;
    QStringList titles;
    for (const CompareColumn& column : comparison.columns)
        titles << column.title;
    report.subtitle = plain(titles.join(QStringLiteral(" · ")), language);
    report.blocks.push_back(tableOf(comparison, language));
    addSentences(report, snapshot, comparison);
    return report;
}

} // namespace tasrih
