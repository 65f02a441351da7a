// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/error.h"
#include "models/background/feed.h"
#include "models/project/project.h"
#include "models/search/search.h"

#include <QtCore/QTimer>

#include <atomic>

namespace tasrih {

/// A feed whose value the project's index gives, in another thread. The next question ends the one before, while
/// changes of the project that come faster than answers don't keep them from coming. An index that isn't whole yet is
/// asked again until it is. Lives in the GUI thread.
/// @param Question what is asked, comparable.
/// @param Answer by value, with a member isWhole: whether all of the index was there.
template <typename Question, typename Answer>
class IndexFeed : public FeedBase
{
protected:
    struct Asked
    {
        Question question;
        SnapshotPtr snapshot;

        friend bool operator==(const Asked&, const Asked&) = default;
    };
    /// Runs in another thread; may throw Error.
    using Look = std::function<Answer(Connection& now, const SearchStop& stop)>;

    /// @param project must outlive the feed.
    IndexFeed(Project& project, QObject* parent)
        : FeedBase(parent)
        , m_project(project)
    {
        m_again.setSingleShot(true);
        m_again.setInterval(std::chrono::seconds(1));
        m_again.callOnTimeout(this, [this] {
            m_asked.reset();
            update();
        });
    }
    /// What is under way ends.
    ~IndexFeed() override { ++*m_newest; }

    [[nodiscard]] Project& project() const { return m_project; }
    /// Asks again as often as the project changes.
    void followProject()
    {
        QObject::connect(&m_project, &Project::opened, this, [this] { update(); });
        QObject::connect(&m_project, &Project::changed, this, [this] { update(); });
    }

    /// Answered, or on its way; nothing after a failure.
    [[nodiscard]] const std::optional<Asked>& asked() const { return m_asked; }
    /// What is under way has no answer any more.
    void giveUp()
    {
        ++*m_newest;
        m_again.stop();
        m_asked.reset();
        setWorking(false);
    }

    /// What is to be asked now.
    [[nodiscard]] virtual Asked wanted() const = 0;
    /// What finds the answer. Empty where nothing is to be looked for: changed() follows at once.
    [[nodiscard]] virtual Look lookFor(const Asked& asked) = 0;
    virtual void take(const Asked& asked, Answer answer) = 0;
    virtual void fail(const Asked& asked, const QString& why) = 0;

    void work() override
    {
        const Asked asked = wanted();
        if (m_asked == asked || (isWorking() && m_asked && m_asked->question == asked.question))
            return; // In the second case take() is followed by what is new by then.
        const Look look = lookFor(asked);
        giveUp();
        m_asked = asked;
        if (!look) {
            Q_EMIT changed();
            return;
        }
        setWorking(true);
        const SearchStop isOld = [newest = m_newest, number = m_newest->load()] { return *newest != number; };
        whenReady(this, m_project.search<Answer>([look, isOld](Connection& now) { return look(now, isOld); }),
                  [this, asked, isOld](const QFuture<Answer>& answer) {
                      if (!isOld())
                          finish(asked, answer);
                  });
    }

private:
    void finish(const Asked& asked, const QFuture<Answer>& future)
    {
        try {
            Answer answer = future.result();
            if (!answer.isWhole && !m_project.isReadOnly())
                m_again.start();
            take(asked, std::move(answer));
        } catch (const Error& error) {
            m_asked.reset();
            fail(asked, error.message());
        }
        setWorking(false);
        Q_EMIT changed();
        if (m_asked)
            update(); // Of what is new by now.
    }

    Project& m_project;
    std::optional<Asked> m_asked;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    QTimer m_again; ///< While the index is not whole.
};

} // namespace tasrih
