// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/project_store.h"
#include "models/project/project.h"
#include "models/project/reader_threads.h"

#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace tasrih {

/// What the writer tells after opening and after each change.
struct StoreState
{
    SnapshotPtr snapshot;
    std::shared_ptr<IdSource> ids;
    QString path;
    QString readOnlyReason;
    std::optional<QString> takeOverQuestion;
    std::optional<QString> undoLabel, redoLabel;
};

/// The one thread that owns the project's writing connection. Work is queued in order and answered by futures and
/// queued signals; on destruction the queue is finished and the file closed. Not seen outside this folder.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    using Access = ProjectStore::Access;
    using Change = std::function<std::optional<Outcome>(ProjectStore&)>;

    /// @param readers outlives the thread, which tells it where to read.
    explicit StoreThread(ReaderThreads& readers);
    ~StoreThread() override;

    void open(const QString& path, Access access, const StoreOptions& options);
    /// Puts a snapshot in the project's place and opens it; what stood there becomes a snapshot itself. Answers with
    /// opened() too. The future fails with Error, and then the project is open as it was, if it can be.
    QFuture<void> restore(const QString& snapshot);
    void setAuthor(const QString& author);
    QFuture<ChangeResult> change(Change work);
    using Replay = std::function<std::optional<Outcome>(ProjectStore&, const Progress&)>;
    /// The same for an undo or redo, which tells how far it is and can be stopped.
    QFuture<ChangeResult> replay(Replay work);
    void stopReplay() { m_isStopped = true; }

    /// Runs @p work in the thread. The promise fails with Error where it throws or no project is open.
    template <typename Result>
    void read(const SharedPromise<Result>& promise, std::function<Result(ProjectStore&)> work)
    {
        post([this, promise, work = std::move(work)] { fulfil(*promise, [&] { return work(store()); }); });
    }
    /// Calls @p work in the thread with what gives the writer's connection; that throws Error where no project is open.
    void lend(std::function<void(const ReaderThreads::Opened&)> work)
    {
        post([this, work = std::move(work)] { work([this]() -> Connection& { return store().connection(); }); });
    }
    /// Runs what @p prepare makes beside the thread, once all that was sent before is done and nobody is in the way of
    /// the first change; in the thread where nobody else can read the project.
    template <typename Result>
    void readLater(const SharedPromise<Result>& promise,
                   std::function<ReaderThreads::Work<Result>(ProjectStore&)> prepare)
    {
        post([this, promise, prepare = std::move(prepare)] {
            ReaderThreads::Work<Result> work;
            try {
                makeReady();
                work = prepare(store());
            } catch (...) {
                promise->setException(std::current_exception());
                promise->finish();
                return;
            }
            if (m_readers.place())
                m_readers.beside(promise, std::move(work));
            else
                fulfil(*promise, [&] { return work(store().connection()); });
        });
    }

Q_SIGNALS:
    void opened(const tasrih::StoreState& state);
    void openFailed(const QString& message, const QString& detail);
    void changed(const tasrih::StoreState& state, const tasrih::Touched& touched);
    void replaying(int percent);
    void failed(const QString& message);
    /// The project can no longer be changed. See Project::turnedReadOnly().
    void turnedReadOnly(const QString& reason, bool displaced);
    /// One change was carried out or failed; follows changed() and failed().
    void answered();

private:
    void post(std::function<void()> work);
    /// The open project. Throws Error where there is none.
    [[nodiscard]] ProjectStore& store();
    void close();
    void makeReady();
    /// Tells the readers where to read, if that is elsewhere now.
    void directReaders();
    void openStore(const QString& path);
    void restoreNow(const QString& snapshot);
    /// Goes on with the full text index as long as something of it is missing; what is sent meanwhile comes between.
    void buildIndex();
    /// Now and then: whether the check is through, and whether the file is still in its place.
    void look();
    void tellTrouble(const Error& error);
    [[nodiscard]] StoreState state() const;
    ChangeResult carryOut(const Change& work);

    ReaderThreads& m_readers;
    QThread m_thread;
    QObject m_worker;                      ///< Lives in m_thread.
    std::unique_ptr<ProjectStore> m_store; ///< Touched in m_thread only.
    std::unique_ptr<QTimer> m_clock;       ///< Likewise.
    Access m_access = Access::ReadWrite;
    StoreOptions m_options;
    bool m_isIndexing = false;
    bool m_mayIndex = true; ///< Until it failed.
    QString m_told;         ///< The reason that was last told.
    QString m_author;
    std::atomic<bool> m_isStopped = false; ///< What is replayed is to stop.
};

} // namespace tasrih
