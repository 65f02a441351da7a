// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"
#include "database/records/past_change.h"
#include "database/store/changes/history.h"
#include "database/store/file/background_reading.h"
#include "database/store/file/opening.h"
#include "database/store/file/place_watch.h"
#include "database/store/file/project_lock.h"
#include "database/store/file/snapshot_shelf.h"
#include "database/store/search/search_index.h"
#include "database/store/sql/connection.h"
#include "database/store/sql/interruption.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <chrono>
#include <functional>
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

/// How a project is opened for writing.
struct StoreOptions
{
    ProjectLock::Leftover lock = ProjectLock::Leftover::Respect;
    QString snapshots; ///< A folder for the snapshots of all projects; empty: beside each.
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

    /// What becomes of a file that stands where a project is made. One that is open is never touched.
    enum class Existing
    {
        Refuse,
        Replace ///< It goes to the trash where there is one.
    };

    /// Makes a new project, empty or filled by @p fill. It appears at its place once it is whole and on the disk.
    /// Throws Error, and then the place is as it was.
    static void create(const QString& path, Existing existing = Existing::Refuse,
                       const std::function<void(ProjectStore&)>& fill = {});

    /// Opens a project; refuses what is foreign, newer, damaged or tampered with, and touches nothing of it. Where
    /// somebody else has it open or it can't be written, it is opened read-only (see readOnlyReason()).
    /// Its pages are checked in the background; the first change waits for that (see becomeWritable()).
    explicit ProjectStore(const QString& path, Access access, const StoreOptions& options = {});
    /// Brings the file back to a single file at rest.
    ~ProjectStore();

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Empty when the project can be changed. May come to be filled: see becomeWritable(), watchPlace().
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }
    /// Whether parts of the file can't be read and are left out.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    /// Where it is read-only because of a lock that may be left over: the question whether to take it over.
    [[nodiscard]] const std::optional<QString>& takeOverQuestion() const { return m_takeOver; }

    /// Whether becomeWritable() would wait.
    [[nodiscard]] bool isBeingChecked() const;
    /// Waits until the pages were checked, then makes ready for writing; takes the day's snapshot in the background.
    /// Throws Error where the file is damaged; then it stays read-only. Each change does this by itself.
    void becomeWritable();
    /// Looks whether the file is still where it was opened and nobody wrote into it, and brings into it what only its
    /// log has so far. Throws Error (Cause::Moved) where it isn't, once; then the project is read-only, and where the
    /// file is gone for good, all that was saved was put among its snapshots. Each change does this by itself, before
    /// it is reported as saved.
    void watchPlace();

    /// What went wrong in the background since it was last asked; empty where nothing did.
    [[nodiscard]] QString takeNotice();

    [[nodiscard]] const SnapshotShelf& shelf() const { return m_shelf; }
    /// Takes a snapshot where so many records are a bulk change (over 1,000). apply() does so for its own edits; this
    /// is for work that comes in several changes. Throws Error.
    void prepareBulk(qsizetype records);

    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] IdSource& ids() { return *m_ids; }
    [[nodiscard]] std::shared_ptr<IdSource> sharedIds() const { return m_ids; }
    /// Once somebody wrote over the file, that of the copy that was made of what was saved; throws Error where there is
    /// none.
    [[nodiscard]] Connection& connection();

    /// Where others can read the project beside this store, each by a connection of its own; nothing where only this
    /// store can: its file is no longer in its place, or damaged. Changes as readOnlyReason() does.
    struct ReadingPlace
    {
        QString path;
        Connection::Mode mode = Connection::Mode::ReadOnly;
        std::optional<FileIdentity> file = {}; ///< Which must stand there.
        bool isReady = true; ///< Who reads for long would be in the way of the first change before becomeWritable().

        friend bool operator==(const ReadingPlace&, const ReadingPlace&) = default;
    };
    [[nodiscard]] std::optional<ReadingPlace> readingPlace() const;

    void setAuthor(const QString& author) { m_author = author; }

    /// Carries out a command as one change. Nothing is returned where it has nothing to do. Throws Error, and then
    /// nothing was changed.
    std::optional<Outcome> apply(const QString& label, const Command& command, std::optional<qint64> group = {});
    /// Take back or bring back the last change with its whole group. Nothing where there is none. Where @p progress (of
    /// rows) says to stop, Error (Cause::GivenUp), and nothing was changed.
    std::optional<Outcome> undo(const Progress& progress = {});
    std::optional<Outcome> redo(const Progress& progress = {});
    [[nodiscard]] const UndoStack& undoStack() const { return m_undo; }

    /// Sets a project-wide setting ("title", "title_en", ...) as a change.
    std::optional<Outcome> setSetting(const QString& label, const QString& key, const QString& value);

    /// Empties the change log: what was done so far can no longer be undone. For projects that are made, not edited.
    void forgetHistory();

    /// Builds what is missing of the full text index for about @p time; returns whether something is left. Each change
    /// keeps it what it is. Throws Error.
    bool buildIndex(std::chrono::milliseconds time);
    /// Empties the index, so that buildIndex() makes it anew.
    void emptyIndex();
    [[nodiscard]] bool isIndexComplete() { return index().isComplete(); }

    [[nodiscard]] QString text(TextId id);
    [[nodiscard]] QHash<QString, ArticleId> knownTexts(const QStringList& fingerprints);
    [[nodiscard]] std::vector<TextVersion> versions(ArticleId article);
    /// Newest first.
    [[nodiscard]] std::vector<HistoryRow> history(int limit);
    /// What a change did, and the life of some records; see database/store/changes/past.h. Throws Error.
    [[nodiscard]] std::vector<RecordChange> contents(qint64 sequence);
    [[nodiscard]] std::vector<TrailStep> trail(const std::vector<AnyId>& ids, int limit);

private:
    void open(Access access, const StoreOptions& options);
    void openForWriting();
    void adopt(OpenedFile opened);
    /// @p message, with where the snapshots lie, if there are any.
    [[nodiscard]] QString withShelf(const QString& message) const;
    void readOnly(const ProjectHeader& header);
    void upgrade(int schemaVersion);
    void requireWritable();
    void requireInPlace();
    void requireUnwritten();
    [[nodiscard]] bool isOurs();
    [[nodiscard]] bool holdsOurs() const;
    void commit(Transaction& transaction);
    void settle();
    void closeWithoutATrace();
    [[noreturn]] void displaced(const Displacement& displacement);
    [[noreturn]] void overwritten();
    void startDaysSnapshot();
    void startCheck();
    void awaitCheck();
    std::optional<Outcome> replay(const std::vector<ChangeRow>& changes, ChangeRow::Kind kind,
                                  const Progress& progress);
    /// @param texts those that @p work adds.
    template <typename Work>
    std::optional<Outcome> recorded(const QString& label, std::optional<qint64> group,
                                    const std::vector<ArticleText>& texts, Work work);
    QByteArray changesetOf(qint64 sequence);
    [[nodiscard]] SearchIndex& index();
    /// Brings the index to @p next, then does @p finish, both or neither.
    void followInIndex(const Snapshot& next, const Touched& touched, const std::vector<ArticleText>& texts,
                       const std::function<void()>& finish);

    QString m_path; ///< As given, absolute.
    QString m_file; ///< Canonical.
    QString m_author;
    QString m_readOnlyReason;
    std::optional<QString> m_takeOver;
    bool m_isDamaged = false;
    bool m_isReady = false;     ///< becomeWritable() is through.
    bool m_isSettled = true;    ///< All that was reported as saved is in the file itself, without its log.
    bool m_isElsewhere = false; ///< The file is no longer in its place.
    bool m_isForeign = false;   ///< Somebody wrote over the file. While m_place is there, it is still the one open.
    QString m_rescue;           ///< What was saved, then.
    QByteArray m_contents;      ///< Tells what is in the file; see contentsMark().
    SnapshotShelf m_shelf;
    ProjectLock m_lock;
    std::optional<PlaceWatch> m_place;
    std::unique_ptr<QTemporaryDir> m_standIn; ///< Where what is read lies, if it isn't the file itself.
    std::unique_ptr<Connection> m_connection;
    std::optional<SearchIndex> m_index;     ///< Of the connection.
    std::optional<FileIdentity> m_identity; ///< Of what the connection has open.
    BackgroundReading m_check, m_daysSnapshot;
    std::shared_ptr<IdSource> m_ids;
    SnapshotPtr m_snapshot;
    UndoStack m_undo;
};

} // namespace tasrih
