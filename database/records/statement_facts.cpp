// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/statement_facts.h"

#include "database/records/references.h"
#include "database/records/table_walk.h"

#include <algorithm>

namespace tasrih {

namespace {
struct Days
{
    QDate earliest, latest;
};

Days spanOf(const Edtf& date)
{
    Days days{date.earliest().value_or(QDate()), date.latest().value_or(QDate())};
    if (!days.earliest.isValid())
        days.earliest = days.latest;
    if (!days.latest.isValid())
        days.latest = days.earliest;
    return days;
}

Days daysOf(const Saying* saying, const Article* article)
{
    if (saying && saying->saidOn)
        return spanOf(*saying->saidOn);
    return article && article->published ? spanOf(*article->published) : Days();
}

template <typename Value>
void copy(std::vector<Value>& to, const std::vector<Value>& from, std::size_t first, std::size_t last)
{
    to.insert(to.end(), from.begin() + std::ptrdiff_t(first), from.begin() + std::ptrdiff_t(last));
}
} // namespace

size_t qHash(const NamedThing& thing, size_t seed) noexcept
{
    return std::visit([&](auto id) { return qHash(id, seed + thing.index()); }, thing);
}

std::optional<QDate> dayOf(const Saying* saying, const Article* article)
{
    if (saying && saying->saidOn && saying->saidOn->earliest())
        return saying->saidOn->earliest();
    return article && article->published ? article->published->earliest() : std::nullopt;
}

/// Writes facts row by row.
class StatementFacts::Builder
{
public:
    Builder(StatementFacts& facts, const Snapshot& snapshot, Numbering<NamedThing> things)
        : m_facts(facts)
        , m_sayings(snapshot.all<Saying>())
        , m_articles(snapshot.all<Article>())
        , m_things(std::move(things))
    {
        const std::size_t rows = snapshot.all<Statement>().size();
        const auto reserve = [rows](auto&... columns) { (columns.reserve(rows), ...); };
        reserve(facts.ids, facts.sayings, facts.articles, facts.days, facts.earliest, facts.latest, facts.reliabilities,
                facts.reviews, facts.kinds, facts.withdrawals);
        facts.speakers.reserve(rows, rows);
        facts.voices.reserve(rows, 0);
        facts.subjects.reserve(rows, 2 * rows);
        facts.stances.reserve(rows, rows);
        facts.figures.reserve(rows, 0);
    }

    void add(const Statement& statement)
    {
        const Saying* saying = m_sayings.find(statement.saying);
        const Article* article = m_articles.find(statement.article);
        const Days days = daysOf(saying, article);
        m_facts.ids.push_back(statement.id);
        m_facts.sayings.push_back(statement.saying);
        m_facts.articles.push_back(m_things.of(statement.article));
        m_facts.days.push_back(dayOf(saying, article).value_or(QDate()));
        m_facts.earliest.push_back(days.earliest);
        m_facts.latest.push_back(days.latest);
        m_facts.reliabilities.push_back(statement.reliability ? quint8(1U << unsigned(*statement.reliability)) : 0);
        m_facts.reviews.push_back(quint8(1U << unsigned(statement.review)));
        addVoices(saying, statement);
        addSubjects(article, statement);
    }

    void copyRows(const StatementFacts& from, std::size_t first, std::size_t last)
    {
        const auto all = [&](auto... column) { (copy(m_facts.*column, from.*column, first, last), ...); };
        all(&StatementFacts::ids, &StatementFacts::sayings, &StatementFacts::articles, &StatementFacts::days,
            &StatementFacts::earliest, &StatementFacts::latest, &StatementFacts::reliabilities,
            &StatementFacts::reviews, &StatementFacts::kinds, &StatementFacts::withdrawals);
        m_facts.speakers.append(from.speakers, first, last);
        m_facts.voices.append(from.voices, first, last);
        m_facts.subjects.append(from.subjects, first, last);
        m_facts.stances.append(from.stances, first, last);
        m_facts.figures.append(from.figures, first, last);
    }

    void finish() { m_facts.m_things = std::make_shared<const Numbering<NamedThing>>(std::move(m_things)); }

    /// Tells which statements hang on which saying and article.
    void index()
    {
        std::vector<std::pair<SayingId, StatementId>> bySaying;
        std::vector<std::pair<ArticleId, StatementId>> byArticle;
        bySaying.reserve(m_facts.size());
        byArticle.reserve(m_facts.size());
        for (std::size_t row = 0; row < m_facts.size(); ++row) {
            bySaying.emplace_back(m_facts.sayings[row], m_facts.ids[row]);
            byArticle.emplace_back(std::get<ArticleId>(m_things.keys()[m_facts.articles[row]]), m_facts.ids[row]);
        }
        m_facts.bySaying = std::make_shared<ReverseIndex<SayingId>>(std::move(bySaying));
        m_facts.byArticle = std::make_shared<ReverseIndex<ArticleId>>(std::move(byArticle));
    }

private:
    void addVoices(const Saying* saying, const Statement& statement)
    {
        if (saying) {
            for (const SayingSpeaker& speaker : saying->speakers)
                m_facts.speakers.add(m_things.of(speaker.actor));
        }
        m_facts.speakers.close();
        for (const Relay& relay : statement.relays)
            m_facts.voices.add(m_things.of(relay.actor));
        for (const Claim& claim : statement.claims) {
            if (claim.holder)
                m_facts.voices.add(m_things.of(*claim.holder));
        }
        m_facts.voices.close();
    }

    void addSubjects(const Article* article, const Statement& statement)
    {
        if (article && article->outlet)
            m_facts.subjects.add(m_things.of(*article->outlet));
        for (const TagId tag : statement.tags)
            m_facts.subjects.add(m_things.of(tag));
        quint8 kinds = 0;
        quint32 withdrawals = 0;
        for (const Claim& claim : statement.claims) {
            kinds |= quint8(1U << unsigned(claim.kind()));
            withdrawals += claim.kind() == ClaimKind::Withdrawal ? 1 : 0;
            addClaim(claim);
        }
        m_facts.kinds.push_back(kinds);
        m_facts.withdrawals.push_back(withdrawals);
        m_facts.subjects.close();
        m_facts.stances.close();
        m_facts.figures.close();
    }

    void addClaim(const Claim& claim)
    {
        if (const auto* stance = std::get_if<Stance>(&claim.body)) {
            m_facts.stances.add({claim.id, m_things.of(stance->proposition),
                                 claim.holder ? m_things.of(*claim.holder) : noThing, stance->position});
        } else if (std::holds_alternative<Figure>(claim.body)) {
            m_facts.figures.add(claim.id);
        }
        std::visit(
            [this](const auto& body) { visitReferences(body, [this](const auto& named) { addSubject(named); }); },
            claim.body);
    }

    template <typename Key>
    void addSubject(Key id)
    {
        m_facts.subjects.add(m_things.of(id));
    }
    void addSubject(const std::optional<ActorId>& /*force*/) {} // Whose it is: no subject.
    template <typename Key>
    void addSubject(const std::optional<Key>& id)
    {
        if (id)
            addSubject(*id);
    }
    template <typename Key>
    void addSubject(const std::vector<Key>& ids)
    {
        for (const Key id : ids)
            addSubject(id);
    }

    StatementFacts& m_facts;
    TableWalk<Saying> m_sayings;
    TableWalk<Article> m_articles;
    Numbering<NamedThing> m_things;
};

StatementFacts::StatementFacts(const Snapshot& snapshot)
{
    Builder builder(*this, snapshot, {});
    for (const Statement& statement : snapshot.all<Statement>())
        builder.add(statement);
    builder.index();
    builder.finish();
}

StatementFacts::StatementFacts(const StatementFacts& before, const Snapshot& snapshot,
                               const std::vector<StatementId>& changed)
{
    Builder builder(*this, snapshot, *before.m_things);
    std::size_t done = 0;
    bool hangsElsewhere = false;
    for (const StatementId id : changed) {
        const auto found = std::lower_bound(before.ids.begin() + std::ptrdiff_t(done), before.ids.end(), id);
        const auto row = std::size_t(found - before.ids.begin());
        const bool wasThere = found != before.ids.end() && *found == id;
        builder.copyRows(before, done, row);
        done = wasThere ? row + 1 : row;
        const Statement* statement = snapshot.find(id);
        if (statement)
            builder.add(*statement);
        hangsElsewhere |=
            wasThere != bool(statement) ||
            (wasThere && (before.sayings[row] != sayings.back() || before.articles[row] != articles.back()));
    }
    builder.copyRows(before, done, before.size());
    if (hangsElsewhere) {
        builder.index();
    } else {
        bySaying = before.bySaying;
        byArticle = before.byArticle;
    }
    builder.finish();
}

std::vector<quint32> StatementFacts::rowsOf(std::span<const StatementId> statements) const
{
    std::vector<quint32> rows;
    rows.reserve(statements.size());
    constexpr std::size_t fewerThanOneIn = 32;
    const bool areFew = statements.size() < ids.size() / fewerThanOneIn;
    auto at = ids.begin();
    for (const StatementId id : statements) {
        if (areFew)
            at = std::lower_bound(at, ids.end(), id);
        else
            while (at != ids.end() && *at < id)
                ++at;
        if (at != ids.end() && *at == id)
            rows.push_back(quint32(at - ids.begin()));
    }
    return rows;
}

std::vector<StatementId> StatementFacts::having(ClaimKind kind, std::span<const StatementId> statements) const
{
    std::vector<StatementId> result;
    for (const quint32 row : rowsOf(statements)) {
        if (kinds[row] & 1U << unsigned(kind))
            result.push_back(ids[row]);
    }
    return result;
}

} // namespace tasrih
