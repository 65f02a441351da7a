// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigator/navigator_counts.h"

#include "models/labels/labels.h"

#include <QtCore/QSet>

namespace tasrih {

namespace {

/// Adds one for each thing a saying touches, once per saying.
class Counter
{
public:
    explicit Counter(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
    }

    void add(const Statement& statement)
    {
        ++m_counts.byId[statement.article.value()];
        if (const Article* article = m_snapshot.find(statement.article); article && article->outlet)
            count(statement.saying, article->outlet->value());
        for (const TagId tag : statement.tags)
            count(statement.saying, tag.value());
        addActors(statement);
        for (const Claim& claim : statement.claims)
            addClaim(statement.saying, claim);
    }

    [[nodiscard]] NavigatorCounts take() { return std::move(m_counts); }

private:
    void count(SayingId saying, qint64 thing)
    {
        const std::pair<qint64, qint64> key(saying.value(), thing);
        const qsizetype before = m_seen.size();
        m_seen.insert(key);
        if (m_seen.size() > before)
            ++m_counts.byId[thing];
    }

    void addActors(const Statement& statement)
    {
        if (const Saying* saying = m_snapshot.find(statement.saying)) {
            for (const SayingSpeaker& speaker : saying->speakers)
                count(statement.saying, speaker.actor.value());
        }
        for (const SideId side : sidesOf(m_snapshot, statement))
            count(statement.saying, side.value());
    }

    void addPlace(SayingId saying, std::optional<PlaceId> place)
    {
        // What is claimed of a base counts for the governorate, the region and the country too.
        for (int depth = 0; place && depth < 16; ++depth) {
            count(saying, place->value());
            const Place* found = m_snapshot.find(*place);
            place = found ? found->parent : std::nullopt;
        }
    }

    void addClaim(SayingId saying, const Claim& claim)
    {
        if (const auto* stance = std::get_if<Stance>(&claim.body)) {
            count(saying, stance->proposition.value());
        } else if (const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body)) {
            addPlace(saying, withdrawal->place);
            addPlace(saying, withdrawal->fromPlace);
            if (withdrawal->phase)
                count(saying, withdrawal->phase->value());
        } else if (const auto* figure = std::get_if<Figure>(&claim.body)) {
            for (const PlaceId place : figure->places)
                addPlace(saying, place);
        }
    }

    const Snapshot& m_snapshot;
    NavigatorCounts m_counts;
    QSet<std::pair<qint64, qint64>> m_seen;
};

} // namespace

NavigatorCounts countsOf(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    Counter counter(snapshot);
    for (const StatementId id : statements) {
        if (const Statement* statement = snapshot.find(id))
            counter.add(*statement);
    }
    return counter.take();
}

} // namespace tasrih
