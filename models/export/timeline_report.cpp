// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/timeline_report.h"

#include "database/text/printable.h"
#include "models/export/names.h"
#include "models/report/report_cells.h"
#include "models/words/quotation.h"

#include <map>

namespace tasrih {

namespace {

/// Empty where there is no first day, or nobody knows it.
ReportCell firstDay(const std::optional<DaySpan>& days)
{
    return days && days->from != noFirstDay ? dayCell(QDate::fromJulianDay(days->from)) : ReportCell();
}

/// Spans are half-open; the last day is the one before their end.
ReportCell lastDay(const std::optional<DaySpan>& days)
{
    return days && days->to != noLastDay ? dayCell(QDate::fromJulianDay(days->to - 1)) : ReportCell();
}

/// The days of a date as they are known: an end that is open stays without a day.
std::optional<DaySpan> knownDays(const std::optional<Edtf>& date, const ApproximatePad& pad)
{
    return date ? daysOf(*date, pad) : std::nullopt;
}

/// When something was said: as stated, else not after its publication.
std::optional<DaySpan> saidDays(const Saying* saying, const Article* article, const ApproximatePad& pad)
{
    if (saying && saying->saidOn)
        return daysOf(*saying->saidOn, pad);
    std::optional<DaySpan> days = knownDays(article ? article->published : std::nullopt, pad);
    if (days)
        days->from = noFirstDay;
    return days;
}

/// In which rows each claim stands.
std::map<int, QStringList> rowsOfClaims(const RowLayout& rows)
{
    std::map<int, QStringList> names;
    const TimelineContent& content = rows.content();
    for (const PlacedRow& placed : rows.rows()) {
        const TimelineRow& row = content.rows[std::size_t(placed.index)];
        if (row.ownCount() == 0)
            continue;
        const LaneRun& own = row.runs.front();
        for (int i = own.first; i < own.first + own.count; ++i)
            names[content.order[std::size_t(i)]] << row.label;
    }
    return names;
}

ReportRow rowOf(int number, const QStringList& rows, const TimelineContent& content, const TimelineClaim& entry,
                const Statement& statement, const Claim& claim)
{
    const Snapshot& snapshot = *content.snapshot;
    const Language language = content.options.language;
    const auto& withdrawal = std::get<WithdrawalClaim>(claim.body);
    const Saying* saying = snapshot.find(statement.saying);
    const Article* article = snapshot.find(statement.article);
    std::vector<SideId> sides;
    for (const std::optional<SideId>& side : entry.sides) {
        if (side)
            sides.push_back(*side);
    }
    std::vector<ActorId> relays;
    for (const Relay& relay : statement.relays)
        relays.push_back(relay.actor);
    const ClaimSpan& span = entry.span;
    const std::optional<DaySpan> starts = knownDays(withdrawal.starts, content.options.pad);
    const std::optional<DaySpan> said = saidDays(saying, article, content.options.pad);
    return {numberCell(number),
            {rows.join(QStringLiteral("; "))},
            {holderOf(snapshot, statement, claim, language)},
            {namesOfRecords(snapshot, sides, language).join(QStringLiteral("; "))},
            {nameOfRecord(snapshot, withdrawal.place, language)},
            {nameOfRecord(snapshot, withdrawal.phase, language)},
            {nameOfRecord(snapshot, withdrawal.force, language)},
            {pick(language, withdrawal.object, withdrawal.objectEn)},
            {keyOf(withdrawal.what)},
            {keyOf(withdrawal.modality)},
            {keyOf(withdrawal.bound)},
            dateCell(withdrawal.starts),
            firstDay(starts),
            lastDay(starts),
            dateCell(withdrawal.ends),
            span.openStart ? ReportCell() : firstDay(span.fall),
            span.openEnd ? ReportCell() : lastDay(span.fall),
            dateCell(saying ? saying->saidOn : std::nullopt),
            firstDay(said),
            lastDay(said),
            {saying && saying->saidBasis ? keyOf(*saying->saidBasis) : QString()},
            {pick(language, claim.condition, claim.conditionEn)},
            {namesOfRecords(snapshot, relays, language).join(QStringLiteral("; "))},
            {outletOf(snapshot, article, language)},
            {article ? article->title : QString()},
            dateCell(article ? article->published : std::nullopt),
            {statement.reliability ? symbolOf(*statement.reliability) : QString()},
            {statement.credibility ? symbolOf(*statement.credibility) : QString()},
            {keyOf(statement.review)},
            flagCell(claim.featured),
            {sentenceOf(statement, claim)},
            {pick(language, statement.gloss, statement.glossEn)},
            {statement.id.toString()},
            {claim.id.toString()}};
}

} // namespace

QString timelineTitle(const Snapshot& snapshot, Language language)
{
    const QString project = printableLine(pick(language, snapshot.title, snapshot.titleEn));
    return project.isEmpty() ? translated(language, Wording("TimelinePrint", "Withdrawal timeline")) : project;
}

Report timelineReport(const RowLayout& rows, const SourceNumbers& numbers)
{
    const TimelineContent& content = rows.content();
    ReportTable table;
    // Stable names, for programs.
    table.header =
        QStringLiteral("number rows speaker side place phase force object what modality bound starts starts_first_day "
                       "starts_last_day ends ends_first_day ends_last_day said_on said_first_day said_last_day "
                       "said_basis condition relays outlet article published reliability credibility review featured "
                       "sentence gloss statement_id claim_id")
            .split(u' ');
    const std::map<int, QStringList> names = rowsOfClaims(rows);
    for (std::size_t i = 0; i < content.claims.size(); ++i) {
        const TimelineClaim& entry = content.claims[i];
        const auto [statement, claim] = recordOf(*content.snapshot, entry.statement, entry.claim);
        const int number = numbers.numberOf(int(i));
        if (!claim || number == 0)
            continue;
        const auto found = names.find(int(i));
        table.rows.push_back(
            rowOf(number, found == names.end() ? QStringList() : found->second, content, entry, *statement, *claim));
    }
    Report report;
    report.language = content.options.language;
    report.title = timelineTitle(*content.snapshot, report.language);
    report.landscape = true;
    report.blocks = {std::move(table)};
    return report;
}

} // namespace tasrih
