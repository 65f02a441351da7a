// SPDX-License-Identifier: GPL-3.0-or-later
// The file behind an open project: whether it is still where it was and nobody else wrote it, how a change gets into
// it, and what becomes of a project whose file is gone or somebody else's.
#include "database/files/file_identity.h"
#include "database/store/file/contents_mark.h"
#include "database/store/file/rescue.h"
#include "database/store/project_store.h"

#include <QtCore/QFile>

#include <sqlite3.h>

namespace tasrih {

namespace {

struct Checkpoint
{
    bool isWhole = false;  ///< All is in the file.
    bool isLogged = false; ///< There is a log.
};

/// Brings the log into the file as far as nobody reads an older state.
Checkpoint checkpoint(Connection& connection)
{
    Checkpoint done;
    QSqlQuery& log = connection.run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    if (step(log))
        done = {log.value(1) == log.value(2), log.value(1).toInt() >= 0};
    log.finish();
    return done;
}

} // namespace

void ProjectStore::watchPlace()
{
    if (!m_place || !m_readOnlyReason.isEmpty())
        return;
    requireInPlace();
    requireUnwritten();
    if (!m_isSettled)
        settle();
}

void ProjectStore::requireInPlace()
{
    if (const auto displacement = m_place->look())
        displaced(*displacement);
}

void ProjectStore::requireUnwritten()
{
    if (!isOurs())
        overwritten();
}

bool ProjectStore::isOurs()
{
    if (!m_place->wasWritten())
        return true;
    // Perhaps it was only touched. What is in the file tells.
    if (!holdsOurs())
        return false;
    m_place->stamp();
    return true;
}

bool ProjectStore::holdsOurs() const
{
    try {
        // What is only in the log so far is read with it.
        Connection fresh(m_file, m_isSettled ? Connection::Mode::Alone : Connection::Mode::Untouched);
        quickCheck(fresh, m_path);
        return contentsMark(fresh) == m_contents;
    } catch (const Error&) {
        return false;
    }
}

void ProjectStore::displaced(const Displacement& displacement)
{
    QString rescued;
    // The log stays where it is; what it has belongs into the file, wherever that is now.
    if (m_isReady && !m_isSettled)
        settle();
    if (displacement.kind == Displacement::Kind::Gone && m_snapshot) {
        try {
            rescued = m_shelf.take(*m_connection, SnapshotReason::Rescue, QDateTime::currentDateTimeUtc());
        } catch (const Error& error) {
            qWarning("%s", error.what());
        }
    }
    m_isElsewhere = true;
    m_readOnlyReason = displacementText(m_path, displacement, {rescued});
    throw Error(m_readOnlyReason, {}, Error::Cause::Moved);
}

void ProjectStore::overwritten()
{
    m_isForeign = true;
    QStringList snapshots;
    for (const SnapshotFile& file : m_shelf.list())
        snapshots << file.path;
    Rescued rescued;
    try {
        m_rescue = m_shelf.make(SnapshotReason::Rescue, QDateTime::currentDateTimeUtc(), [&](const QString& path) {
            rescued.lostTexts = rescueFromMemory(*m_snapshot, snapshots, m_file, path);
        });
        rescued.path = m_rescue;
    } catch (const Error& error) {
        qWarning("%s", error.what());
    }
    m_readOnlyReason = displacementText(m_path, {Displacement::Kind::Overwritten, {}}, rescued);
    if (m_rescue.isEmpty())
        m_readOnlyReason = withShelf(m_readOnlyReason);
    throw Error(m_readOnlyReason, {}, Error::Cause::Moved);
}

void ProjectStore::closeWithoutATrace()
{
    // All that the log has is in the file that was written over: nothing of it belongs into what stands there now.
    const bool isLogOurs = m_isReady && m_place->logIsOurs();
    if (m_connection) {
        int persist = 1;
        sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_file_control(m_connection->handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &persist);
        m_index.reset();
        m_connection.reset();
    }
    const QString log = m_file + QStringLiteral("-wal");
    if (isLogOurs)
        QFile::remove(log);
    // SQLite itself removes the log of a file that was emptied, and leaves its index.
    if (m_isReady && kindOfFile(log) == FileKind::Missing)
        QFile::remove(m_file + QStringLiteral("-shm"));
    m_isReady = false;
    m_place.reset();
}

Connection& ProjectStore::connection()
{
    if (m_isForeign && m_place) {
        closeWithoutATrace();
        if (!m_rescue.isEmpty())
            adopt(openForReading(m_rescue, readHeader(m_rescue)));
    }
    if (!m_connection)
        throw Error(m_readOnlyReason, {}, Error::Cause::Moved);
    return *m_connection;
}

void ProjectStore::commit(Transaction& transaction)
{
    const auto displacement = m_place->look();
    // Without a log our own transaction writes the file, from its middle on.
    const bool isLogged =
        m_connection->scalar(QStringLiteral("PRAGMA journal_mode")).toString() == QLatin1String("wal");
    const bool isForeign = !displacement && isLogged && !isOurs();
    if (displacement || isForeign)
        transaction.rollBack();
    if (displacement)
        displaced(*displacement);
    if (isForeign)
        overwritten();
    transaction.commit();
    // Once more, before the log is brought into what stands there.
    if (isLogged && !m_place->look() && !isOurs())
        overwritten();
    settle();
}

void ProjectStore::settle()
{
    // Each change is brought into the file itself before it is reported as saved: wherever the file is moved to, it is
    // whole. Only somebody who reads an older state right now can delay that, or a disk that refuses; the change is
    // safe in the log meanwhile, and it is tried again.
    m_isSettled = false;
    std::optional<qint64> size;
    try {
        Checkpoint done;
        try {
            done = checkpoint(*m_connection);
        } catch (const Error&) {
            // Right after a check or a migration SQLite calls its own connection busy, once.
            done = checkpoint(*m_connection);
        }
        m_isSettled = done.isWhole;
        m_place->rememberLog();
        m_contents = contentsMark(*m_connection);
        if (done.isWhole && done.isLogged)
            size =
                m_connection
                    ->scalar(QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"))
                    .toLongLong();
    } catch (const Error& error) {
        m_isSettled = false;
        qWarning("%s", error.what());
    }
    // Somebody who writes over it meanwhile begins by making it empty.
    if (const auto stamp = stampOf(m_file); size && stamp && stamp->bytes != *size && !m_place->look())
        overwritten();
    m_place->stamp();
}

} // namespace tasrih
