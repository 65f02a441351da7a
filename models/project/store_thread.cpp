// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/store_thread.h"

namespace tasrih {

namespace {
constexpr std::chrono::milliseconds betweenLooks{500};
}

StoreThread::StoreThread()
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
        m_store.reset();
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
            m_store.reset();
            openStore(path);
        } catch (const Error& error) {
            Q_EMIT openFailed(error.message(), error.detail());
        }
    });
}

void StoreThread::openStore(const QString& path)
{
    m_store = std::make_unique<ProjectStore>(path, m_access, m_options);
    m_store->setAuthor(m_author);
    m_told = m_store->readOnlyReason();
    Q_EMIT opened(state());
}

void StoreThread::restoreNow(const QString& snapshot)
{
    if (!m_store)
        throw Error(QCoreApplication::translate("Store", "No project is open."));
    const QString path = m_store->path();
    const bool whole = m_store->readOnlyReason().isEmpty();
    if (whole)
        m_store->shelf().take(m_store->connection(), SnapshotReason::Restoring, QDateTime::currentDateTimeUtc());
    m_store.reset();
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
    auto promise = std::make_shared<QPromise<void>>();
    QFuture<void> future = promise->future();
    promise->start();
    post([this, promise, snapshot] {
        try {
            restoreNow(snapshot);
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return future;
}

void StoreThread::look()
{
    if (!m_store)
        return;
    try {
        if (!m_store->isBeingChecked())
            m_store->becomeWritable();
        m_store->watchPlace();
        if (const QString notice = m_store->takeNotice(); !notice.isEmpty())
            Q_EMIT failed(notice);
    } catch (const Error& error) {
        tellTrouble(error);
    }
}

void StoreThread::tellTrouble(const Error& error)
{
    if (!m_store || m_store->readOnlyReason() == m_told)
        return;
    m_told = m_store->readOnlyReason();
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
        if (!m_store)
            throw Error(QCoreApplication::translate("Store", "No project is open."));
        const std::optional<Outcome> outcome = work(*m_store);
        if (!outcome)
            return {ChangeResult::Outcome::NothingToDo, {}, 0};
        Q_EMIT changed(state(), outcome->touched);
        return {ChangeResult::Outcome::Saved, {}, outcome->sequence};
    } catch (const Error& error) {
        if (!error.detail().isEmpty())
            qWarning("%s", error.what());
        tellTrouble(error);
        Q_EMIT failed(error.message());
        return {ChangeResult::Outcome::Failed, error.message(), 0};
    }
}

QFuture<ChangeResult> StoreThread::change(Change work)
{
    auto promise = std::make_shared<QPromise<ChangeResult>>();
    QFuture<ChangeResult> future = promise->future();
    promise->start();
    post([this, promise, work = std::move(work)] {
        promise->addResult(carryOut(work));
        promise->finish();
        Q_EMIT answered();
    });
    return future;
}

} // namespace tasrih
