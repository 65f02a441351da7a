// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/reader_threads.h"

#include "database/files/file_identity.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSemaphore>

namespace tasrih {

namespace {
constexpr int longOnesAtOnce = 4;
}

ReaderThreads::Queue::Queue(const char* name)
{
    thread.setObjectName(QLatin1String(name));
    worker.moveToThread(&thread);
    thread.start();
}

ReaderThreads::Queue::~Queue()
{
    thread.quit();
    thread.wait();
}

ReaderThreads::ReaderThreads()
{
    m_pool.setMaxThreadCount(longOnesAtOnce);
}

ReaderThreads::~ReaderThreads()
{
    setPlace({});
}

void ReaderThreads::post(Queue& queue, std::function<void(const Opened&)> work)
{
    const auto read = [this, &queue, work = std::move(work)] {
        work([this, &queue]() -> Connection& { return open(queue.connection); });
    };
    QMetaObject::invokeMethod(&queue.worker, read, Qt::QueuedConnection);
}

void ReaderThreads::setPlace(const std::optional<Place>& place)
{
    // What was asked for before is read from where it was then; nobody opens anything until the place is another one.
    struct Gate
    {
        QSemaphore closed, moved;
    };
    const auto gate = std::make_shared<Gate>();
    for (Queue* queue : {&m_quick, &m_searches}) {
        const auto close = [queue, gate] {
            queue->connection.reset();
            gate->closed.release();
            gate->moved.acquire();
        };
        QMetaObject::invokeMethod(&queue->worker, close, Qt::QueuedConnection);
    }
    gate->closed.acquire(2);
    {
        const QMutexLocker lock(&m_mutex);
        m_place = place;
    }
    gate->moved.release(2);
    m_pool.waitForDone();
}

std::optional<ReaderThreads::Place> ReaderThreads::place() const
{
    const QMutexLocker lock(&m_mutex);
    return m_place;
}

Connection& ReaderThreads::open(std::unique_ptr<Connection>& connection) const
{
    const std::optional<Place> where = place();
    if (!where)
        throw Error(QCoreApplication::translate("Store", "No project is open."));
    if (connection)
        return *connection;
    connection = std::make_unique<Connection>(where->path, where->mode);
    // Somebody may have put another file there, of which the writer has not heard yet.
    if (where->file && identityOf(where->path) != where->file) {
        connection.reset();
        throw Error(QCoreApplication::translate("Store", "The project's file is no longer in its place. Try again."));
    }
    return *connection;
}

} // namespace tasrih
