// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>
#include <type_traits>

namespace tasrih {

/// Runs @p job in the thread pool, then calls @p done with its result in the thread of @p receiver, unless @p receiver
/// is gone by then. @p job must not throw and must hold what it reads by value (a SnapshotPtr, say).
template <typename Job, typename Done>
void inBackground(QObject* receiver, Job job, Done done)
{
    using Result = std::invoke_result_t<Job>;
    auto promise = std::make_shared<QPromise<Result>>();
    auto* watcher = new QFutureWatcher<Result>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, job] {
        promise->addResult(job());
        promise->finish();
    });
}

/// Calls @p done with the finished @p future (which may hold an exception) in the thread of @p receiver, unless
/// @p receiver is gone by then. QFuture::then with a context object asserts in that case in Qt 6.4.
template <typename Value, typename Done>
void whenReady(QObject* receiver, const QFuture<Value>& future, Done done)
{
    auto* watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace tasrih
