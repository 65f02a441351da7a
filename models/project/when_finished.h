// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

namespace tasrih {

/// Calls @p done with the finished @p future in the thread of @p context, and never where the context is gone by then.
/// (In Qt 6.4 QFuture::then(context, ...) asserts when the answer comes after the context's end.) A future that failed
/// has no result: ask resultCount(), or catch what result() throws.
template <typename Value, typename Done>
void whenFinished(const QFuture<Value>& future, QObject* context, Done done)
{
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace tasrih
