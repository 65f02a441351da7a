// SPDX-License-Identifier: GPL-3.0-or-later
// The file behind an open project: making it, opening it, its snapshots, and whether it is still where it was. What is
// done with its records stands in project_store.cpp.
#include "database/files/file_identity.h"
#include "database/files/publish.h"
#include "database/files/write_error.h"
#include "database/files/write_target.h"
#include "database/store/file/contents_mark.h"
#include "database/store/file/project_header.h"
#include "database/store/file/rescue.h"
#include "database/store/project_store.h"
#include "database/store/schema/migrations.h"
#include "database/text/isolate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <sqlite3.h>
#include <unistd.h>

namespace tasrih {

namespace {

/// A change of more records is preceded by a snapshot.
constexpr qsizetype bulkRecords = 1000;

constexpr int attemptsToCheck = 2;

QString words(const char* source)
{
    return QCoreApplication::translate("Store", source);
}

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

void ProjectStore::create(const QString& path, Existing existing, const std::function<void(ProjectStore&)>& fill)
{
    requireUsableName(path);
    requireWriteTarget(path, WriteTarget::Project);
    if (existing == Existing::Refuse && kindOfFile(path) != FileKind::Missing)
        throw Error(words(QT_TRANSLATE_NOOP("Store", "There is a file %1 already. Choose another name.")).arg(path));
    const QString target = canonicalPath(path);
    if (::access(QFile::encodeName(QFileInfo(target).absolutePath()).constData(), W_OK | X_OK) != 0)
        throw writeError(path, errno);
    SiblingDraft draft(target);
    try {
        {
            Connection connection(draft.path(), Connection::Mode::Create);
            migrate(connection, 0, currentSchemaVersion());
        }
        if (fill) {
            ProjectStore store(draft.path(), Access::ReadWrite);
            fill(store);
        }
    } catch (const Error& error) {
        throw Error(QString(error.message()).replace(draft.path(), path), error.detail(), error.cause());
    }
    requireWriteTarget(path, WriteTarget::Project);
    draft.publish(existing == Existing::Refuse ? SiblingDraft::Former::Refuse : SiblingDraft::Former::ToTrash);
}

ProjectStore::ProjectStore(const QString& path, Access access, const StoreOptions& options)
    : m_path(absolutePath(path))
    , m_file(canonicalPath(path))
    , m_shelf(path, options.snapshots)
    , m_ids(std::make_shared<IdSource>())
{
    try {
        open(access, options);
    } catch (const Error& error) {
        if (error.cause() != Error::Cause::Damage)
            throw Error(withShelf(error.message()), error.detail(), error.cause());
        try {
            adopt(openDamaged(m_path));
        } catch (const Error&) {
            throw Error(withShelf(error.message()), error.detail(), error.cause()); // Nothing of it can be read.
        }
        m_isDamaged = true;
        m_lock.release();
        m_readOnlyReason = words(QT_TRANSLATE_NOOP("Store", "What can still be read of the project is shown. %1"))
                               .arg(withShelf(error.message()));
    }
}

QString ProjectStore::withShelf(const QString& message) const
{
    if (m_shelf.list().empty())
        return message;
    return words(QT_TRANSLATE_NOOP("Store", "%1 Its snapshots lie in %2.")).arg(message, isolated(m_shelf.folder()));
}

void ProjectStore::open(Access access, const StoreOptions& options)
{
    const ProjectHeader header = readHeader(m_path);
    if (access == Access::ReadOnly) {
        m_readOnlyReason = words(QT_TRANSLATE_NOOP("Store", "The project was opened for reading only."));
    } else if (const auto refusal = m_lock.acquire(m_path, options.lock)) {
        m_readOnlyReason = refusal->reason;
        m_takeOver = refusal->takeOver;
    }
    m_readOnlyReason.isEmpty() ? openForWriting() : readOnly(header);
}

ProjectStore::~ProjectStore()
{
    m_check.giveUp();
    // A snapshot that was begun is brought to its end: an import on the command line is shorter than it.
    m_daysSnapshot.waitQuietly();
    if (const QString notice = takeNotice(); !notice.isEmpty())
        qWarning("%s", qUtf8Printable(notice));
    if (m_isForeign && m_place) {
        closeWithoutATrace();
        return;
    }
    if (!m_connection || !m_isReady)
        return;
    try {
        (void)m_connection->scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (m_place->look() && !m_place->logIsOurs()) {
            // Another file stands in the place, perhaps with a log of its own: nothing is removed there by name.
            int persist = 1;
            sqlite3_file_control(m_connection->handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &persist);
        } else {
            (void)m_connection->scalar(QStringLiteral("PRAGMA journal_mode=DELETE"));
        }
    } catch (const Error& error) {
        // A reader still holds the file: the next opening tidies up.
        qWarning("%s", error.what());
    }
    m_connection.reset();
}

void ProjectStore::readOnly(const ProjectHeader& header)
{
    m_lock.acquireForReading(m_path);
    adopt(openForReading(m_path, header));
}

void ProjectStore::adopt(OpenedFile opened)
{
    m_place.reset();
    m_connection.reset();
    m_standIn = std::move(opened.folder);
    m_connection = std::move(opened.connection);
    m_snapshot = std::move(opened.snapshot);
    m_undo = {};
    try {
        readHistory();
    } catch (const Error& error) {
        // A part of it is damaged; what is only read needs none.
        qWarning("%s", error.what());
    }
}

void ProjectStore::openForWriting()
{
    m_place.emplace(m_file, m_lock);
    m_place->stamp();
    const OpenedFile examined = examine(m_path);
    m_connection = std::make_unique<Connection>(m_file, Connection::Mode::ReadWrite);
    // What was examined is what was opened.
    if (const auto displacement = m_place->look())
        displaced(*displacement);
    checkSchema(*m_connection, examined.schemaVersion);
    if (examined.schemaVersion < currentSchemaVersion()) {
        upgrade(examined.schemaVersion);
        m_place->stamp();
    }
    readHistory();
    m_snapshot = examined.snapshot;
    m_contents = contentsMark(*m_connection);
    startCheck();
}

void ProjectStore::upgrade(int schemaVersion)
{
    quickCheck(*m_connection, m_path);
    m_shelf.take(*m_connection, SnapshotReason::Migration, QDateTime::currentDateTimeUtc());
    migrate(*m_connection, schemaVersion, currentSchemaVersion());
}

bool ProjectStore::isBeingChecked() const
{
    return m_check.isStarted() && !m_check.isFinished();
}

void ProjectStore::startCheck()
{
    m_check.start(m_file, [path = m_path](Connection& connection) { quickCheck(connection, path); });
}

void ProjectStore::awaitCheck()
{
    for (int attempt = 1;; ++attempt) {
        try {
            return m_check.wait();
        } catch (const Error& error) {
            // A disk that failed once is asked once more. What can't be read for another reason than damage may be
            // read at the next change.
            const bool again = attempt < attemptsToCheck;
            if (again || error.cause() != Error::Cause::Damage)
                startCheck();
            else
                m_readOnlyReason = withShelf(error.message());
            if (!again)
                throw Error(withShelf(error.message()), error.detail(), error.cause());
        }
    }
}

void ProjectStore::becomeWritable()
{
    if (m_isReady || !m_readOnlyReason.isEmpty())
        return;
    // Before and after: what is checked meanwhile is what lies there.
    requireInPlace();
    requireUnwritten();
    awaitCheck();
    requireInPlace();
    requireUnwritten();
    if (!isOnNetworkDrive(m_file)) {
        try {
            (void)m_connection->scalar(QStringLiteral("PRAGMA journal_mode=WAL"));
            (void)m_connection->scalar(QStringLiteral("PRAGMA wal_autocheckpoint=0"));
        } catch (const Error&) {
            m_place->stamp(); // What a disk that refuses left half done is our own.
            throw;
        }
    }
    m_isReady = true;
    settle();
    startDaysSnapshot();
}

void ProjectStore::startDaysSnapshot()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_snapshot->all<Article>().empty() || !m_shelf.isDue(now))
        return;
    m_daysSnapshot.start(m_file, [shelf = m_shelf, now](Connection& connection) {
        shelf.take(connection, SnapshotReason::Opening, now);
    });
}

QString ProjectStore::takeNotice()
{
    if (!m_daysSnapshot.isFinished())
        return {};
    QString notice;
    try {
        m_daysSnapshot.wait();
    } catch (const Error& error) {
        notice = words(QT_TRANSLATE_NOOP("Store", "The snapshot of the day was not taken. %1")).arg(error.message());
    }
    m_daysSnapshot.giveUp();
    return notice;
}

void ProjectStore::prepareBulk(qsizetype records)
{
    if (records <= bulkRecords || m_snapshot->all<Article>().empty())
        return;
    requireWritable();
    m_shelf.take(*m_connection, SnapshotReason::Bulk, QDateTime::currentDateTimeUtc());
}

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
