// SPDX-License-Identifier: GPL-3.0-or-later
// The imported bytes are evidence: they come back to the byte, however they are kept.
#include "database/import/draft.h"
#include "database/store/check/check.h"
#include "database/store/file/rescue.h"
#include "database/store/repositories/repository.h"
#include "database/store/salvage/salvage.h"
#include "database/store/schema/migrations.h"
#include "tests/support/encode.h"
#include "tests/support/raw_sql.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::rawValue;
using test::runRaw;

namespace {

const QString passage = QStringLiteral("الوفد يصل غدا\n\nقال الناطق إن الوفد ناقش في العاصمة جدول الزيارة.\n");

QByteArray withMark(const char* mark, const QByteArray& bytes)
{
    return QByteArray(mark) + bytes;
}

/// Imports a file with these bytes.
TextId import(ProjectStore& store, const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a test file");
    file.close();
    const DraftResult result = draftFromFile(path, {}, {});
    if (result.refusal)
        qFatal("%s", qPrintable(result.refusal->message));
    std::optional<TextId> text;
    store.apply(QStringLiteral("import"), [&](const Snapshot& snapshot) {
        ImportPlan plan = planImport({result.draft}, snapshot, store.ids(), QDateTime::currentDateTimeUtc());
        text = plan.edits.texts.front().id;
        return std::move(plan.edits);
    });
    return text.value();
}

QByteArray originalIn(const QString& project, TextId text)
{
    ProjectStore store(project, ProjectStore::Access::ReadOnly);
    const std::optional<WholeText> whole = TextRepository::whole(store.connection(), text);
    return whole ? whole->text.original : QByteArray("no text");
}

} // namespace

class TestOriginals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("form");
        const QString deflated = QStringLiteral("deflated"), text = QStringLiteral("text");
        const QByteArray utf8 = passage.toUtf8();
        QTest::newRow("UTF-8") << utf8 << text;
        QTest::newRow("no newline at the end") << utf8.chopped(1) << text;
        QTest::newRow("mark") << withMark("\xEF\xBB\xBF", utf8.repeated(4)) << deflated;
        QTest::newRow("CRLF") << QByteArray(utf8).replace('\n', "\r\n").repeated(4) << deflated;
        QTest::newRow("CR") << QByteArray(utf8).replace('\n', '\r').repeated(4) << deflated;
        QTest::newRow("damaged") << QByteArray(utf8.repeated(4)).remove(1, 1) << deflated;
        QTest::newRow("noncharacter") << utf8.repeated(4) + "\xEF\xBF\xBE\n" << deflated;
        QTest::newRow("UTF-16LE") << withMark("\xFF\xFE", test::encode(passage.repeated(4), Encoding::Utf16LE))
                                  << deflated;
        QTest::newRow("UTF-16BE") << withMark("\xFE\xFF", test::encode(passage.repeated(4), Encoding::Utf16BE))
                                  << deflated;
        QTest::newRow("windows-1256") << test::encode(passage.repeated(4), Encoding::Windows1256) << deflated;
        // Deflated it would be longer.
        QTest::newRow("short") << QByteArray("\xEF\xBB\xBF"
                                             "abc")
                               << QStringLiteral("bytes");
    }

    void bytesComeBack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, form);
        const TemporaryProject project;
        std::optional<TextId> text;
        {
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            text = import(store, project.file(QStringLiteral("a.txt")), bytes);
        }
        QCOMPARE(originalIn(project.path(), *text), bytes);
        QCOMPARE(rawValue(project.path(), QStringLiteral("SELECT form FROM original")), form);
        if (form == QLatin1String("text"))
            QCOMPARE(rawValue(project.path(), QStringLiteral("SELECT length(bytes) FROM original")),
                     QStringLiteral("0"));
        QVERIFY(checkFile(project.path()).problems.isEmpty());
    }

    void pastedTextsHaveNone()
    {
        const TemporaryProject project;
        std::optional<TextId> text;
        {
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            text = store.ids().next<TextId>();
            store.apply(QStringLiteral("paste"), [&](const Snapshot&) {
                Edits edits;
                const auto article = store.ids().next<ArticleId>();
                edits.texts.push_back({*text, article, passage, {}, {}, {}, 0, 0});
                edits.put(Article{.id = article, .text = *text, .title = QStringLiteral("t")});
                return edits;
            });
        }
        QCOMPARE(rawValue(project.path(), QStringLiteral("SELECT count(*) FROM original")), QStringLiteral("0"));
        QCOMPARE(originalIn(project.path(), *text), QByteArray());
    }

    /// What versions before this one wrote.
    void anOlderProjectKeepsItsBytes()
    {
        const TemporaryProject place;
        const QString path = place.file(QStringLiteral("old.tasrih"));
        const QByteArray bytes = test::encode(passage, Encoding::Windows1256);
        {
            Connection connection(path, Connection::Mode::Create);
            migrate(connection, 0, 6);
            const QString hash =
                QString::fromLatin1(QCryptographicHash::hash(passage.toUtf8(), QCryptographicHash::Sha256).toHex());
            connection.run(QStringLiteral("INSERT INTO article_text VALUES(7, 8, ?, '', ?, 'a.txt', 'windows-1256', 0, "
                                          "0, '')"),
                           {hash, passage});
            connection.run(QStringLiteral("INSERT INTO original VALUES(7, ?)"), {bytes});
        }
        QVERIFY(checkFile(path).problems.isEmpty());
        QCOMPARE(originalIn(path, TextId(7)), bytes); // Read as it is.
        {
            const ProjectStore store(path, ProjectStore::Access::ReadWrite);
        }
        QCOMPARE(rawValue(path, QStringLiteral("PRAGMA user_version")), QString::number(currentSchemaVersion()));
        QCOMPARE(originalIn(path, TextId(7)), bytes); // And brought up to date.
    }

    void damageIsNamedAndNeverHandedOut_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("no stream") << QStringLiteral("UPDATE original SET bytes = x'000000100102030405'");
        QTest::newRow("too long a promise")
            << QStringLiteral("UPDATE original SET bytes = CAST(x'7fffffff' || substr(bytes, 5) AS BLOB)");
        QTest::newRow("another length") << QStringLiteral(
            "UPDATE original SET bytes = CAST(x'00000002' || substr(bytes, 5) AS BLOB)");
        QTest::newRow("cut short") << QStringLiteral("UPDATE original SET bytes = substr(bytes, 1, 60)");
        QTest::newRow("empty") << QStringLiteral("UPDATE original SET bytes = x''");
        QTest::newRow("unknown form") << QStringLiteral("UPDATE original SET form = 'rolled', bytes = x''");
    }

    void damageIsNamedAndNeverHandedOut()
    {
        QFETCH(QString, damage);
        const TemporaryProject project;
        std::optional<TextId> text;
        {
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            text = import(store, project.file(QStringLiteral("a.txt")),
                          test::encode(passage.repeated(9), Encoding::Windows1256));
        }
        runRaw(project.path(), {damage});
        QCOMPARE(originalIn(project.path(), *text), QByteArray());
        QVERIFY(!checkFile(project.path()).problems.isEmpty());
    }

    /// Half of what is deflated is no file; other bytes are what they were, as much of them as there is.
    void whatIsSalvagedIsAFileOrNothing_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QStringList>("left"); // Of a deflated file and of one that is as it was.
        const QStringList both{QStringLiteral("deflated.txt"), QStringLiteral("short.txt")}, one{both.back()};
        QTest::newRow("sound") << QStringLiteral("SELECT 1") << both;
        QTest::newRow("cut") << QStringLiteral("UPDATE original SET bytes = substr(bytes, 1, 60)") << one;
        QTest::newRow("form unknown") << QStringLiteral("UPDATE original SET form = 'rolled'") << one;
        QTest::newRow("form empty") << QStringLiteral("UPDATE original SET form = ''") << one;
        QTest::newRow("cut, form lost") << QStringLiteral(
                                               "UPDATE original SET form = '?', bytes = substr(bytes, 1, 60)")
                                        << one;
    }

    void whatIsSalvagedIsAFileOrNothing()
    {
        QFETCH(QString, damage);
        QFETCH(QStringList, left);
        const TemporaryProject project;
        std::optional<TextId> text;
        {
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            (void)import(store, project.file(QStringLiteral("deflated.txt")),
                         test::encode(passage.repeated(9), Encoding::Windows1256));
            text = import(store, project.file(QStringLiteral("short.txt")),
                          "\xEF\xBB\xBF"
                          "abc");
        }
        runRaw(project.path(), {damage});
        const QString out = project.file(QStringLiteral("saved.tasrih"));
        (void)salvage(project.path(), out);
        QCOMPARE(rawValue(out, QStringLiteral("SELECT group_concat(source_name) FROM (SELECT source_name FROM original "
                                              "JOIN article_text ON id = text_id ORDER BY source_name)")),
                 left.join(u','));
        QVERIFY(checkFile(out).problems.isEmpty());
        QCOMPARE(originalIn(out, *text), QByteArray("\xEF\xBB\xBF"
                                                    "abc"));
    }

    /// What one copy holds damaged another may have whole.
    void aRescueLooksForTheWholeOriginal()
    {
        const TemporaryProject project;
        const QByteArray bytes = test::encode(passage.repeated(9), Encoding::Windows1256);
        std::optional<TextId> text;
        SnapshotPtr memory;
        {
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            const auto before = project.file(QStringLiteral("before.tasrih"));
            QVERIFY(QFile::copy(project.path(), before));
            text = import(store, project.file(QStringLiteral("a.txt")), bytes);
            memory = store.snapshot();
        }
        const QString before = project.file(QStringLiteral("before.tasrih")),
                      damaged = project.file(QStringLiteral("damaged.tasrih"));
        QVERIFY(QFile::copy(project.path(), damaged));
        runRaw(damaged, {QStringLiteral("UPDATE original SET bytes = substr(bytes, 1, 60)")});
        const QString out = project.file(QStringLiteral("rescued.tasrih"));
        QCOMPARE(rescueFromMemory(*memory, {before, damaged}, project.path(), out), 0);
        QCOMPARE(originalIn(out, *text), bytes);
        const QString poor = project.file(QStringLiteral("poor.tasrih"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be read, and is not rescued")));
        QCOMPARE(rescueFromMemory(*memory, {before}, damaged, poor), 0); // The text itself is there.
        QCOMPARE(originalIn(poor, *text), QByteArray());
        QVERIFY(checkFile(poor).problems.isEmpty());
    }

    void aMendedTextIsNoOriginal()
    {
        const TemporaryProject project;
        {
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            (void)import(store, project.file(QStringLiteral("a.txt")), passage.toUtf8());
            (void)import(store, project.file(QStringLiteral("b.txt")), passage.repeated(2).toUtf8());
        }
        runRaw(project.path(),
               {QStringLiteral("UPDATE article_text SET text = text || '.' WHERE source_name = 'a.txt'")});
        const QString out = project.file(QStringLiteral("saved.tasrih"));
        (void)salvage(project.path(), out);
        QCOMPARE(
            rawValue(out, QStringLiteral("SELECT group_concat(source_name) FROM original JOIN article_text ON id = "
                                         "text_id")),
            QStringLiteral("b.txt"));
    }
};

QTEST_GUILESS_MAIN(TestOriginals)
#include "tst_originals.moc"
