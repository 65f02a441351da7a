// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/filter.h"

#include "database/records/statement_facts.h"
#include "database/text/folding.h"
#include "models/words/labels.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tasrih {

namespace {

std::set<PlaceId> withDescendants(const Snapshot& snapshot, std::set<PlaceId> places)
{
    for (bool grown = !places.empty(); grown;) {
        grown = false;
        for (const Place& place : snapshot.all<Place>()) {
            if (place.parent && places.contains(*place.parent))
                grown |= places.insert(place.id).second;
        }
    }
    return places;
}

QSet<ActorId> actorsOf(const Snapshot& snapshot, const std::set<SideId>& sides)
{
    QSet<ActorId> actors;
    if (sides.empty())
        return actors;
    for (const Actor& actor : snapshot.all<Actor>()) {
        const std::optional<SideId> side = sideOf(snapshot, actor.id);
        if (side && sides.contains(*side))
            actors.insert(actor.id);
    }
    return actors;
}

std::set<ActorId> withMembers(const Snapshot& snapshot, std::set<ActorId> actors)
{
    for (bool grown = !actors.empty(); grown;) {
        grown = false;
        for (const Actor& actor : snapshot.all<Actor>()) {
            const bool member = std::any_of(actor.memberships.begin(), actor.memberships.end(),
                                            [&](const Membership& m) { return actors.contains(m.parent); });
            if (member)
                grown |= actors.insert(actor.id).second;
        }
    }
    return actors;
}

/// The parts of a filter that ask for things, one bit each.
enum Asked : quint8
{
    AskedActor = 1U << 0U,
    AskedSide = 1U << 1U,
    AskedPlace = 1U << 2U,
    AskedPhase = 1U << 3U,
    AskedProposition = 1U << 4U,
    AskedOutlet = 1U << 5U,
    AskedTag = 1U << 6U,
    AskedArticle = 1U << 7U,
};

/// Which parts of a filter each thing meets, with descendants of places and members of actors and sides.
class Meeting
{
public:
    Meeting(const Snapshot& snapshot, const Filter& filter)
        : m_facts(*snapshot.facts)
        , m_bits(m_facts.things().size(), 0)
    {
        ask(AskedActor, filter.actors, withMembers(snapshot, filter.actors));
        ask(AskedSide, filter.sides, actorsOf(snapshot, filter.sides));
        ask(AskedPlace, filter.places, withDescendants(snapshot, filter.places));
        ask(AskedPhase, filter.phases, filter.phases);
        ask(AskedProposition, filter.propositions, filter.propositions);
        ask(AskedOutlet, filter.outlets, filter.outlets);
        ask(AskedTag, filter.tags, filter.tags);
        ask(AskedArticle, filter.articles, filter.articles);
    }

    /// Whether a statement meets every part that is asked for.
    [[nodiscard]] bool holdsFor(std::size_t row) const
    {
        quint8 met = 0;
        if (m_asked & AskedArticle)
            met |= m_bits[m_facts.articles[row]];
        if (m_asked & (AskedActor | AskedSide))
            met |= metBy(m_facts.speakers, row) | metBy(m_facts.voices, row);
        if (m_asked & (AskedPlace | AskedPhase | AskedProposition | AskedOutlet | AskedTag))
            met |= metBy(m_facts.subjects, row);
        return (met & m_asked) == m_asked;
    }

private:
    template <typename Given, typename Wanted>
    void ask(Asked part, const Given& given, const Wanted& wanted)
    {
        if (given.empty())
            return;
        m_asked |= part;
        for (const auto id : wanted) {
            if (const auto number = m_facts.numberOf(id))
                m_bits[*number] |= part;
        }
    }

    [[nodiscard]] quint8 metBy(const Lists<ThingNumber>& lists, std::size_t row) const
    {
        quint8 met = 0;
        for (const ThingNumber thing : lists.at(row))
            met |= m_bits[thing];
        return met;
    }

    const StatementFacts& m_facts;
    std::vector<quint8> m_bits; ///< By thing.
    quint8 m_asked = 0;
};

template <typename Enum>
quint8 maskOf(const std::set<Enum>& values)
{
    quint8 mask = 0;
    for (const Enum value : values)
        mask |= quint8(1U << unsigned(value));
    return mask;
}

/// What a statement is searched for words in.
QString haystackOf(const Snapshot& snapshot, std::size_t row, const Statement& statement)
{
    QStringList parts{statement.gloss, statement.glossEn, statement.note};
    for (const Highlight& highlight : statement.highlights)
        parts << highlight.quote;
    for (const Claim& claim : statement.claims)
        parts << claim.phrase << claim.condition;
    for (const auto* voices : {&snapshot.facts->speakers, &snapshot.facts->voices}) {
        for (const ThingNumber voice : voices->at(row)) {
            if (const Actor* actor = snapshot.find(std::get<ActorId>(snapshot.facts->things()[voice])))
                parts << actor->name << actor->nameEn;
        }
    }
    return foldPhrase(parts.join(u'\n'));
}

bool hasWords(const Snapshot& snapshot, std::size_t row, const QStringList& words)
{
    if (words.isEmpty())
        return true;
    const Statement* statement = snapshot.find(snapshot.facts->ids[row]);
    const QString haystack = statement ? haystackOf(snapshot, row, *statement) : QString();
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return haystack.contains(word); });
}

bool isWithin(const QDate& day, const Filter& filter)
{
    if (!filter.from && !filter.to)
        return true;
    return day.isValid() && (!filter.from || day >= *filter.from) && (!filter.to || day <= *filter.to);
}

} // namespace

std::vector<StatementId> filtered(const Snapshot& snapshot, const Filter& filter, const StatementList& found)
{
    const StatementFacts& facts = *snapshot.facts;
    if (filter.isEmpty())
        return facts.ids;
    const Meeting things(snapshot, filter);
    const quint8 reliabilities = maskOf(filter.reliabilities);
    const quint8 reviews = maskOf(filter.reviews);
    const QStringList words = found ? QStringList() : foldPhrase(filter.text).split(u' ', Qt::SkipEmptyParts);
    std::vector<StatementId> result;
    const auto passes = [&](std::size_t row) {
        return (reliabilities == 0 || (reliabilities & facts.reliabilities[row])) &&
               (reviews == 0 || (reviews & facts.reviews[row])) && isWithin(facts.days[row], filter) &&
               things.holdsFor(row) && hasWords(snapshot, row, words);
    };
    const auto take = [&](std::size_t row) {
        if (passes(row))
            result.push_back(facts.ids[row]);
    };
    if (found) {
        for (const quint32 row : facts.rowsOf(*found))
            take(row);
    } else {
        for (std::size_t row = 0; row < facts.size(); ++row)
            take(row);
    }
    return result;
}

} // namespace tasrih
