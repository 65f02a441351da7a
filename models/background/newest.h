// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/background.h"

namespace tasrih {

/// Runs jobs of which only the newest one's answer is wanted: small ones at once, large ones in the thread pool, where
/// an answer that came too late is dropped. Lives in the object that receives the answers.
class Newest
{
public:
    enum class Size
    {
        Small,
        Large
    };

    /// @param receiver owns this. @see inBackground for what is asked of @p job and @p done.
    template <typename Job, typename Done>
    void run(QObject* receiver, Size size, Job job, Done done)
    {
        const quint64 token = ++m_token;
        m_isRunning = size == Size::Large;
        if (size == Size::Small) {
            done(job());
            return;
        }
        inBackground(receiver, std::move(job), [this, token, done = std::move(done)](const auto& result) {
            if (token != m_token)
                return;
            m_isRunning = false;
            done(result);
        });
    }
    /// Whatever is running has no answer any more.
    void forget()
    {
        ++m_token;
        m_isRunning = false;
    }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    quint64 m_token = 0;
    bool m_isRunning = false;
};

} // namespace tasrih
