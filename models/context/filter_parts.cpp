// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/filter_parts.h"

#include "database/dates/date_text.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"

namespace tasrih {

namespace {

std::set<ActorId>& setFor(Filter& filter, ActorId)
{
    return filter.actors;
}
std::set<SideId>& setFor(Filter& filter, SideId)
{
    return filter.sides;
}
std::set<PlaceId>& setFor(Filter& filter, PlaceId)
{
    return filter.places;
}
std::set<PhaseId>& setFor(Filter& filter, PhaseId)
{
    return filter.phases;
}
std::set<PropositionId>& setFor(Filter& filter, PropositionId)
{
    return filter.propositions;
}
std::set<OutletId>& setFor(Filter& filter, OutletId)
{
    return filter.outlets;
}
std::set<TagId>& setFor(Filter& filter, TagId)
{
    return filter.tags;
}
std::set<ArticleId>& setFor(Filter& filter, ArticleId)
{
    return filter.articles;
}

std::set<Reliability>& setFor(Filter& filter, Reliability)
{
    return filter.reliabilities;
}
std::set<Review>& setFor(Filter& filter, Review)
{
    return filter.reviews;
}

QString label(const Article& article, Language)
{
    return oneLine(article.title);
}
QString label(const Proposition& proposition, Language language)
{
    return shortTextOf(proposition, language);
}
template <typename Record>
QString label(const Record& record, Language language)
{
    return nameOf(record, language);
}

QString datesText(const Filter& filter, Language language)
{
    const QString from = filter.from ? readable(*filter.from, language) : QString();
    const QString to = filter.to ? readable(*filter.to, language) : QString();
    if (!filter.to)
        return translated(language, Wording("FilterParts", "from %1")).arg(from);
    if (!filter.from)
        return translated(language, Wording("FilterParts", "to %1")).arg(to);
    return translated(language, Wording("FilterParts", "%1 to %2")).arg(from, to);
}

/// Collects the parts; each knows the filter without it.
class Parts
{
public:
    Parts(const Snapshot& snapshot, const Filter& filter, Language language)
        : m_snapshot(snapshot)
        , m_filter(filter)
        , m_language(language)
    {
    }

    template <typename Value>
    void addTargets(const std::set<Value>& values)
    {
        for (const Value value : values) {
            const FilterTarget target(value);
            m_parts.push_back({kindOf(target, m_language), nameOf(m_snapshot, target, m_language),
                               tasrih::without(m_filter, target), target});
        }
    }

    void addDates()
    {
        if (!m_filter.from && !m_filter.to)
            return;
        Filter rest = m_filter;
        rest.from.reset();
        rest.to.reset();
        add(Wording("FilterParts", "Said", "when"), datesText(m_filter, m_language), rest);
    }

    void addText(QString Filter::*text, Wording kind)
    {
        if ((m_filter.*text).isEmpty())
            return;
        Filter rest = m_filter;
        (rest.*text).clear();
        add(kind, (m_filter.*text).trimmed(), rest);
    }

    [[nodiscard]] std::vector<FilterPart> take() { return std::move(m_parts); }

private:
    void add(Wording kind, const QString& value, const Filter& rest)
    {
        m_parts.push_back({translated(m_language, kind), value, rest, std::nullopt});
    }

    const Snapshot& m_snapshot;
    const Filter& m_filter;
    Language m_language;
    std::vector<FilterPart> m_parts;
};

} // namespace

bool contains(const Filter& filter, const FilterTarget& target)
{
    Filter copy = filter;
    return std::visit([&](auto id) { return setFor(copy, id).contains(id); }, target);
}

Filter with(Filter filter, const FilterTarget& target)
{
    std::visit([&](auto id) { setFor(filter, id).insert(id); }, target);
    return filter;
}

Filter without(Filter filter, const FilterTarget& target)
{
    std::visit([&](auto id) { setFor(filter, id).erase(id); }, target);
    return filter;
}

Filter withOnly(Filter filter, const FilterTarget& target)
{
    std::visit([&](auto id) { setFor(filter, id) = {id}; }, target);
    return filter;
}

QString nameOf(const Snapshot& snapshot, const FilterTarget& target, Language language)
{
    return std::visit(
        [&](auto value) {
            if constexpr (std::is_enum_v<decltype(value)>) {
                return textOf(value, language);
            } else {
                const auto* record = snapshot.find(value);
                return record ? label(*record, language) : QStringLiteral("?");
            }
        },
        target);
}

QString kindOf(const FilterTarget& target, Language language)
{
    static constexpr Wording kinds[] = {Wording("FilterParts", "Actor"),
                                        Wording("FilterParts", "Side"),
                                        Wording("FilterParts", "Place"),
                                        Wording("FilterParts", "Phase"),
                                        Wording("FilterParts", "Proposition"),
                                        Wording("FilterParts", "Outlet"),
                                        Wording("FilterParts", "Tag"),
                                        Wording("FilterParts", "Article"),
                                        Wording("FilterParts", "Source reliability"),
                                        Wording("FilterParts", "Review")};
    return translated(language, kinds[target.index()]);
}

std::vector<FilterPart> partsOf(const Snapshot& snapshot, const Filter& filter, Language language)
{
    Parts parts(snapshot, filter, language);
    parts.addDates();
    parts.addTargets(filter.sides);
    parts.addTargets(filter.actors);
    parts.addTargets(filter.places);
    parts.addTargets(filter.phases);
    parts.addTargets(filter.propositions);
    parts.addTargets(filter.outlets);
    parts.addTargets(filter.tags);
    parts.addTargets(filter.articles);
    parts.addTargets(filter.reliabilities);
    parts.addTargets(filter.reviews);
    parts.addText(&Filter::articleText, Wording("FilterParts", "Words of articles"));
    parts.addText(&Filter::text, Wording("FilterParts", "Words"));
    return parts.take();
}

} // namespace tasrih
