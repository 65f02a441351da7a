// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/project_store.h"

#include "database/store/changes/changeset.h"
#include "database/store/changes/past.h"
#include "database/store/changes/touched.h"
#include "database/store/file/copies.h"
#include "database/store/file/project_header.h"
#include "database/store/repositories/repository.h"
#include "database/store/schema/migrations.h"
#include "database/store/snapshot_loader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <set>

namespace tasrih {

namespace {

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

void ProjectStore::create(const QString& path)
{
    if (QFileInfo::exists(path))
        throw Error(words(QT_TRANSLATE_NOOP("Store", "There is a file %1 already. Choose another name.")).arg(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(
            words(QT_TRANSLATE_NOOP("Store", "The file %1 can't be written. Check the folder and its permissions."))
                .arg(path),
            file.errorString());
    file.close();
    try {
        Connection connection(path, Connection::Mode::ReadWrite);
        migrate(connection, 0, currentSchemaVersion());
    } catch (...) {
        QFile::remove(path);
        throw;
    }
}

ProjectStore::ProjectStore(const QString& path, Access access)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_ids(std::make_shared<IdSource>())
{
    const ProjectHeader header = readHeader(m_path);
    if (access == Access::ReadOnly)
        m_readOnlyReason = words(QT_TRANSLATE_NOOP("Store", "The project was opened for reading only."));
    else
        m_readOnlyReason = m_lock.acquire(m_path);
    open(m_readOnlyReason.isEmpty() ? Access::ReadWrite : Access::ReadOnly, header.schemaVersion);
}

ProjectStore::~ProjectStore()
{
    if (!m_connection || !m_readOnlyReason.isEmpty())
        return;
    try {
        (void)m_connection->scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        (void)m_connection->scalar(QStringLiteral("PRAGMA journal_mode=DELETE"));
    } catch (const Error& error) {
        // A reader still holds the file: the next opening tidies up.
        qWarning("%s", error.what());
    }
    m_connection.reset();
}

void ProjectStore::open(Access access, int schemaVersion)
{
    const bool unclean = hasJournal(m_path);
    const bool writes = access == Access::ReadWrite;
    m_connection =
        std::make_unique<Connection>(m_path, writes ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    checkSchema(*m_connection, schemaVersion);
    if (unclean && m_connection->scalar(QStringLiteral("PRAGMA quick_check(1)")).toString() != QLatin1String("ok"))
        throw Error(
            words(
                QT_TRANSLATE_NOOP(
                    "Store", "The project %1 is damaged. Nothing of it was touched. Open the newest snapshot instead."))
                .arg(m_path));
    if (schemaVersion < currentSchemaVersion()) {
        if (!writes)
            throw Error(
                words(QT_TRANSLATE_NOOP(
                          "Store",
                          "The project %1 must be brought up to date, but it can't be written. Copy it to a folder "
                          "of yours and open the copy."))
                    .arg(m_path),
                m_readOnlyReason);
        upgrade(schemaVersion);
    }
    if (writes && !isOnNetworkDrive(m_path))
        (void)m_connection->scalar(QStringLiteral("PRAGMA journal_mode=WAL"));
    readHistory();
    m_snapshot = loadSnapshot(*m_connection);
}

void ProjectStore::upgrade(int schemaVersion)
{
    copyWhole(*m_connection, QStringLiteral("%1.before-schema-%2").arg(m_path).arg(currentSchemaVersion()));
    migrate(*m_connection, schemaVersion, currentSchemaVersion());
}

void ProjectStore::readHistory()
{
    QSqlQuery& q = m_connection->run(
        QStringLiteral("SELECT seq, label, group_id, epoch, kind, target_seq FROM change ORDER BY seq"));
    while (q.next())
        m_undo.add(changeAt(q));
    q.finish();
}

void ProjectStore::requireWritable() const
{
    if (!m_readOnlyReason.isEmpty())
        throw Error(words(QT_TRANSLATE_NOOP("Store", "Nothing was changed: the project is open for reading only. %1"))
                        .arg(m_readOnlyReason));
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
    transaction.commit();
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
    transaction.commit();
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
    transaction.commit();
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
    while (q.next()) {
        const ChangeRow change = changeAt(q);
        rows.push_back({change, QDateTime::fromString(q.value(6).toString(), Qt::ISODateWithMs), q.value(7).toString(),
                        change.kind != ChangeRow::Kind::Do || inEffect.contains(change.sequence)});
    }
    q.finish();
    return rows;
}

} // namespace tasrih
