// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/evidence_words.h"

#include "database/dates/date_text.h"
#include "database/text/direction.h"
#include "database/text/isolate.h"
#include "models/report/report_cells.h"
#include "models/report/report_tones.h"
#include "models/stances/said_bounds.h"
#include "models/stances/stance_words.h"
#include "models/stances/stances_report.h"
#include "models/statements/statement_column.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/plain_text.h"
#include "models/words/quotation.h"

namespace tasrih {

namespace {
/// A claim with the records it hangs on.
struct Evidence
{
    const PivotClaim& place;
    const Statement& statement;
    const Claim& claim;
    const Article* article;

    [[nodiscard]] QString condition(Language language) const
    {
        return pick(language, claim.condition, claim.conditionEn);
    }
};

template <typename Visit>
void forEach(const Snapshot& snapshot, const std::vector<PivotClaim>& claims, Visit visit)
{
    for (const PivotClaim& place : claims) {
        const Statement* statement = snapshot.find(place.statement);
        const Claim* claim = claimOf(snapshot, place);
        if (statement && claim)
            visit(Evidence{place, *statement, *claim, snapshot.find(statement->article)});
    }
}

QString sidesText(const Snapshot& snapshot, const Evidence& evidence, Language language)
{
    QStringList names;
    for (const ActorId holder : holdersOf(snapshot, evidence.statement, evidence.claim)) {
        const Side* side = snapshot.find(sideOf(snapshot, holder));
        if (side && !names.contains(nameOf(*side, language)))
            names << nameOf(*side, language);
    }
    return listedApart(names, language);
}

ReportRow rowOf(const Snapshot& snapshot, const Evidence& evidence, Language language)
{
    const auto& stance = std::get<Stance>(evidence.claim.body);
    const Article* article = evidence.article;
    const SaidBounds said = saidBoundsOf(snapshot, evidence.statement);
    return {{saidOnText(snapshot, evidence.statement, language)},
            dayCell(said.first),
            dayCell(said.last),
            {holderOf(snapshot, evidence.statement, evidence.claim, language)},
            {sidesText(snapshot, evidence, language)},
            {textOf(snapshot.get(stance.proposition), language)},
            {textOf(stance.position, language)},
            {evidence.condition(language)},
            {evidenceWords(evidence.statement, evidence.claim, language)},
            {outletOf(snapshot, article, language)},
            {article ? oneLine(article->title) : QString()},
            dateCell(article ? article->published : std::nullopt),
            {gradeText(evidence.statement)}};
}

void addTo(Report& report, const Snapshot& snapshot, const Evidence& evidence)
{
    const Language language = report.language;
    ReportParagraph head;
    head.runs = {{isolated(saidOnText(snapshot, evidence.statement, language)) + QStringLiteral(" · "), Tone::Muted},
                 {isolated(holderOf(snapshot, evidence.statement, evidence.claim, language)) + QStringLiteral(" · "),
                  Tone::Strong},
                 {textOf(evidence.place.position, language), toneOf(evidence.place.position)}};
    if (const QString condition = evidence.condition(language); !condition.isEmpty())
        head.runs.push_back(
            {translated(language, Wording("StancesReport", " — on condition: %1")).arg(isolated(condition))});
    const QString words = evidenceWords(evidence.statement, evidence.claim, language);
    ReportParagraph quote;
    quote.style = ReportParagraph::Style::Quote;
    quote.runs = {{words}};
    quote.language = paragraphDirection(words, language) == Qt::RightToLeft ? Language::Arabic : Language::English;
    QStringList source{isolated(outletOf(snapshot, evidence.article, language))};
    if (evidence.article) {
        source << isolated(oneLine(evidence.article->title));
        if (evidence.article->published)
            source << isolated(readable(*evidence.article->published, language));
    }
    source << isolated(gradeText(evidence.statement));
    source.removeAll(QString());
    ReportParagraph note;
    note.style = ReportParagraph::Style::Note;
    note.runs = {{source.join(QStringLiteral(" · ")), Tone::Muted}};
    report.blocks.emplace_back(std::move(head));
    report.blocks.emplace_back(std::move(quote));
    report.blocks.emplace_back(std::move(note));
}
} // namespace

QString evidenceWords(const Statement& statement, const Claim& claim, Language language)
{
    const QString sentence = sentenceOf(statement, claim);
    return sentence.isEmpty() ? glossOf(statement, language) : sentence;
}

std::vector<PivotClaim> claimsOfColumn(const Pivot& pivot, std::size_t column)
{
    std::vector<PivotClaim> claims;
    for (const PivotRow& row : pivot.rows) {
        if (const auto& cell = row.ownCell(column)) {
            const auto own = pivot.claimsOf(*cell);
            claims.insert(claims.end(), own.begin(), own.end());
        }
    }
    sortInTime(claims);
    return claims;
}

ReportTable stanceEvidenceTable(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                const PivotOptions& options, Language language)
{
    ReportTable table;
    table.title = translated(language, Wording("StancesReport", "Evidence"));
    for (const Wording title :
         {Wording("StancesReport", "Said on"), Wording("StancesReport", "Earliest"), Wording("StancesReport", "Latest"),
          Wording("StancesReport", "Actor"), Wording("StancesReport", "Side"), Wording("StancesReport", "Proposition"),
          Wording("StancesReport", "Stance"), Wording("StancesReport", "Condition"),
          Wording("StancesReport", "Sentence"), Wording("StancesReport", "Outlet"), Wording("StancesReport", "Article"),
          Wording("StancesReport", "Published"), Wording("StancesReport", "Grade")})
        table.header << translated(language, title);
    const Pivot pivot = pivotOf(snapshot, statements, options);
    std::vector<PivotClaim> all;
    for (std::size_t column = 0; column < pivot.columns.size(); ++column) {
        const std::vector<PivotClaim> claims = claimsOfColumn(pivot, column);
        all.insert(all.end(), claims.begin(), claims.end());
    }
    sortInTime(all);
    forEach(snapshot, all,
            [&](const Evidence& evidence) { table.rows.push_back(rowOf(snapshot, evidence, language)); });
    return table;
}

void addEvidence(Report& report, const Snapshot& snapshot, const Pivot& pivot)
{
    report.blocks.emplace_back(ReportHeading{translated(report.language, Wording("StancesReport", "Evidence")), 1});
    for (std::size_t column = 0; column < pivot.columns.size(); ++column) {
        const std::vector<PivotClaim> claims = claimsOfColumn(pivot, column);
        if (claims.empty())
            continue;
        report.blocks.emplace_back(ReportHeading{textOf(snapshot.get(pivot.columns[column]), report.language), 2});
        forEach(snapshot, claims, [&](const Evidence& evidence) { addTo(report, snapshot, evidence); });
    }
}

} // namespace tasrih
