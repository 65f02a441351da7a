// SPDX-License-Identifier: GPL-3.0-or-later
// Projects made by a hostile hand: what is not the schema is refused before anything of it runs, what no record may
// hold is named by a check, and nothing loops.
#include "database/store/check/check.h"
#include "database/store/check/circles.h"
#include "tests/support/raw_sql.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

QStringList problemsOf(const QString& path)
{
    return checkFile(path).problems;
}

/// Whether one line names all of the words.
bool isNamed(const QStringList& problems, const QStringList& words)
{
    return std::any_of(problems.begin(), problems.end(), [&](const QString& line) {
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return line.contains(word); });
    });
}

} // namespace

class TestHostileProject : public QObject
{
    Q_OBJECT

    using Access = ProjectStore::Access;

    void attack(const char* name, const QStringList& sql) { QTest::newRow(name) << sql; }
    void fault(const char* name, const QString& sql, const QStringList& words) { QTest::newRow(name) << sql << words; }

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<TemporaryProject>(TemporaryProject::Content::Sample); }

    void aForeignSchemaIsRefusedUntouched_data()
    {
        QTest::addColumn<QStringList>("sql");
        const QString put = QStringLiteral("INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES(%1)");
        attack("a trigger called sqlite_evil",
               {put.arg("'trigger', 'sqlite_evil', 'article', 0, 'CREATE TRIGGER sqlite_evil AFTER INSERT ON article "
                        "BEGIN DELETE FROM highlight; END'")});
        attack("a trigger called sqlite_autoindex_x",
               {put.arg("'trigger', 'sqlite_autoindex_setting_2', 'setting', 0, 'CREATE TRIGGER "
                        "sqlite_autoindex_setting_2 AFTER INSERT ON article BEGIN DELETE FROM highlight; END'")});
        attack("a view called sqlite_view",
               {put.arg("'view', 'sqlite_view', 'sqlite_view', 0, 'CREATE VIEW sqlite_view AS "
                        "SELECT 1'")});
        attack("a table called sqlite_x",
               {"CREATE TABLE x(y)", "UPDATE sqlite_schema SET name = 'sqlite_x', tbl_name = "
                                     "'sqlite_x', sql = 'CREATE TABLE sqlite_x(y)' WHERE name = 'x'"});
        attack("statistics", {"ANALYZE"});
        attack("a counter", {"CREATE TABLE x(y INTEGER PRIMARY KEY AUTOINCREMENT)", "DROP TABLE x"});
        attack("two objects on one page",
               {"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
                "name = 'actor') WHERE name = 'place'"});
        attack("a table without a page", {"UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'tag'"});
        attack("a table on the page of the schema", {"UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'tag'"});
        attack("a page beyond the file", {"UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'tag'"});
        attack("a page below zero", {"UPDATE sqlite_schema SET rootpage = -5 WHERE name = 'tag'"});
        attack("a page that is no number", {"UPDATE sqlite_schema SET rootpage = 'x' WHERE name = 'tag'"});
        attack("a view with a page", {"UPDATE sqlite_schema SET rootpage = 5 WHERE name = 'base'"});
        attack("an index on another table",
               {"UPDATE sqlite_schema SET tbl_name = 'tag', sql = 'CREATE INDEX actor_side ON "
                "tag(name)' WHERE name = 'actor_side'"});
        attack("an index lost", {"DROP INDEX highlight_statement"});
        attack("an autoindex of another name",
               {"UPDATE sqlite_schema SET name = 'sqlite_autoindex_setting_9' WHERE name = "
                "'sqlite_autoindex_setting_1'"});
        attack("a table twice",
               {put.arg("'table', 'tag', 'tag', 2, (SELECT sql FROM sqlite_schema WHERE name = 'tag')")});
        attack("a default that calls",
               {"UPDATE sqlite_schema SET sql = replace(sql, 'label TEXT NOT NULL DEFAULT ''''', "
                "'label TEXT NOT NULL DEFAULT (hex(zeroblob(9)))') WHERE name = 'claim'"});
        attack("a generated column",
               {"UPDATE sqlite_schema SET sql = replace(sql, 'name_en TEXT NOT NULL', 'name_en TEXT AS "
                "(name)') WHERE name = 'tag'"});
        attack("a view that says otherwise",
               {"UPDATE sqlite_schema SET sql = 'CREATE VIEW base AS SELECT 1' WHERE name = "
                "'base'"});
        attack("a virtual table", {put.arg("'table', 'x', 'x', 0, 'CREATE VIRTUAL TABLE x USING fts5(y)'")});
        attack("bytes after a NUL",
               {"UPDATE sqlite_schema SET sql = CAST(sql || char(0) || 'evil' AS TEXT) WHERE name = "
                "'actor_side'"});
    }

    void aForeignSchemaIsRefusedUntouched()
    {
        QFETCH(QStringList, sql);
        TemporaryProject project;
        const QString path = copyOfSample(project);
        runRaw(path, sql);
        const QByteArray before = bytesOf(path);
        QVERIFY_THROWS_EXCEPTION(Error, ProjectStore(path, Access::ReadWrite));
        QVERIFY_THROWS_EXCEPTION(Error, ProjectStore(path, Access::ReadOnly));
        QVERIFY_THROWS_EXCEPTION(Error, checkFile(path));
        QCOMPARE(bytesOf(path), before);
        const QFileInfo info(path);
        QCOMPARE(info.dir().entryList({info.fileName() + u'*'}, QDir::Files | QDir::Hidden),
                 QStringList(info.fileName()));
    }

    void theSampleHasNoProblems() { QCOMPARE(problemsOf(m_sample->path()), QStringList()); }

    void aCheckNames_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("words");
        const QString actor = QStringLiteral("(SELECT min(id) FROM actor)");
        fault("an id zero", "INSERT INTO tag VALUES(0, 'x', 'x')", {"table tag", "id", "no valid id"});
        fault("an id below zero", "INSERT INTO tag VALUES(-7, 'x', 'x')", {"Row -7 of table tag", "no valid id"});
        fault("an infinite coordinate", "UPDATE place SET latitude = 9e999", {"table place", "latitude", "infinite"});
        fault("a coordinate off the earth", "UPDATE place SET longitude = 181", {"longitude", "not on the earth"});
        fault("an infinite figure", "UPDATE figure SET high = -9e999", {"table figure", "high", "infinite"});
        fault("low above high", "UPDATE figure SET low = 5, high = 4", {"table figure", "low", "beyond its end"});
        fault("text for a number", "UPDATE figure SET low = 'many'", {"table figure", "low", "another kind", "many"});
        fault("text for an order", "UPDATE side SET sort_order = 'x'", {"table side", "sort_order", "another kind"});
        fault("an order too large", "UPDATE side SET sort_order = 5000000000", {"sort_order", "too large"});
        fault("bytes for a name", "UPDATE actor SET name = x'00ff'", {"table actor", "name", "another kind"});
        fault("a NUL in a name", "UPDATE actor SET name = 'a' || char(0) || 'b'", {"table actor", "control character"});
        fault("a bell in a note", "UPDATE actor SET note = 'a' || char(7)",
              {"table actor", "note", "control character"});
        fault("no name at all", "UPDATE actor SET name = ' ', name_en = ''", {"table actor", "name", "empty"});
        fault("no quote", "UPDATE highlight SET quote = ''", {"table highlight", "quote", "empty"});
        fault("an unknown word", "UPDATE statement SET manner = 'sung'", {"table statement", "manner", "sung"});
        fault("an unknown reliability", "UPDATE outlet SET reliability = 'Z'", {"table outlet", "reliability", "Z"});
        fault("an unknown colour", "UPDATE side SET colour = 'url(x)'", {"table side", "colour"});
        fault("a boolean of two", "UPDATE claim SET featured = 2", {"table claim", "featured", "neither 0 nor 1"});
        fault("a date that is none", "UPDATE article SET published = 'soon'", {"table article", "published", "soon"});
        fault("a date turned round", "UPDATE event SET date = '2025-09/2024-01'", {"table event", "2025-09/2024-01"});
        fault("derived days", "UPDATE article SET published_latest = '1999-01-01'", {"published", "derived days"});
        fault("a duration", "UPDATE withdrawal_claim SET duration = 'P1Z'", {"withdrawal_claim", "duration", "P1Z"});
        fault("a moment", "UPDATE article SET imported_at = 'noon'", {"imported_at", "noon"});
        fault("a run turned round", "UPDATE highlight SET start_offset = 9, end_offset = 3", {"start_offset", "9 – 3"});
        fault("a run below zero", "UPDATE highlight SET start_offset = -9", {"does not quote"});
        fault("a run beyond the text", "UPDATE highlight SET end_offset = 99999999", {"99999999", "characters"});
        fault("a quote that is not there", "UPDATE highlight SET quote = 'xyz'", {"Highlight", "xyz"});
        fault("a note that quotes nothing",
              "INSERT INTO article_note SELECT 5, id, 0, 3, 'q', '', '', '', NULL FROM article "
              "LIMIT 1",
              {"Note 5", "q"});
        fault("a text changed", "UPDATE article_text SET text = text || '.'", {"hash differs"});
        fault("a text with NUL", "UPDATE article_text SET text = text || char(0)", {"NUL"});
        fault("a text of broken bytes", "UPDATE article_text SET text = CAST(x'61c328' AS TEXT)", {"UTF-8"});
        fault("a text that is bytes", "UPDATE article_text SET text = x'61'", {"article_text", "text", "another kind"});
        fault("an empty text", "UPDATE article_text SET text = ''", {"is empty"});
        fault("a claim of no kind", "DELETE FROM stance", {"Claim", "stance"});
        fault("a stranger's highlight",
              "UPDATE highlight SET claim_id = (SELECT max(id) FROM claim WHERE statement_id <> "
              "highlight.statement_id)",
              {"Highlight", "another statement"});
        fault("a dangling side", "UPDATE actor SET side_id = 77", {"table actor", "side_id", "77", "table side"});
        fault("a reference that is text", "UPDATE actor SET side_id = 'x'", {"side_id", "another kind"});
        fault("a place in itself", "UPDATE place SET parent_id = id", {"Places", "circle"});
        fault("an actor in itself", "UPDATE membership SET parent_id = actor_id", {"Actors", "circle"});
        fault("a figure of itself", "UPDATE figure SET part_of_id = id", {"Figures", "circle"});
        fault("a link to itself", "UPDATE link SET to_id = from_id", {"Statements", "themselves"});
        fault("a history that can't be read", "UPDATE change SET changeset = x'01020304'", {"Change", "can't be read"});
        fault("an undo of what comes later",
              "INSERT INTO change SELECT 99999, at, '', '', 1, 1, 'undo', 999999, changeset "
              "FROM change LIMIT 1",
              {"Change 99999", "999999"});
        fault("a saved search", "INSERT INTO saved_search VALUES(5, 'x', 'DROP')", {"saved_search", "filter"});
        fault("a verdict of nothing", "INSERT INTO verdict VALUES(5, 'end_moved', 0, 1, 'open', '')",
              {"verdict", "first_id"});
    }

    void aCheckNames()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, words);
        TemporaryProject project;
        const QString path = copyOfSample(project);
        addHistory(path);
        runRaw(path, {sql});
        const QStringList problems = problemsOf(path);
        QVERIFY2(isNamed(problems, words), qPrintable(problems.join(u'\n').left(2000)));
        // It opens for reading all the same.
        const ProjectStore store(path, Access::ReadOnly);
        QVERIFY(store.snapshot()->all<Article>().size() > 0);
    }

    void ofManyAlikeAFewAreNamed()
    {
        TemporaryProject project;
        const QString path = copyOfSample(project);
        runRaw(path, {QStringLiteral(
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) INSERT "
                         "INTO tag SELECT i, '', '' FROM n")});
        const QStringList problems = problemsOf(path);
        QVERIFY(problems.size() < 30);
        QVERIFY(isNamed(problems, {QStringLiteral("99980 more")}));
    }

    void anInvalidIdIsMetBeforeWriting()
    {
        TemporaryProject project;
        const QString path = copyOfSample(project);
        {
            Connection sound(path, Connection::Mode::ReadOnly);
            requireSoundIds(sound);
        }
        runRaw(path, {QStringLiteral("UPDATE tag SET id = -id WHERE id = (SELECT max(id) FROM tag)"),
                      QStringLiteral("INSERT OR IGNORE INTO tag VALUES(-3, 'x', 'x')")});
        Connection connection(path, Connection::Mode::ReadOnly);
        QVERIFY_THROWS_EXCEPTION(Error, requireSoundIds(connection));
    }

    void circlesAreFoundWithoutEnd()
    {
        using Circles = std::vector<std::vector<qint64>>;
        QCOMPARE(circlesOf({}), Circles());
        QCOMPARE(circlesOf({{1, 2}, {2, 3}, {1, 3}}), Circles());
        QCOMPARE(circlesOf({{4, 4}}), (Circles{{4}}));
        QCOMPARE(circlesOf({{1, 2}, {2, 3}, {3, 1}, {5, 1}}), (Circles{{1, 2, 3}}));
        QCOMPARE(circlesOf({{1, 2}, {2, 1}, {2, 3}, {3, 2}}).size(), std::size_t(2));
        std::vector<Arrow> chain;
        for (qint64 id = 1; id < 200'000; ++id)
            chain.emplace_back(id, id + 1);
        QCOMPARE(circlesOf(chain), Circles());
        chain.emplace_back(200'000, 1);
        QCOMPARE(circlesOf(chain).front().size(), std::size_t(200'000));
    }

private:
    QString copyOfSample(TemporaryProject& project) const
    {
        const QString path = project.file(QStringLiteral("copy.tasrih"));
        if (!QFile::copy(m_sample->path(), path))
            qFatal("can't copy the sample");
        return path;
    }

    /// The sample has none.
    static void addHistory(const QString& path)
    {
        ProjectStore store(path, Access::ReadWrite);
        const Edits edits = [&] {
            Edits made;
            made.put(Tag{store.ids().next<TagId>(), QStringLiteral("x"), QStringLiteral("x")});
            return made;
        }();
        store.apply(QStringLiteral("tag"), [&](const Snapshot&) { return edits; });
    }

    std::unique_ptr<TemporaryProject> m_sample;
};

QTEST_GUILESS_MAIN(TestHostileProject)
#include "tst_hostile_project.moc"
