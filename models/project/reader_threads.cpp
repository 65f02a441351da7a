// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/reader_threads.h"

#include "database/files/file_identity.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {
constexpr int longOnesAtOnce = 4;
}

ReaderThreads::ReaderThreads()
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    m_pool.setMaxThreadCount(longOnesAtOnce);
}

ReaderThreads::~ReaderThreads()
{
    setPlace({});
    m_thread.quit();
    m_thread.wait();
}

void ReaderThreads::setPlace(const std::optional<Place>& place)
{
    // What was asked for before is read from where it was then.
    const auto move = [this, place] {
        m_quick.reset();
        const QMutexLocker lock(&m_mutex);
        m_place = place;
    };
    QMetaObject::invokeMethod(&m_worker, move, Qt::BlockingQueuedConnection);
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
