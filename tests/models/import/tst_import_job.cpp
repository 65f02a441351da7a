// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/encoding.h"
#include "database/text/fingerprint.h"
#include "models/import/import_job.h"
#include "tests/support/encode.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

/// A project in memory: applies articles and outlets, knows the texts it was given.
struct FakeStore
{
    SnapshotPtr snapshot = std::make_shared<const Snapshot>();
    IdSource ids{3};
    QHash<QString, ArticleId> known;
    std::vector<ArticleText> texts;
    std::vector<qint64> groups;
    QString failure; ///< What the next change says instead of storing.

    ChangeResult apply(const Command& command, std::optional<qint64> group)
    {
        if (!failure.isEmpty())
            return {ChangeResult::Outcome::Failed, std::exchange(failure, {})};
        const Edits edits = command(*snapshot);
        auto next = std::make_shared<Snapshot>(*snapshot);
        for (const AnyRecord& record : edits.puts) {
            if (const auto* article = std::get_if<Article>(&record))
                next->all<Article>() = next->all<Article>().with({std::make_shared<Article>(*article)}, {});
            if (const auto* outlet = std::get_if<Outlet>(&record))
                next->all<Outlet>() = next->all<Outlet>().with({std::make_shared<Outlet>(*outlet)}, {});
        }
        snapshot = next;
        for (const ArticleText& text : edits.texts) {
            texts.push_back(text);
            known.insert(textFingerprint(text.text), text.article);
        }
        groups.push_back(group.value_or(0));
        return {};
    }

    ImportStore facade()
    {
        return {[this] { return snapshot; },
                [this](const QStringList& wanted) {
                    QHash<QString, ArticleId> found;
                    for (const QString& fingerprint : wanted) {
                        if (const auto one = known.constFind(fingerprint); one != known.constEnd())
                            found.insert(fingerprint, *one);
                    }
                    return QtFuture::makeReadyFuture(found);
                },
                [this](const QString&, Command command, std::optional<qint64> group) {
                    return QtFuture::makeReadyFuture(apply(command, group));
                },
                [](qsizetype) {
                    return QtFuture::makeReadyFuture(ChangeResult{ChangeResult::Outcome::NothingToDo, {}, 0});
                },
                [this] { return ids.nextValue(); },
                [this]() -> IdSource& { return ids; }};
    }
};

QString articleText(int number)
{
    return QStringLiteral("الخبر رقم %1\n27 أيلول 2024\nقال الناطق إن الوفد وصل إلى العاصمة مساء أمس.\n").arg(number);
}

} // namespace

class TestImportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAreReadAndStored();
    void duplicatesAreNamedAndNotStored();
    void badFilesDoNotStopTheRest();
    void anotherEncodingIsReadAgain();
    void whatTheUserSaysIsStored();
    void manyFilesShareOneGroup();
    void pausedItWaits();
    void cancelledItStopsAndSaysSo();
    void aFailedChangeIsTold();
    void aChangedFileIsRefused();
    void aPreviewIsTheStartOfTheText();

private:
    QString write(const QString& name, const QByteArray& bytes);
    void readAll();
    void importAll();
    [[nodiscard]] QString outcome(int row) const { return m_model->row(row).outcome; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<ImportModel> m_model;
    std::unique_ptr<ImportJob> m_job;
};

void TestImportJob::init()
{
    m_job.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<FakeStore>();
    m_model = std::make_unique<ImportModel>();
    m_job = std::make_unique<ImportJob>(*m_model, m_store->facade());
}

QString TestImportJob::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a test file");
    return file.fileName();
}

void TestImportJob::readAll()
{
    m_job->read();
    QTRY_COMPARE(m_job->phase(), ImportJob::Phase::Idle);
    QCoreApplication::processEvents();
}

void TestImportJob::importAll()
{
    m_model->acceptAll();
    m_job->importAccepted();
    QTRY_COMPARE(m_job->phase(), ImportJob::Phase::Idle);
}

void TestImportJob::filesAreReadAndStored()
{
    const QByteArray bytes = test::encode(articleText(1), Encoding::Windows1256);
    m_model->addFiles({write(QStringLiteral("a.txt"), bytes)});
    m_model->addText(articleText(2));
    readAll();
    QCOMPARE(m_model->counts().open, 2);
    importAll();
    QCOMPARE(m_model->counts().imported, 2);
    QCOMPARE(m_store->texts.size(), 2U);
    QCOMPARE(m_store->texts[0].text, articleText(1));
    QCOMPARE(m_store->texts[0].original, bytes);
    QCOMPARE(m_store->texts[0].sourceName, QStringLiteral("a.txt"));
    QCOMPARE(m_store->texts[0].encoding, QStringLiteral("windows-1256"));
    const Article* article = m_store->snapshot->find(*m_model->row(0).article);
    QVERIFY(article);
    QCOMPARE(article->published->text(), QStringLiteral("2024-09-27"));
    QVERIFY(outcome(0).startsWith(QStringLiteral("imported as")));
}

void TestImportJob::duplicatesAreNamedAndNotStored()
{
    m_model->addText(articleText(1));
    readAll();
    importAll();
    m_model->addFiles(
        {write(QStringLiteral("same.txt"), articleText(1).replace(u'\n', QStringLiteral(" \n\n")).toUtf8()),
         write(QStringLiteral("b.txt"), articleText(2).toUtf8()),
         write(QStringLiteral("c.txt"), articleText(2).toUtf8() + "\n\n")});
    readAll();
    importAll();
    QCOMPARE(m_model->counts().duplicates, 2);
    QVERIFY(outcome(1).startsWith(QStringLiteral("already in the project as")) && outcome(1).contains(u'1'));
    QVERIFY(outcome(3).contains(QStringLiteral("b.txt")));
    QCOMPARE(m_store->texts.size(), 2U);
}

void TestImportJob::badFilesDoNotStopTheRest()
{
    m_model->addFiles(
        {write(QStringLiteral("empty.txt"), "  \n"), write(QStringLiteral("binary.bin"), QByteArray(99, '\0')),
         m_folder->filePath(QStringLiteral("none.txt")), write(QStringLiteral("good.txt"), articleText(1).toUtf8())});
    readAll();
    importAll();
    QCOMPARE(m_model->counts().refused, 3);
    QCOMPARE(m_model->counts().imported, 1);
    for (int row = 0; row < 3; ++row)
        QVERIFY(outcome(row).startsWith(QStringLiteral("refused: ")));
}

void TestImportJob::anotherEncodingIsReadAgain()
{
    m_model->addFiles({write(QStringLiteral("a.txt"), test::encode(articleText(1), Encoding::Windows1256))});
    readAll();
    m_job->readAgain(1, QStringLiteral("windows-1252"));
    readAll();
    QCOMPARE(m_model->row(0).reading.encoding, QStringLiteral("windows-1252"));
    QVERIFY(!m_model->row(0).facts.title.contains(QStringLiteral("الخبر")));
    m_job->readAgain(1, QString());
    readAll();
    QCOMPARE(m_model->row(0).facts.title, QStringLiteral("الخبر رقم 1"));
}

void TestImportJob::whatTheUserSaysIsStored()
{
    m_model->addText(articleText(1));
    readAll();
    QVERIFY(m_model->setData(m_model->index(0, ImportColumn::Title), QStringLiteral("عنوان آخر")));
    QVERIFY(m_model->setData(m_model->index(0, ImportColumn::Outlet), QStringLiteral("الأفق")));
    QVERIFY(m_model->setData(m_model->index(0, ImportColumn::Published), QStringLiteral("2024-10~")));
    importAll();
    const Article* article = m_store->snapshot->find(*m_model->row(0).article);
    QCOMPARE(article->title, QStringLiteral("عنوان آخر"));
    QCOMPARE(m_store->snapshot->find(article->outlet)->name, QStringLiteral("الأفق"));
    QCOMPARE(article->published->text(), QStringLiteral("2024-10~"));
    QCOMPARE(article->publishedBasis, std::optional(Basis::External));
}

void TestImportJob::manyFilesShareOneGroup()
{
    for (int i = 0; i < 150; ++i)
        m_model->addText(articleText(i));
    readAll();
    importAll();
    QCOMPARE(m_model->counts().imported, 150);
    QVERIFY(m_store->groups.size() > 1);
    QCOMPARE(QSet<qint64>(m_store->groups.begin(), m_store->groups.end()).size(), 1);
}

void TestImportJob::pausedItWaits()
{
    for (int i = 0; i < 20; ++i)
        m_model->addText(articleText(i));
    m_job->read();
    m_job->pause();
    QTRY_VERIFY(m_job->done() > 0); // The file in hand is finished.
    QTest::qWait(50);
    QCOMPARE(m_job->done(), 1);
    QVERIFY(m_job->isPaused());
    m_job->resume();
    QTRY_COMPARE(m_model->counts().open, 20);
}

void TestImportJob::cancelledItStopsAndSaysSo()
{
    for (int i = 0; i < 20; ++i)
        m_model->addText(articleText(i));
    readAll();
    m_model->acceptAll();
    m_job->importAccepted();
    m_job->cancel();
    QTRY_COMPARE(m_job->phase(), ImportJob::Phase::Idle);
    QCOMPARE(m_model->counts().cancelled, 20);
    QVERIFY(outcome(19).contains(QStringLiteral("cancelled")));
    QVERIFY(m_store->texts.empty());
    importAll(); // They can be accepted again.
    QCOMPARE(m_model->counts().imported, 20);
}

void TestImportJob::aFailedChangeIsTold()
{
    m_model->addText(articleText(1));
    readAll();
    m_store->failure = QStringLiteral("the disk is full");
    importAll();
    QVERIFY(outcome(0).contains(QStringLiteral("the disk is full")));
    QCOMPARE(m_model->counts().imported, 0);
}

void TestImportJob::aChangedFileIsRefused()
{
    m_model->addFiles({write(QStringLiteral("a.txt"), articleText(1).toUtf8())});
    readAll();
    write(QStringLiteral("a.txt"), articleText(2).toUtf8());
    importAll();
    QCOMPARE(m_model->row(0).state, ImportState::Refused);
    QVERIFY(m_store->texts.empty());
}

void TestImportJob::aPreviewIsTheStartOfTheText()
{
    m_model->addText(articleText(1));
    m_model->addText(articleText(2).repeated(2000));
    QSignalSpy previews(m_job.get(), &ImportJob::previewReady);
    m_job->requestPreview(1);
    m_job->requestPreview(2);
    QTRY_COMPARE(previews.size(), 2);
    QCOMPARE(previews[0][1].toString(), articleText(1));
    const QString start = previews[1][1].toString();
    QVERIFY(start.size() <= 20'001 && start.endsWith(QChar(0x2026)));
}

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_import_job.moc"
