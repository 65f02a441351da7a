// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/field_search.h"

#include "database/records/statement_facts.h"
#include "database/text/search_words.h"
#include "models/search/field_values.h"

#include <algorithm>

namespace tasrih {

namespace {

/// Whether all of @p wanted, folded, stands in one of the names.
template <typename Record>
bool isCalled(const Record& record, const QString& wanted)
{
    const auto holds = [&](const QString& name) { return foldPhrase(name).contains(wanted); };
    if (holds(record.name) || holds(record.nameEn))
        return true;
    if constexpr (requires { record.aliases; })
        return std::any_of(record.aliases.begin(), record.aliases.end(),
                           [&](const auto& alias) { return holds(alias.name); });
    return false;
}

/// By the number of a thing, whether it is a record of that name.
template <typename Record>
std::vector<bool> called(const Snapshot& snapshot, const QString& value)
{
    const QString wanted = foldPhrase(value);
    const std::vector<NamedThing>& things = snapshot.facts->things();
    std::vector<bool> result(things.size(), false);
    for (std::size_t number = 0; number < things.size(); ++number) {
        const auto* id = std::get_if<decltype(Record::id)>(&things[number]);
        const Record* record = id ? snapshot.find(*id) : nullptr;
        result[number] = record && isCalled(*record, wanted);
    }
    return result;
}

template <typename Holds>
std::vector<StatementId> rowsWhere(const StatementFacts& facts, Holds holds)
{
    std::vector<StatementId> result;
    for (std::size_t row = 0; row < facts.size(); ++row) {
        if (holds(row))
            result.push_back(facts.ids[row]);
    }
    return result;
}

bool meets(const std::span<const ThingNumber>& things, const std::vector<bool>& wanted)
{
    return std::any_of(things.begin(), things.end(), [&](ThingNumber thing) { return wanted[thing]; });
}

/// Whether some day of the statement may lie within @p days.
bool mayLieIn(const QDate& earliest, const QDate& latest, const SearchDays& days)
{
    return earliest.isValid() && (!days.from || latest >= *days.from) && (!days.to || earliest <= *days.to);
}

/// Whether an article may have been published within @p days.
bool mayBeOf(const Article& article, const SearchDays& days)
{
    if (!article.published)
        return false;
    const auto earliest = article.published->earliest(), latest = article.published->latest();
    return (!days.from || !latest || *latest >= *days.from) && (!days.to || !earliest || *earliest <= *days.to);
}

template <typename Holds>
std::vector<ArticleId> articlesWhere(const Snapshot& snapshot, Holds holds)
{
    std::vector<ArticleId> result;
    for (const Article& article : snapshot.all<Article>()) {
        if (holds(article))
            result.push_back(article.id);
    }
    return result;
}

} // namespace

bool isOfArticle(SearchField field)
{
    return field == SearchField::Outlet || field == SearchField::Published || field == SearchField::State;
}

std::vector<StatementId> statementsBy(const Snapshot& snapshot, const std::vector<ActorId>& actors)
{
    const StatementFacts& facts = *snapshot.facts;
    std::vector<bool> wanted(facts.things().size(), false);
    for (const ActorId actor : actors) {
        if (const auto number = facts.numberOf(actor))
            wanted[*number] = true;
    }
    return rowsWhere(facts, [&](std::size_t row) {
        return meets(facts.speakers.at(row), wanted) || meets(facts.voices.at(row), wanted);
    });
}

std::vector<StatementId> statementsOf(const Snapshot& snapshot, SearchField field, const QString& value)
{
    const StatementFacts& facts = *snapshot.facts;
    switch (field) {
    case SearchField::Speaker: {
        const std::vector<bool> actors = called<Actor>(snapshot, value);
        return rowsWhere(facts, [&](std::size_t row) {
            return meets(facts.speakers.at(row), actors) || meets(facts.voices.at(row), actors);
        });
    }
    case SearchField::Place: {
        const std::vector<bool> places = called<Place>(snapshot, value);
        return rowsWhere(facts, [&](std::size_t row) { return meets(facts.subjects.at(row), places); });
    }
    case SearchField::Said: {
        const SearchDays days = searchDays(value).value_or(SearchDays());
        return rowsWhere(facts,
                         [&](std::size_t row) { return mayLieIn(facts.earliest[row], facts.latest[row], days); });
    }
    case SearchField::Stance: {
        const std::optional<Position> position = termNamed<Position>(value);
        return rowsWhere(facts, [&](std::size_t row) {
            const auto stances = facts.stances.at(row);
            return std::any_of(stances.begin(), stances.end(),
                               [&](const StanceFact& stance) { return stance.position == position; });
        });
    }
    case SearchField::Kind: {
        const std::optional<ClaimKind> kind = claimKindNamed(value);
        return rowsWhere(facts,
                         [&](std::size_t row) { return kind && (facts.kinds[row] & (1U << unsigned(*kind))) != 0; });
    }
    case SearchField::Outlet:
    case SearchField::Published:
    case SearchField::State:
    case SearchField::Mentions:
        break;
    }
    return statementsIn(snapshot, articlesOf(snapshot, field, value));
}

std::vector<ArticleId> articlesOf(const Snapshot& snapshot, SearchField field, const QString& value)
{
    if (field == SearchField::Outlet) {
        const QString wanted = foldPhrase(value);
        QSet<OutletId> outlets;
        for (const Outlet& outlet : snapshot.all<Outlet>()) {
            if (isCalled(outlet, wanted))
                outlets.insert(outlet.id);
        }
        return articlesWhere(
            snapshot, [&](const Article& article) { return article.outlet && outlets.contains(*article.outlet); });
    }
    if (field == SearchField::State) {
        const auto state = termNamed<ReadingState>(value);
        return articlesWhere(snapshot, [&](const Article& article) { return article.state == state; });
    }
    const SearchDays days = searchDays(value).value_or(SearchDays());
    return articlesWhere(snapshot, [&](const Article& article) { return mayBeOf(article, days); });
}

std::vector<ArticleId> articlesWith(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    const StatementFacts& facts = *snapshot.facts;
    std::vector<ArticleId> articles;
    for (const quint32 row : facts.rowsOf(statements))
        articles.push_back(std::get<ArticleId>(facts.things()[facts.articles[row]]));
    std::sort(articles.begin(), articles.end());
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    return articles;
}

std::vector<StatementId> statementsIn(const Snapshot& snapshot, const std::vector<ArticleId>& articles)
{
    const StatementFacts& facts = *snapshot.facts;
    std::vector<bool> wanted(facts.things().size(), false);
    for (const ArticleId article : articles) {
        if (const auto number = facts.numberOf(article))
            wanted[*number] = true;
    }
    return rowsWhere(facts,
                     [&](std::size_t row) { return facts.articles[row] != noThing && wanted[facts.articles[row]]; });
}

namespace {
/// Collects the names of what is called so.
class NameGatherer
{
public:
    explicit NameGatherer(const QString& value)
        : m_wanted(foldPhrase(value))
    {
        add(value);
    }

    template <typename Record>
    void gather(const Table<Record>& records)
    {
        for (const Record& record : records) {
            const QStringList names = namesOf(record);
            for (const QString& name : names) {
                const QString folded = foldPhrase(name);
                if (folded == m_wanted)
                    m_exact << names;
                else if (folded.contains(m_wanted))
                    m_within << names;
            }
        }
    }

    [[nodiscard]] std::vector<QStringList> take()
    {
        for (const QString& name : m_exact.isEmpty() ? m_within : m_exact)
            add(name);
        return std::move(m_names);
    }

private:
    template <typename Record>
    static QStringList namesOf(const Record& record)
    {
        QStringList names{record.name, record.nameEn};
        if constexpr (requires { record.aliases; }) {
            for (const auto& alias : record.aliases)
                names << alias.name;
        }
        return names;
    }

    void add(const QString& name)
    {
        constexpr std::size_t most = 200; // As a query may have words; more names than that are of no one thing.
        QStringList words;
        for (const SearchWord& word : searchWords(name))
            words << word.text;
        if (!words.isEmpty() && m_names.size() < most &&
            std::find(m_names.begin(), m_names.end(), words) == m_names.end())
            m_names.push_back(words);
    }

    QString m_wanted;
    QStringList m_exact, m_within;
    std::vector<QStringList> m_names;
};
} // namespace

std::vector<QStringList> namesOf(const Snapshot& snapshot, const QString& value)
{
    NameGatherer names(value);
    names.gather(snapshot.all<Actor>());
    names.gather(snapshot.all<Place>());
    names.gather(snapshot.all<Phase>());
    names.gather(snapshot.all<Outlet>());
    return names.take();
}

QSet<QString> wholeNames(const Snapshot& snapshot)
{
    QSet<QString> names;
    const auto add = [&](const QString& name, bool isPerson) {
        const std::vector<SearchWord> words = searchWords(name);
        if (words.size() != 1 && !isPerson)
            return;
        for (const SearchWord& word : words)
            names.insert(word.text);
    };
    const auto addAll = [&](const auto& record, bool isPerson) {
        add(record.name, isPerson);
        add(record.nameEn, isPerson);
        for (const auto& alias : record.aliases)
            add(alias.name, isPerson);
    };
    for (const Actor& actor : snapshot.all<Actor>())
        addAll(actor, actor.kind == ActorKind::Person);
    for (const Place& place : snapshot.all<Place>())
        addAll(place, false);
    return names;
}

} // namespace tasrih
