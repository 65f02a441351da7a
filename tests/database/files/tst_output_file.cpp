// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which files are written: whole or not at all, beside their place, with nothing left behind.
#include "database/files/output_file.h"
#include "database/files/write_error.h"
#include "tests/support/program.h"
#include "tests/support/small_files.h"

#include <QtTest/QtTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tasrih;
using namespace tasrih::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString errorOf(const QString& path, const QByteArray& bytes)
{
    try {
        writeFile(path, bytes);
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & mode_t(07777) : 0;
}

/// Lines of the sources below @p folder, as "path: line".
QStringList sourceLines(const QString& folder)
{
    QStringList lines;
    QDirIterator files(QStringLiteral(TASRIH_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.mid(qsizetype(sizeof TASRIH_SOURCE_DIR));
        for (const QString& line : QString::fromUtf8(contentOf(path)).split(u'\n'))
            lines << name + u": "_s + line.trimmed();
    }
    return lines;
}

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void writesAndReplaces()
    {
        const QString path = m_folder->filePath(u"خبر.csv"_s);
        QByteArray large(3'000'000, 'x');
        large[2'999'999] = 'y';
        for (const QByteArray& bytes : {QByteArray("first"), large, QByteArray()}) {
            writeFile(path, bytes);
            QCOMPARE(contentOf(path), bytes);
        }
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"خبر.csv"_s});
    }

    void theFormerFileStandsUntilTheEnd()
    {
        const QString path = m_folder->filePath(u"a"_s);
        put(path, "before");
        {
            OutputFile file(path);
            file.write("half");
            QCOMPARE(contentOf(path), QByteArray("before"));
        }
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"a"_s});
    }

    void permissionsStay()
    {
        const QString path = m_folder->filePath(u"secret"_s);
        put(path, "x");
        for (const mode_t mode : {0600, 0640, 0664, 0604}) {
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
            writeFile(path, "y");
            QCOMPARE(modeOf(path), mode);
        }
        const mode_t mask = ::umask(027);
        writeFile(m_folder->filePath(u"new"_s), "y");
        ::umask(mask);
        QCOMPARE(modeOf(m_folder->filePath(u"new"_s)), mode_t(0640));
    }

    void aLinkStaysAndItsFileIsReplaced()
    {
        QDir(m_folder->path()).mkdir(u"far"_s);
        const QString file = m_folder->filePath(u"far/file"_s);
        const QString link = m_folder->filePath(u"link"_s);
        const QString second = m_folder->filePath(u"second"_s);
        QVERIFY(QFile::link(u"far/file"_s, link));
        QVERIFY(QFile::link(u"link"_s, second));
        for (const char* bytes : {"to nothing yet", "to a file"}) {
            writeFile(second, bytes);
            QCOMPARE(contentOf(file), QByteArray(bytes));
            QVERIFY(QFileInfo(link).isSymLink() && QFileInfo(second).isSymLink());
        }
        QVERIFY(QFile::link(u"round2"_s, m_folder->filePath(u"round1"_s)));
        QVERIFY(QFile::link(u"round1"_s, m_folder->filePath(u"round2"_s)));
        QVERIFY(errorOf(m_folder->filePath(u"round1"_s), "x").contains(u"circle"_s));
    }

    void aWriteThatFailsLeavesEverythingAsItWas()
    {
        const QString path = m_folder->filePath(u"a"_s);
        put(path, "before");
        {
            const SmallFiles limit(1000);
            QVERIFY(errorOf(path, QByteArray(1001, 'x')).contains(path));
            QVERIFY(!errorOf(m_folder->filePath(u"b"_s), QByteArray(5000, 'x')).isEmpty());
            QCOMPARE(errorOf(m_folder->filePath(u"c"_s), QByteArray(1000, 'x')), QString());
        }
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(namesIn(m_folder->path()), (QStringList{u"a"_s, u"c"_s}));
    }

    void whatALibraryWritesByName()
    {
        const QString path = m_folder->filePath(u"a"_s);
        OutputFile file(path);
        put(file.draft(), "by another hand");
        QVERIFY(!QFile::exists(path));
        file.commit();
        QCOMPARE(contentOf(path), QByteArray("by another hand"));
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"a"_s});
    }

    void placesThatTakeNoFile()
    {
        const QString missing = m_folder->filePath(u"none/a"_s);
        QVERIFY(errorOf(missing, "x").contains(m_folder->filePath(u"none"_s)));
        put(m_folder->filePath(u"file"_s), "x");
        QVERIFY(!errorOf(m_folder->filePath(u"file/a"_s), "x").isEmpty());
        QVERIFY(!errorOf(m_folder->path(), "x").isEmpty());
        QVERIFY(!errorOf(u"/dev/full"_s, "x").isEmpty());
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!errorOf(pipe, "x").isEmpty());
        QVERIFY(errorOf(m_folder->filePath(QString(128, u'ن')), "x").contains(u"too long"_s));
        QCOMPARE(errorOf(m_folder->filePath(QString(127, u'ن')), "x"), QString());
    }

    void eachReasonHasItsWords()
    {
        QSet<QString> messages;
        const int reasons[] = {ENOSPC, EFBIG, EACCES, EPERM, EROFS, ENOENT, EISDIR, ENAMETOOLONG, ELOOP, EIO, EBADF};
        for (const int reason : reasons)
            messages << writeError(u"/a/b"_s, reason).message();
        QCOMPARE(messages.size(), qsizetype(std::size(reasons)));
        QVERIFY(writeError(u"/a/b"_s, ENOSPC).message().contains(u"the disk is full"_s));
        QVERIFY(writeError(u"/a/b"_s, EROFS).message().contains(u"/a/b"_s));
    }

    void aKilledProgramLeavesNothing()
    {
        const QString path = m_folder->filePath(u"a"_s);
        put(path, "before");
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            OutputFile file(path);
            file.write("half of it");
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(contentOf(path), QByteArray("before"));
        if (namesIn(m_folder->path()).size() > 1)
            QSKIP("This file system keeps no file without a name.");
    }

    void nothingElseWritesFiles()
    {
        // The store makes databases, which SQLite writes; this file writes all others.
        // limits.cpp refuses the helper what it names.
        const QStringList allowed{u"database/files/"_s, u"database/store/"_s, u"database/formats/limits.cpp"_s};
        const QRegularExpression writes(
            u"QSaveFile|QTemporaryFile|QTemporaryDir|ofstream|\\bfopen\\(|O_CREAT|::creat\\(|mkstemp|setOutputFileName|"
            "setFileName\\(|(image|picture|pixmap)\\.save\\((?!&)|QFile::(copy|rename)\\("_s);
        const QRegularExpression opens(
            u"(QIODevice|QIODeviceBase|QFile)::(WriteOnly|ReadWrite|Append|Truncate|NewOnly)"_s);
        const QRegularExpression buffers(u"QBuffer (\\w+)[;(]"_s);
        QStringList found;
        for (const char* folder : {"app", "database", "models", "views"}) {
            QString buffer;
            for (const QString& line : sourceLines(QLatin1String(folder))) {
                if (std::any_of(allowed.begin(), allowed.end(), [&](const QString& a) { return line.startsWith(a); }))
                    continue;
                if (const auto match = buffers.match(line); match.hasMatch())
                    buffer = match.captured(1);
                const bool isBuffer = !buffer.isEmpty() && line.contains(buffer + u".open(QIODevice::WriteOnly)"_s);
                if (writes.match(line).hasMatch() || (opens.match(line).hasMatch() && !isBuffer))
                    found << line;
            }
        }
        QCOMPARE(found, QStringList());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_output_file.moc"
