// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/project_store.h"
#include "models/project/fulfil.h"

#include <QtCore/QFuture>
#include <QtCore/QMutex>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace tasrih {

/// Reads the open project beside the thread that writes it: what is soon read one after the other by one connection,
/// what takes long (copies, the past) each by a connection of its own. Nobody waits for the writer, nor it for them.
/// Not seen outside this folder.
class ReaderThreads
{
public:
    using Place = ProjectStore::ReadingPlace;
    template <typename Result>
    using Work = std::function<Result(Connection&)>;

    ReaderThreads();
    ~ReaderThreads();
    ReaderThreads(const ReaderThreads&) = delete;
    ReaderThreads& operator=(const ReaderThreads&) = delete;

    /// From now on what stands there is read; nothing: nothing can be. Returns when whatever read before has ended and
    /// its connections are closed.
    void setPlace(const std::optional<Place>& place);
    [[nodiscard]] std::optional<Place> place() const;

    /// Ends @p promise with what @p work reads; fails with Error where there is no place any more.
    template <typename Result>
    void soon(const SharedPromise<Result>& promise, Work<Result> work)
    {
        const auto read = [this, promise, work = std::move(work)] {
            fulfil(*promise, [&] { return work(open(m_quick)); });
        };
        QMetaObject::invokeMethod(&m_worker, read, Qt::QueuedConnection);
    }
    /// The same for what takes long.
    template <typename Result>
    void beside(const SharedPromise<Result>& promise, Work<Result> work)
    {
        m_pool.start([this, promise, work = std::move(work)] {
            std::unique_ptr<Connection> own;
            fulfil(*promise, [&] { return work(open(own)); });
        });
    }

private:
    Connection& open(std::unique_ptr<Connection>& connection) const;

    mutable QMutex m_mutex;
    std::optional<Place> m_place; ///< Guarded by the mutex.
    QThread m_thread;
    QObject m_worker;                    ///< Lives in m_thread.
    std::unique_ptr<Connection> m_quick; ///< Touched in m_thread only.
    QThreadPool m_pool;
};

} // namespace tasrih
