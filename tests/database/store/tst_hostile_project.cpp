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
               {put.arg(QStringLiteral(
                   "'trigger', 'sqlite_evil', 'article', 0, 'CREATE TRIGGER sqlite_evil AFTER INSERT ON article "
                   "BEGIN DELETE FROM highlight; END'"))});
        attack("a trigger called sqlite_autoindex_x",
               {put.arg(QStringLiteral(
                   "'trigger', 'sqlite_autoindex_setting_2', 'setting', 0, 'CREATE TRIGGER "
                   "sqlite_autoindex_setting_2 AFTER INSERT ON article BEGIN DELETE FROM highlight; END'"))});
        attack("a view called sqlite_view",
               {put.arg(QStringLiteral("'view', 'sqlite_view', 'sqlite_view', 0, 'CREATE VIEW sqlite_view AS "
                                       "SELECT 1'"))});
        attack("a table called sqlite_x",
               {QStringLiteral("CREATE TABLE x(y)"),
                QStringLiteral("UPDATE sqlite_schema SET name = 'sqlite_x', tbl_name = "
                               "'sqlite_x', sql = 'CREATE TABLE sqlite_x(y)' WHERE name = 'x'")});
        attack("statistics", {QStringLiteral("ANALYZE")});
        attack("a counter",
               {QStringLiteral("CREATE TABLE x(y INTEGER PRIMARY KEY AUTOINCREMENT)"), QStringLiteral("DROP TABLE x")});
        attack("two objects on one page",
               {QStringLiteral("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
                               "name = 'actor') WHERE name = 'place'")});
        attack("a table without a page", {QStringLiteral("UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'tag'")});
        attack("a table on the page of the schema",
               {QStringLiteral("UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'tag'")});
        attack("a page beyond the file",
               {QStringLiteral("UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'tag'")});
        attack("a page below zero", {QStringLiteral("UPDATE sqlite_schema SET rootpage = -5 WHERE name = 'tag'")});
        attack("a page that is no number",
               {QStringLiteral("UPDATE sqlite_schema SET rootpage = 'x' WHERE name = 'tag'")});
        attack("a view with a page", {QStringLiteral("UPDATE sqlite_schema SET rootpage = 5 WHERE name = 'base'")});
        attack("an index on another table",
               {QStringLiteral("UPDATE sqlite_schema SET tbl_name = 'tag', sql = 'CREATE INDEX actor_side ON "
                               "tag(name)' WHERE name = 'actor_side'")});
        attack("an index lost", {QStringLiteral("DROP INDEX highlight_statement")});
        attack("an autoindex of another name",
               {QStringLiteral("UPDATE sqlite_schema SET name = 'sqlite_autoindex_setting_9' WHERE name = "
                               "'sqlite_autoindex_setting_1'")});
        attack(
            "a table twice",
            {put.arg(QStringLiteral("'table', 'tag', 'tag', 2, (SELECT sql FROM sqlite_schema WHERE name = 'tag')"))});
        attack("a default that calls",
               {QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'label TEXT NOT NULL DEFAULT ''''', "
                               "'label TEXT NOT NULL DEFAULT (hex(zeroblob(9)))') WHERE name = 'claim'")});
        attack("a generated column",
               {QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'name_en TEXT NOT NULL', 'name_en TEXT AS "
                               "(name)') WHERE name = 'tag'")});
        attack("a view that says otherwise",
               {QStringLiteral("UPDATE sqlite_schema SET sql = 'CREATE VIEW base AS SELECT 1' WHERE name = "
                               "'base'")});
        attack("a virtual table",
               {put.arg(QStringLiteral("'table', 'x', 'x', 0, 'CREATE VIRTUAL TABLE x USING fts5(y)'"))});
        attack("bytes after a NUL",
               {QStringLiteral("UPDATE sqlite_schema SET sql = CAST(sql || char(0) || 'evil' AS TEXT) WHERE name = "
                               "'actor_side'")});
    }

    void aForeignSchemaIsRefusedUntouched()
    {
        QFETCH(QStringList, sql);
        TemporaryProject project;
        const QString path = copyOfSample(project);
        runRaw(path, sql);
        const QByteArray before = bytesOf(path);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            try {
                // Where SQLite itself can't make the tables out, the file is damaged: its rows are read one by one.
                const ProjectStore store(path, access);
                QVERIFY(store.isDamaged() && !store.readOnlyReason().isEmpty());
            } catch (const Error& error) {
                QVERIFY(!error.message().isEmpty());
            }
        }
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
        fault("an id zero", QStringLiteral("INSERT INTO tag VALUES(0, 'x', 'x')"),
              {QStringLiteral("table tag"), QStringLiteral("id"), QStringLiteral("no valid id")});
        fault("an id below zero", QStringLiteral("INSERT INTO tag VALUES(-7, 'x', 'x')"),
              {QStringLiteral("Row -7 of table tag"), QStringLiteral("no valid id")});
        fault("an infinite coordinate", QStringLiteral("UPDATE place SET latitude = 9e999"),
              {QStringLiteral("table place"), QStringLiteral("latitude"), QStringLiteral("infinite")});
        fault("a coordinate off the earth", QStringLiteral("UPDATE place SET longitude = 181"),
              {QStringLiteral("longitude"), QStringLiteral("not on the earth")});
        fault("an infinite figure", QStringLiteral("UPDATE figure SET high = -9e999"),
              {QStringLiteral("table figure"), QStringLiteral("high"), QStringLiteral("infinite")});
        fault("low above high", QStringLiteral("UPDATE figure SET low = 5, high = 4"),
              {QStringLiteral("table figure"), QStringLiteral("low"), QStringLiteral("beyond its end")});
        fault("text for a number", QStringLiteral("UPDATE figure SET low = 'many'"),
              {QStringLiteral("table figure"), QStringLiteral("low"), QStringLiteral("another kind"),
               QStringLiteral("many")});
        fault("text for an order", QStringLiteral("UPDATE side SET sort_order = 'x'"),
              {QStringLiteral("table side"), QStringLiteral("sort_order"), QStringLiteral("another kind")});
        fault("an order too large", QStringLiteral("UPDATE side SET sort_order = 5000000000"),
              {QStringLiteral("sort_order"), QStringLiteral("too large")});
        fault("bytes for a name", QStringLiteral("UPDATE actor SET name = x'00ff'"),
              {QStringLiteral("table actor"), QStringLiteral("name"), QStringLiteral("another kind")});
        fault("a NUL in a name", QStringLiteral("UPDATE actor SET name = 'a' || char(0) || 'b'"),
              {QStringLiteral("table actor"), QStringLiteral("control character")});
        fault("a bell in a note", QStringLiteral("UPDATE actor SET note = 'a' || char(7)"),
              {QStringLiteral("table actor"), QStringLiteral("note"), QStringLiteral("control character")});
        fault("no name at all", QStringLiteral("UPDATE actor SET name = ' ', name_en = ''"),
              {QStringLiteral("table actor"), QStringLiteral("name"), QStringLiteral("empty")});
        fault("no quote", QStringLiteral("UPDATE highlight SET quote = ''"),
              {QStringLiteral("table highlight"), QStringLiteral("quote"), QStringLiteral("empty")});
        fault("an unknown word", QStringLiteral("UPDATE statement SET manner = 'sung'"),
              {QStringLiteral("table statement"), QStringLiteral("manner"), QStringLiteral("sung")});
        fault("an unknown reliability", QStringLiteral("UPDATE outlet SET reliability = 'Z'"),
              {QStringLiteral("table outlet"), QStringLiteral("reliability"), QStringLiteral("Z")});
        fault("an unknown colour", QStringLiteral("UPDATE side SET colour = 'url(x)'"),
              {QStringLiteral("table side"), QStringLiteral("colour")});
        fault("a boolean of two", QStringLiteral("UPDATE claim SET featured = 2"),
              {QStringLiteral("table claim"), QStringLiteral("featured"), QStringLiteral("neither 0 nor 1")});
        fault("a date that is none", QStringLiteral("UPDATE article SET published = 'soon'"),
              {QStringLiteral("table article"), QStringLiteral("published"), QStringLiteral("soon")});
        fault("a date turned round", QStringLiteral("UPDATE event SET date = '2025-09/2024-01'"),
              {QStringLiteral("table event"), QStringLiteral("2025-09/2024-01")});
        fault("derived days", QStringLiteral("UPDATE article SET published_latest = '1999-01-01'"),
              {QStringLiteral("published"), QStringLiteral("derived days")});
        fault("a duration", QStringLiteral("UPDATE withdrawal_claim SET duration = 'P1Z'"),
              {QStringLiteral("withdrawal_claim"), QStringLiteral("duration"), QStringLiteral("P1Z")});
        fault("a moment", QStringLiteral("UPDATE article SET imported_at = 'noon'"),
              {QStringLiteral("imported_at"), QStringLiteral("noon")});
        fault("a run turned round", QStringLiteral("UPDATE highlight SET start_offset = 9, end_offset = 3"),
              {QStringLiteral("start_offset"), QStringLiteral("9 – 3")});
        fault("a run below zero", QStringLiteral("UPDATE highlight SET start_offset = -9"),
              {QStringLiteral("does not quote")});
        fault("a run beyond the text", QStringLiteral("UPDATE highlight SET end_offset = 99999999"),
              {QStringLiteral("99999999"), QStringLiteral("characters")});
        fault("a quote that is not there", QStringLiteral("UPDATE highlight SET quote = 'xyz'"),
              {QStringLiteral("Highlight"), QStringLiteral("xyz")});
        fault("a note that quotes nothing",
              QStringLiteral("INSERT INTO article_note SELECT 5, id, 0, 3, 'q', '', '', '', NULL FROM article "
                             "LIMIT 1"),
              {QStringLiteral("Note 5"), QStringLiteral("q")});
        fault("a text changed", QStringLiteral("UPDATE article_text SET text = text || '.'"),
              {QStringLiteral("hash differs")});
        fault("a text with NUL", QStringLiteral("UPDATE article_text SET text = text || char(0)"),
              {QStringLiteral("NUL")});
        fault("a text of broken bytes", QStringLiteral("UPDATE article_text SET text = CAST(x'61c328' AS TEXT)"),
              {QStringLiteral("UTF-8")});
        fault("a text that is bytes", QStringLiteral("UPDATE article_text SET text = x'61'"),
              {QStringLiteral("article_text"), QStringLiteral("text"), QStringLiteral("another kind")});
        fault("an empty text", QStringLiteral("UPDATE article_text SET text = ''"), {QStringLiteral("is empty")});
        fault("a claim of no kind", QStringLiteral("DELETE FROM stance"),
              {QStringLiteral("Claim"), QStringLiteral("stance")});
        fault("a stranger's highlight",
              QStringLiteral("UPDATE highlight SET claim_id = (SELECT max(id) FROM claim WHERE statement_id <> "
                             "highlight.statement_id)"),
              {QStringLiteral("Highlight"), QStringLiteral("another statement")});
        fault("a dangling side", QStringLiteral("UPDATE actor SET side_id = 77"),
              {QStringLiteral("table actor"), QStringLiteral("side_id"), QStringLiteral("77"),
               QStringLiteral("table side")});
        fault("a reference that is text", QStringLiteral("UPDATE actor SET side_id = 'x'"),
              {QStringLiteral("side_id"), QStringLiteral("another kind")});
        fault("a place in itself", QStringLiteral("UPDATE place SET parent_id = id"),
              {QStringLiteral("Places"), QStringLiteral("circle")});
        fault("an actor in itself", QStringLiteral("UPDATE membership SET parent_id = actor_id"),
              {QStringLiteral("Actors"), QStringLiteral("circle")});
        fault("a figure of itself", QStringLiteral("UPDATE figure SET part_of_id = id"),
              {QStringLiteral("Figures"), QStringLiteral("circle")});
        fault("a link to itself", QStringLiteral("UPDATE link SET to_id = from_id"),
              {QStringLiteral("Statements"), QStringLiteral("themselves")});
        fault("a history that can't be read", QStringLiteral("UPDATE change SET changeset = x'01020304'"),
              {QStringLiteral("Change"), QStringLiteral("can't be read")});
        fault("an undo of what comes later",
              QStringLiteral("INSERT INTO change SELECT 99999, at, '', '', 1, 1, 'undo', 999999, changeset "
                             "FROM change LIMIT 1"),
              {QStringLiteral("Change 99999"), QStringLiteral("999999")});
        fault("a saved search", QStringLiteral("INSERT INTO saved_search VALUES(5, 'x', 'DROP')"),
              {QStringLiteral("saved_search"), QStringLiteral("filter")});
        fault("a verdict of nothing", QStringLiteral("INSERT INTO verdict VALUES(5, 'end_moved', 0, 1, 'open', '')"),
              {QStringLiteral("verdict"), QStringLiteral("first_id")});
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
