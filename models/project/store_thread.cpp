// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/store_thread.h"

namespace tasrih {

StoreThread::StoreThread()
{
    qRegisterMetaType<StoreState>();
    qRegisterMetaType<Touched>();
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // The loop is left from within, after everything that was queued before.
    post([this] {
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void StoreThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void StoreThread::open(const QString& path, Access access)
{
    post([this, path, access] {
        try {
            m_store.reset();
            m_store = std::make_unique<ProjectStore>(path, access);
            m_store->setAuthor(m_author);
            Q_EMIT opened(state());
        } catch (const Error& error) {
            Q_EMIT openFailed(error.message(), error.detail());
        }
    });
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
