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
/// searches one after the other by another one, what takes long (copies, the past) each by a connection of its own.
/// Nobody waits for the writer, nor it for them. Not seen outside this folder.
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

    /// Gives the connection for reading; throws Error where there is no place any more.
    using Opened = std::function<Connection&()>;

    /// Ends @p promise with what @p work reads; fails with Error where there is no place any more.
    template <typename Result>
    void soon(const SharedPromise<Result>& promise, Work<Result> work)
    {
        post(m_quick, [promise, work = std::move(work)](const Opened& opened) {
            fulfil(*promise, [&] { return work(opened()); });
        });
    }
    /// Calls @p work after the searches before it.
    void search(std::function<void(const Opened&)> work) { post(m_searches, std::move(work)); }
    /// As soon() for what takes long.
    template <typename Result>
    void beside(const SharedPromise<Result>& promise, Work<Result> work)
    {
        m_pool.start([this, promise, work = std::move(work)] {
            std::unique_ptr<Connection> own;
            fulfil(*promise, [&] { return work(open(own)); });
        });
    }

private:
    /// Work done one after the other in a thread, by one connection.
    struct Queue
    {
        explicit Queue(const char* name);
        ~Queue();

        QThread thread;
        QObject worker;                         ///< Lives in the thread.
        std::unique_ptr<Connection> connection; ///< Touched in the thread only.
    };

    void post(Queue& queue, std::function<void(const Opened&)> work);
    Connection& open(std::unique_ptr<Connection>& connection) const;

    mutable QMutex m_mutex;
    std::optional<Place> m_place; ///< Guarded by the mutex.
    Queue m_quick{"reader"};
    Queue m_searches{"search"};
    QThreadPool m_pool;
};

} // namespace tasrih
