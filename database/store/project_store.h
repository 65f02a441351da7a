// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"
#include "database/records/past_change.h"
#include "database/store/changes/undo_stack.h"
#include "database/store/file/project_lock.h"
#include "database/store/sql/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <vector>

namespace tasrih {

/// What a change, undo or redo did.
struct Outcome
{
    qint64 sequence = 0; ///< Of its last row in the history.
    Touched touched;
};

/// One row of the history as it is shown.
struct HistoryRow
{
    ChangeRow change;
    QDateTime at; ///< UTC.
    QString author;
    bool inEffect = true;
};

/// An open project file. For one thread: the program's writer thread, or the command line. The only way to change it
/// is apply(), undo() and redo(): one transaction each, recorded in the change log.
class ProjectStore
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    /// Makes a new, empty project. Throws Error where the file exists already or can't be written.
    static void create(const QString& path);

    /// Opens a project; refuses what is foreign, newer, damaged or tampered with, and touches nothing of it. Where
    /// somebody else has it open or it can't be written, it is opened read-only (see readOnlyReason()).
    ProjectStore(const QString& path, Access access);
    /// Brings the file back to a single file at rest.
    ~ProjectStore();

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Empty when the project can be changed.
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] IdSource& ids() { return *m_ids; }
    [[nodiscard]] std::shared_ptr<IdSource> sharedIds() const { return m_ids; }
    [[nodiscard]] Connection& connection() { return *m_connection; }

    void setAuthor(const QString& author) { m_author = author; }

    /// Carries out a command as one change. Nothing is returned where it has nothing to do. Throws Error, and then
    /// nothing was changed.
    std::optional<Outcome> apply(const QString& label, const Command& command, std::optional<qint64> group = {});
    /// Take back or bring back the last change with its whole group. Nothing where there is none.
    std::optional<Outcome> undo();
    std::optional<Outcome> redo();
    [[nodiscard]] const UndoStack& undoStack() const { return m_undo; }

    /// Sets a project-wide setting ("title", "title_en", ...) as a change.
    std::optional<Outcome> setSetting(const QString& label, const QString& key, const QString& value);

    /// Empties the change log: what was done so far can no longer be undone. For projects that are made, not edited.
    void forgetHistory();

    [[nodiscard]] QString text(TextId id);
    [[nodiscard]] QHash<QString, ArticleId> knownTexts(const QStringList& fingerprints);
    [[nodiscard]] std::vector<TextVersion> versions(ArticleId article);
    /// Newest first.
    [[nodiscard]] std::vector<HistoryRow> history(int limit);
    /// What a change did, and the life of some records; see database/store/changes/past.h. Throws Error, also where
    /// the project is open for reading only.
    [[nodiscard]] std::vector<RecordChange> contents(qint64 sequence);
    [[nodiscard]] std::vector<TrailStep> trail(const std::vector<AnyId>& ids, int limit);

private:
    struct NewRow
    {
        ChangeRow::Kind kind;
        QString label;
        qint64 group;
        qint64 target;
        QByteArray changeset;
    };

    void open(Access access, int schemaVersion);
    void upgrade(int schemaVersion);
    void readHistory();
    void requireWritable() const;
    void requirePast() const;
    ChangeRow record(const NewRow& row);
    std::optional<Outcome> replay(const std::vector<ChangeRow>& changes, ChangeRow::Kind kind);
    template <typename Work>
    std::optional<Outcome> recorded(const QString& label, std::optional<qint64> group, Work work);
    QByteArray changesetOf(qint64 sequence);

    QString m_path;
    QString m_author;
    QString m_readOnlyReason;
    ProjectLock m_lock;
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<IdSource> m_ids;
    SnapshotPtr m_snapshot;
    UndoStack m_undo;
};

} // namespace tasrih
