// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"
#include "database/records/past_change.h"
#include "database/records/snapshot.h"
#include "database/records/snapshot_info.h"
#include "models/project/fulfil.h"

#include <QtCore/QDateTime>
#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tasrih {

class Connection;

/// One line of the project's history.
struct HistoryEntry
{
    enum class Kind
    {
        Do,
        Undo,
        Redo
    };
    qint64 sequence = 0;
    QDateTime at; ///< UTC.
    QString author;
    QString label;
    Kind kind = Kind::Do;
    std::optional<qint64> target; ///< What an undo or redo took back or brought back.
    bool inEffect = true;         ///< Whether what it did still stands.

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// How a change ended.
struct ChangeResult
{
    enum class Outcome
    {
        Saved,
        NothingToDo,
        Stopped, ///< By stopReplay(); nothing was changed.
        Failed
    };
    Outcome outcome = Outcome::Saved;
    QString message; ///< What happened and what to do, when it failed.
    qint64 sequence = 0;
};

/// What a copy for others holds.
enum class CopyKind
{
    Whole, ///< Everything, history included.
    Clean  ///< Without history, notes, drafts and originals.
};

/// A project file open in a thread of its own: the GUI sends commands and is told when they are committed. It never
/// waits for the disk. All members are for the thread the object lives in.
class Project : public QObject
{
    Q_OBJECT

public:
    enum class Access
    {
        ReadWrite,
        ReadOnly,
        TakeOver ///< As ReadWrite; a lock that may be left over (see takeOverQuestion()) is removed.
    };

    explicit Project(QObject* parent = nullptr);
    /// Finishes what was sent, then closes the file.
    ~Project() override;

    /// Opens @p path; answers with opened() or openFailed(). Falls back on read-only (and says why in
    /// readOnlyReason()) where another program has the project open or the file can't be written.
    /// @param snapshots a folder for the snapshots of all projects; empty: beside each.
    void open(const QString& path, Access access = Access::ReadWrite, const QString& snapshots = {});

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const;
    /// Empty when the project can be changed.
    [[nodiscard]] QString readOnlyReason() const;
    /// Where it can't be changed because of a lock that may be left over: the question whether to take it over.
    [[nodiscard]] std::optional<QString> takeOverQuestion() const;
    [[nodiscard]] bool isReadOnly() const { return !readOnlyReason().isEmpty(); }

    /// The newest state; never null.
    [[nodiscard]] const SnapshotPtr& snapshot() const;
    /// Where new records get their ids from.
    [[nodiscard]] IdSource& ids() const;
    /// Whose name stands in the history from now on.
    void setAuthor(const QString& name);

    /// Carries out @p command as one change, undone as one. @p label names it in the history, in the interface's
    /// language, e.g. "Add statement". A failure is also signalled by failed().
    /// @param group changes that share a group are undone together; nothing means a group of its own.
    QFuture<ChangeResult> change(const QString& label, Command command, std::optional<qint64> group = {});
    /// A group for several changes.
    [[nodiscard]] qint64 newGroup() const;

    /// The label of the change that undo() would take back or redo() bring back; nothing where there is none.
    [[nodiscard]] std::optional<QString> undoLabel() const;
    [[nodiscard]] std::optional<QString> redoLabel() const;
    /// Take it back or bring it back, with its whole group; replaying() tells how far it is. A failure is also
    /// signalled by failed().
    QFuture<ChangeResult> undo();
    QFuture<ChangeResult> redo();
    /// Stops the undo or redo that is under way, unless it is being committed: then nothing was changed.
    void stopReplay();

    /// One version of an article's text. The future fails with tasrih::Error where it can't be read.
    [[nodiscard]] QFuture<QString> text(TextId id) const;
    /// Of some texts' fingerprints (textFingerprint()), those the project holds, with their articles.
    [[nodiscard]] QFuture<QHash<QString, ArticleId>> knownTexts(const QStringList& fingerprints) const;
    /// All versions of an article's text, the oldest first.
    [[nodiscard]] QFuture<std::vector<TextVersion>> versions(ArticleId article) const;
    /// The same with their texts, of several articles.
    [[nodiscard]] QFuture<std::map<ArticleId, std::vector<std::pair<TextId, QString>>>>
    texts(const std::vector<ArticleId>& articles) const;
    /// Newest first.
    [[nodiscard]] QFuture<std::vector<HistoryEntry>> history(int limit) const;
    /// What a change did to each record it touched. The future fails with tasrih::Error where that can't be told.
    [[nodiscard]] QFuture<std::vector<RecordChange>> contents(qint64 sequence) const;
    /// The changes that touched one of @p ids (a statement brings its saying with it), newest first.
    [[nodiscard]] QFuture<std::vector<TrailStep>> trail(const std::vector<AnyId>& ids, int limit) const;
    /// Calls @p work with a connection for reading, in another thread, after the searches that were asked for before:
    /// neither those who write nor those who read texts wait for it. The future fails with what @p work throws.
    template <typename Result>
    [[nodiscard]] QFuture<Result> search(std::function<Result(Connection&)> work) const
    {
        const auto promise = sharedPromise<Result>();
        lend([promise, work = std::move(work)](const std::function<Connection&()>& opened) {
            fulfil(*promise, [&] { return work(opened()); });
        });
        return promise->future();
    }
    /// Writes a verified copy to @p path. The future fails with tasrih::Error.
    QFuture<void> saveCopy(const QString& path, CopyKind kind) const;

    /// The project's snapshots with what changed since. The future fails with tasrih::Error.
    [[nodiscard]] QFuture<SnapshotOverview> snapshots() const;
    /// Puts a snapshot in the project's place and opens it, see opened(); what stood there becomes a snapshot itself.
    /// The future fails with tasrih::Error.
    QFuture<void> restore(const QString& snapshot);
    /// Before work of @p records in several changes: takes a snapshot where that is a bulk change. A failure is also
    /// signalled by failed().
    QFuture<ChangeResult> prepareBulk(qsizetype records);

    /// How many changes were sent and not yet answered.
    [[nodiscard]] int pendingChanges() const;

Q_SIGNALS:
    void opened();
    void openFailed(const QString& message, const QString& detail);
    /// After every change, undo and redo: snapshot() is new.
    void changed(const tasrih::Touched& touched);
    void undoStateChanged();
    void pendingChanged(int pending);
    /// An undo or redo is so far, in percent; 100 where it is done, stopped or failed.
    void replaying(int percent);
    void failed(const QString& message);
    /// The open project can no longer be changed: it is damaged, or (@p displaced) its file is no longer where it was
    /// opened, and it should be saved elsewhere.
    void turnedReadOnly(const QString& reason, bool displaced);

private:
    void lend(std::function<void(const std::function<Connection&()>&)> work) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tasrih

Q_DECLARE_METATYPE(tasrih::Touched)
