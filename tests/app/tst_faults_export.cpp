// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on a disk that fails: each call on a file in turn. What it says it wrote is whole; where it says
// that it failed, what was there before is there still, and nothing else.
#include "database/store/check/check.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

struct FaultRun
{
    int status = -1;
    QString out, err;
    bool met = false; ///< Whether the fault was.
};

/// Runs the program; @p fault as tests/preload/faulty_files.cpp has it, or empty.
FaultRun runWithFault(const QStringList& arguments, const QString& fault = {})
{
    QTemporaryDir aside;
    const QString met = aside.filePath(QStringLiteral("met"));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), aside.path());
    if (!fault.isEmpty()) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(TASRIH_FAULTY_FILES));
        environment.insert(QStringLiteral("TASRIH_FAULT"), fault);
        environment.insert(QStringLiteral("TASRIH_FAULT_MET"), met);
        environment.insert(QStringLiteral("ASAN_OPTIONS"), environment.value(QStringLiteral("ASAN_OPTIONS")) +
                                                               QStringLiteral(":verify_asan_link_order=0"));
    }
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QStringLiteral(TASRIH_PROGRAM), arguments);
    program.waitForFinished(60000);
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError()),
            QFile::exists(met)};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test can't write");
}

const QByteArray former("what was there before");
const char* const faults[] = {"full", "short", "write", "sync", "open", "rename", "close"};

/// The n to try: all with TASRIH_EVERY_FAULT, else the first few and then ever fewer; each start of the program costs.
int next(int n)
{
    return qEnvironmentVariableIsSet("TASRIH_EVERY_FAULT") || n < 3 ? n + 1 : n * 2;
}

} // namespace

class TestFaultsExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWholeOrUntouched_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::addColumn<QString>("suffix");
        const auto row = [](const char* what, const char* suffix) {
            QTest::addRow("%s.%s", what, suffix)
                << QString::fromLatin1(what).split(u' ') << QString::fromLatin1(suffix);
        };
        for (const char* suffix : {"pdf", "svg", "png", "csv"})
            row("timeline", suffix);
        for (const char* suffix : {"xlsx", "html", "pdf"})
            row("findings", suffix);
        row("figures --as chart", "svg");
    }

    void aFileIsWholeOrUntouched()
    {
        QFETCH(QStringList, what);
        QFETCH(QString, suffix);
        const TemporaryProject project(TemporaryProject::Content::Sample);
        const QString out = project.file(QStringLiteral("out.") + suffix);
        QStringList arguments{QStringLiteral("export"), what.front(), project.path(), out};
        arguments << what.mid(1);
        QCOMPARE(runWithFault(arguments).status, 0);
        const qsizetype whole = bytesOf(out).size();
        QVERIFY(whole > former.size());
        const QStringList files = QDir(QFileInfo(out).path()).entryList(QDir::Files | QDir::Hidden);
        for (const char* fault : faults) {
            for (int n = 1;; n = next(n)) {
                putBytes(out, former);
                const QString where = QStringLiteral("%1:%2").arg(QLatin1String(fault)).arg(n);
                const FaultRun result = runWithFault(arguments, where);
                if (!result.met)
                    break;
                ++m_runs;
                const QByteArray then = bytesOf(out);
                const QByteArray said = qPrintable(where + u' ' + result.out + result.err);
                QVERIFY2(result.status == 0 || result.status == 1, said.constData());
                // Times in the file may change its length by a few bytes when it is packed.
                if (result.status == 0)
                    QVERIFY2(std::abs(then.size() - whole) <= 16,
                             (said + " whole: " + QByteArray::number(then.size())).constData());
                else
                    verifyFailure(result, then, said);
                QVERIFY2(qstrcmp(fault, "full") == 0 || !result.err.contains(QLatin1String("full")), said.constData());
                QCOMPARE(QDir(QFileInfo(out).path()).entryList(QDir::Files | QDir::Hidden), files);
            }
        }
    }

    void anImportIsReportedOrNotThere()
    {
        for (const char* fault : faults) {
            for (int n = 1;; n = next(n)) {
                const TemporaryProject project;
                const QString text = project.file(QStringLiteral("text.txt"));
                putBytes(text, QByteArray("خبر\n\n") + QByteArray("تغادر القوات القاعدة. ").repeated(200));
                const QString where = QStringLiteral("%1:%2").arg(QLatin1String(fault)).arg(n);
                const FaultRun result =
                    runWithFault({QStringLiteral("import"), QStringLiteral("--into"), project.path(), text}, where);
                if (!result.met)
                    break;
                ++m_runs;
                const QByteArray said = qPrintable(where + u' ' + result.out + result.err);
                QVERIFY2(result.status == 0 || result.status == 1, said.constData());
                QVERIFY2(result.status == 0 || !result.err.isEmpty(), said.constData());
                ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
                QVERIFY2(store.readOnlyReason().isEmpty(), said.constData());
                QVERIFY2(checkProject(store).problems.isEmpty(), said.constData());
                if (result.out.contains(QLatin1String("imported")))
                    QVERIFY2(store.snapshot()->all<Article>().size() == 1, said.constData());
            }
        }
    }

    void cleanupTestCase() { qInfo("%d runs met a fault", m_runs); }

private:
    static void verifyFailure(const FaultRun& result, const QByteArray& then, const QByteArray& said)
    {
        QVERIFY2(then == former, said.constData());
        QVERIFY2(result.out.isEmpty(), said.constData());
        QVERIFY2(result.err.size() > 20, said.constData());
        QVERIFY2(!said.startsWith("full") || result.err.contains(QRegularExpression(QStringLiteral("full|room"))),
                 said.constData());
    }

    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestFaultsExport)
#include "tst_faults_export.moc"
