// SPDX-License-Identifier: GPL-3.0-or-later
// Searching made-up projects of 1,000 to 100,000 articles of 6 KB, beside the bare FTS5 query on the same index.
#include "database/store/project_store.h"
#include "models/search/facets.h"
#include "models/search/matching.h"
#include "tests/support/generated_project.h"

#include <QtCore/QFileInfo>

#include <benchmark/benchmark.h>

using namespace tasrih;
using namespace tasrih::test;

namespace {

/// An open project of a size; one is kept open.
ProjectStore& storeOf(int articles)
{
    // Never destroyed: the application is gone by then.
    static auto& open = *new std::unique_ptr<ProjectStore>;
    static int size = 0;
    if (!open || size != articles) {
        open.reset();
        open = std::make_unique<ProjectStore>(generatedProject({articles, articles * 5 / 2}),
                                              ProjectStore::Access::ReadOnly);
        size = articles;
    }
    return *open;
}

QString queryOf(const std::string& kind)
{
    if (kind == "common")
        return generatedWord(3);
    if (kind == "rare")
        return generatedWord(9000);
    if (kind == "phrase")
        return u'"' + generatedWord(1) + u' ' + generatedWord(2) + u'"';
    if (kind == "prefix")
        return generatedWord(50).left(3) + u'*';
    return generatedWord(30) + u' ' + generatedWord(40) + QStringLiteral(" -") + generatedWord(60); // boolean
}

void first50(benchmark::State& state, int articles, const std::string& kind)
{
    ProjectStore& store = storeOf(articles);
    const QueryNode query = *Query::parse(queryOf(kind)).root;
    std::size_t count = 0;
    for (auto _ : state) {
        const SearchAnswer answer = search(store.connection(), *store.snapshot(), query, {});
        count = answer.found.size();
        benchmark::DoNotOptimize(answer.hits.data());
    }
    state.counters["found"] = double(count);
}

/// What FTS5 itself takes for the same words in the same forms: all ids, and the fifty best.
void rawFts5(benchmark::State& state, int articles, const std::string& kind)
{
    ProjectStore& store = storeOf(articles);
    const SearchStop noStop;
    Matching matching(store.connection(), *store.snapshot(), SearchScope::Articles, noStop);
    const QString match = matching.matchOf(*Query::parse(queryOf(kind)).root).value();
    std::size_t count = 0;
    for (auto _ : state) {
        count = matching.reader().matching(SearchTable::Article, match).size();
        qint64 sum = 0;
        matching.reader().best(SearchTable::Article, match, 50, [&](qint64 id) {
            sum += id;
            return true;
        });
        benchmark::DoNotOptimize(sum);
    }
    state.counters["found"] = double(count);
}

/// The facets of a common word, of articles and of statements.
void facets(benchmark::State& state, int articles, SearchScope scope)
{
    ProjectStore& store = storeOf(articles);
    const QueryNode query = *Query::parse(queryOf("common")).root;
    const SearchAnswer answer = search(store.connection(), *store.snapshot(), query, {.scope = scope, .limit = 0});
    for (auto _ : state)
        benchmark::DoNotOptimize(narrowed(*store.snapshot(), scope, answer.found, {}));
    state.counters["found"] = double(answer.found.size());
}

/// The same found ids, and one pass over them.
void bareCounts(benchmark::State& state, int articles)
{
    ProjectStore& store = storeOf(articles);
    const QueryNode query = *Query::parse(queryOf("common")).root;
    const SearchAnswer answer = search(store.connection(), *store.snapshot(), query, {.limit = 0});
    for (auto _ : state) {
        QHash<qint64, int> outlets;
        for (const qint64 id : answer.found) {
            const Article* article = store.snapshot()->find(ArticleId(id));
            ++outlets[article->outlet ? article->outlet->value() : 0];
        }
        benchmark::DoNotOptimize(outlets);
    }
}

/// How large the index is beside the texts.
void indexSize(benchmark::State& state, int articles)
{
    ProjectStore& store = storeOf(articles);
    double index = 0, texts = 1;
    for (auto _ : state) {
        index =
            store.connection().scalar(QStringLiteral("SELECT sum(length(block)) FROM search_article_data")).toDouble();
        texts = store.connection()
                    .scalar(QStringLiteral("SELECT sum(length(CAST(text AS BLOB))) FROM article_text"))
                    .toDouble();
    }
    state.counters["index_of_texts"] = index / texts;
    state.counters["file_MB"] = double(QFileInfo(store.path()).size()) / 1e6;
}

[[maybe_unused]] const bool registered = [] {
    for (const auto& [articles, name] : {std::pair(1000, "1k"), std::pair(10000, "10k"), std::pair(100000, "100k")}) {
        for (const char* kind : {"common", "rare", "phrase", "prefix", "boolean"}) {
            const std::string tail = std::string(name) + "/" + kind;
            benchmark::RegisterBenchmark(("search/first50/" + tail).c_str(), first50, articles, std::string(kind))
                ->Unit(benchmark::kMillisecond);
            benchmark::RegisterBenchmark(("limit/search/raw_fts5/" + tail).c_str(), rawFts5, articles,
                                         std::string(kind))
                ->Unit(benchmark::kMillisecond);
        }
        for (const auto& [scope, what] :
             {std::pair(SearchScope::Articles, "articles"), std::pair(SearchScope::Statements, "statements")})
            benchmark::RegisterBenchmark((std::string("search/facets/") + name + "/" + what).c_str(), facets, articles,
                                         scope)
                ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((std::string("limit/search/bare_counts/") + name).c_str(), bareCounts, articles)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((std::string("search/index_size/") + name).c_str(), indexSize, articles)
            ->Iterations(1);
    }
    return true;
}();

} // namespace
