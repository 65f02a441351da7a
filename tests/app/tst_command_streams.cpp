// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the built program's words: a full or closed output, a reader that leaves, a terminal that obeys.
#include "tests/support/program.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;
using namespace Qt::StringLiterals;

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Whether a terminal shows @p text and does nothing else.
bool isHarmless(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u <= 0x9F) || (u >= 0x202A && u <= 0x202E) ||
               u == 0x2028 || u == 0x2029;
    });
}

int articlesIn(const QString& project)
{
    return int(ProjectStore(project, ProjectStore::Access::ReadOnly).snapshot()->all<Article>().size());
}

/// Articles of their own, as many as wanted.
QStringList texts(const TemporaryProject& project, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths << project.file(u"text %1.txt"_s.arg(i));
        put(paths.back(), "Headline " + QByteArray::number(i) + "\n\nSomething that was said on day " +
                              QByteArray::number(i * 7) + ".\n");
    }
    return paths;
}

} // namespace

class TestCommandStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutputThatTakesNothingIsAFailure_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("arguments");
        for (const auto& [name, script] :
             {std::pair("full", u"exec \"$@\" >/dev/full"_s), std::pair("closed", u"exec \"$@\" >&-"_s)}) {
            QTest::addRow("%s, new", name) << script << QStringList{u"new"_s, u"%new"_s};
            QTest::addRow("%s, check", name) << script << QStringList{u"check"_s, u"%project"_s};
            QTest::addRow("%s, export", name)
                << script << QStringList{u"export"_s, u"statements"_s, u"%project"_s, u"%out"_s};
            QTest::addRow("%s, import", name)
                << script << QStringList{u"import"_s, u"--into"_s, u"%project"_s, u"%text"_s};
            QTest::addRow("%s, help", name) << script << QStringList{u"--help"_s};
            QTest::addRow("%s, help of a verb", name) << script << QStringList{u"check"_s, u"--help"_s};
            QTest::addRow("%s, version", name) << script << QStringList{u"--version"_s};
        }
    }
    void anOutputThatTakesNothingIsAFailure()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, arguments);
        TemporaryProject project(TemporaryProject::Content::Sample);
        const int before = articlesIn(project.path());
        const bool imports = arguments.contains(u"%text"_s);
        const QString made = project.file(u"made.tasrih"_s), out = project.file(u"out.csv"_s);
        arguments.replaceInStrings(u"%project"_s, project.path());
        arguments.replaceInStrings(u"%new"_s, made);
        arguments.replaceInStrings(u"%out"_s, out);
        arguments.replaceInStrings(u"%text"_s, texts(project, 1).front());
        const Run run = runInShell(script, arguments);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(u"standard output"_s), qPrintable(run.err));
        // The work itself was done, and no project was written over by what was meant for the output.
        QCOMPARE(articlesIn(project.path()), before + (imports ? 1 : 0));
        if (arguments.contains(made))
            QCOMPARE(articlesIn(made), 0);
        QCOMPARE(QFile::exists(out), arguments.contains(out));
        QCOMPARE(runProgram({u"check"_s, project.path()}).status, 0);
    }

    void aReaderThatLeavesEndsNoWork()
    {
        TemporaryProject project;
        QStringList arguments{u"import"_s, u"--into"_s, project.path()};
        arguments << texts(project, 40) << project.file(u"none.txt"_s);
        const Run run = runInShell(u"\"$@\" | true; exit ${PIPESTATUS[0]}"_s, arguments);
        QCOMPARE(run.status, 1); // One file isn't there.
        QCOMPARE(articlesIn(project.path()), 40);
        QVERIFY2(run.err.contains(u"Imported: 40. Known already: 0. Refused: 1."_s), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 2);
        const Run again = runInShell(u"\"$@\" | head -n 1; exit ${PIPESTATUS[0]}"_s, arguments.first(43));
        QCOMPARE(again.status, 0);
        QCOMPARE(again.out.count(u'\n'), 1);
    }

    void aReaderThatLeavesStillLearnsTheResult()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(u"out.csv"_s);
        const Run run =
            runInShell(u"\"$@\" | true; exit ${PIPESTATUS[0]}"_s, {u"export"_s, u"statements"_s, project.path(), out});
        QCOMPARE(run.status, 0);
        QVERIFY(QFile::exists(out));
        // Whether the reader was gone already is up to the system: then the error stream tells.
        QVERIFY2(run.err.isEmpty() || run.err.contains(out), qPrintable(run.err));
    }

    void namesOfFilesDoNotSteerTheTerminal()
    {
        TemporaryProject project;
        const QString good = project.file(u"a\u001B[2J\u009B31m\u202Eb\nWrote c.txt"_s);
        const QString empty = project.file(u"\u001B]0;x\u0007\u2067d.txt"_s);
        put(good, "A headline\n\nSomething was said.\n");
        put(empty, "");
        const Run run = runProgram({u"import"_s, u"--into"_s, project.path(), good, empty, good});
        QCOMPARE(run.status, 1);
        QVERIFY2(isHarmless(run.out) && isHarmless(run.err), qPrintable(run.out + run.err));
        QVERIFY(run.out.contains(u"a\\x1b[2J\\x9b31m\\u202eb"_s));
        QVERIFY(run.err.contains(u"\\x1b]0;x\\x07\\u2067d.txt"_s));
        QVERIFY(!run.out.startsWith(u"Wrote"_s) && !run.out.contains(u"\nWrote"_s));
    }

    void namesOfRecordsDoNotSteerTheTerminal()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        {
            Connection connection(project.path(), Connection::Mode::ReadWrite);
            for (const char* table : {"actor", "place"})
                connection.run(u"UPDATE %1 SET name = name || ?, name_en = name_en || ?"_s.arg(QLatin1String(table)),
                               {u"\u001B[2J\u202E\r\nWrote"_s, u"\u001B[2J\u202E\r\nWrote"_s});
        }
        const Run run = runProgram({u"export"_s, u"dossier"_s, project.path(), u"Hari"_s, project.file(u"d.csv"_s)});
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains(u"place:"_s));
        QVERIFY2(isHarmless(run.err), qPrintable(run.err));
        QVERIFY(!run.err.contains(u"\nWrote"_s));
        const Run check = runProgram({u"check"_s, project.path()});
        QVERIFY2(isHarmless(check.out + check.err), qPrintable(check.err));
    }
};

QTEST_GUILESS_MAIN(TestCommandStreams)
#include "tst_command_streams.moc"
