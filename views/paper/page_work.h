// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/printed_pages.h"

#include <QtCore/QObject>

#include <atomic>
#include <memory>

namespace tasrih {

/// A long piece of output in another thread: tells how far it is and can be stopped. Work that nobody waits for any
/// more, because its owner is gone, is given up.
class PageWork : public QObject
{
    Q_OBJECT

public:
    /// Runs in another thread; returns what went wrong, empty where nothing did. May throw Error.
    using Job = std::function<QString(const PageProgress& progress)>;
    /// Called in the thread of this object.
    using Done = std::function<void(const QString& problem)>;

    using QObject::QObject;
    ~PageWork() override;

    /// Begins unless something is running.
    void run(Job job, Done done);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total);

private:
    std::shared_ptr<std::atomic_bool> m_stop; ///< Of the work that is going on; null where none is.
};

} // namespace tasrih
