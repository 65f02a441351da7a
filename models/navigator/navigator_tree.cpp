// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigator/navigator_tree.h"

#include "database/records/forest.h"
#include "models/completeness/completeness.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

#include <QtCore/QCollator>

#include <algorithm>
#include <limits>
#include <map>

namespace tasrih {

namespace {

using Kind = NavigatorKey::Kind;
using Nodes = std::vector<NavigatorNode>;

QCollator collatorFor(Language language)
{
    QCollator collator(QLocale(language == Language::Arabic ? QLocale::Arabic : QLocale::English));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

void sortByText(Nodes& nodes, Language language)
{
    const QCollator collator = collatorFor(language);
    std::stable_sort(nodes.begin(), nodes.end(), [&](const NavigatorNode& a, const NavigatorNode& b) {
        return collator.compare(a.text, b.text) < 0;
    });
}

template <typename Key>
NavigatorNode thing(Key id, const QString& text, const QString& colourKey = {})
{
    return {{Kind::Thing, id.value()}, FilterTarget(id), text, colourKey, {}};
}

/// Articles, newest first; undated ones last.
std::vector<const Article*> newestFirst(const Snapshot& snapshot)
{
    // The days are worked out once, not at each comparison: there may be 100,000 articles.
    std::vector<std::pair<qint64, const Article*>> dated;
    dated.reserve(snapshot.all<Article>().size());
    for (const Article& article : snapshot.all<Article>()) {
        const std::optional<QDate> day = article.published ? article.published->earliest() : std::nullopt;
        dated.emplace_back(day ? -day->toJulianDay() : std::numeric_limits<qint64>::max(), &article);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Article*> articles;
    articles.reserve(dated.size());
    for (const auto& [day, article] : dated)
        articles.push_back(article);
    return articles;
}

Nodes inbox(const Snapshot& snapshot, Language language)
{
    Nodes groups;
    for (const Term<ReadingState>& state : terms<ReadingState>())
        groups.push_back({{Kind::StateGroup, int(state.value)}, {}, textOf(state.value, language), {}, {}});
    for (const Article* article : newestFirst(snapshot))
        groups[std::size_t(article->state)].children.push_back(thing(article->id, {}));
    std::erase_if(groups, [](const NavigatorNode& group) { return group.children.empty(); });
    return groups;
}

Nodes articlesByOutlet(const Snapshot& snapshot, Language language)
{
    std::map<qint64, NavigatorNode> groups;
    for (const Article* article : newestFirst(snapshot)) {
        const qint64 key = article->outlet ? article->outlet->value() : 0;
        NavigatorNode& group = groups[key];
        if (group.children.empty()) {
            const Outlet* outlet = snapshot.find(article->outlet);
            group.key = {Kind::OutletGroup, key};
            group.text = outlet ? nameOf(*outlet, language) : translated(language, Wording("Navigator", "No outlet"));
            if (outlet)
                group.target = FilterTarget(outlet->id);
        }
        group.children.push_back(thing(article->id, {}));
    }
    Nodes result;
    for (auto& [key, group] : groups)
        result.push_back(std::move(group));
    sortByText(result, language);
    return result;
}

Nodes sideGroups(const Snapshot& snapshot, Language language)
{
    std::vector<const Side*> sides;
    for (const Side& side : snapshot.all<Side>())
        sides.push_back(&side);
    std::stable_sort(sides.begin(), sides.end(), [](const Side* a, const Side* b) { return a->order < b->order; });
    Nodes groups;
    for (const Side* side : sides)
        groups.push_back(
            {{Kind::SideGroup, side->id.value()}, FilterTarget(side->id), nameOf(*side, language), side->colour, {}});
    groups.push_back({{Kind::SideGroup, 0}, {}, translated(language, Wording("Navigator", "No side")), {}, {}});
    return groups;
}

Nodes actorsBySide(const Snapshot& snapshot, Language language)
{
    Nodes groups = sideGroups(snapshot, language);
    for (const Actor& actor : snapshot.all<Actor>()) {
        const std::optional<SideId> side = sideOf(snapshot, actor.id);
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const NavigatorNode& node) {
            return node.key.value == (side ? side->value() : 0);
        });
        if (group != groups.end())
            group->children.push_back(thing(actor.id, nameOf(actor, language), group->colourKey));
    }
    std::erase_if(groups, [](const NavigatorNode& group) { return group.children.empty(); });
    for (NavigatorNode& group : groups)
        sortByText(group.children, language);
    return groups;
}

Nodes placesUnder(const PlaceForest& forest, const std::vector<const Place*>& places, Language language)
{
    Nodes nodes;
    for (const Place* place : places) {
        nodes.push_back(thing(place->id, nameOf(*place, language)));
        nodes.back().children = placesUnder(forest, forest.within(place->id), language);
    }
    sortByText(nodes, language);
    return nodes;
}

Nodes placesTree(const Snapshot& snapshot, Language language)
{
    const PlaceForest forest(snapshot.all<Place>());
    return placesUnder(forest, forest.roots(), language);
}

Nodes propositionsInOrder(const Snapshot& snapshot, Language language)
{
    std::vector<const Proposition*> propositions;
    for (const Proposition& proposition : snapshot.all<Proposition>())
        propositions.push_back(&proposition);
    std::stable_sort(propositions.begin(), propositions.end(),
                     [](const Proposition* a, const Proposition* b) { return a->order < b->order; });
    Nodes nodes;
    for (const Proposition* proposition : propositions)
        nodes.push_back(thing(proposition->id, shortTextOf(*proposition, language)));
    return nodes;
}

Nodes tagsByName(const Snapshot& snapshot, Language language)
{
    Nodes nodes;
    for (const Tag& tag : snapshot.all<Tag>())
        nodes.push_back(thing(tag.id, nameOf(tag, language)));
    sortByText(nodes, language);
    return nodes;
}

/// More than these are too many to be seen through; finding them is for the manager.
constexpr std::size_t mostIncomplete = 200;

Nodes toComplete(const Snapshot& snapshot, Language language)
{
    Nodes nodes;
    for (const Incomplete& record : incompleteRecords(snapshot, language)) {
        if (nodes.size() == mostIncomplete)
            break;
        const qint64 key = std::visit([](auto id) { return id.value(); }, record.id);
        NavigatorNode node{{Kind::Incomplete, key}, {}, record.name, {}, {}};
        node.incomplete = record.id;
        node.tip = translated(language, Wording("Navigator", "%1 – still missing: %2"))
                       .arg(record.name, listed(record.gaps, language));
        nodes.push_back(std::move(node));
    }
    return nodes;
}

Nodes savedSearches(const Snapshot& snapshot, Language language)
{
    Nodes nodes;
    for (const SavedSearch& search : snapshot.all<SavedSearch>())
        nodes.push_back({{Kind::SavedSearch, search.id.value()}, {}, search.name, {}, {}});
    sortByText(nodes, language);
    return nodes;
}

} // namespace

std::vector<NavigatorNode> navigatorRows(const Snapshot& snapshot, NavigatorSection section, Language language)
{
    switch (section) {
    case NavigatorSection::Inbox:
        return inbox(snapshot, language);
    case NavigatorSection::ToComplete:
        return toComplete(snapshot, language);
    case NavigatorSection::Articles:
        return articlesByOutlet(snapshot, language);
    case NavigatorSection::Actors:
        return actorsBySide(snapshot, language);
    case NavigatorSection::Places:
        return placesTree(snapshot, language);
    case NavigatorSection::Propositions:
        return propositionsInOrder(snapshot, language);
    case NavigatorSection::Tags:
        return tagsByName(snapshot, language);
    case NavigatorSection::SavedSearches:
        return savedSearches(snapshot, language);
    }
    Q_UNREACHABLE();
}

QString titleOf(NavigatorSection section, Language language)
{
    static constexpr Wording titles[navigatorSections] = {
        Wording("Navigator", "Inbox"),  Wording("Navigator", "To complete"),   Wording("Navigator", "Articles"),
        Wording("Navigator", "Actors"), Wording("Navigator", "Places"),        Wording("Navigator", "Propositions"),
        Wording("Navigator", "Tags"),   Wording("Navigator", "Saved searches")};
    return translated(language, titles[int(section)]);
}

} // namespace tasrih
