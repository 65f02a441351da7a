// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigator/navigator_counts.h"

#include "database/records/table_walk.h"
#include "models/labels/labels.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tasrih {

namespace {

/// Adds one for each thing a saying touches, once per saying.
class Counter
{
public:
    explicit Counter(const Snapshot& snapshot)
        : m_snapshot(snapshot)
        , m_sayings(snapshot.all<Saying>())
        , m_articles(snapshot.all<Article>())
    {
    }

    void add(const Statement& statement)
    {
        ++m_counts.byId[statement.article.value()];
        m_things.clear();
        if (const Article* article = m_articles.find(statement.article); article && article->outlet)
            count(article->outlet->value());
        for (const TagId tag : statement.tags)
            count(tag.value());
        addActors(statement);
        for (const Claim& claim : statement.claims)
            addClaim(claim);
        countThings(statement.saying);
    }

    [[nodiscard]] NavigatorCounts take() { return std::move(m_counts); }

private:
    void count(qint64 thing) { m_things.push_back(thing); }

    /// What one statement touches counts once; what several of a saying touch has to be remembered.
    void countThings(SayingId saying)
    {
        std::sort(m_things.begin(), m_things.end());
        m_things.erase(std::unique(m_things.begin(), m_things.end()), m_things.end());
        const bool isAlone = m_snapshot.statementsOf(saying).size() <= 1;
        for (const qint64 thing : m_things) {
            const qsizetype before = m_seen.size();
            if (!isAlone)
                m_seen.insert({saying.value(), thing});
            if (isAlone || m_seen.size() > before)
                ++m_counts.byId[thing];
        }
    }

    std::optional<SideId> sideOf(ActorId actor)
    {
        const auto known = m_sides.constFind(actor);
        return known != m_sides.constEnd() ? *known : *m_sides.insert(actor, tasrih::sideOf(m_snapshot, actor));
    }

    void addActors(const Statement& statement)
    {
        const Saying* saying = m_sayings.find(statement.saying);
        if (!saying)
            return;
        for (const SayingSpeaker& speaker : saying->speakers) {
            count(speaker.actor.value());
            if (const std::optional<SideId> side = sideOf(speaker.actor))
                count(side->value());
        }
    }

    void addPlace(std::optional<PlaceId> place)
    {
        // What is claimed of a base counts for the governorate, the region and the country too.
        for (int depth = 0; place && depth < 16; ++depth) {
            count(place->value());
            const Place* found = m_snapshot.find(*place);
            place = found ? found->parent : std::nullopt;
        }
    }

    void addClaim(const Claim& claim)
    {
        if (const auto* stance = std::get_if<Stance>(&claim.body)) {
            count(stance->proposition.value());
        } else if (const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body)) {
            addPlace(withdrawal->place);
            addPlace(withdrawal->fromPlace);
            if (withdrawal->phase)
                count(withdrawal->phase->value());
        } else if (const auto* figure = std::get_if<Figure>(&claim.body)) {
            for (const PlaceId place : figure->places)
                addPlace(place);
        }
    }

    const Snapshot& m_snapshot;
    TableWalk<Saying> m_sayings;
    TableWalk<Article> m_articles;
    QHash<ActorId, std::optional<SideId>> m_sides;
    NavigatorCounts m_counts;
    std::vector<qint64> m_things; ///< That the statement in hand touches.
    QSet<std::pair<qint64, qint64>> m_seen;
};

} // namespace

NavigatorCounts countsOf(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    Counter counter(snapshot);
    TableWalk records(snapshot.all<Statement>());
    for (const StatementId id : statements) {
        if (const Statement* statement = records.find(id))
            counter.add(*statement);
    }
    return counter.take();
}

} // namespace tasrih
