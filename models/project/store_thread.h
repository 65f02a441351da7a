// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/file/copies.h"
#include "database/store/file/snapshot_overview.h"
#include "database/store/project_store.h"
#include "models/project/project.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>
#include <QtCore/QThread>
#include <QtCore/QTimer>

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

    StoreThread();
    ~StoreThread() override;

    void open(const QString& path, Access access, const StoreOptions& options);
    /// Puts a snapshot in the project's place and opens it; what stood there becomes a snapshot itself. Answers with
    /// opened() too. The future fails with Error, and then the project is open as it was, if it can be.
    QFuture<void> restore(const QString& snapshot);
    void setAuthor(const QString& author);
    QFuture<ChangeResult> change(Change work);

    /// Runs @p work in the thread. The future fails with Error where it throws or no project is open.
    template <typename Result>
    QFuture<Result> read(std::function<Result(ProjectStore&)> work)
    {
        auto promise = std::make_shared<QPromise<Result>>();
        QFuture<Result> future = promise->future();
        promise->start();
        post([this, promise, work = std::move(work)] {
            try {
                if (!m_store)
                    throw Error(QCoreApplication::translate("Store", "No project is open."));
                if constexpr (std::is_void_v<Result>)
                    work(*m_store);
                else
                    promise->addResult(work(*m_store));
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    void opened(const tasrih::StoreState& state);
    void openFailed(const QString& message, const QString& detail);
    void changed(const tasrih::StoreState& state, const tasrih::Touched& touched);
    void failed(const QString& message);
    /// The project can no longer be changed. See Project::turnedReadOnly().
    void turnedReadOnly(const QString& reason, bool displaced);
    /// One change was carried out or failed; follows changed() and failed().
    void answered();

private:
    void post(std::function<void()> work);
    void openStore(const QString& path);
    void restoreNow(const QString& snapshot);
    /// Now and then: whether the check is through, and whether the file is still in its place.
    void look();
    void tellTrouble(const Error& error);
    [[nodiscard]] StoreState state() const;
    ChangeResult carryOut(const Change& work);

    QThread m_thread;
    QObject m_worker;                      ///< Lives in m_thread.
    std::unique_ptr<ProjectStore> m_store; ///< Touched in m_thread only.
    std::unique_ptr<QTimer> m_clock;       ///< Likewise.
    Access m_access = Access::ReadWrite;
    StoreOptions m_options;
    QString m_told; ///< The reason that was last told.
    QString m_author;
};

} // namespace tasrih
