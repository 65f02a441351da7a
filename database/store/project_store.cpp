// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/project_store.h"

#include "database/files/file_identity.h"
#include "database/files/publish.h"
#include "database/files/write_target.h"
#include "database/store/changes/changeset.h"
#include "database/store/changes/past.h"
#include "database/store/changes/touched.h"
#include "database/store/file/project_header.h"
#include "database/store/repositories/repository.h"
#include "database/store/schema/migrations.h"
#include "database/store/snapshot_loader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <set>
#include <sqlite3.h>
#include <unistd.h>

namespace tasrih {

namespace {

/// A change of more records is preceded by a snapshot.
constexpr qsizetype bulkRecords = 1000;

QString words(const char* source)
{
    return QCoreApplication::translate("Store", source);
}

const char* kindKey(ChangeRow::Kind kind)
{
    return kind == ChangeRow::Kind::Do ? "do" : kind == ChangeRow::Kind::Undo ? "undo" : "redo";
}

ChangeRow::Kind kindOf(const QString& key)
{
    return key == QLatin1String("undo")   ? ChangeRow::Kind::Undo
           : key == QLatin1String("redo") ? ChangeRow::Kind::Redo
                                          : ChangeRow::Kind::Do;
}

ChangeRow changeAt(const QSqlQuery& q)
{
    return {q.value(0).toLongLong(), q.value(1).toString(),         q.value(2).toLongLong(),
            q.value(3).toInt(),      kindOf(q.value(4).toString()), q.value(5).toLongLong()};
}

/// Removes the record from its repository, if @p Record is what the id is of.
template <typename Record, typename Key>
void removeIfOf(Connection& connection, Key id)
{
    if constexpr (std::is_same_v<decltype(Record::id), Key>)
        Repository<Record>::remove(connection, id);
}

template <typename Key, typename... Records>
void removeRecord(Connection& connection, Key id, const std::tuple<Table<Records>...>*)
{
    (removeIfOf<Records>(connection, id), ...);
}

void carryOut(Connection& connection, const Edits& edits)
{
    constexpr const decltype(Snapshot::tables)* tables = nullptr;
    for (const ArticleText& text : edits.texts)
        TextRepository::add(connection, text);
    for (const AnyId& any : edits.removes)
        std::visit([&](auto id) { removeRecord(connection, id, tables); }, any);
    for (const AnyRecord& any : edits.puts)
        std::visit([&](const auto& record) { Repository<std::decay_t<decltype(record)>>::put(connection, record); },
                   any);
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
        throw Error(
            words(QT_TRANSLATE_NOOP("Store", "The file %1 can't be written. Check the folder and its permissions."))
                .arg(path));
    SiblingDraft draft(target);
    {
        Connection connection(draft.path(), Connection::Mode::Create);
        migrate(connection, 0, currentSchemaVersion());
    }
    if (fill) {
        ProjectStore store(draft.path(), Access::ReadWrite);
        fill(store);
    }
    requireWriteTarget(path, WriteTarget::Project);
    draft.publish(SiblingDraft::Former::ToTrash);
}

ProjectStore::ProjectStore(const QString& path, Access access, const StoreOptions& options)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_file(canonicalPath(path))
    , m_shelf(path, options.snapshots)
    , m_ids(std::make_shared<IdSource>())
{
    try {
        open(access, options);
    } catch (const Error& error) {
        if (error.cause() != Error::Cause::Damage)
            throw;
        adopt(openDamaged(m_path));
        m_isDamaged = true;
        m_lock.release();
        m_readOnlyReason = words(QT_TRANSLATE_NOOP("Store", "What can still be read of the project is shown. %1"))
                               .arg(error.message());
    }
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
    m_daysSnapshot.giveUp();
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

void ProjectStore::adopt(Opened opened)
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
    const Opened examined = examine(m_path);
    m_place.emplace(m_file, m_lock);
    m_connection = std::make_unique<Connection>(m_file, Connection::Mode::ReadWrite);
    // What was examined is what was opened.
    if (const auto displacement = m_place->look())
        displaced(*displacement);
    checkSchema(*m_connection, examined.schemaVersion);
    if (examined.schemaVersion < currentSchemaVersion())
        upgrade(examined.schemaVersion);
    readHistory();
    m_snapshot = examined.snapshot;
    m_check.start(m_file, [path = m_path](Connection& connection) { quickCheck(connection, path); });
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

void ProjectStore::becomeWritable()
{
    if (m_isReady || !m_readOnlyReason.isEmpty())
        return;
    try {
        m_check.wait();
    } catch (const Error& error) {
        m_readOnlyReason = error.message();
        throw;
    }
    if (!isOnNetworkDrive(m_file)) {
        (void)m_connection->scalar(QStringLiteral("PRAGMA journal_mode=WAL"));
        (void)m_connection->scalar(QStringLiteral("PRAGMA wal_autocheckpoint=0"));
        m_place->rememberLog();
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
    if (!m_isSettled)
        settle();
    requireInPlace();
}

void ProjectStore::requireInPlace()
{
    if (const auto displacement = m_place->look())
        displaced(*displacement);
}

void ProjectStore::requireUnwritten()
{
    if (!m_place->wasWritten())
        return;
    // Perhaps it was only touched. What is in the file tells.
    if (!holdsOurs())
        displaced({Displacement::Kind::Overwritten, {}});
    m_place->stamp();
}

bool ProjectStore::holdsOurs()
{
    try {
        Connection alone(m_file, Connection::Mode::Alone);
        quickCheck(alone, m_path);
        const qint64 last = alone.scalar(QStringLiteral("SELECT coalesce(max(seq), 0) FROM change")).toLongLong();
        return last >= m_settledSequence && last <= m_snapshot->sequence;
    } catch (const Error&) {
        return false;
    }
}

void ProjectStore::displaced(const Displacement& displacement)
{
    QString rescued;
    // The log stays where it is; what it has belongs into the file, wherever that is now.
    if (m_isReady && displacement.kind != Displacement::Kind::Overwritten && !m_isSettled)
        settle();
    if (displacement.kind == Displacement::Kind::Gone && m_snapshot) {
        try {
            rescued = m_shelf.take(*m_connection, SnapshotReason::Rescue, QDateTime::currentDateTimeUtc());
        } catch (const Error& error) {
            qWarning("%s", error.what());
        }
    }
    m_readOnlyReason = displacementText(m_path, displacement, rescued);
    throw Error(m_readOnlyReason, {}, Error::Cause::Moved);
}

void ProjectStore::commit(Transaction& transaction)
{
    if (const auto displacement = m_place->look()) {
        transaction.rollBack();
        displaced(*displacement);
    }
    transaction.commit();
    settle();
}

void ProjectStore::settle()
{
    // Each change is brought into the file itself before it is reported as saved: wherever the file is moved to, it is
    // whole. Only somebody who reads an older state right now can delay that.
    QSqlQuery& log = m_connection->run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    m_isSettled = step(log) && log.value(1) == log.value(2);
    log.finish();
    if (m_isSettled)
        m_settledSequence =
            m_connection->scalar(QStringLiteral("SELECT coalesce(max(seq), 0) FROM change")).toLongLong();
    m_place->stamp();
}

void ProjectStore::readHistory()
{
    QSqlQuery& q = m_connection->run(
        QStringLiteral("SELECT seq, label, group_id, epoch, kind, target_seq FROM change ORDER BY seq"));
    while (step(q))
        m_undo.add(changeAt(q));
    q.finish();
}

void ProjectStore::requireWritable()
{
    if (!m_readOnlyReason.isEmpty())
        throw Error(words(QT_TRANSLATE_NOOP("Store", "Nothing was changed: the project is open for reading only. %1"))
                        .arg(m_readOnlyReason));
    becomeWritable();
    watchPlace();
    requireUnwritten();
}

void ProjectStore::requirePast() const
{
    if (!m_readOnlyReason.isEmpty())
        throw Error(words(QT_TRANSLATE_NOOP("Store", "The details of the history can't be shown while the project is "
                                                     "open for reading only. %1"))
                        .arg(m_readOnlyReason));
}

ChangeRow ProjectStore::record(const NewRow& row)
{
    const qint64 sequence =
        m_connection->scalar(QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM change")).toLongLong();
    m_connection->run(QStringLiteral("INSERT INTO change(seq, at, author, label, group_id, epoch, kind, target_seq, "
                                     "changeset) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                      {sequence, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                       m_author.isNull() ? QStringLiteral("") : m_author, row.label, row.group, currentEpoch,
                       QLatin1String(kindKey(row.kind)),
                       row.target > 0 ? QVariant(row.target) : QVariant(QMetaType::fromType<qint64>()), row.changeset});
    return {sequence, row.label, row.group, currentEpoch, row.kind, row.target};
}

template <typename Work>
std::optional<Outcome> ProjectStore::recorded(const QString& label, std::optional<qint64> group, Work work)
{
    requireWritable();
    Transaction transaction(*m_connection);
    Recorder recorder(*m_connection);
    work();
    const QByteArray changeset = recorder.changeset();
    if (changeset.isEmpty())
        return std::nullopt;
    const Touched touched = touchedBy(*m_connection, changeset);
    const ChangeRow row = record({ChangeRow::Kind::Do, label, group.value_or(m_ids->nextValue()), 0, changeset});
    const SnapshotPtr next = reload(*m_connection, *m_snapshot, touched);
    commit(transaction);
    m_undo.add(row);
    m_snapshot = next;
    return Outcome{row.sequence, touched};
}

std::optional<Outcome> ProjectStore::apply(const QString& label, const Command& command, std::optional<qint64> group)
{
    requireWritable();
    const Edits edits = command(*m_snapshot);
    if (edits.isEmpty())
        return std::nullopt;
    prepareBulk(qsizetype(edits.puts.size() + edits.removes.size()));
    return recorded(label, group, [&] { carryOut(*m_connection, edits); });
}

std::optional<Outcome> ProjectStore::setSetting(const QString& label, const QString& key, const QString& value)
{
    return recorded(label, std::nullopt, [&] {
        m_connection->run(QStringLiteral("INSERT INTO setting(key, value) VALUES(?, ?) "
                                         "ON CONFLICT(key) DO UPDATE SET value = excluded.value"),
                          {key, value});
    });
}

void ProjectStore::forgetHistory()
{
    requireWritable();
    Transaction transaction(*m_connection);
    m_connection->exec(QStringLiteral("DELETE FROM change"));
    const SnapshotPtr next = reload(*m_connection, *m_snapshot, {});
    commit(transaction);
    m_undo = {};
    m_snapshot = next;
}

QByteArray ProjectStore::changesetOf(qint64 sequence)
{
    return m_connection->scalar(QStringLiteral("SELECT changeset FROM change WHERE seq = ?"), {sequence}).toByteArray();
}

std::optional<Outcome> ProjectStore::replay(const std::vector<ChangeRow>& changes, ChangeRow::Kind kind)
{
    requireWritable();
    if (changes.empty())
        return std::nullopt;
    qsizetype records = 0;
    for (const ChangeRow& change : changes)
        records += qsizetype(operationsOf(changesetOf(change.sequence)).size());
    prepareBulk(records);
    Transaction transaction(*m_connection);
    std::vector<ChangeRow> rows;
    std::set<AnyId> seen;
    const qint64 group = m_ids->nextValue();
    for (const ChangeRow& change : changes) {
        QByteArray changeset = changesetOf(change.sequence);
        if (kind == ChangeRow::Kind::Undo)
            changeset = inverted(changeset);
        applyChangeset(*m_connection, changeset);
        for (const AnyId& id : touchedBy(*m_connection, changeset).ids)
            seen.insert(id);
        rows.push_back(record({kind, change.label, group, change.sequence, changeset}));
    }
    const Touched touched{{seen.begin(), seen.end()}};
    const SnapshotPtr next = reload(*m_connection, *m_snapshot, touched);
    commit(transaction);
    for (const ChangeRow& row : rows)
        m_undo.add(row);
    m_snapshot = next;
    return Outcome{rows.back().sequence, touched};
}

std::optional<Outcome> ProjectStore::undo()
{
    return replay(m_undo.nextUndo(), ChangeRow::Kind::Undo);
}

std::optional<Outcome> ProjectStore::redo()
{
    return replay(m_undo.nextRedo(), ChangeRow::Kind::Redo);
}

QString ProjectStore::text(TextId id)
{
    return TextRepository::text(*m_connection, id);
}

QHash<QString, ArticleId> ProjectStore::knownTexts(const QStringList& fingerprints)
{
    return TextRepository::known(*m_connection, fingerprints);
}

std::vector<TextVersion> ProjectStore::versions(ArticleId article)
{
    return TextRepository::versions(*m_connection, article);
}

std::vector<RecordChange> ProjectStore::contents(qint64 sequence)
{
    requirePast();
    return contentsOf(*m_connection, sequence);
}

std::vector<TrailStep> ProjectStore::trail(const std::vector<AnyId>& ids, int limit)
{
    requirePast();
    return trailOf(*m_connection, ids, limit);
}

std::vector<HistoryRow> ProjectStore::history(int limit)
{
    std::set<qint64> inEffect;
    for (const ChangeRow& row : m_undo.done())
        inEffect.insert(row.sequence);
    std::vector<HistoryRow> rows;
    QSqlQuery& q = m_connection->run(QStringLiteral("SELECT seq, label, group_id, epoch, kind, target_seq, at, author "
                                                    "FROM change ORDER BY seq DESC LIMIT ?"),
                                     {limit});
    while (step(q)) {
        const ChangeRow change = changeAt(q);
        rows.push_back({change, QDateTime::fromString(q.value(6).toString(), Qt::ISODateWithMs), q.value(7).toString(),
                        change.kind != ChangeRow::Kind::Do || inEffect.contains(change.sequence)});
    }
    q.finish();
    return rows;
}

} // namespace tasrih
