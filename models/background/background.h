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

} // namespace tasrih
