// SPDX-License-Identifier: GPL-3.0-or-later
// What the store costs beside the bare minimum of SQLite for the same bytes.
#include "tests/support/temporary_project.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace tasrih;

namespace {

constexpr int textCount = 200;
constexpr int wordsPerText = 900;

QString arabicText(int number)
{
    static const QStringList words = QStringLiteral("قال المسؤول إن انسحاب قوات التحالف من قاعدة عين الأسد يبدأ في "
                                                    "سبتمبر وينتهي بعد عام من الإعلان المشترك بين بغداد وواشنطن")
                                         .split(u' ');
    QStringList text{QStringLiteral("خبر %1").arg(number), QString()};
    for (int i = 0; i < wordsPerText; ++i)
        text << words[(i * 7 + number) % int(words.size())];
    return text.join(u' ');
}

Edits manyArticles(IdSource& ids)
{
    Edits edits;
    for (int i = 0; i < textCount; ++i) {
        const auto id = ids.next<ArticleId>();
        const auto text = ids.next<TextId>();
        const QString words = arabicText(i);
        edits.texts.push_back({text, id, words, {}, QStringLiteral("UTF-8"), words.toUtf8(), 0, 0});
        edits.put(Article{.id = id, .text = text, .title = words.left(7)});
    }
    return edits;
}

void addTexts(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        TemporaryProject project;
        auto store = std::make_unique<ProjectStore>(project.path(), ProjectStore::Access::ReadWrite);
        state.ResumeTiming();
        store->apply(QStringLiteral("import"), [&](const Snapshot&) { return manyArticles(store->ids()); });
        state.PauseTiming();
        store.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(addTexts)->Name("store/add_texts/200")->Unit(benchmark::kMillisecond);

void insertRaw(sqlite3* raw)
{
    sqlite3_exec(raw, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(raw, "INSERT INTO t(text, bytes) VALUES(?1, ?1)", -1, &insert, nullptr);
    for (int i = 0; i < textCount; ++i) {
        const QByteArray text = arabicText(i).toUtf8();
        sqlite3_bind_text(insert, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(raw, "COMMIT", nullptr, nullptr, nullptr);
}

void rawInsert(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        sqlite3* raw = nullptr;
        sqlite3_open(folder.filePath(QStringLiteral("raw.db")).toUtf8().constData(), &raw);
        sqlite3_exec(raw,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                     "CREATE TABLE t(id INTEGER PRIMARY KEY, text TEXT, bytes BLOB)",
                     nullptr, nullptr, nullptr);
        state.ResumeTiming();
        insertRaw(raw);
        state.PauseTiming();
        sqlite3_close(raw);
        state.ResumeTiming();
    }
}
BENCHMARK(rawInsert)->Name("limit/store/add_texts/200")->Unit(benchmark::kMillisecond);

void editOne(benchmark::State& state)
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
    const StatementId id = store.snapshot()->all<Statement>().begin()->id;
    int round = 0;
    for (auto _ : state) {
        store.apply(QStringLiteral("gloss"), [&](const Snapshot& snapshot) {
            Edits edits;
            Statement statement = *snapshot.find(id);
            statement.gloss = QString::number(++round);
            edits.put(statement);
            return edits;
        });
    }
}
BENCHMARK(editOne)->Name("store/edit/sample")->Unit(benchmark::kMillisecond);

void rawUpdate(benchmark::State& state)
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    Connection connection(project.path(), Connection::Mode::ReadWrite);
    (void)connection.scalar(QStringLiteral("PRAGMA journal_mode=WAL"));
    int round = 0;
    for (auto _ : state) {
        connection.run(QStringLiteral("UPDATE statement SET gloss = ? WHERE id = (SELECT min(id) FROM statement)"),
                       {QString::number(++round)});
    }
}
BENCHMARK(rawUpdate)->Name("limit/store/edit/sample")->Unit(benchmark::kMillisecond);

void openSample(benchmark::State& state)
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    for (auto _ : state) {
        ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
        benchmark::DoNotOptimize(store.snapshot());
    }
}
BENCHMARK(openSample)->Name("store/open/sample")->Unit(benchmark::kMillisecond);

void rawOpen(benchmark::State& state)
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    for (auto _ : state) {
        Connection connection(project.path(), Connection::Mode::ReadWrite);
        benchmark::DoNotOptimize(connection.scalar(QStringLiteral("SELECT count(*) FROM statement")));
    }
}
BENCHMARK(rawOpen)->Name("limit/store/open/sample")->Unit(benchmark::kMillisecond);

} // namespace
