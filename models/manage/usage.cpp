// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manage/usage.h"

#include "database/records/error.h"
#include "database/records/references.h"
#include "database/text/isolate.h"
#include "models/manage/record_kind.h"
#include "models/words/lists.h"

#include <QtCore/QStringList>

#include <set>

namespace tasrih {

namespace {
/// Calls @p found for each reference of a record to an id of type Key.
template <typename Key, typename Found>
struct EachReference
{
    Found found;

    void operator()(const Key& id) const { found(id); }
    void operator()(const std::optional<Key>& id) const
    {
        if (id)
            found(*id);
    }
    void operator()(const std::vector<Key>& ids) const
    {
        for (const Key& id : ids)
            found(id);
    }
    void operator()(const auto&) const {}
};

template <typename Key, typename Record>
bool refersTo(const Record& record, Key wanted)
{
    bool result = false;
    const auto compare = [&](Key id) { result = result || id == wanted; };
    visitReferences(record, EachReference<Key, decltype(compare)>{compare});
    return result;
}

template <typename Key, typename Record>
void collect(const Snapshot& snapshot, Key wanted, std::vector<decltype(Record::id)>& users)
{
    for (const Record& record : snapshot.all<Record>()) {
        if (refersTo(record, wanted))
            users.push_back(record.id);
    }
}

/// Counts each user of an id once, however often it points at it.
template <typename Key, typename Record>
void tally(const Snapshot& snapshot, QHash<Key, int>& counts)
{
    for (const Record& record : snapshot.all<Record>()) {
        std::set<Key> seen;
        const auto note = [&](Key id) { seen.insert(id); };
        visitReferences(record, EachReference<Key, decltype(note)>{note});
        for (const Key id : seen)
            ++counts[id];
    }
}

} // namespace

std::size_t Usage::count() const
{
    return statements.size() + sayings.size() + articles.size() + actors.size() + places.size() + phases.size() +
           events.size();
}

Usage usageOf(const Snapshot& snapshot, const AnyId& id)
{
    Usage usage;
    const auto gather = [&](auto wanted) {
        using Key = decltype(wanted);
        collect<Key, Statement>(snapshot, wanted, usage.statements);
        collect<Key, Saying>(snapshot, wanted, usage.sayings);
        collect<Key, Article>(snapshot, wanted, usage.articles);
        collect<Key, Actor>(snapshot, wanted, usage.actors);
        collect<Key, Place>(snapshot, wanted, usage.places);
        collect<Key, Phase>(snapshot, wanted, usage.phases);
        collect<Key, Event>(snapshot, wanted, usage.events);
    };
    std::visit(gather, id);
    return usage;
}

template <typename Key>
QHash<Key, int> useCounts(const Snapshot& snapshot)
{
    QHash<Key, int> counts;
    tally<Key, Statement>(snapshot, counts);
    tally<Key, Saying>(snapshot, counts);
    tally<Key, Article>(snapshot, counts);
    tally<Key, Actor>(snapshot, counts);
    tally<Key, Place>(snapshot, counts);
    tally<Key, Phase>(snapshot, counts);
    tally<Key, Event>(snapshot, counts);
    return counts;
}

template QHash<SideId, int> useCounts(const Snapshot&);
template QHash<OutletId, int> useCounts(const Snapshot&);
template QHash<TagId, int> useCounts(const Snapshot&);
template QHash<PlaceId, int> useCounts(const Snapshot&);
template QHash<PhaseId, int> useCounts(const Snapshot&);
template QHash<PropositionId, int> useCounts(const Snapshot&);
template QHash<ActorId, int> useCounts(const Snapshot&);
template QHash<EventId, int> useCounts(const Snapshot&);
template QHash<ArticleId, int> useCounts(const Snapshot&);

QString usageText(const Usage& usage, Language language)
{
    QStringList parts;
    const auto add = [&](CountedWording source, std::size_t count) {
        if (count > 0)
            parts.append(translated(language, source, int(count)));
    };
    add(CountedWording("Usage", "%n statement(s)"), usage.statements.size());
    add(CountedWording("Usage", "%n saying(s)"), usage.sayings.size());
    add(CountedWording("Usage", "%n article(s)"), usage.articles.size());
    add(CountedWording("Usage", "%n actor(s)"), usage.actors.size());
    add(CountedWording("Usage", "%n place(s)"), usage.places.size());
    add(CountedWording("Usage", "%n phase(s)"), usage.phases.size());
    add(CountedWording("Usage", "%n event(s)"), usage.events.size());
    return listedWithAnd(std::move(parts), language);
}

QString usageDetails(const Snapshot& snapshot, const Usage& usage, Language language)
{
    constexpr int mostNamed = 5;
    QStringList lines{usageText(usage, language)};
    const auto name = [&](const auto& ids) {
        for (const auto& id : ids) {
            const QString title = titleOf(snapshot, AnyId(id), language);
            if (lines.size() <= mostNamed && !title.isEmpty())
                lines.append(QStringLiteral("– ") + isolated(title));
        }
    };
    name(usage.actors);
    name(usage.places);
    name(usage.phases);
    name(usage.events);
    name(usage.articles);
    name(usage.statements);
    name(usage.sayings);
    return lines.join(QLatin1Char('\n'));
}

Edits deletion(const Snapshot& snapshot, const AnyId& id)
{
    const Usage usage = usageOf(snapshot, id);
    if (!usage.isEmpty()) {
        const Language language = interfaceLanguage();
        const QString message = translated(
            language,
            Wording("Usage",
                    "%1 can't be deleted: it is used by %2. Merge it into another, or take it out there first."));
        throw Error(message.arg(isolated(titleOf(snapshot, id, language)), usageDetails(snapshot, usage, language)));
    }
    Edits edits;
    // The notes in an article's margin go with it.
    for (const ArticleNote& note : snapshot.all<ArticleNote>()) {
        if (AnyId(note.article) == id)
            edits.remove(note.id);
    }
    edits.remove(id);
    return edits;
}

} // namespace tasrih
