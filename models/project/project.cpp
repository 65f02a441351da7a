// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/project.h"

#include "database/store/changes/past.h"
#include "database/store/file/copies.h"
#include "database/store/file/snapshot_overview.h"
#include "database/store/repositories/repository.h"
#include "models/project/store_thread.h"

namespace tasrih {

struct Project::Private
{
    ReaderThreads readers;
    StoreThread thread{readers};
    SnapshotPtr snapshot = std::make_shared<const Snapshot>();
    std::shared_ptr<IdSource> ids = std::make_shared<IdSource>();
    QString path;
    QString readOnlyReason;
    std::optional<QString> takeOverQuestion;
    std::optional<QString> undoLabel, redoLabel;
    bool open = false;
    int pending = 0;

    /// What @p work reads, soon.
    template <typename Result>
    QFuture<Result> read(ReaderThreads::Work<Result> work)
    {
        const auto promise = sharedPromise<Result>();
        if (readers.place())
            readers.soon(promise, std::move(work));
        else
            thread.read<Result>(promise,
                                [work = std::move(work)](ProjectStore& store) { return work(store.connection()); });
        return promise->future();
    }
    /// The same where it takes long.
    template <typename Result>
    QFuture<Result> readLong(ReaderThreads::Work<Result> work)
    {
        const auto place = readers.place();
        if (!place || !place->isReady)
            return readAfterAll<Result>([work = std::move(work)](ProjectStore&) { return work; });
        const auto promise = sharedPromise<Result>();
        readers.beside(promise, std::move(work));
        return promise->future();
    }
    /// The same, of the project as it is once all that was sent is done.
    template <typename Result>
    QFuture<Result> readAfterAll(std::function<ReaderThreads::Work<Result>(ProjectStore&)> prepare)
    {
        const auto promise = sharedPromise<Result>();
        thread.readLater(promise, std::move(prepare));
        return promise->future();
    }
};

Project::Project(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->thread, &StoreThread::opened, this, [this](const StoreState& state) {
        d->open = true;
        d->path = state.path;
        d->readOnlyReason = state.readOnlyReason;
        d->takeOverQuestion = state.takeOverQuestion;
        d->ids = state.ids;
        d->snapshot = state.snapshot;
        d->undoLabel = state.undoLabel;
        d->redoLabel = state.redoLabel;
        Q_EMIT opened();
        Q_EMIT undoStateChanged();
    });
    connect(&d->thread, &StoreThread::openFailed, this, &Project::openFailed);
    connect(&d->thread, &StoreThread::changed, this, [this](const StoreState& state, const Touched& touched) {
        d->snapshot = state.snapshot;
        d->undoLabel = state.undoLabel;
        d->redoLabel = state.redoLabel;
        Q_EMIT changed(touched);
        Q_EMIT undoStateChanged();
    });
    connect(&d->thread, &StoreThread::answered, this, [this] { Q_EMIT pendingChanged(--d->pending); });
    connect(&d->thread, &StoreThread::replaying, this, &Project::replaying);
    connect(&d->thread, &StoreThread::failed, this, &Project::failed);
    connect(&d->thread, &StoreThread::turnedReadOnly, this, [this](const QString& reason, bool displaced) {
        d->readOnlyReason = reason;
        Q_EMIT undoStateChanged();
        Q_EMIT turnedReadOnly(reason, displaced);
    });
}

Project::~Project() = default;

void Project::open(const QString& path, Access access, const QString& snapshots)
{
    const StoreOptions options{
        access == Access::TakeOver ? ProjectLock::Leftover::TakeOver : ProjectLock::Leftover::Respect, snapshots};
    d->thread.open(path, access == Access::ReadOnly ? StoreThread::Access::ReadOnly : StoreThread::Access::ReadWrite,
                   options);
}

bool Project::isOpen() const
{
    return d->open;
}

QString Project::path() const
{
    return d->path;
}

QString Project::readOnlyReason() const
{
    return d->readOnlyReason;
}

std::optional<QString> Project::takeOverQuestion() const
{
    return d->takeOverQuestion;
}

const SnapshotPtr& Project::snapshot() const
{
    return d->snapshot;
}

IdSource& Project::ids() const
{
    return *d->ids;
}

void Project::setAuthor(const QString& name)
{
    d->thread.setAuthor(name);
}

qint64 Project::newGroup() const
{
    return d->ids->nextValue();
}

QFuture<ChangeResult> Project::change(const QString& label, Command command, std::optional<qint64> group)
{
    Q_EMIT pendingChanged(++d->pending);
    return d->thread.change([label, command = std::move(command), group](ProjectStore& store) {
        return store.apply(label, command, group);
    });
}

QFuture<ChangeResult> Project::undo()
{
    Q_EMIT pendingChanged(++d->pending);
    return d->thread.replay([](ProjectStore& store, const Progress& progress) { return store.undo(progress); });
}

QFuture<ChangeResult> Project::redo()
{
    Q_EMIT pendingChanged(++d->pending);
    return d->thread.replay([](ProjectStore& store, const Progress& progress) { return store.redo(progress); });
}

void Project::stopReplay()
{
    d->thread.stopReplay();
}

std::optional<QString> Project::undoLabel() const
{
    return d->undoLabel;
}

std::optional<QString> Project::redoLabel() const
{
    return d->redoLabel;
}

QFuture<QString> Project::text(TextId id) const
{
    return d->read<QString>([id](Connection& now) { return TextRepository::text(now, id); });
}

QFuture<QHash<QString, ArticleId>> Project::knownTexts(const QStringList& fingerprints) const
{
    return d->read<QHash<QString, ArticleId>>(
        [fingerprints](Connection& now) { return TextRepository::known(now, fingerprints); });
}

void Project::lend(std::function<void(const std::function<Connection&()>&)> work) const
{
    if (d->readers.place())
        d->readers.search(std::move(work));
    else
        d->thread.lend(std::move(work));
}

QFuture<std::vector<HistoryEntry>> Project::history(int limit) const
{
    return d->read<std::vector<HistoryEntry>>([limit](Connection& now) {
        std::vector<HistoryEntry> entries;
        for (const HistoryRow& row : historyOf(now, limit)) {
            entries.push_back({row.change.sequence, row.at, row.author, row.change.label,
                               HistoryEntry::Kind(int(row.change.kind)),
                               row.change.target > 0 ? std::optional(row.change.target) : std::nullopt, row.inEffect});
        }
        return entries;
    });
}

QFuture<std::vector<TextVersion>> Project::versions(ArticleId article) const
{
    return d->read<std::vector<TextVersion>>(
        [article](Connection& now) { return TextRepository::versions(now, article); });
}

QFuture<std::map<ArticleId, std::vector<std::pair<TextId, QString>>>>
Project::texts(const std::vector<ArticleId>& articles) const
{
    using Texts = std::map<ArticleId, std::vector<std::pair<TextId, QString>>>;
    return d->readLong<Texts>([articles](Connection& now) {
        Texts texts;
        for (const ArticleId article : articles) {
            for (const TextVersion& version : TextRepository::versions(now, article))
                texts[article].emplace_back(version.id, TextRepository::text(now, version.id));
        }
        return texts;
    });
}

QFuture<std::vector<RecordChange>> Project::contents(qint64 sequence) const
{
    return d->readLong<std::vector<RecordChange>>([sequence](Connection& now) { return contentsOf(now, sequence); });
}

QFuture<std::vector<TrailStep>> Project::trail(const std::vector<AnyId>& ids, int limit) const
{
    return d->readLong<std::vector<TrailStep>>([ids, limit](Connection& now) { return trailOf(now, ids, limit); });
}

QFuture<void> Project::saveCopy(const QString& path, CopyKind kind) const
{
    return d->readAfterAll<void>([path, kind](ProjectStore&) {
        return [path, kind](Connection& now) { kind == CopyKind::Whole ? copyWhole(now, path) : copyClean(now, path); };
    });
}

QFuture<SnapshotOverview> Project::snapshots() const
{
    return d->readAfterAll<SnapshotOverview>([](ProjectStore& store) {
        return [shelf = store.shelf(), isDamaged = store.isDamaged()](Connection& now) {
            return snapshotOverview(now, shelf, isDamaged);
        };
    });
}

QFuture<void> Project::restore(const QString& snapshot)
{
    return d->thread.restore(snapshot);
}

QFuture<ChangeResult> Project::prepareBulk(qsizetype records)
{
    Q_EMIT pendingChanged(++d->pending);
    return d->thread.change([records](ProjectStore& store) -> std::optional<Outcome> {
        store.prepareBulk(records);
        return std::nullopt;
    });
}

int Project::pendingChanges() const
{
    return d->pending;
}

} // namespace tasrih
