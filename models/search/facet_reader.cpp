// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/facet_reader.h"

#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr FacetValue unknownSide = -2;

template <typename Id>
FacetValue valueOf(const std::optional<Id>& id)
{
    return id ? id->value() : noFacetValue;
}

/// The year in which all of these days lie.
FacetValue yearOf(const std::optional<QDate>& earliest, const std::optional<QDate>& latest)
{
    const bool isOne = earliest && latest && earliest->isValid() && earliest->year() == latest->year();
    return isOne ? earliest->year() : noFacetValue;
}
} // namespace

FacetReader::FacetReader(const Snapshot& snapshot, SearchScope scope)
    : m_snapshot(snapshot)
    , m_facts(*snapshot.facts)
    , m_scope(scope)
    , m_sides(m_facts.things().size(), unknownSide)
{
    if (scope == SearchScope::Articles)
        gatherSpeakers();
}

void FacetReader::read(qint64 id, Values& values)
{
    for (auto& each : values)
        each.clear();
    if (m_scope == SearchScope::Articles)
        readArticle(ArticleId(id), values);
    else
        readStatement(StatementId(id), values);
    for (auto& each : values) {
        std::sort(each.begin(), each.end());
        each.erase(std::unique(each.begin(), each.end()), each.end());
        if (each.empty())
            each.push_back(noFacetValue);
    }
}

/// Of all articles in one pass: what the statements of one are lies scattered.
void FacetReader::gatherSpeakers()
{
    for (std::size_t row = 0; row < m_facts.size(); ++row) {
        for (const ThingNumber speaker : m_facts.speakers.at(row)) {
            if (m_facts.articles[row] != noThing)
                m_speakers.emplace_back(m_facts.articles[row], speaker);
        }
    }
    std::sort(m_speakers.begin(), m_speakers.end());
    m_speakers.erase(std::unique(m_speakers.begin(), m_speakers.end()), m_speakers.end());
}

void FacetReader::addFacts(const Article* article, Values& values)
{
    if (!article)
        return;
    values[std::size_t(Facet::Outlet)].push_back(valueOf(article->outlet));
    values[std::size_t(Facet::State)].push_back(FacetValue(article->state));
}

void FacetReader::addSpeaker(ThingNumber speaker, Values& values)
{
    const auto* actor = std::get_if<ActorId>(&m_facts.things()[speaker]);
    if (!actor)
        return;
    FacetValue& side = m_sides[speaker];
    if (side == unknownSide)
        side = valueOf(sideOf(m_snapshot, *actor));
    values[std::size_t(Facet::Speaker)].push_back(actor->value());
    values[std::size_t(Facet::Side)].push_back(side);
}

void FacetReader::readArticle(ArticleId id, Values& values)
{
    const Article* article = m_snapshot.find(id);
    addFacts(article, values);
    if (article && article->published)
        values[std::size_t(Facet::Year)].push_back(
            yearOf(article->published->earliest(), article->published->latest()));
    const auto number = m_facts.numberOf(id);
    if (!number)
        return;
    const auto first =
        std::lower_bound(m_speakers.begin(), m_speakers.end(), std::pair<ThingNumber, ThingNumber>(*number, 0));
    for (auto each = first; each != m_speakers.end() && each->first == *number; ++each)
        addSpeaker(each->second, values);
}

void FacetReader::readStatement(StatementId id, Values& values)
{
    const auto found = std::lower_bound(m_facts.ids.begin(), m_facts.ids.end(), id);
    if (found == m_facts.ids.end() || *found != id)
        return;
    const auto row = std::size_t(found - m_facts.ids.begin());
    if (m_facts.articles[row] != noThing)
        addFacts(m_snapshot.find(std::get<ArticleId>(m_facts.things()[m_facts.articles[row]])), values);
    values[std::size_t(Facet::Year)].push_back(yearOf(m_facts.earliest[row], m_facts.latest[row]));
    for (const ThingNumber speaker : m_facts.speakers.at(row))
        addSpeaker(speaker, values);
}

} // namespace tasrih
