// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/store_thread.h"

#include "database/store/file/snapshot_overview.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {
constexpr std::chrono::milliseconds betweenLooks{500};
constexpr std::chrono::milliseconds indexStep{100}; ///< A change waits no longer than about that.
} // namespace

StoreThread::StoreThread(ReaderThreads& readers)
    : m_readers(readers)
{
    qRegisterMetaType<StoreState>();
    qRegisterMetaType<Touched>();
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    post([this] {
        m_clock = std::make_unique<QTimer>();
        QObject::connect(m_clock.get(), &QTimer::timeout, &m_worker, [this] { look(); });
        m_clock->start(betweenLooks);
    });
}

StoreThread::~StoreThread()
{
    // The loop is left from within, after everything that was queued before.
    post([this] {
        m_clock.reset();
        close();
        m_thread.quit();
    });
    m_thread.wait();
}

void StoreThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void StoreThread::open(const QString& path, Access access, const StoreOptions& options)
{
    post([this, path, access, options] {
        m_access = access;
        m_options = options;
        try {
            close();
            openStore(path);
        } catch (const Error& error) {
            Q_EMIT openFailed(error.message(), error.detail());
        }
    });
}

ProjectStore& StoreThread::store()
{
    if (!m_store)
        throw Error(QCoreApplication::translate("Store", "No project is open."));
    return *m_store;
}

void StoreThread::close()
{
    // A file that somebody reads can't be brought to rest.
    m_readers.setPlace({});
    m_store.reset();
}

void StoreThread::makeReady()
{
    try {
        if (m_store) {
            m_store->becomeWritable();
            m_store->watchPlace();
        }
    } catch (const Error& error) {
        tellTrouble(error); // What is damaged can still be read.
    }
    directReaders();
}

void StoreThread::directReaders()
{
    const auto place = m_store ? m_store->readingPlace() : std::nullopt;
    if (place != m_readers.place())
        m_readers.setPlace(place);
}

void StoreThread::openStore(const QString& path)
{
    m_store = std::make_unique<ProjectStore>(path, m_access, m_options);
    m_store->setAuthor(m_author);
    m_mayIndex = true;
    m_told = m_store->readOnlyReason();
    directReaders();
    Q_EMIT opened(state());
}

void StoreThread::restoreNow(const QString& snapshot)
{
    const QString path = store().path();
    const bool whole = m_store->readOnlyReason().isEmpty();
    if (whole)
        m_store->shelf().take(m_store->connection(), SnapshotReason::Restoring, QDateTime::currentDateTimeUtc());
    close();
    std::exception_ptr problem;
    try {
        restoreSnapshot(snapshot, path, whole ? Former::Replace : Former::KeepBeside);
    } catch (const Error&) {
        problem = std::current_exception();
    }
    openStore(path);
    if (problem)
        std::rethrow_exception(problem);
}

QFuture<void> StoreThread::restore(const QString& snapshot)
{
    const auto promise = sharedPromise<void>();
    post([this, promise, snapshot] { fulfil(*promise, [&] { restoreNow(snapshot); }); });
    return promise->future();
}

void StoreThread::look()
{
    if (!m_store)
        return;
    try {
        if (!m_store->isBeingChecked()) {
            m_store->becomeWritable();
            directReaders();
            buildIndex();
        }
        m_store->watchPlace();
        if (const QString notice = m_store->takeNotice(); !notice.isEmpty())
            Q_EMIT failed(notice);
    } catch (const Error& error) {
        tellTrouble(error);
    }
}

void StoreThread::buildIndex()
{
    if (m_isIndexing || !m_mayIndex || !m_store || !m_store->readOnlyReason().isEmpty())
        return;
    try {
        m_isIndexing = m_store->buildIndex(indexStep);
    } catch (const Error& error) {
        m_mayIndex = false; // Not again and again; the next opening tries it.
        qWarning("The index of the search can't be built: %s", error.what());
        tellTrouble(error);
    }
    if (m_isIndexing)
        post([this] {
            m_isIndexing = false;
            buildIndex();
        });
}

void StoreThread::tellTrouble(const Error& error)
{
    if (!m_store || m_store->readOnlyReason() == m_told)
        return;
    m_told = m_store->readOnlyReason();
    directReaders();
    Q_EMIT turnedReadOnly(m_told, error.cause() == Error::Cause::Moved);
}

void StoreThread::setAuthor(const QString& author)
{
    post([this, author] {
        m_author = author;
        if (m_store)
            m_store->setAuthor(author);
    });
}

StoreState StoreThread::state() const
{
    const auto label = [](const std::vector<ChangeRow>& next) {
        return next.empty() ? std::nullopt : std::optional(next.front().label);
    };
    return {m_store->snapshot(),
            m_store->sharedIds(),
            m_store->path(),
            m_store->readOnlyReason(),
            m_store->takeOverQuestion(),
            label(m_store->undoStack().nextUndo()),
            label(m_store->undoStack().nextRedo())};
}

ChangeResult StoreThread::carryOut(const Change& work)
{
    try {
        const std::optional<Outcome> outcome = work(store());
        if (!outcome)
            return {ChangeResult::Outcome::NothingToDo, {}, 0};
        Q_EMIT changed(state(), outcome->touched);
        return {ChangeResult::Outcome::Saved, {}, outcome->sequence};
    } catch (const Error& error) {
        if (error.cause() == Error::Cause::GivenUp)
            return {ChangeResult::Outcome::Stopped, {}, 0};
        if (!error.detail().isEmpty())
            qWarning("%s", error.what());
        tellTrouble(error);
        Q_EMIT failed(error.message());
        return {ChangeResult::Outcome::Failed, error.message(), 0};
    }
}

QFuture<ChangeResult> StoreThread::change(Change work)
{
    const auto promise = sharedPromise<ChangeResult>();
    post([this, promise, work = std::move(work)] {
        fulfil(*promise, [&] { return carryOut(work); });
        Q_EMIT answered();
    });
    return promise->future();
}

QFuture<ChangeResult> StoreThread::replay(Replay work)
{
    const auto promise = sharedPromise<ChangeResult>();
    m_isStopped = false;
    post([this, promise, work = std::move(work)] {
        int told = -1;
        const Progress progress = [&](qsizetype done, qsizetype total) {
            const int percent = total > 0 ? int(std::min<qsizetype>(99, done * 100 / total)) : 0;
            if (std::exchange(told, percent) != percent)
                Q_EMIT replaying(percent);
            return !m_isStopped;
        };
        fulfil(*promise, [&] { return carryOut([&](ProjectStore& store) { return work(store, progress); }); });
        Q_EMIT replaying(100);
        Q_EMIT answered();
    });
    return promise->future();
}

} // namespace tasrih
