// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compare_column.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tasrih {

namespace {

/// Which claims of a statement belong to the item.
template <typename Takes>
void gatherClaims(ColumnFacts& facts, Takes takes)
{
    struct Found
    {
        ColumnClaim claim;
        QSet<SayingId> sayings;
    };
    std::vector<Found> found;
    for (const Statement* statement : facts.statements) {
        for (const Claim& claim : statement->claims) {
            if (!takes(*statement, claim))
                continue;
            const auto alike = std::find_if(found.begin(), found.end(), [&](const Found& other) {
                return other.claim.claim->body == claim.body && other.claim.claim->holder == claim.holder &&
                       other.claim.claim->condition == claim.condition;
            });
            if (alike != found.end())
                alike->sayings.insert(statement->saying);
            else if (found.size() < mostClaims)
                found.push_back({{statement, &claim}, {statement->saying}});
            else
                ++facts.moreClaims;
        }
    }
    for (Found& one : found) {
        one.claim.sayings = int(one.sayings.size());
        facts.claims.push_back(one.claim);
    }
}

void addAll(ColumnFacts& facts, const Snapshot& snapshot, std::span<const StatementId> ids)
{
    for (const StatementId id : ids) {
        if (const Statement* statement = snapshot.find(id))
            facts.statements.push_back(statement);
    }
    gatherClaims(facts, [](const Statement&, const Claim&) { return true; });
}

bool speaks(const Snapshot& snapshot, const Statement& statement, ActorId actor)
{
    const Saying* saying = snapshot.find(statement.saying);
    return saying && std::any_of(saying->speakers.begin(), saying->speakers.end(),
                                 [&](const SayingSpeaker& speaker) { return speaker.actor == actor; });
}

bool holds(const Snapshot& snapshot, const Statement& statement, const Claim& claim, ActorId actor)
{
    return claim.holder ? *claim.holder == actor : speaks(snapshot, statement, actor);
}

void fill(ColumnFacts& facts, const Snapshot& snapshot, StatementId id)
{
    addAll(facts, snapshot, std::span(&id, 1));
}

/// The speaker's own words before what the outlet makes of them.
void fill(ColumnFacts& facts, const Snapshot& snapshot, SayingId id)
{
    const auto all = snapshot.statementsOf(id);
    std::vector<StatementId> reports(all.begin(), all.end());
    std::stable_partition(reports.begin(), reports.end(), [&](StatementId report) {
        const Manner manner = snapshot.get(report).manner;
        return manner != Manner::Narration && manner != Manner::Headline;
    });
    addAll(facts, snapshot, reports);
}

void fill(ColumnFacts& facts, const Snapshot& snapshot, ArticleId id)
{
    addAll(facts, snapshot, snapshot.statementsOf(id));
}

void fill(ColumnFacts& facts, const Snapshot& snapshot, ActorId id)
{
    std::vector<std::pair<QDate, const Statement*>> dated;
    for (const Statement& statement : snapshot.all<Statement>()) {
        const bool isTheirs = speaks(snapshot, statement, id) ||
                              std::any_of(statement.claims.begin(), statement.claims.end(),
                                          [&](const Claim& claim) { return claim.holder && *claim.holder == id; });
        if (isTheirs)
            dated.emplace_back(dayOf(snapshot, statement).value_or(QDate()), &statement);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [day, statement] : dated)
        facts.statements.push_back(statement);
    gatherClaims(facts,
                 [&](const Statement& statement, const Claim& claim) { return holds(snapshot, statement, claim, id); });
}

QString kindText(const TrayItem& item, Language language)
{
    static constexpr Wording kinds[] = {Wording("Compare", "statement"), Wording("Compare", "saying"),
                                        Wording("Compare", "article"), Wording("Compare", "actor")};
    return translated(language, kinds[item.index()]);
}

void fill(TrayWords& words, const Snapshot& snapshot, const Statement* statement, Language language)
{
    if (!statement)
        return;
    words.title = speakersOf(snapshot, *statement, language);
    words.detail = dotted(
        {saidOnText(snapshot, *statement, language), outletOf(snapshot, snapshot.find(statement->article), language)});
    words.sentence = glossOf(*statement, language);
    words.sides = sidesOf(snapshot, *statement);
}

void fill(TrayWords& words, const Snapshot& snapshot, StatementId id, Language language)
{
    fill(words, snapshot, snapshot.find(id), language);
}

void fill(TrayWords& words, const Snapshot& snapshot, SayingId id, Language language)
{
    const auto reports = snapshot.statementsOf(id);
    if (const Saying* saying = snapshot.find(id))
        words.title = speakersOf(snapshot, *saying, language);
    if (reports.empty())
        return;
    fill(words, snapshot, reports.front(), language);
    words.detail = dotted({saidOnText(snapshot, snapshot.get(reports.front()), language),
                           translated(language, CountedWording("Compare", "%n statement(s)"), int(reports.size()))});
}

void fill(TrayWords& words, const Snapshot& snapshot, ArticleId id, Language language)
{
    const Article* article = snapshot.find(id);
    if (!article)
        return;
    words.title = isolated(article->title);
    words.detail = dotted({outletOf(snapshot, article, language),
                           article->published ? readable(*article->published, language) : QString()});
}

void fill(TrayWords& words, const Snapshot& snapshot, ActorId id, Language language)
{
    const Actor* actor = snapshot.find(id);
    if (!actor)
        return;
    words.title = isolated(nameOf(*actor, language));
    words.detail = textOf(actor->kind, language);
    if (const std::optional<SideId> side = sideOf(snapshot, id)) {
        words.sides = {*side};
        words.detail = dotted({words.detail, shortNameOf(snapshot.get(*side), language)});
    }
}

} // namespace

ColumnFacts factsOf(const Snapshot& snapshot, const TrayItem& item)
{
    ColumnFacts facts{item, {}, {}, 0};
    std::visit([&](auto id) { fill(facts, snapshot, id); }, item);
    return facts;
}

TrayWords trayWords(const Snapshot& snapshot, const TrayItem& item, Language language)
{
    TrayWords words;
    std::visit([&](auto id) { fill(words, snapshot, id, language); }, item);
    words.kind = kindText(item, language);
    if (words.title.isEmpty())
        words.title = translated(language, Wording("Compare", "nobody named"));
    return words;
}

} // namespace tasrih
