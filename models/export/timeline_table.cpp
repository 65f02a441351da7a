// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/timeline_table.h"

#include "database/export/csv.h"
#include "database/files/output_file.h"
#include "models/labels/labels.h"

#include <map>

namespace tasrih {

namespace {

QString firstDay(const std::optional<DaySpan>& days)
{
    return days ? QDate::fromJulianDay(days->from).toString(Qt::ISODate) : QString();
}

/// Spans are half-open; the last day is the one before their end.
QString lastDay(const std::optional<DaySpan>& days)
{
    return days ? QDate::fromJulianDay(std::max(days->to - 1, days->from)).toString(Qt::ISODate) : QString();
}

QString edtf(const std::optional<Edtf>& date)
{
    return date ? date->text() : QString();
}

template <typename Key>
QString nameOfRecord(const Snapshot& snapshot, const std::optional<Key>& id, Language language)
{
    const auto* record = snapshot.find(id);
    return record ? nameOf(*record, language) : QString();
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

QStringList cellsOf(const TimelineContent& content, const TimelineClaim& entry, const Statement& statement,
                    const Claim& claim)
{
    const Snapshot& snapshot = *content.snapshot;
    const Language language = content.options.language;
    const auto& withdrawal = std::get<WithdrawalClaim>(claim.body);
    const Saying* saying = snapshot.find(statement.saying);
    const Article* article = snapshot.find(statement.article);
    const Outlet* outlet = article ? snapshot.find(article->outlet) : nullptr;
    QStringList sides;
    for (const std::optional<SideId>& side : entry.sides) {
        if (side)
            sides << nameOfRecord(snapshot, side, language);
    }
    QStringList relays;
    for (const Relay& relay : statement.relays)
        relays << nameOfRecord(snapshot, std::optional(relay.actor), language);
    const std::optional<DaySpan>& fall = entry.span.fall;
    return {holderOf(snapshot, statement, claim, language),
            sides.join(QStringLiteral("; ")),
            nameOfRecord(snapshot, withdrawal.place, language),
            nameOfRecord(snapshot, withdrawal.phase, language),
            nameOfRecord(snapshot, withdrawal.force, language),
            pick(language, withdrawal.object, withdrawal.objectEn),
            keyOf(withdrawal.what),
            keyOf(withdrawal.modality),
            keyOf(withdrawal.bound),
            edtf(withdrawal.starts),
            firstDay(entry.span.rise),
            lastDay(entry.span.rise),
            edtf(withdrawal.ends),
            entry.span.openStart ? QString() : firstDay(fall),
            entry.span.openEnd ? QString() : lastDay(fall),
            saying ? edtf(saying->saidOn) : QString(),
            firstDay(entry.span.said.knowledge == SaidOn::Knowledge::Stated ? entry.span.said.days : std::nullopt),
            lastDay(entry.span.said.days),
            saying && saying->saidBasis ? keyOf(*saying->saidBasis) : QString(),
            pick(language, claim.condition, claim.conditionEn),
            relays.join(QStringLiteral("; ")),
            outlet ? nameOf(*outlet, language) : QString(),
            article ? article->title : QString(),
            article ? edtf(article->published) : QString(),
            statement.reliability ? symbolOf(*statement.reliability) : QString(),
            statement.credibility ? symbolOf(*statement.credibility) : QString(),
            keyOf(statement.review),
            claim.featured ? QStringLiteral("1") : QStringLiteral("0"),
            sentenceOf(statement),
            pick(language, statement.gloss, statement.glossEn),
            statement.id.toString(),
            claim.id.toString()};
}

} // namespace

ExportTable timelineTable(const RowLayout& rows, const SourceNumbers& numbers)
{
    // Stable names, for programs.
    ExportTable table{
        QStringLiteral("number rows speaker side place phase force object what modality bound starts starts_first_day "
                       "starts_last_day ends ends_first_day ends_last_day said_on said_first_day said_last_day "
                       "said_basis condition relays outlet article published reliability credibility review featured "
                       "sentence gloss statement_id claim_id")
            .split(u' '),
        {}};
    const TimelineContent& content = rows.content();
    const std::map<int, QStringList> names = rowsOfClaims(rows);
    for (std::size_t i = 0; i < content.claims.size(); ++i) {
        const TimelineClaim& entry = content.claims[i];
        const Statement* statement = content.snapshot->find(entry.statement);
        const int number = numbers.numberOf(int(i));
        if (!statement || number == 0)
            continue;
        const auto claim = std::find_if(statement->claims.begin(), statement->claims.end(),
                                        [&](const Claim& each) { return each.id == entry.claim; });
        if (claim == statement->claims.end())
            continue;
        const auto found = names.find(int(i));
        QStringList cells{QString::number(number),
                          found == names.end() ? QString() : found->second.join(QStringLiteral("; "))};
        table.rows.push_back(cells + cellsOf(content, entry, *statement, *claim));
    }
    return table;
}

void writeCsv(const ExportTable& table, const QString& path)
{
    writeFile(path, toCsv(table.header, table.rows));
}

} // namespace tasrih
