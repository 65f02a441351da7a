// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPromise>

#include <exception>
#include <memory>

namespace tasrih {

/// A promise that is kept in another thread. Its future is running from the beginning.
template <typename Result>
using SharedPromise = std::shared_ptr<QPromise<Result>>;

template <typename Result>
[[nodiscard]] SharedPromise<Result> sharedPromise()
{
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    return promise;
}

/// Ends @p promise with what @p work returns or throws.
template <typename Result, typename Work>
void fulfil(QPromise<Result>& promise, const Work& work)
{
    try {
        if constexpr (std::is_void_v<Result>)
            work();
        else
            promise.addResult(work());
    } catch (...) {
        promise.setException(std::current_exception());
    }
    promise.finish();
}

} // namespace tasrih
