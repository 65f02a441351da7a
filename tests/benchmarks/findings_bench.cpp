// SPDX-License-Identifier: GPL-3.0-or-later
// The contradiction finder over a large project: all of it, and again after one edit.
#include "models/findings/finding_index.h"
#include "tests/support/rows.h"

#include <benchmark/benchmark.h>

using namespace tasrih;
using tasrih::test::Rows;

namespace {
constexpr int statementCount = 250000;
constexpr int actorCount = 1000;
constexpr int bodyCount = 40;
constexpr int propositionCount = 50;
constexpr int baseCount = 40;
constexpr int articleCount = 10000;
constexpr int forceCount = 6;

/// Numbers that jump about, the same at each run.
int mixed(int index, int limit)
{
    return int((quint32(index) * 2654435761U >> 7U) % quint32(limit));
}

/// As the press has it: a month of the years 2021 to 2027, sometimes "about".
Edtf monthOf(int index)
{
    const QDate month = QDate(2021, 1, 1).addMonths(mixed(index, 84));
    return Edtf::parse(month.toString(QStringLiteral("yyyy-MM")) + (index % 9 == 0 ? QStringLiteral("~") : QString()))
        .value();
}

/// Six in ten are stances, a quarter withdrawal claims about a base or the country, a tenth figures.
decltype(Claim::body) bodyOf(int index)
{
    const int kind = index % 20;
    if (kind < 12)
        return Stance{PropositionId(mixed(index, propositionCount) + 1), Position(mixed(index + 7, 5))};
    if (kind < 17) {
        WithdrawalClaim claim;
        claim.place = PlaceId(mixed(index, baseCount + 1) + 1);
        claim.force = ActorId(mixed(index + 3, forceCount) + 1);
        constexpr std::array whats{What::FullExit, What::FullExit, What::MissionEnds, What::Stays, What::NoTimetable};
        claim.what = whats[std::size_t(mixed(index + 5, int(whats.size())))];
        claim.bound = Bound(mixed(index + 11, 3));
        if (claim.what != What::NoTimetable)
            claim.ends = monthOf(index);
        return claim;
    }
    Figure figure;
    figure.measure = Measure(mixed(index, 8));
    figure.force = ActorId(mixed(index + 3, forceCount) + 1);
    figure.places = {PlaceId(mixed(index + 1, baseCount + 1) + 1)};
    figure.low = 100. * mixed(index + 2, 50);
    figure.qualifier = index % 2 == 0 ? Qualifier::About : Qualifier::Exact;
    figure.asOf = monthOf(index);
    return figure;
}

void addNames(Snapshot& snapshot)
{
    Rows<Actor> actors;
    for (int i = 0; i < actorCount; ++i) {
        Actor actor{.id = ActorId(i + 1), .name = QStringLiteral("متحدث %1").arg(i)};
        if (i >= bodyCount)
            actor.memberships.push_back({.id = MembershipId(i + 1), .parent = ActorId(i % bodyCount + 1)});
        actors.add(std::move(actor));
    }
    actors.into(snapshot);
    Rows<Proposition> propositions;
    for (int i = 0; i < propositionCount; ++i)
        propositions.add({.id = PropositionId(i + 1), .text = QStringLiteral("مسألة %1").arg(i), .order = i});
    propositions.into(snapshot);
    Rows<Place> places;
    places.add({.id = PlaceId(1), .kind = PlaceKind::Country, .name = QStringLiteral("بلد")});
    for (int i = 0; i < baseCount; ++i)
        places.add({.id = PlaceId(i + 2), .parent = PlaceId(1), .name = QStringLiteral("قاعدة %1").arg(i)});
    places.into(snapshot);
}

SnapshotPtr largeProject()
{
    auto snapshot = std::make_shared<Snapshot>();
    addNames(*snapshot);
    const QDate first(2020, 1, 1);
    Rows<Article> articles;
    for (int i = 0; i < articleCount; ++i)
        articles.add(
            {.id = ArticleId(i + 1), .text = TextId(i + 1), .published = Edtf::fromDay(first.addDays(i % 2000))});
    articles.into(*snapshot);
    Rows<Saying> sayings;
    Rows<Statement> statements;
    for (int i = 0; i < statementCount; ++i) {
        Saying saying{.id = SayingId(i + 1), .saidOn = Edtf::fromDay(first.addDays(mixed(i, 2000)))};
        saying.speakers.push_back({.id = SayingSpeakerId(i + 1), .actor = ActorId(mixed(i + 1, actorCount) + 1)});
        sayings.add(std::move(saying));
        Statement statement{
            .id = StatementId(i + 1), .saying = SayingId(i + 1), .article = ArticleId(i % articleCount + 1)};
        statement.manner = Manner(i % 6);
        statement.claims.push_back({.id = ClaimId(i + 1), .body = bodyOf(i)});
        const QString quote = QStringLiteral("قال المتحدث في تصريحه %1 إن القوات ستغادر القاعدة في موعدها.").arg(i);
        statement.highlights.push_back(
            {.id = HighlightId(i + 1), .start = 0, .end = int(quote.size()), .quote = quote});
        statements.add(std::move(statement));
    }
    sayings.into(*snapshot);
    statements.into(*snapshot);
    snapshot->rebuildFacts();
    return snapshot;
}

const SnapshotPtr& project()
{
    static const SnapshotPtr made = largeProject();
    return made;
}

/// The same project with the end of one claim about a place another one.
SnapshotPtr edited(StatementId id)
{
    auto next = std::make_shared<Snapshot>(*project());
    Statement statement = *next->find(id);
    auto& claim = std::get<WithdrawalClaim>(statement.claims.front().body);
    claim.ends = Edtf::parse(QStringLiteral("2029-05")).value();
    next->all<Statement>() = next->all<Statement>().with({std::make_shared<const Statement>(statement)}, {});
    return next;
}

/// The first dated exit claimed of @p place.
StatementId claimAbout(PlaceId place)
{
    for (const Statement& statement : project()->all<Statement>()) {
        const auto* claim = std::get_if<WithdrawalClaim>(&statement.claims.front().body);
        if (claim && claim->place == place && claim->what == What::FullExit)
            return statement.id;
    }
    std::abort();
}

void allFindings(benchmark::State& state)
{
    const SnapshotPtr& snapshot = project();
    std::size_t found = 0;
    for (auto _ : state) {
        const FindingIndex index(snapshot);
        found = index.inOrder().size();
    }
    state.counters["findings"] = double(found);
}

void afterEdit(benchmark::State& state, PlaceId place)
{
    const FindingIndex before(project());
    const StatementId id = claimAbout(place);
    const SnapshotPtr now = edited(id);
    const Touched touched{{id}};
    for (auto _ : state) {
        const FindingIndex index(before, now, touched);
        benchmark::DoNotOptimize(index.inOrder().size());
    }
}

/// One pass over the same claims, counting them by what they are about: what no finder can do without.
void scan(benchmark::State& state)
{
    const SnapshotPtr& snapshot = project();
    for (auto _ : state) {
        std::array<std::array<int, 64>, 4> counts{};
        for (const Statement& statement : snapshot->all<Statement>()) {
            const Saying* saying = snapshot->find(statement.saying);
            for (const Claim& claim : statement.claims)
                counts[claim.body.index()][std::size_t(saying->speakers.front().actor.value()) % 64] += 1;
        }
        benchmark::DoNotOptimize(counts);
    }
}
} // namespace

BENCHMARK(allFindings)->Name("findings/all/250k")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(afterEdit, base, PlaceId(2))->Name("findings/after_edit/250k")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(afterEdit, country, PlaceId(1))
    ->Name("findings/after_edit_of_country/250k")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(scan)->Name("limit/findings/scan/250k")->Unit(benchmark::kMillisecond);
