// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/files/output_file.h"

#include "database/files/file_identity.h"
#include "database/files/publish.h"
#include "database/files/write_error.h"
#include "database/files/write_target.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tasrih {

namespace {

constexpr mode_t ordinary = 0666; // less what the user's mask takes
constexpr int attempts = 100;

QString draftName(const QString& folder)
{
    return folder + QStringLiteral(".tasrih-%1").arg(QRandomGenerator::global()->generate64(), 16, 36, QChar(u'0'));
}

/// A second name of an open file, which also a file without a name has.
QByteArray nameByNumber(int file)
{
    return "/proc/self/fd/" + QByteArray::number(file);
}

bool isUnsynced(int result)
{
    // Some file systems know no such thing, and say so.
    return result != 0 && errno != EINVAL && errno != ENOSYS && errno != ENOTSUP;
}

} // namespace

OutputFile::OutputFile(const QString& path)
    : m_path(path)
    , m_target(QFile::encodeName(canonicalPath(path)))
    , m_folder(QFile::decodeName(m_target.first(m_target.lastIndexOf('/') + 1)))
{
    requireWriteTarget(path, WriteTarget::Export);
    if (QFileInfo(QFile::decodeName(m_target)).isSymLink())
        fail(ELOOP);
    if (::access(m_target.constData(), F_OK) == 0 && ::access(m_target.constData(), W_OK) != 0)
        fail(errno == EACCES ? EPERM : errno);
    makeDraft();
    keepPermissions();
}

OutputFile::Draft::~Draft()
{
    if (file >= 0)
        ::close(file);
    if (!name.isEmpty())
        ::unlink(name.constData());
}

void OutputFile::makeDraft()
{
    m_draft.file = ::open(QFile::encodeName(m_folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, ordinary);
    if (m_draft.file >= 0 && ::access(nameByNumber(m_draft.file).constData(), F_OK) == 0)
        return;
    if (m_draft.file >= 0)
        ::close(std::exchange(m_draft.file, -1));
    for (int i = 0; m_draft.file < 0 && i < attempts; ++i) {
        const QByteArray name = QFile::encodeName(draftName(m_folder));
        m_draft.file = ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, ordinary);
        if (m_draft.file >= 0)
            m_draft.name = name;
        else if (errno != EEXIST)
            fail(errno);
    }
    if (m_draft.file < 0)
        fail(EEXIST);
}

/// Before a byte is written: nobody may read in the draft who may not read the file.
void OutputFile::keepPermissions()
{
    struct stat old = {};
    if (::stat(m_target.constData(), &old) != 0)
        return;
    // Only an administrator can give a file to others; for anybody else it is their own already.
    if (::fchown(m_draft.file, old.st_uid, old.st_gid) != 0 && ::fchown(m_draft.file, uid_t(-1), old.st_gid) != 0)
        old.st_mode &= ~mode_t(S_ISUID | S_ISGID);
    if (::fchmod(m_draft.file, old.st_mode & mode_t(07777)) != 0)
        fail(errno);
}

void OutputFile::write(const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(m_draft.file, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            fail(written < 0 ? errno : ENOSPC);
        done += qsizetype(written);
    }
    m_written += bytes.size();
}

QString OutputFile::draft() const
{
    return QFile::decodeName(m_draft.name.isEmpty() ? nameByNumber(m_draft.file) : m_draft.name);
}

void OutputFile::commit()
{
    finishDraft();
    const QString name = QFile::decodeName(m_draft.name);
    if (const int error = moveIntoPlace(name, QFile::decodeName(m_target), Occupied::Replace))
        fail(error);
    m_draft.name.clear();
}

/// Everything is on the disk, and as much as was written.
void OutputFile::finishDraft()
{
    struct stat made = {};
    if (isUnsynced(::fsync(m_draft.file)) || ::fstat(m_draft.file, &made) != 0)
        fail(errno);
    if (m_written > 0 && made.st_size != m_written)
        fail(0, QStringLiteral("%1 / %2").arg(made.st_size).arg(m_written));
    if (m_draft.name.isEmpty())
        nameDraft();
    if (::close(std::exchange(m_draft.file, -1)) != 0 && errno != EINTR)
        fail(errno);
}

void OutputFile::nameDraft()
{
    for (int i = 0; i < attempts; ++i) {
        const QByteArray name = QFile::encodeName(draftName(m_folder));
        if (::linkat(AT_FDCWD, nameByNumber(m_draft.file).constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) ==
            0) {
            m_draft.name = name;
            return;
        }
        if (errno != EEXIST)
            fail(errno);
    }
    fail(EEXIST);
}

void OutputFile::fail(int error, const QString& detail) const
{
    throw writeError(m_path, error, detail);
}

void writeFile(const QString& path, const QByteArray& contents)
{
    OutputFile file(path);
    file.write(contents);
    file.commit();
}

} // namespace tasrih
