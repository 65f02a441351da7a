// SPDX-License-Identifier: GPL-3.0-or-later
// The stance table and the list of statements over a large project, beside a twin that only walks the same records.
#include "database/records/statement_facts.h"
#include "models/stances/pivot.h"
#include "models/statements/statement_order.h"
#include "tests/support/rows.h"

#include <benchmark/benchmark.h>

using namespace tasrih;
using tasrih::test::Rows;

namespace {
constexpr int statementCount = 250000;
constexpr int actorCount = 1000;
constexpr int propositionCount = 50;
constexpr int articleCount = 10000;

/// Each statement is a saying of one actor with one stance; ids of a table start at 1.
Snapshot largeProject()
{
    Rows<Actor> actors;
    for (int i = 0; i < actorCount; ++i)
        actors.add({.id = ActorId(i + 1), .name = QStringLiteral("متحدث %1").arg(i)});
    Rows<Proposition> propositions;
    for (int i = 0; i < propositionCount; ++i)
        propositions.add({.id = PropositionId(i + 1), .text = QStringLiteral("مسألة %1").arg(i), .order = i});
    const QDate first(2020, 1, 1);
    Rows<Article> articles;
    for (int i = 0; i < articleCount; ++i)
        articles.add(
            {.id = ArticleId(i + 1), .text = TextId(i + 1), .published = Edtf::fromDay(first.addDays(i % 2000))});
    Rows<Saying> sayings;
    Rows<Statement> statements;
    for (int i = 0; i < statementCount; ++i) {
        Saying saying{.id = SayingId(i + 1), .saidOn = Edtf::fromDay(first.addDays(i * 7 % 2000))};
        saying.speakers.push_back({.id = SayingSpeakerId(i + 1), .actor = ActorId(i * 13 % actorCount + 1)});
        sayings.add(std::move(saying));
        Statement statement{
            .id = StatementId(i + 1), .saying = SayingId(i + 1), .article = ArticleId(i % articleCount + 1)};
        statement.claims.push_back(
            {.id = ClaimId(i + 1), .body = Stance{PropositionId(i * 31 % propositionCount + 1), Position(i % 5)}});
        statements.add(std::move(statement));
    }
    Snapshot snapshot;
    actors.into(snapshot);
    propositions.into(snapshot);
    articles.into(snapshot);
    sayings.into(snapshot);
    statements.into(snapshot);
    snapshot.rebuildFacts();
    return snapshot;
}

const Snapshot& project()
{
    static const Snapshot snapshot = largeProject();
    return snapshot;
}

std::vector<StatementId> everySecond()
{
    std::vector<StatementId> ids;
    for (int i = 1; i <= statementCount; i += 2)
        ids.emplace_back(i);
    return ids;
}

void pivotAll(benchmark::State& state)
{
    std::vector<StatementId> all;
    for (const Statement& statement : project().all<Statement>())
        all.push_back(statement.id);
    for (auto _ : state)
        benchmark::DoNotOptimize(pivotOf(project(), all, {}));
}
BENCHMARK(pivotAll)->Name("stances/pivot_flat/250k")->Unit(benchmark::kMillisecond);

void walkRecords(benchmark::State& state)
{
    for (auto _ : state) {
        qint64 sum = 0;
        for (const Statement& statement : project().all<Statement>())
            sum += project().find(statement.saying)->speakers.front().actor.value() + qint64(statement.claims.size());
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(walkRecords)->Name("limit/stances/pivot_flat/250k")->Unit(benchmark::kMillisecond);

/// The columns that filters read: all of them, and after one edit.
void makeFacts(benchmark::State& state)
{
    (void)project();
    for (auto _ : state)
        benchmark::DoNotOptimize(StatementFacts(project()).size());
}
BENCHMARK(makeFacts)->Name("facts/all/250k")->Unit(benchmark::kMillisecond);

void updateFacts(benchmark::State& state)
{
    const std::vector<StatementId> changed{StatementId(1234)};
    for (auto _ : state)
        benchmark::DoNotOptimize(StatementFacts(*project().facts, project(), changed).size());
}
BENCHMARK(updateFacts)->Name("facts/update_one/250k")->Unit(benchmark::kMillisecond);

void sortByDay(benchmark::State& state)
{
    StatementOrder order;
    for (auto _ : state)
        order.rebuild(project(), SaidOnColumn, Qt::DescendingOrder);
}
BENCHMARK(sortByDay)->Name("statements/sort_by_day/250000")->Unit(benchmark::kMillisecond);

void filterOrdered(benchmark::State& state)
{
    StatementOrder order;
    order.rebuild(project(), SaidOnColumn, Qt::DescendingOrder);
    const std::vector<StatementId> visible = everySecond();
    for (auto _ : state)
        benchmark::DoNotOptimize(order.arranged(visible));
}
BENCHMARK(filterOrdered)->Name("statements/filter/250000")->Unit(benchmark::kMillisecond);

void updateOne(benchmark::State& state)
{
    StatementOrder order;
    order.rebuild(project(), SaidOnColumn, Qt::DescendingOrder);
    for (auto _ : state)
        order.update(project(), {StatementId(1234)});
}
BENCHMARK(updateOne)->Name("statements/update_one/250000")->Unit(benchmark::kMillisecond);
} // namespace
