// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/page_work.h"

#include "database/records/error.h"
#include "models/background/background.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

namespace tasrih {

PageWork::~PageWork()
{
    stop();
}

void PageWork::stop()
{
    if (m_stop)
        *m_stop = true;
}

void PageWork::run(Job job, Done done)
{
    if (m_stop)
        return;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    // Whoever asks for progress may outlive this object, which is asked for in its own thread.
    const QPointer<PageWork> self(this);
    const PageProgress progress = [self, stop](int pages, int total) {
        QMetaObject::invokeMethod(qApp, [self, pages, total] {
            if (self && self->m_stop)
                Q_EMIT self->progressed(pages, total);
        });
        return !*stop;
    };
    inBackground(
        this,
        [job = std::move(job), progress] {
            try {
                return job(progress);
            } catch (const Error& error) {
                return error.message();
            }
        },
        [this, done = std::move(done)](const QString& problem) {
            m_stop.reset();
            done(problem);
        });
}

} // namespace tasrih
