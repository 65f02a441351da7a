// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper reads, and what becomes of files that break it.
#include "database/import/draft.h"
#include "database/import/extractor.h"
#include "database/import/format_of.h"

#include <QtTest/QtTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tasrih;

namespace {

const QByteArray plain = "<html><body><p>Some words of a page.</p></body></html>";

QString textOf(const std::variant<Extracted, Refusal>& read)
{
    const auto* extracted = std::get_if<Extracted>(&read);
    return extracted ? extracted->text : QString();
}

} // namespace

class TestExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("TASRIH_EXTRACT_TEST", "1"); }
    void cleanup() { qunsetenv("TASRIH_EXTRACT_TEST"); }

    void aFileThatBreaksTheHelperCostsItselfAlone_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char* how : {"crash", "hang", "loop", "allocate", "noise"})
            QTest::newRow(how) << QByteArray(how);
    }
    void aFileThatBreaksTheHelperCostsItselfAlone()
    {
        QFETCH(QByteArray, how);
#ifdef __SANITIZE_ADDRESS__
        if (how == "allocate")
            QSKIP("Sanitizers take all addresses there are.");
#endif
        Extractor extractor({}, std::chrono::seconds(3));
        QCOMPARE(textOf(extractor.read(Format::Html, plain)), QStringLiteral("Some words of a page."));
        const auto broken = extractor.read(Format::Html, "<!--" + how + "-->" + plain);
        QVERIFY(std::holds_alternative<Refusal>(broken));
        QVERIFY(!std::get<Refusal>(broken).message.isEmpty());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(textOf(extractor.read(Format::Html, plain)), QStringLiteral("Some words of a page."));
    }

    void theHelperReachesNothing()
    {
        Extractor extractor;
        QCOMPARE(textOf(extractor.read(Format::Html, "<!--reach-->" + plain)), QStringLiteral("Some words of a page."));
    }

    void tighterLimitsThanItsOwnAreKept()
    {
        // As where somebody set "ulimit -v" or "ulimit -t" before.
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_CPU, &before), 0);
        const rlimit tight{std::min(before.rlim_cur, rlim_t(600)), std::min(before.rlim_max, rlim_t(600))};
        const int child = ::fork();
        if (child == 0) {
            (void)::setrlimit(RLIMIT_CPU, &tight);
#ifndef __SANITIZE_ADDRESS__
            rlimit space{};
            (void)::getrlimit(RLIMIT_AS, &space);
            space.rlim_cur = space.rlim_max = std::min(space.rlim_max, rlim_t(1500) * 1024 * 1024);
            (void)::setrlimit(RLIMIT_AS, &space);
#endif
            ::execl(TASRIH_PROGRAM, TASRIH_PROGRAM, "extract", QFile::encodeName(write(plain)).constData(), nullptr);
            ::_exit(127);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void withoutTheHelperTheFileIsRefused()
    {
        Extractor extractor(QStringLiteral("/nowhere/tasrih-extract"));
        const auto read = extractor.read(Format::Html, plain);
        QVERIFY(std::holds_alternative<Refusal>(read));
        QVERIFY(std::get<Refusal>(read).message.contains(QStringLiteral("tasrih-extract")));
    }

    void whatIsSaidTooMuchIsNoAnswerOfTheNextFile()
    {
        Extractor extractor;
        QVERIFY(std::holds_alternative<Refusal>(extractor.read(Format::Html, "<!--twice-->" + plain)));
        QCOMPARE(textOf(extractor.read(Format::Html, plain)), QStringLiteral("Some words of a page."));
    }

    void aHelperThatLeavesIsStartedAgain()
    {
        Extractor extractor;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(textOf(extractor.read(Format::Html, "<!--leave-->" + plain)),
                     QStringLiteral("Some words of a page."));
            QTest::qWait(20 * i);
        }
    }

    void waitingCanBeStopped()
    {
        bool isStopped = false;
        Extractor extractor({}, std::chrono::seconds(60), [&] { return std::exchange(isStopped, true); });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(std::holds_alternative<Refusal>(extractor.read(Format::Html, "<!--hang-->" + plain)));
        QVERIFY(timer.elapsed() < 30000); // Not the minute that the file has.
    }

    void onlyTheHelpersOwnTongueIsUnderstood()
    {
        const ExtractReply reply{{{}, ExtractedFact{QStringLiteral("T"), FactSource::Heading}}, {}};
        const auto again = replyFrom(*mapIn(QCborValue(toCbor(reply)).toCbor()));
        QVERIFY(again);
        QCOMPARE(again->extracted, reply.extracted);
        QVERIFY(!replyFrom({{QLatin1String("failure"), 99}}));
        QVERIFY(
            !requestFrom({{QLatin1String("format"), QLatin1String("exe")}, {QLatin1String("bytes"), QByteArray()}}));
        QVERIFY(!mapIn("\xFF\xFF"));
        // A fact from nowhere, of nothing, without an end, or of another kind is none.
        const auto odd = replyFrom({{QLatin1String("title"), QCborArray{QStringLiteral("x"), 77}},
                                    {QLatin1String("author"), QCborArray{QStringLiteral(" \n"), 0}},
                                    {QLatin1String("outlet"), QCborArray{QString(5000, u'x'), 0}},
                                    {QLatin1String("url"), QCborArray{QStringLiteral("javascript:alert(1)"), 0}},
                                    {QLatin1String("published"), QCborArray{QStringLiteral("soon"), 0}},
                                    {QLatin1String("language"), QCborArray{QStringLiteral("../x"), 0}}});
        QVERIFY(odd);
        QCOMPARE(odd->extracted, Extracted());
    }

    void formatsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPage");
        QTest::newRow("called one") << QByteArray("a line\nand another") << u"a.html"_qs << false;
        QTest::newRow("ending") << QByteArray("<p>words") << u"a.HTML"_qs << true;
        QTest::newRow("doctype") << QByteArray("\xEF\xBB\xBF \n<!-- x --><!DOCTYPE HTML><p>") << u"a"_qs << true;
        QTest::newRow("xhtml") << QByteArray("<?xml version='1.0'?>\n<html xmlns=''>") << u"saved"_qs << true;
        QTest::newRow("a text about pages") << QByteArray("<html> is how a page begins") << u"a.txt"_qs << false;
        QTest::newRow("a text") << QByteArray("words <html>") << u"a"_qs << false;
        QTest::newRow("nothing") << QByteArray() << u"a"_qs << false;
    }
    void formatsAreTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(bool, isPage);
        QCOMPARE(formatOf(bytes, name) == Format::Html, isPage);
    }

    void aPageBecomesADraft()
    {
        // In an encoding that it declares, with facts that its text doesn't tell.
        const QByteArray page =
            "<html lang='en'><head><meta http-equiv=Content-Type content='text/html; charset=windows-1256'>"
            "<meta property=og:site_name content='\xE6\xDF\xC7\xE1\xC9'><meta property=article:published_time "
            "content='2024-09-27T10:00:00+03:00'><link rel=canonical href='https://www.example.org/1'>"
            "<title>\xC7\xE1\xC7\xE4\xD3\xCD\xC7\xC8</title></head><body><p>\xD3\xED\xDB\xC7\xCF\xD1 "
            "\xC7\xE1\xCC\xE4\xE6\xCF \xC7\xE1\xDE\xC7\xDA\xCF\xC9</p></body></html>";
        const QString path = write(page);
        const DraftResult result = draftFromFile(path, {}, {{u"الوكالة المعروفة"_qs, {}, u"example.org"_qs}});
        QVERIFY2(!result.refusal, qPrintable(result.refusal ? result.refusal->message : QString()));
        const ImportDraft& draft = result.draft;
        QCOMPARE(draft.text, QStringLiteral("سيغادر الجنود القاعدة"));
        QCOMPARE(draft.title, QStringLiteral("الانسحاب"));
        QCOMPARE(draft.encoding, Encoding::Windows1256);
        QCOMPARE(draft.original, page);
        QCOMPARE(draft.published->text(), QStringLiteral("2024-09-27"));
        QCOMPARE(draft.publishedBasis, Basis::Stated);
        QCOMPARE(draft.url, QStringLiteral("https://www.example.org/1"));
        QCOMPARE(draft.language, QStringLiteral("ar")); // What the letters say goes before the template.
        // Known by its address, though it calls itself otherwise.
        QCOMPARE(draft.outlet, QStringLiteral("الوكالة المعروفة"));
        QCOMPARE(draftFromFile(path, {}, {}).draft.outlet, QStringLiteral("وكالة"));
        // As asked for, even where that is wrong.
        QCOMPARE(draftFromFile(path, Encoding::Windows1252, {}).draft.encoding, Encoding::Windows1252);
        IdSource ids;
        const ImportPlan plan = planImport({draft}, Snapshot(), ids, QDateTime::currentDateTimeUtc());
        QCOMPARE(plan.edits.texts.front().original, page);
    }

    void aPageWithoutWordsIsRefused()
    {
        const DraftResult result = draftFromFile(write("<html><body><script>x()</script></body></html>"), {}, {});
        QVERIFY(result.refusal);
        QCOMPARE(result.refusal->kind, Refusal::Kind::Empty);
    }

private:
    QString write(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("page%1.html").arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the page can't be written");
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestExtractor)
#include "tst_extractor.moc"
