// SPDX-License-Identifier: GPL-3.0-or-later
// Files imported together give what they give one by one.
#include "app/cli/import_files.h"
#include "database/store/check/check.h"
#include "tests/support/encode.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <random>

using namespace tasrih;

namespace {

/// Files of every kind in a folder: texts in several encodings and line ends, some of outlets that others bring, some
/// that are there already, some that are no texts.
QStringList mixedFiles(const TemporaryProject& place, int count, unsigned seed)
{
    std::mt19937 random(seed);
    const QStringList outlets{QStringLiteral("صوت الجبل"), QStringLiteral("وكالة الأفق للأنباء"),
                              QStringLiteral("الوادي نيوز")};
    QStringList files;
    std::vector<QByteArray> written;
    for (int i = 0; i < count; ++i) {
        QString text = QStringLiteral("الخبر رقم %1\n").arg(i);
        if (random() % 2 == 0)
            text += outlets[qsizetype(random() % 3)] + u'\n';
        if (random() % 3 == 0)
            text += QStringLiteral("27 أيلول 2024\n");
        text +=
            QStringLiteral("\nقال الناطق إن الوفد رقم %1 وصل إلى العاصمة.\n").arg(i).repeated(1 + int(random() % 30));
        if (random() % 3 == 0) // A slug names an outlet only where it is known.
            text = outlets[qsizetype(random() % 3)] + QStringLiteral("/ ") + text;
        constexpr Encoding encodings[]{Encoding::Utf8, Encoding::Utf8, Encoding::Utf8, Encoding::Windows1256};
        QByteArray bytes = test::encode(text, encodings[random() % 4]);
        if (random() % 5 == 0)
            bytes.replace('\n', "\r\n");
        if (random() % 6 == 0 && !written.empty())
            bytes = written[random() % written.size()];
        if (random() % 9 == 0)
            bytes = QByteArray("\0\1\2", 3);
        written.push_back(bytes);
        files << place.file(QStringLiteral("%1.txt").arg(i));
        QFile file(files.back());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test file");
    }
    files << place.file(QStringLiteral("none.txt"));
    return files;
}

/// The plain way: a file with all that belongs to it, then the next.
ImportOutcome importedAlone(ProjectStore& store, const QString& file)
{
    DraftResult read = draftFromFile(file, {}, knownOutlets(*store.snapshot()));
    if (read.refusal)
        return refusedOutcome(file, read.refusal->message);
    const auto known = store.knownTexts({read.draft.fingerprint});
    if (!known.isEmpty())
        return duplicateOutcome(file, store.snapshot()->get(*known.begin()).title, *known.begin());
    std::optional<ArticleId> article;
    store.apply(QStringLiteral("Import"), [&](const Snapshot& snapshot) {
        ImportPlan plan = planImport({read.draft}, snapshot, store.ids(), QDateTime::currentDateTimeUtc());
        article = plan.articles.front();
        return std::move(plan.edits);
    });
    return importedOutcome(file, read.draft, article.value());
}

/// How many articles the index finds.
int found(ProjectStore& store)
{
    return store.connection()
        .scalar(QStringLiteral("SELECT count(*) FROM search_article WHERE search_article MATCH 'الوفد'"))
        .toInt();
}

/// All that an import writes, in the order it was made, without ids and moments.
QStringList contentsOf(ProjectStore& store)
{
    QStringList lines;
    for (const char* sql :
         {"SELECT coalesce(o.name, '-'), a.title, a.author, a.published, a.published_basis, a.published_earliest, "
          "a.published_latest, a.url, a.language, a.state, a.note, t.sha256, t.fingerprint, t.text, t.source_name, "
          "t.encoding, t.newlines_changed, t.characters_stripped, coalesce(form, '-'), coalesce(hex(bytes), '-') FROM "
          "article a JOIN article_text t ON t.id = a.text_id LEFT JOIN outlet o ON o.id = a.outlet_id LEFT JOIN "
          "original ON original.text_id = t.id ORDER BY a.id",
          "SELECT name, name_en, url, reliability, note FROM outlet ORDER BY id",
          "SELECT word, stem FROM search_word ORDER BY word",
          "SELECT cutting, article_to, statement_to, name_to FROM search_state",
          "SELECT count(*) FROM search_article WHERE search_article MATCH 'الوفد'",
          "SELECT count(*) FROM article_text"}) {
        QSqlQuery& query = store.connection().run(QLatin1String(sql));
        while (step(query)) {
            QStringList values;
            for (int column = 0; column < query.record().count(); ++column)
                values << query.value(column).toString();
            lines << values.join(u'|');
        }
        query.finish();
    }
    return lines;
}

} // namespace

class TestImportFiles : public QObject
{
    Q_OBJECT

private:
    using Access = ProjectStore::Access;

    /// A project whose index is complete, as it is after it was open for a while.
    static std::unique_ptr<ProjectStore> opened(const TemporaryProject& project)
    {
        auto store = std::make_unique<ProjectStore>(project.path(), Access::ReadWrite);
        while (store->buildIndex(std::chrono::milliseconds(100))) {
        }
        return store;
    }

private Q_SLOTS:
    void togetherIsAsOneByOne()
    {
        for (const unsigned seed : {1U, 2U}) {
            const TemporaryProject place, together, single;
            const QStringList files = mixedFiles(place, 150, seed);
            const auto all = opened(together), each = opened(single);
            QStringList toldTogether, toldSingly;
            cli::importFiles(
                *all, files, {}, [&](const ImportOutcome& outcome) { toldTogether << outcomeLine(outcome); },
                [] { return false; }, {300'000, 40});
            for (const QString& file : files)
                toldSingly << outcomeLine(importedAlone(*each, file));
            QCOMPARE(toldTogether.size(), files.size());
            QCOMPARE(toldTogether, toldSingly);
            QCOMPARE(contentsOf(*all), contentsOf(*each));
            QVERIFY(all->snapshot()->all<Article>().size() > 75);
            QVERIFY(all->snapshot()->sequence > 1);  // In some changes,
            QVERIFY(all->snapshot()->sequence < 20); // few ones.
            QVERIFY(checkProject(*all).problems.isEmpty());
        }
    }

    void oneUndoTakesAllBack()
    {
        const TemporaryProject place, project;
        const QStringList files = mixedFiles(place, 600, 4);
        const auto store = opened(project);
        cli::importFiles(
            *store, files, {}, [](const ImportOutcome&) {}, [] { return false; }, {300'000, 100});
        QVERIFY(store->snapshot()->sequence > 1);
        const auto count = store->snapshot()->all<Article>().size();
        QCOMPARE(found(*store), int(count));
        QVERIFY(store->undo().has_value());
        QVERIFY(store->snapshot()->all<Article>().empty());
        QVERIFY(store->snapshot()->all<Outlet>().empty());
        QCOMPARE(found(*store), 0);
        QVERIFY(!store->undo().has_value());
        QVERIFY(store->redo().has_value());
        QCOMPARE(store->snapshot()->all<Article>().size(), count);
        QCOMPARE(found(*store), int(count));
        QVERIFY(checkProject(*store).problems.isEmpty());
    }

    void stoppedItKeepsWhatItTold()
    {
        const TemporaryProject place, project;
        const QStringList files = mixedFiles(place, 700, 5);
        const auto store = opened(project);
        int asked = 0, told = 0, imported = 0;
        cli::importFiles(
            *store, files, {},
            [&](const ImportOutcome& outcome) {
                ++told;
                imported += outcome.kind == ImportOutcome::Kind::Imported ? 1 : 0;
            },
            [&] { return ++asked > 400; });
        QCOMPARE(told, 400);
        QCOMPARE(int(store->snapshot()->all<Article>().size()), imported);
    }

    void aChangeThatFailsSaysWhatWasRefused()
    {
        const TemporaryProject place, project;
        const QStringList files = mixedFiles(place, 40, 6);
        const auto store = opened(project);
        QVERIFY(QFile::rename(project.path(), project.path() + QStringLiteral(".away")));
        QStringList told;
        QVERIFY_THROWS_EXCEPTION(Error, cli::importFiles(
                                            *store, files, {},
                                            [&](const ImportOutcome& outcome) {
                                                QCOMPARE(outcome.kind, ImportOutcome::Kind::Refused);
                                                told << outcome.file;
                                            },
                                            [] { return false; }));
        QVERIFY(told.contains(place.file(QStringLiteral("none.txt"))));
        QVERIFY(store->snapshot()->all<Article>().empty());
    }
};

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_import_files.moc"
