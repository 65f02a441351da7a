// SPDX-License-Identifier: GPL-3.0-or-later
// Importing files of 5 KB, beside what SQLite needs at least for the same bytes: a row for each text, and its words in
// an FTS5 table of its own, in one transaction.
#include "app/cli/import_files.h"
#include "database/store/project_store.h"
#include "tests/support/generated_project.h"
#include "tests/support/temporary_project.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <benchmark/benchmark.h>
#include <cmath>
#include <random>
#include <sqlite3.h>

using namespace tasrih;

namespace {

/// The same for the same @p random: words as frequent as in real texts, with articles and prepositions before them.
QString textOf(std::mt19937_64& random)
{
    static const QStringList before = QStringLiteral(",,,ال,ال,وال,بال,لل,و,ب").split(u',');
    std::uniform_real_distribution<double> even(0, std::log(60000.0)); // Zipf's law turned round.
    const auto sentence = [&](int length) {
        QStringList words;
        for (int i = 0; i < length; ++i)
            words << before[qsizetype(random() % 10)] + test::generatedWord(int(std::exp(even(random))) - 1);
        return words.join(u' ');
    };
    QString text = sentence(7) + QStringLiteral("\n27 أيلول 2024\n\n");
    for (int words = 0; words < 400; words += 20)
        text += sentence(20) + (words % 100 == 80 ? QStringLiteral(".\n") : QStringLiteral("، "));
    return text;
}

/// Files of texts, made when they are first asked for.
QStringList filesToImport(int count)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                      QStringLiteral("/tasrih-benchmarks/texts-v1-%1").arg(count));
    folder.mkpath(QStringLiteral("."));
    std::mt19937_64 random(20240927);
    QStringList files;
    for (int i = 0; i < count; ++i) {
        files << folder.filePath(QStringLiteral("%1.txt").arg(i));
        const QString text = textOf(random);
        QFile file(files.back());
        if (!file.exists() && file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }
    return files;
}

void importTexts(benchmark::State& state, int count)
{
    const QStringList files = filesToImport(count);
    double bytes = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const TemporaryProject project;
        auto store = std::make_unique<ProjectStore>(project.path(), ProjectStore::Access::ReadWrite);
        store->prepareBulk(count);
        while (store->buildIndex(std::chrono::milliseconds(100))) {
        }
        state.ResumeTiming();
        cli::importFiles(
            *store, files, {}, [](const ImportOutcome&) {}, [] { return false; });
        state.PauseTiming();
        store.reset();
        bytes = double(QFileInfo(project.path()).size());
        state.ResumeTiming();
    }
    state.counters["file_MB"] = bytes / 1e6;
}

void insertFiles(sqlite3* raw, const QStringList& files)
{
    sqlite3_exec(raw, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *row = nullptr, *words = nullptr;
    sqlite3_prepare_v2(raw, "INSERT INTO t(id, name, text) VALUES(?1, ?2, ?3)", -1, &row, nullptr);
    sqlite3_prepare_v2(raw, "INSERT INTO f(rowid, title, text) VALUES(?1, ?2, ?3)", -1, &words, nullptr);
    sqlite3_int64 id = 0;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll(), title = text.left(text.indexOf('\n')), name = path.toUtf8();
        ++id;
        for (const auto& [statement, first] : {std::pair(row, name), std::pair(words, title)}) {
            sqlite3_bind_int64(statement, 1, id);
            sqlite3_bind_text(statement, 2, first.constData(), int(first.size()), SQLITE_TRANSIENT);
            sqlite3_bind_text(statement, 3, text.constData(), int(text.size()), SQLITE_STATIC);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
    }
    sqlite3_finalize(row);
    sqlite3_finalize(words);
    sqlite3_exec(raw, "COMMIT", nullptr, nullptr, nullptr);
}

void rawInsert(benchmark::State& state, int count)
{
    const QStringList files = filesToImport(count);
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        sqlite3* raw = nullptr;
        sqlite3_open(folder.filePath(QStringLiteral("raw.db")).toUtf8().constData(), &raw);
        sqlite3_exec(raw,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                     "CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT, text TEXT); "
                     "CREATE VIRTUAL TABLE f USING fts5(title, text, content='')",
                     nullptr, nullptr, nullptr);
        state.ResumeTiming();
        insertFiles(raw, files);
        state.PauseTiming();
        sqlite3_close(raw);
        state.ResumeTiming();
    }
}

[[maybe_unused]] const bool registered = [] {
    for (const auto& [count, name] : {std::pair(1000, "1k"), std::pair(10000, "10k"), std::pair(100000, "100k")}) {
        const std::string size(name);
        benchmark::RegisterBenchmark(("import/text/" + size).c_str(), importTexts, count)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1)
            ->UseRealTime();
        benchmark::RegisterBenchmark(("limit/import/raw_sqlite/" + size).c_str(), rawInsert, count)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1)
            ->UseRealTime();
    }
    return true;
}();

} // namespace
