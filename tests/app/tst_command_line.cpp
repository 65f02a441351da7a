// SPDX-License-Identifier: GPL-3.0-or-later
// The built program without a window: exit statuses, streams, files; no display, no standard input.
#include "tests/support/pdf.h"
#include "tests/support/program.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <sys/stat.h>

using namespace tasrih;
using namespace tasrih::test;
using namespace Qt::StringLiterals;

namespace {

QString corpusFile(const QString& prefix)
{
    const QDir corpus(QStringLiteral(TASRIH_SOURCE_DIR "/../shared/corpus"));
    const QStringList found = corpus.entryList({prefix + QStringLiteral("_*.txt")});
    return found.isEmpty() ? QString() : corpus.filePath(found.front());
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAndChecksTheSample()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("عيّنة S.tasrih"));
        QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--sample")}).status, 0);
        const Run check = runProgram({QStringLiteral("check"), path});
        QCOMPARE(check.status, 0);
        QVERIFY(check.out.contains(QStringLiteral("Problems: 0")));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        const Run again = runProgram({QStringLiteral("new"), path});
        QCOMPARE(again.status, 1);
        QVERIFY(!again.err.isEmpty());
    }

    void theCheckFindsAChangedText()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        {
            Connection connection(project.path(), Connection::Mode::ReadWrite);
            connection.exec(QStringLiteral("UPDATE article_text SET text = 'x' || text"));
        }
        const Run check = runProgram({QStringLiteral("check"), project.path()});
        QCOMPARE(check.status, 1);
        QVERIFY(check.err.contains(QStringLiteral("does not quote its text")));
        QVERIFY(check.err.contains(QStringLiteral("hash")));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no project") << QStringList{QStringLiteral("new")};
        QTest::newRow("two projects") << QStringList{QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("check"), QStringLiteral("a"),
                                                       QStringLiteral("--nonsense")};
        QTest::newRow("nothing to export") << QStringList{QStringLiteral("export")};
        QTest::newRow("unknown export") << QStringList{QStringLiteral("export"), QStringLiteral("dreams"),
                                                       QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("not csv") << QStringList{QStringLiteral("export"), QStringLiteral("statements"),
                                                QStringLiteral("a"), QStringLiteral("b.doc")};
        for (const char* options : {"--pages 3", "--pages 0x2", "--pages 2x99", "--margin 99", "--dpi many",
                                    "--paper A9", "--rows base", "--sort loud", "--from 2025-13",
                                    "--from 2026 --to 2025", "--cut-off soon", "--digits roman", "--months french"}) {
            QTest::newRow(options) << QStringList{QStringLiteral("export"), QStringLiteral("timeline"),
                                                  QStringLiteral("a"), QStringLiteral("b.pdf")} +
                                          QString::fromLatin1(options).split(u' ');
        }
        QTest::newRow("timeline as a document") << QStringList{QStringLiteral("export"), QStringLiteral("timeline"),
                                                               QStringLiteral("a"), QStringLiteral("b.doc")};
        QTest::newRow("figures as a document") << QStringList{QStringLiteral("export"), QStringLiteral("figures"),
                                                              QStringLiteral("a"), QStringLiteral("b.doc")};
        QTest::newRow("a chart as a table")
            << QStringList{QStringLiteral("export"), QStringLiteral("figures"), QStringLiteral("a"),
                           QStringLiteral("b.xlsx"), QStringLiteral("--as"),    QStringLiteral("chart")};
        QTest::newRow("a matrix as a page")
            << QStringList{QStringLiteral("export"), QStringLiteral("stances"), QStringLiteral("a"),
                           QStringLiteral("b.html"), QStringLiteral("--as"),    QStringLiteral("matrix")};
        QTest::newRow("a dossier of nothing") << QStringList{QStringLiteral("export"), QStringLiteral("dossier"),
                                                             QStringLiteral("a"), QStringLiteral("b.csv")};
        QTest::newRow("a dossier as a document")
            << QStringList{QStringLiteral("export"), QStringLiteral("dossier"), QStringLiteral("a"),
                           QStringLiteral("Harir"), QStringLiteral("b.doc")};
        QTest::newRow("unknown form") << QStringList{QStringLiteral("export"), QStringLiteral("figures"),
                                                     QStringLiteral("a"),      QStringLiteral("b.csv"),
                                                     QStringLiteral("--as"),   QStringLiteral("poem")};
        QTest::newRow("bad date") << QStringList{QStringLiteral("import"),      QStringLiteral("--into"),
                                                 QStringLiteral("a"),           QStringLiteral("b"),
                                                 QStringLiteral("--published"), QStringLiteral("2025-13")};
        QTest::newRow("neither verb nor file") << QStringList{QStringLiteral("frobnicate")};
        QTest::newRow("a verb misspelt") << QStringList{u"exprot"_s, u"statements"_s, QStringLiteral(TASRIH_PROGRAM)};
        QTest::newRow("an option of nothing") << QStringList{u"--nonsense"_s};
        QTest::newRow("an option and a file") << QStringList{u"--nonsense"_s, QStringLiteral(TASRIH_PROGRAM)};
        QTest::newRow("two projects for a window")
            << QStringList{QStringLiteral(TASRIH_PROGRAM), QStringLiteral(TASRIH_PROGRAM)};
        QTest::newRow("a folder") << QStringList{u"/"_s};
        QTest::newRow("an option of Qt for a verb")
            << QStringList{u"check"_s, u"-platform"_s, u"offscreen"_s, QStringLiteral(TASRIH_PROGRAM)};
        for (const char* language : {"xx", "arabic", "ar-IQ", ""})
            QTest::addRow("language %s", language)
                << QStringList{u"import"_s, u"--into"_s, u"a"_s, u"b"_s, u"--language"_s, QLatin1String(language)};
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        const Run result = runProgram(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(!result.err.isEmpty());
        QVERIFY(result.out.isEmpty());
    }

    void everyVerbHasHelp_data()
    {
        QTest::addColumn<QStringList>("verb");
        QTest::newRow("program") << QStringList();
        QTest::newRow("new") << QStringList{QStringLiteral("new")};
        QTest::newRow("import") << QStringList{QStringLiteral("import")};
        QTest::newRow("export") << QStringList{QStringLiteral("export")};
        QTest::newRow("statements") << QStringList{QStringLiteral("export"), QStringLiteral("statements")};
        QTest::newRow("timeline") << QStringList{QStringLiteral("export"), QStringLiteral("timeline")};
        QTest::newRow("dossier") << QStringList{QStringLiteral("export"), QStringLiteral("dossier")};
        QTest::newRow("check") << QStringList{QStringLiteral("check")};
    }

    void everyVerbHasHelp()
    {
        QFETCH(QStringList, verb);
        const Run result = runProgram(verb + QStringList{QStringLiteral("--help")});
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.contains(QStringLiteral("tasrih")));
    }

    void whichVersionItIs()
    {
        for (const char* option : {"--version", "-V"}) {
            const Run version = runProgram({QLatin1String(option)});
            QCOMPARE(version.status, 0);
            static const QRegularExpression pattern(u"^tasrih \\d+\\.\\d+\\.\\d+\n$"_s);
            QVERIFY2(pattern.match(version.out).hasMatch(), qPrintable(version.out));
        }
    }

    void aWrongWordLeadsToTheRightOne_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("swapped") << u"exprot"_s << u"export"_s;
        QTest::newRow("left out") << u"chek"_s << u"check"_s;
        QTest::newRow("begun") << u"imp"_s << u"import"_s;
        QTest::newRow("capital") << u"Export"_s << u"export"_s;
        QTest::newRow("doubled") << u"neww"_s << u"new"_s;
    }
    void aWrongWordLeadsToTheRightOne()
    {
        QFETCH(QString, word);
        QFETCH(QString, meant);
        const Run wrong = runProgram({word, u"x"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains(u"Close to it: %1;"_s.arg(meant)), qPrintable(wrong.err));
        QVERIFY(!runProgram({u"frobnicate"_s}).err.contains(u"Close"_s));
    }

    void knownLanguagesAreListedAndTaken()
    {
        const QStringList known = u"ar ckb fa ur en fr de tr he ru"_s.split(u' ');
        TemporaryProject project;
        const Run wrong = runProgram({u"import"_s, u"--into"_s, project.path(), u"x"_s, u"--language"_s, u"xx"_s});
        QCOMPARE(wrong.status, 2);
        for (const QString& language : known) {
            QVERIFY2(wrong.err.contains(QRegularExpression(u"\\b%1\\b"_s.arg(language))), qPrintable(language));
            const QString text = project.file(language + u".txt"_s);
            QFile file(text);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Headline " + language.toUtf8() + "\n\nSaid in " + language.toUtf8() + ".\n");
            file.close();
            const Run done =
                runProgram({u"import"_s, u"--into"_s, project.path(), text, u"--language"_s, language.toUpper()});
            QVERIFY2(done.status == 0, qPrintable(done.err));
        }
        ProjectStore store(project.path(), ProjectStore::Access::ReadOnly);
        QStringList stored;
        for (const Article& article : store.snapshot()->all<Article>())
            stored << article.language;
        QCOMPARE(QSet<QString>(stored.begin(), stored.end()), QSet<QString>(known.begin(), known.end()));
    }

    void namesThatNoFileCanHave()
    {
        TemporaryProject project;
        const auto bash = [](const QString& script) { return runInShell(script, {}); };
        const QString folder = QFileInfo(project.path()).absolutePath();
        // Bytes that are no UTF-8, as a project, an output, a text.
        const Run made = bash(u"exec \"$@\" new '%1'/$'x\\xff.tasrih'"_s.arg(folder));
        QCOMPARE(made.status, 2);
        QVERIFY2(made.err.contains(u"UTF-8"_s), qPrintable(made.err));
        const Run out = bash(u"exec \"$@\" export statements '%1' '%2'/$'x\\xff.csv'"_s.arg(project.path(), folder));
        QCOMPARE(out.status, 2);
        QVERIFY2(out.err.contains(u"UTF-8"_s), qPrintable(out.err));
        const Run window = bash(u"exec \"$@\" '%1'/$'x\\xff.tasrih'"_s.arg(folder));
        QCOMPARE(window.status, 2);
        QVERIFY2(window.err.contains(u"UTF-8"_s), qPrintable(window.err));
        const Run text =
            bash(u"printf 'Headline\\n\\nSaid.\\n' >'%2'/good.txt; cp '%2'/good.txt '%2'/$'x\\xff.txt'; "
                 "exec \"$@\" import --into '%1' '%2'/$'x\\xff.txt' '%2'/good.txt"_s.arg(project.path(), folder));
        QCOMPARE(text.status, 1);
        QVERIFY2(text.err.contains(u"UTF-8"_s), qPrintable(text.err));
        QVERIFY2(text.out.contains(u"good.txt"_s), qPrintable(text.out));
        (void)bash(u"rm '%1'/$'x\\xff.txt'"_s.arg(folder)); // Qt can't, either.
        // 122 Arabic letters leave no room for the names of the files beside an open project; 120 do.
        for (const int letters : {122, 121, 300}) {
            const Run tooLong = runProgram({u"new"_s, project.file(QString(letters, u'ن') + u".tasrih"_s)});
            QCOMPARE(tooLong.status, 1);
            QVERIFY2(tooLong.err.contains(u"too long"_s), qPrintable(tooLong.err));
        }
        const QString longest = project.file(QString(120, u'ن') + u".tasrih"_s);
        QCOMPARE(runProgram({u"new"_s, longest}).status, 0);
        QCOMPARE(runProgram({u"check"_s, longest}).status, 0);
        QVERIFY(!namesIn(folder).contains(QString(122, u'ن') + u".tasrih"_s));
    }

    void aNameWithAColonIsNoAddress()
    {
        QTemporaryDir folder;
        for (const char* name : {"file:x.tasrih", "file:///y.tasrih", "http:z.tasrih", ":memory:", "a?mode=memory"}) {
            const Run made = runInShell(u"cd '%1' && mkdir -p 'file:' && exec \"$@\""_s.arg(folder.path()),
                                        {u"new"_s, QLatin1String(name)});
            QVERIFY2(made.status == 0, qPrintable(made.err));
            QVERIFY2(QFileInfo(folder.path() + u'/' + QLatin1String(name)).size() > 0, name);
            const Run checked =
                runInShell(u"cd '%1' && exec \"$@\""_s.arg(folder.path()), {u"check"_s, QLatin1String(name)});
            QVERIFY2(checked.status == 0, qPrintable(checked.err));
        }
        QStringList expected{u":memory:"_s, u"a?mode=memory"_s, u"file:"_s, u"file:x.tasrih"_s, u"http:z.tasrih"_s};
        expected.sort();
        QStringList found = namesIn(folder.path());
        found.sort();
        QCOMPARE(found, expected);
    }

    void importsTheCorpus()
    {
        if (corpusFile(QStringLiteral("000")).isEmpty())
            QSKIP("The original articles are not here.");
        TemporaryProject project;
        QStringList arguments{QStringLiteral("import"), QStringLiteral("--into"), project.path()};
        for (const char* number : {"000", "002", "004"})
            arguments << corpusFile(QLatin1String(number));
        QCOMPARE(runProgram(arguments).status, 0);
        ProjectStore store(project.path(), ProjectStore::Access::ReadOnly);
        QCOMPARE(int(store.snapshot()->all<Article>().size()), 3);
        int dated = 0;
        for (const Article& article : store.snapshot()->all<Article>()) {
            QCOMPARE(article.language, QStringLiteral("ar"));
            const QString name =
                store.connection()
                    .scalar(QStringLiteral("SELECT source_name FROM article_text WHERE id = ?"), {article.text.value()})
                    .toString();
            QFile file(QStringLiteral(TASRIH_SOURCE_DIR "/../shared/corpus/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString original =
                QString::fromUtf8(file.readAll()).replace(QLatin1String("\r\n"), QLatin1String("\n"));
            QCOMPARE(store.text(article.text), original);
            if (name.startsWith(QStringLiteral("000"))) {
                ++dated;
                QCOMPARE(article.published.value().text(), QStringLiteral("2021-08-23"));
            } else {
                QVERIFY2(!article.published, qPrintable(name));
            }
        }
        QCOMPARE(dated, 1);
    }

    void refusesBadFilesByNameAndImportsTheRest()
    {
        TemporaryProject project;
        const QString good = project.file(QStringLiteral("خبر.txt"));
        const QString empty = project.file(QStringLiteral("empty.txt"));
        for (const auto& [path, bytes] : {std::pair(good, QStringLiteral("عنوان الخبر\n\nنص الخبر كله.").toUtf8()),
                                          std::pair(empty, QByteArray())}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const Run result =
            runProgram({QStringLiteral("import"), QStringLiteral("--into"), project.path(), empty,
                        QStringLiteral(TASRIH_PROGRAM), project.file(QStringLiteral("none.txt")), good, good});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.err.count(u'\n'), 3);
        QCOMPARE(result.out.count(u'\n'), 2);
        QVERIFY(result.err.contains(empty));
        ProjectStore store(project.path(), ProjectStore::Access::ReadOnly);
        QCOMPARE(int(store.snapshot()->all<Article>().size()), 1);
    }

    void takesDatesAndEncodingsAsTheFieldsDo()
    {
        TemporaryProject project;
        int files = 0;
        const auto import = [&](const QString& option, const QString& value, const QByteArray& bytes) {
            QFile file(project.file(QStringLiteral("f%1.txt").arg(++files)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("no room for a test file");
            file.close();
            return runProgram(
                {QStringLiteral("import"), QStringLiteral("--into"), project.path(), option, value, file.fileName()});
        };
        const auto dateOf = [&](const QString& title) {
            ProjectStore store(project.path(), ProjectStore::Access::ReadOnly);
            for (const Article& article : store.snapshot()->all<Article>()) {
                if (article.title == title && article.published)
                    return article.published->text();
            }
            return QString();
        };
        const QString published = QStringLiteral("--published");
        for (const auto& [typed, stored] : {std::pair("27 أيلول 2024", "2024-09-27"),
                                            {"٣١/١٢/٢٠٢٤", "2024-12-31"},
                                            {"September 2024", "2024-09"},
                                            {"about 2023", "2023~"}}) {
            const Run result = import(published, QString::fromUtf8(typed), QByteArray("text ") + QByteArray(typed));
            QCOMPARE(result.status, 0);
            QCOMPARE(dateOf(QStringLiteral("text ") + QString::fromUtf8(typed)), QString::fromLatin1(stored));
        }
        const Run open = import(published, QStringLiteral("9/11/2024"), "some text");
        QCOMPARE(open.status, 2);
        QVERIFY2(open.err.contains(QStringLiteral("2024-11-09")) && open.err.contains(QStringLiteral("2024-09-11")),
                 qPrintable(open.err));
        const Run wrong = import(published, QStringLiteral("31/2/2025"), "some text");
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains(QStringLiteral("28")) && !wrong.err.contains(QStringLiteral("interval")),
                 qPrintable(wrong.err));

        const QString encoding = QStringLiteral("--encoding");
        QCOMPARE(import(encoding, QStringLiteral("CP1256"), "\xC7\xE1 cp1256").status, 0);
        QCOMPARE(import(encoding, QStringLiteral("utf8"), "plain words").status, 0);
        const Run unknown = import(encoding, QStringLiteral("klingon"), "words");
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains(QStringLiteral("UTF-8, windows-1256")), qPrintable(unknown.err));

        for (const char* option : {"--from", "--to", "--cut-off"}) {
            const Run asked =
                runProgram({QStringLiteral("export"), QStringLiteral("timeline"), project.path(),
                            project.file(QStringLiteral("t.csv")), QLatin1String(option), QStringLiteral("9/11/2024")});
            QCOMPARE(asked.status, 2);
            QVERIFY2(asked.err.contains(QStringLiteral("2024-09-11")), qPrintable(asked.err));
        }
        QCOMPARE(
            runProgram({QStringLiteral("export"), QStringLiteral("timeline"), project.path(),
                        project.file(QStringLiteral("t.csv")), QStringLiteral("--from"), QStringLiteral("أيلول 2024")})
                .status,
            0);
    }

    void saysWhatIsDamagedOrOpen()
    {
        TemporaryProject project;
        const auto file = [&](const char* name, const QByteArray& bytes) {
            QFile made(project.file(QLatin1String(name)));
            if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
                qFatal("no room for a test file");
            return made.fileName();
        };
        const Run result =
            runProgram({QStringLiteral("import"), QStringLiteral("--into"), project.path(),
                        file("a.txt", QStringLiteral("عنوان الخبر\n\nنص الخبر كله هنا.").toUtf8().remove(1, 1)),
                        file("b.txt", QStringLiteral("عنوان آخر\n9/11/2024\n\nنص الخبر الثاني كله.").toUtf8())});
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.contains(QStringLiteral("damaged bytes, now \uFFFD: 1")), qPrintable(result.out));
        QVERIFY2(result.out.contains(QStringLiteral("2024-11-09")) && result.out.contains(QStringLiteral("2024-09-11")),
                 qPrintable(result.out));
        // A pipe nobody writes to is refused at once.
        const QString pipe = project.file(QStringLiteral("pipe.txt"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Run refused = runProgram({QStringLiteral("import"), QStringLiteral("--into"), project.path(), pipe});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("a pipe or a device")), qPrintable(refused.err));
    }

    void exportsStatementsAsCsv()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(QStringLiteral("التصريحات.csv"));
        QCOMPARE(runProgram({QStringLiteral("export"), QStringLiteral("statements"), project.path(), out,
                             QStringLiteral("--language"), QStringLiteral("ar")})
                     .status,
                 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.count("\r\n") >= 71);
        QCOMPARE(runProgram({QStringLiteral("export"), QStringLiteral("statements"), project.path(),
                             QStringLiteral("/nowhere/x.csv")})
                     .status,
                 1);
    }

    void exportsReports_data()
    {
        QTest::addColumn<QStringList>("arguments"); // the kind, then options
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        const auto list = [](const char* words) { return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts); };
        const std::pair<const char*, QByteArray> formats[] = {
            {"csv", "\xEF\xBB\xBF"}, {"xlsx", "PK"}, {"html", "<!DOCTYPE html>"}, {"pdf", "%PDF-"}};
        for (const auto& [suffix, start] : formats) {
            for (const char* kind : {"statements --language ar", "statements", "figures --as table --language ar",
                                     "stances --language ar", "stances --as evidence"})
                QTest::addRow("%s as %s", kind, suffix) << list(kind) << QString::fromLatin1(suffix) << start;
        }
        for (const char* kind : {"stances --as matrix", "stances --as edges"})
            QTest::newRow(kind) << list(kind) << QStringLiteral("csv") << formats[0].second;
    }
    void exportsReports()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, start);
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(QStringLiteral("report.") + suffix);
        const Run done = runProgram(QStringList{QStringLiteral("export"), arguments.front(), project.path(), out} +
                                    arguments.mid(1));
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QVERIFY2(!done.err.contains(QStringLiteral("tasrih: ")), qPrintable(done.err));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    void exportsADossier_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("a place in English")
            << QStringLiteral("harir AIR base") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("a place in Arabic")
            << QStringLiteral("قاعده  حرير") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("one kind of it") << QStringLiteral("place:Iraq") << QStringLiteral("xlsx") << QByteArray("PK");
        QTest::newRow("an actor") << QStringLiteral("Mohammed Shia al-Sudani") << QStringLiteral("pdf")
                                  << QByteArray("%PDF-");
    }
    void exportsADossier()
    {
        QFETCH(QString, subject);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, start);
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(QStringLiteral("dossier.") + suffix);
        const Run done = runProgram({QStringLiteral("export"), QStringLiteral("dossier"), project.path(), subject, out,
                                     QStringLiteral("--language"), QStringLiteral("ar")});
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    void aDossierNeedsOneSubject()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(QStringLiteral("dossier.csv"));
        const auto dossierOf = [&](const QString& subject) {
            return runProgram({QStringLiteral("export"), QStringLiteral("dossier"), project.path(), subject, out});
        };
        const Run ambiguous = dossierOf(QStringLiteral("Iraq"));
        QCOMPARE(ambiguous.status, 1);
        const QRegularExpression key(QStringLiteral("^  ((?:actor|place):\\d+)  "),
                                     QRegularExpression::MultilineOption);
        const QRegularExpressionMatch offered = key.match(ambiguous.err);
        QVERIFY2(offered.hasMatch(), qPrintable(ambiguous.err));
        const Run unknown = dossierOf(QStringLiteral("Hari"));
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains(QStringLiteral("Harir")), qPrintable(unknown.err));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(dossierOf(offered.captured(1)).status, 0);
        QVERIFY(QFile::exists(out));
    }

    void exportsTheTimeline_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("start");
        const auto list = [](const char* words) { return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow("PDF in Arabic on A3, two by three") << QStringLiteral("t.pdf")
                                                           << list("--language ar --paper a3 --orientation portrait "
                                                                   "--pages 2x3 --footnotes --classification For-us")
                                                           << QByteArray("%PDF-");
        QTest::newRow("rows by proposition, part of the time")
            << QStringLiteral("t.pdf") << list("--rows proposition --from 2024-01-01 --to 2026-12-31 --sort latest")
            << QByteArray("%PDF-");
        QTest::newRow("SVG of outlines in grey")
            << QStringLiteral("t.svg") << list("--outlines --grayscale --figures") << QByteArray("<?xml");
        QTest::newRow("PNG") << QStringLiteral("t.png") << list("--dpi 72 --rows side") << QByteArray("\x89PNG");
        QTest::newRow("CSV") << QStringLiteral("t.csv") << QStringList() << QByteArray("\xEF\xBB\xBFnumber");
    }
    void exportsTheTimeline()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, start);
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(name);
        const Run done = runProgram(
            QStringList{QStringLiteral("export"), QStringLiteral("timeline"), project.path(), out} + options);
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    /// A page that stands alone, all rows and all sources; or as much of it as is asked for.
    void theTimelinesPages()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(QStringLiteral("t.pdf"));
        const auto pagesWith = [&](const QStringList& options) {
            const Run done = runProgram(
                QStringList{u"export"_s, u"timeline"_s, project.path(), out, u"--language"_s, u"en"_s} + options);
            return done.status == 0 ? outputOf(u"pdftotext"_s, {out, u"-"_s}).split(u'\f', Qt::SkipEmptyParts)
                                    : QStringList{done.err};
        };
        const QStringList whole = pagesWith({});
        QVERIFY(whole.size() > 3);
        QVERIFY2(whole.front().contains(u"13 of 56 claims, chosen for the briefing; all in the appendix"_s),
                 qPrintable(whole.front()));
        QVERIFY(whole.front().contains(u"Claimed ends run from "_s));
        QVERIFY(whole.front().contains(u"Page 1 of %1"_s.arg(whole.size())));
        QVERIFY(std::any_of(whole.begin() + 1, whole.end(),
                            [](const QString& page) { return page.contains(u"said: "_s); }));
        QCOMPARE(pagesWith({u"--pages"_s, u"1"_s}).size(), 1);
        const QStringList all = pagesWith({u"--pages"_s, u"all"_s});
        QVERIFY(all.front().contains(u"56 of 56 claims shown"_s));
        QVERIFY(!all.join(u' ').contains(u"said: "_s));
    }

    void nothingChosenForTheBriefingFails()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        {
            Connection connection(project.path(), Connection::Mode::ReadWrite);
            connection.exec(u"UPDATE claim SET featured = 0"_s);
        }
        const QString out = project.file(u"t.pdf"_s);
        const Run done = runProgram({u"export"_s, u"timeline"_s, project.path(), out, u"--featured"_s});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains(u"briefing"_s), qPrintable(done.err));
        QVERIFY(!QFile::exists(out));
    }

    void digitsAndMonthsAreChosen_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::newRow("timeline") << QStringList{u"timeline"_s};
        QTest::newRow("findings") << QStringList{u"findings"_s};
        QTest::newRow("statements") << QStringList{u"statements"_s};
        QTest::newRow("dossier") << QStringList{u"dossier"_s, u"Harir Air Base"_s};
        QTest::newRow("figures") << QStringList{u"figures"_s, u"--as"_s, u"table"_s};
    }
    void digitsAndMonthsAreChosen()
    {
        QFETCH(QStringList, what);
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(u"out.pdf"_s);
        QStringList arguments{u"export"_s, what.takeFirst(), project.path()};
        if (!what.isEmpty() && !what.front().startsWith(u'-'))
            arguments << what.takeFirst();
        const auto textWith = [&](const QStringList& options) {
            const Run done = runProgram(arguments + QStringList{out, u"--language"_s, u"ar"_s} + what + options);
            return done.status == 0 ? outputOf(u"pdftotext"_s, {out, u"-"_s}) : done.err;
        };
        const QString plain = textWith({});
        QVERIFY2(plain.contains(u"2024"_s) && plain.contains(u"أيلول"_s), qPrintable(plain));
        const QString chosen = textWith({u"--digits"_s, u"arabic"_s, u"--months"_s, u"egyptian"_s});
        QVERIFY2(chosen.contains(u"٢٠٢٤"_s) && chosen.contains(u"سبتمبر"_s), qPrintable(chosen));
        QVERIFY(!chosen.contains(u"أيلول ٢"_s)); // What is quoted keeps its own.
    }

    void exportsTheFigures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("CSV") << QStringLiteral("f.csv") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("PDF") << QStringLiteral("f.pdf") << QByteArray("%PDF-");
        QTest::newRow("SVG") << QStringLiteral("f.svg") << QByteArray("<?xml");
        QTest::newRow("PNG") << QStringLiteral("f.png") << QByteArray("\x89PNG");
    }
    void exportsTheFigures()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(name);
        const Run done = runProgram({QStringLiteral("export"), QStringLiteral("figures"), project.path(), out});
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
