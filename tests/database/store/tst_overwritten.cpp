// SPDX-License-Identifier: GPL-3.0-or-later
// A project whose file another program writes over, in place, while it is open: noticed at whatever moment it happens,
// nothing more is written there, and what was saved is put together again from memory and the snapshots.
#include "database/records/quoting.h"
#include "database/store/check/check.h"
#include "database/store/file/copies.h"
#include "tests/support/raw_sql.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::bytesOf;

namespace {

using Access = ProjectStore::Access;

Edits tagEdits(ProjectStore& store, const QString& name)
{
    Edits edits;
    edits.put(Tag{store.ids().next<TagId>(), name, {}});
    return edits;
}

void addOneTag(ProjectStore& store, const QString& name)
{
    store.apply(QStringLiteral("Add tag"), [&](const Snapshot&) { return tagEdits(store, name); });
}

/// As cp(1) does: into the same file.
void writeOver(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

bool isMoved(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.cause() == Error::Cause::Moved;
    }
    return false;
}

} // namespace

class TestOverwritten : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>(TemporaryProject::Content::Sample);
        m_store = std::make_unique<ProjectStore>(m_project->path(), Access::ReadWrite);
        m_store->becomeWritable();
        QTRY_VERIFY(!m_store->shelf().list().empty());
    }
    void cleanup()
    {
        m_store.reset();
        m_project.reset();
    }

    void everythingIsKept_data()
    {
        QTest::addColumn<QByteArray>("foreign");
        const TemporaryProject empty;
        const TemporaryProject sample(TemporaryProject::Content::Sample);
        const QByteArray bytes = bytesOf(sample.path());
        QTest::newRow("an empty project") << bytesOf(empty.path());
        QTest::newRow("another sample") << bytes;
        QTest::newRow("the same, cut off") << bytes.left(bytes.size() / 3);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("Not a project at all.\n").repeated(5000);
    }

    void everythingIsKept()
    {
        QFETCH(QByteArray, foreign);
        for (int i = 0; i < 5; ++i)
            addOneTag(*m_store, QStringLiteral("tag %1").arg(i));
        const QString content = contentOf(m_store->connection());
        writeOver(m_project->path(), foreign);
        QVERIFY(isMoved([&] { m_store->watchPlace(); }));
        QVERIFY(m_store->readOnlyReason().contains(m_store->shelf().list().front().path));
        // What is read from now on is the copy, and it can be saved elsewhere.
        const QString elsewhere = m_project->file(QStringLiteral("elsewhere.tasrih"));
        copyWhole(m_store->connection(), elsewhere);
        ProjectStore copy(elsewhere, Access::ReadOnly);
        QCOMPARE(contentOf(copy.connection()), content);
        QVERIFY(checkProject(copy).problems.isEmpty());
        QVERIFY(copy.text(copy.snapshot()->all<Article>().begin()->text).size() > 100);
        QVERIFY(!isMoved([&] { (void)m_store->text(copy.snapshot()->all<Article>().begin()->text); }));
        // Nothing of ours goes into what stands there now, and nothing is left beside it.
        m_store.reset();
        QCOMPARE(bytesOf(m_project->path()), foreign);
        for (const char* suffix : {"-wal", "-shm", "-journal"})
            QVERIFY2(!QFile::exists(m_project->path() + QLatin1String(suffix)), suffix);
    }

    void anOlderCopyOfItself()
    {
        addOneTag(*m_store, QStringLiteral("before"));
        const QString backup = m_project->file(QStringLiteral("backup.tasrih"));
        copyWhole(m_store->connection(), backup);
        addOneTag(*m_store, QStringLiteral("after"));
        const QString content = contentOf(m_store->connection());
        writeOver(m_project->path(), bytesOf(backup));
        QVERIFY(isMoved([&] { addOneTag(*m_store, QStringLiteral("never")); }));
        QCOMPARE(contentOf(m_store->connection()), content);
    }

    void inTheMiddleOfAChange()
    {
        const TemporaryProject other;
        const QByteArray foreign = bytesOf(other.path());
        addOneTag(*m_store, QStringLiteral("before"));
        const QString content = contentOf(m_store->connection());
        QVERIFY(isMoved([&] {
            m_store->apply(QStringLiteral("Add tag"), [&](const Snapshot&) {
                writeOver(m_project->path(), foreign);
                return tagEdits(*m_store, QStringLiteral("never"));
            });
        }));
        QCOMPARE(bytesOf(m_project->path()), foreign);
        QCOMPARE(contentOf(m_store->connection()), content);
    }

    void beforeTheFirstChange()
    {
        m_store.reset();
        m_store = std::make_unique<ProjectStore>(m_project->path(), Access::ReadWrite);
        const TemporaryProject other(TemporaryProject::Content::Sample);
        const QByteArray foreign = bytesOf(other.path());
        writeOver(m_project->path(), foreign);
        QVERIFY(isMoved([&] { addOneTag(*m_store, QStringLiteral("never")); }));
        m_store.reset();
        QCOMPARE(bytesOf(m_project->path()), foreign);
    }

    void textsThatNoCopyHasAreNotMadeUp()
    {
        const QString text = QStringLiteral("عنوان 😀\n\nقال المتحدث إن القوات تغادر القاعدة قريبا.");
        const auto article = m_store->ids().next<ArticleId>();
        m_store->apply(QStringLiteral("Add"), [&](const Snapshot& now) {
            Edits edits;
            const auto version = m_store->ids().next<TextId>();
            edits.texts.push_back({version, article, text, {}, QStringLiteral("UTF-8"), {}, 0, 0});
            edits.put(Article{.id = article, .text = version, .title = QStringLiteral("عنوان")});
            Statement statement = *now.all<Statement>().begin();
            statement.id = m_store->ids().next<StatementId>();
            statement.article = article;
            statement.claims.clear();
            statement.relays.clear();
            statement.highlights = {highlightOf(m_store->ids().next<HighlightId>(), std::nullopt, text,
                                                text.indexOf(QStringLiteral("القوات")),
                                                text.indexOf(QStringLiteral(" قريبا")))};
            edits.put(statement);
            return edits;
        });
        const TemporaryProject other;
        writeOver(m_project->path(), bytesOf(other.path()));
        QVERIFY(isMoved([&] { m_store->watchPlace(); }));
        const Article* kept = m_store->snapshot()->find(article);
        QVERIFY(kept);
        const QString left = m_store->text(kept->text);
        QVERIFY(left.endsWith(QStringLiteral("القوات تغادر القاعدة")));
        QVERIFY(left.startsWith(QChar(QChar::ReplacementCharacter)));
        QVERIFY(checkProject(*m_store).problems.isEmpty());
        QVERIFY(m_store->readOnlyReason().contains(u'1'));
    }

private:
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<ProjectStore> m_store;
};

QTEST_GUILESS_MAIN(TestOverwritten)
#include "tst_overwritten.moc"
