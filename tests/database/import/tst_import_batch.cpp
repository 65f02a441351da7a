// SPDX-License-Identifier: GPL-3.0-or-later
// Many texts in one change, read ahead.
#include "database/import/files_ahead.h"
#include "database/import/import_batch.h"
#include "database/records/error.h"

#include <QtTest/QtTest>

#include <atomic>

using namespace tasrih;

namespace {

ImportDraft pasted(const QString& text)
{
    return draftFromText(text, {}).draft;
}

QStringList fileNames(int count)
{
    QStringList files;
    for (int i = 0; i < count; ++i)
        files << QString::number(i);
    return files;
}

DraftResult readAs(const QString& file)
{
    DraftResult result;
    result.draft.text = QStringLiteral("text ") + file;
    return result;
}

} // namespace

class TestImportBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextThatComesTwiceIsStoredOnce()
    {
        ImportBatch batch;
        QVERIFY(batch.add(3, pasted(QStringLiteral("one"))));
        QVERIFY(batch.add(5, pasted(QStringLiteral("two"))));
        QVERIFY(!batch.add(7, pasted(QStringLiteral("two\u00A0")))); // To a reader the same.
        QCOMPARE(batch.numbers(), (std::vector<int>{3, 5}));
        QCOMPARE(batch.twins(), (std::vector<std::pair<int, std::size_t>>{{7, 1}}));
        IdSource ids(1);
        const Edits edits = batch.plan({}, ids, QDateTime::currentDateTimeUtc());
        QCOMPARE(edits.texts.size(), 2U);
        QCOMPARE(batch.articles().size(), 2U);
        QCOMPARE(edits.texts[1].article, batch.articles()[1]);
    }

    void whatIsKnownGoesWithItsTwins()
    {
        ImportBatch batch;
        const ImportDraft one = pasted(QStringLiteral("one")), two = pasted(QStringLiteral("two"));
        for (const auto& [number, text] : {std::pair(1, one), std::pair(2, two), std::pair(3, one), std::pair(4, two)})
            (void)batch.add(number, text);
        std::vector<int> taken;
        for (const auto& [number, fingerprint] : batch.takeKnown({{one.fingerprint, ArticleId(9)}})) {
            QCOMPARE(fingerprint, one.fingerprint);
            taken.push_back(number);
        }
        std::sort(taken.begin(), taken.end());
        QCOMPARE(taken, (std::vector<int>{1, 3}));
        QCOMPARE(batch.numbers(), std::vector<int>{2});
        QCOMPARE(batch.twins(), (std::vector<std::pair<int, std::size_t>>{{4, 0}}));
    }

    void itIsFullBeforeACommitTakesLong()
    {
        ImportBatch small, large;
        for (int i = 0; i < 128; ++i) {
            QVERIFY(!small.isFull());
            (void)small.add(i, pasted(QString::number(i)));
        }
        QVERIFY(small.isFull());
        (void)large.add(0, pasted(QStringLiteral("word ").repeated(60'001)));
        QVERIFY(large.isFull());
    }

    void filesComeInTheirOrder()
    {
        const QStringList files = fileNames(2000);
        FilesAhead ahead(files, readAs);
        for (const QString& file : files)
            QCOMPARE(ahead.next().draft.text, QStringLiteral("text ") + file);
    }

    void onlySomeAreHeld()
    {
        std::atomic<int> read = 0;
        FilesAhead ahead(fileNames(5000), [&read](const QString& file) {
            ++read;
            return readAs(file);
        });
        QTRY_VERIFY(read >= 100);
        QTest::qWait(50);
        QVERIFY2(read <= 300, qPrintable(QString::number(read)));
        // Large ones fill it sooner, be it by their texts or by their files; and what was not taken holds nobody up.
        const auto heldOf = [](const std::function<void(ImportDraft&)>& enlarge) {
            std::atomic<int> large = 0;
            FilesAhead few(fileNames(5000), [&](const QString& file) {
                ++large;
                DraftResult result = readAs(file);
                enlarge(result.draft);
                return result;
            });
            (void)few.next();
            QTest::qWait(50);
            return large.load();
        };
        QVERIFY(heldOf([](ImportDraft& draft) { draft.text = QString(400'000, u'a'); }) <= 5);
        QVERIFY(heldOf([](ImportDraft& draft) { draft.original = QByteArray(800'000, 'a'); }) <= 5);
    }

    void whatFailsIsThrownAtItsPlace()
    {
        FilesAhead ahead(fileNames(3), [](const QString& file) {
            if (file == u'1')
                throw Error(QStringLiteral("no converter"));
            return readAs(file);
        });
        QCOMPARE(ahead.next().draft.text, QStringLiteral("text 0"));
        QVERIFY_THROWS_EXCEPTION(Error, (void)ahead.next());
        QCOMPARE(ahead.next().draft.text, QStringLiteral("text 2"));
    }

    void newOutletsAreKnownOnce()
    {
        Snapshot snapshot;
        auto outlet = std::make_shared<Outlet>(Outlet{OutletId(5), QStringLiteral("صوت الجبل"), {}, {}, {}, {}});
        snapshot.all<Outlet>() = Table<Outlet>(std::vector<Table<Outlet>::Row>{outlet});
        GrowingOutlets outlets(snapshot);
        for (const char* name : {"صوت الجبل", " الأفق ", "الافق", "", " / "})
            outlets.add(QString::fromUtf8(name));
        QCOMPARE(outlets.all().size(), 2U);
        QCOMPARE(outlets.all()[1].name, QStringLiteral("الأفق"));
    }
};

QTEST_GUILESS_MAIN(TestImportBatch)
#include "tst_import_batch.moc"
