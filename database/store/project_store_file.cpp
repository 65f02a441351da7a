// SPDX-License-Identifier: GPL-3.0-or-later
// The file behind an open project: making it, opening and checking it, its snapshots. Whether it is still where it was
// stands in project_store_place.cpp, what is done with its records in project_store.cpp.
#include "database/files/file_identity.h"
#include "database/files/publish.h"
#include "database/files/write_error.h"
#include "database/files/write_target.h"
#include "database/store/file/contents_mark.h"
#include "database/store/file/project_header.h"
#include "database/store/project_store.h"
#include "database/store/schema/migrations.h"
#include "database/text/isolate.h"
#include "database/words/language.h"

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

} // namespace

void ProjectStore::create(const QString& path, Existing existing, const std::function<void(ProjectStore&)>& fill)
{
    requireUsableName(path);
    requireWriteTarget(path, WriteTarget::Project);
    if (existing == Existing::Refuse && kindOfFile(path) != FileKind::Missing)
        throw Error(translated(Wording("Store", "There is a file %1 already. Choose another name.")).arg(path));
    const QString target = canonicalPath(path);
    if (::access(QFile::encodeName(QFileInfo(target).absolutePath()).constData(), W_OK | X_OK) != 0)
        throw writeError(path, errno);
    SiblingDraft draft(target);
    try {
        {
            Connection connection(draft.path(), Connection::Mode::Create);
            migrate(connection, 0, currentSchemaVersion());
            Transaction transaction(connection);
            SearchIndex(connection).build({}, std::chrono::seconds(1)); // Each change adds what it brings.
            transaction.commit();
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
        m_readOnlyReason = translated(Wording("Store", "What can still be read of the project is shown. %1"))
                               .arg(withShelf(error.message()));
    }
}

QString ProjectStore::withShelf(const QString& message) const
{
    if (m_shelf.list().empty())
        return message;
    return translated(Wording("Store", "%1 Its snapshots lie in %2.")).arg(message, isolated(m_shelf.folder()));
}

void ProjectStore::open(Access access, const StoreOptions& options)
{
    const ProjectHeader header = readHeader(m_path);
    if (access == Access::ReadOnly) {
        m_readOnlyReason = translated(Wording("Store", "The project was opened for reading only."));
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
    m_index.reset();
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
    m_index.reset();
    m_connection.reset();
    m_standIn = std::move(opened.folder);
    m_connection = std::move(opened.connection);
    m_identity = identityOf(m_connection->path());
    m_snapshot = std::move(opened.snapshot);
    m_undo = {};
    try {
        m_undo = readUndoStack(*m_connection);
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
    m_index.reset();
    m_connection = std::make_unique<Connection>(m_file, Connection::Mode::ReadWrite);
    // What was examined is what was opened.
    if (const auto displacement = m_place->look())
        displaced(*displacement);
    m_identity = m_lock.identity();
    checkSchema(*m_connection, examined.schemaVersion);
    if (examined.schemaVersion < currentSchemaVersion()) {
        upgrade(examined.schemaVersion);
        m_place->stamp();
    }
    m_undo = readUndoStack(*m_connection);
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
        notice = translated(Wording("Store", "The snapshot of the day was not taken. %1")).arg(error.message());
    }
    m_daysSnapshot.giveUp();
    return notice;
}

std::optional<ProjectStore::ReadingPlace> ProjectStore::readingPlace() const
{
    using Mode = Connection::Mode;
    if (!m_connection || m_isElsewhere || m_isForeign || m_isDamaged)
        return {};
    const Mode mode = m_connection->mode() == Mode::ReadWrite ? Mode::ReadOnly : m_connection->mode();
    return ReadingPlace{m_connection->path(), mode, m_identity, m_isReady || !m_readOnlyReason.isEmpty()};
}

void ProjectStore::prepareBulk(qsizetype records)
{
    if (records <= bulkRecords || m_snapshot->all<Article>().empty())
        return;
    requireWritable();
    m_shelf.take(*m_connection, SnapshotReason::Bulk, QDateTime::currentDateTimeUtc());
}

} // namespace tasrih
