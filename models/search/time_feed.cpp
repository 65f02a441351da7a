// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/time_feed.h"

#include "database/records/error.h"

namespace tasrih {

TimeFeed::TimeFeed(Project& project, QObject* parent)
    : FeedBase(parent)
    , m_project(project)
    , m_snapshot(project.snapshot())
{
    connect(&project, &Project::opened, this, [this] { update(); });
    connect(&project, &Project::changed, this, [this] { update(); });
    m_again.setSingleShot(true);
    m_again.setInterval(std::chrono::seconds(1));
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_asked.reset();
        update();
    });
}

/// What is under way ends.
TimeFeed::~TimeFeed()
{
    ++*m_newest;
}

void TimeFeed::setQuestion(const SearchQuestion& question, std::optional<Facet> split)
{
    m_question = question;
    m_split = split;
    update();
}

void TimeFeed::work()
{
    Asked asked{m_question, m_split, m_project.snapshot()};
    asked.question.order = SearchOrder::Rank; // Makes no difference here.
    if (m_asked == asked)
        return;
    m_asked = asked;
    const quint64 number = ++*m_newest;
    const Query query = Query::parse(asked.question.query, Query::Ending::Open);
    if (!query.root) {
        put(std::make_shared<const HitsInTime>(), asked.snapshot);
        return;
    }
    setWorking(true);
    using Answer = std::pair<HitsInTimePtr, bool>; // And whether the index was whole.
    m_again.stop();
    const auto isOld = [newest = m_newest, number] { return *newest != number; };
    const auto count = [asked, root = *query.root, isOld, language = interfaceLanguage()](Connection& now) {
        bool isWhole = true;
        const auto found = [&](SearchScope scope) {
            const SearchOptions options{.scope = scope, .limit = 0, .narrowed = asked.question.narrowed};
            SearchAnswer answer = search(now, *asked.snapshot, root, options, isOld);
            isWhole = isWhole && answer.isWhole;
            return std::move(answer.found);
        };
        const std::vector<qint64> articles = found(SearchScope::Articles), statements = found(SearchScope::Statements);
        return Answer(std::make_shared<const HitsInTime>(hitsInTime(*asked.snapshot, asked.question.scope, articles,
                                                                    statements, asked.split, language)),
                      isWhole);
    };
    whenReady(this, m_project.search<Answer>(count), [this, asked, isOld](const QFuture<Answer>& answer) {
        if (isOld())
            return;
        try {
            const Answer result = answer.result();
            put(result.first, asked.snapshot);
            if (!result.second && !m_project.isReadOnly())
                m_again.start();
        } catch (const Error&) { // The list of hits tells of it.
            put(std::make_shared<const HitsInTime>(), asked.snapshot);
        }
    });
}

void TimeFeed::put(HitsInTimePtr value, const SnapshotPtr& snapshot)
{
    m_value = std::move(value);
    m_snapshot = snapshot;
    setWorking(false);
    Q_EMIT changed();
}

} // namespace tasrih
