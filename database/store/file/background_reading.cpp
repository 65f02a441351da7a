// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/background_reading.h"

#include "database/store/sql/connection.h"
#include "database/text/isolate.h"

#include <QtCore/QCoreApplication>

#include <atomic>
#include <chrono>
#include <future>
#include <mutex>
#include <sqlite3.h>

namespace tasrih {

struct BackgroundReading::State
{
    std::mutex mutex;
    sqlite3* handle = nullptr; ///< While the work runs; guarded by the mutex.
    bool givenUp = false;      ///< Guarded too.
    std::shared_future<void> end;
};

namespace {

/// SQLite asks now and then whether to go on: an interrupt that comes before the work began is not missed.
constexpr int stepsBetweenAsking = 10'000;

} // namespace

BackgroundReading::BackgroundReading() = default;

BackgroundReading::~BackgroundReading()
{
    giveUp();
}

void BackgroundReading::start(const QString& path, Work work)
{
    giveUp();
    auto state = std::make_shared<State>();
    m_state = state;
    state->end = std::async(std::launch::async, [state = state.get(), path, work = std::move(work)] {
                     Connection connection(path, Connection::Mode::ReadOnly);
                     {
                         const std::lock_guard guard(state->mutex);
                         if (state->givenUp)
                             return;
                         state->handle = connection.handle();
                     }
                     struct Release
                     {
                         State& state;
                         ~Release()
                         {
                             const std::lock_guard guard(state.mutex);
                             state.handle = nullptr;
                         }
                     } release{*state};
                     sqlite3_progress_handler(
                         connection.handle(), stepsBetweenAsking,
                         [](void* asked) {
                             auto* each = static_cast<State*>(asked);
                             const std::lock_guard guard(each->mutex);
                             return each->givenUp ? 1 : 0;
                         },
                         state);
                     work(connection);
                 }).share();
}

bool BackgroundReading::isStarted() const
{
    return m_state != nullptr;
}

bool BackgroundReading::isFinished() const
{
    return m_state && m_state->end.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

void BackgroundReading::wait()
{
    if (m_state)
        m_state->end.get();
}

void BackgroundReading::waitQuietly() const
{
    if (m_state)
        m_state->end.wait();
}

void BackgroundReading::giveUp()
{
    if (!m_state)
        return;
    {
        const std::lock_guard guard(m_state->mutex);
        m_state->givenUp = true;
        if (m_state->handle)
            sqlite3_interrupt(m_state->handle);
    }
    m_state->end.wait();
    m_state.reset();
}

void quickCheck(Connection& connection, const QString& path)
{
    const auto ask = [&] { return connection.scalar(QStringLiteral("PRAGMA quick_check(1)")).toString(); };
    QString verdict = ask();
    if (verdict != QLatin1String("ok"))
        verdict = ask(); // A read that failed once is no damage.
    if (verdict != QLatin1String("ok"))
        throw Error(QCoreApplication::translate("Store",
                                                "The project %1 is damaged, so it can only be read. Restore one "
                                                "of its snapshots (Project → Restore), or save what can be read "
                                                "with \"tasrih check --salvage\".")
                        .arg(isolated(path)),
                    verdict, Error::Cause::Damage);
}

} // namespace tasrih
