// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/folding.h"
#include "models/choices/choice_list.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"

#include <algorithm>

namespace tasrih {

namespace {
/// A choice with two names; the one that is not the label tells it from its namesakes.
Choice named(qint64 id, const QString& label, const QString& arabic, const QString& english)
{
    Choice choice{id, label, label == arabic ? english : arabic, {}};
    for (const QString& name : {arabic, english}) {
        if (!name.isEmpty())
            choice.keys.append(foldPhrase(name));
    }
    return choice;
}

template <typename Aliases>
void addAliases(Choice& choice, const Aliases& aliases)
{
    for (const auto& alias : aliases)
        choice.keys.append(foldPhrase(alias.name));
}

void sortByLabel(std::vector<Choice>& choices)
{
    std::sort(choices.begin(), choices.end(),
              [](const Choice& a, const Choice& b) { return a.label.localeAwareCompare(b.label) < 0; });
}
} // namespace

ChoiceList actorChoices(const Snapshot& snapshot, std::optional<ArticleId> article, const std::vector<ActorId>& first)
{
    std::vector<Choice> choices;
    for (const Actor& actor : snapshot.all<Actor>()) {
        if (actor.article && actor.article != article)
            continue;
        Choice choice = named(actor.id.value(), nameOf(actor), actor.name, actor.nameEn);
        addAliases(choice, actor.aliases);
        if (const Side* side = snapshot.find(sideOf(snapshot, actor.id)))
            choice.detail = shortNameOf(*side);
        choices.push_back(std::move(choice));
    }
    sortByLabel(choices);
    const auto rank = [&first](const Choice& choice) {
        return std::find(first.begin(), first.end(), ActorId(choice.id)) - first.begin();
    };
    std::stable_sort(choices.begin(), choices.end(),
                     [&rank](const Choice& a, const Choice& b) { return rank(a) < rank(b); });
    return ChoiceList(std::move(choices));
}

ChoiceList placeChoices(const Snapshot& snapshot)
{
    std::vector<Choice> choices;
    for (const Place& place : snapshot.all<Place>()) {
        Choice choice = named(place.id.value(), nameOf(place), place.name, place.nameEn);
        addAliases(choice, place.aliases);
        choice.detail = textOf(place.kind);
        choices.push_back(std::move(choice));
    }
    sortByLabel(choices);
    return ChoiceList(std::move(choices));
}

ChoiceList phaseChoices(const Snapshot& snapshot)
{
    std::vector<Choice> choices;
    for (const Phase& phase : snapshot.all<Phase>())
        choices.push_back(named(phase.id.value(), nameOf(phase), phase.name, phase.nameEn));
    sortByLabel(choices);
    return ChoiceList(std::move(choices));
}

ChoiceList propositionChoices(const Snapshot& snapshot)
{
    std::vector<std::pair<int, Choice>> ordered;
    for (const Proposition& each : snapshot.all<Proposition>()) {
        Choice choice = named(each.id.value(), textOf(each), each.text, each.textEn);
        choice.keys << foldPhrase(each.shortText) << foldPhrase(each.shortTextEn);
        choice.keys.removeAll(QString());
        choice.detail.clear();
        ordered.emplace_back(each.order, std::move(choice));
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Choice> choices;
    for (auto& [order, choice] : ordered)
        choices.push_back(std::move(choice));
    return ChoiceList(std::move(choices));
}

ChoiceList articleChoices(const Snapshot& snapshot)
{
    std::vector<std::pair<QDate, Choice>> dated;
    for (const Article& article : snapshot.all<Article>()) {
        const Outlet* outlet = snapshot.find(article.outlet);
        const std::optional<QDate> day = article.published ? article.published->earliest() : std::nullopt;
        QStringList keys{foldPhrase(article.title)};
        QStringList details;
        if (outlet) {
            keys << foldPhrase(outlet->name) << foldPhrase(outlet->nameEn);
            details << nameOf(*outlet);
        }
        if (article.published)
            details << article.published->text();
        dated.push_back({day.value_or(QDate()),
                         {article.id.value(), oneLine(article.title), details.join(QStringLiteral(" · ")), keys}});
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Choice> choices;
    for (auto& [day, choice] : dated)
        choices.push_back(std::move(choice));
    return ChoiceList(std::move(choices));
}

ChoiceList tagChoices(const Snapshot& snapshot)
{
    std::vector<Choice> choices;
    for (const Tag& tag : snapshot.all<Tag>())
        choices.push_back(named(tag.id.value(), nameOf(tag), tag.name, tag.nameEn));
    sortByLabel(choices);
    return ChoiceList(std::move(choices));
}

ChoiceList statementChoices(const Snapshot& snapshot, StatementId except)
{
    const Statement* origin = snapshot.find(except);
    std::vector<Choice> choices;
    for (const Statement& each : snapshot.all<Statement>()) {
        if (each.id == except)
            continue;
        const QString speakers = speakersOf(snapshot, each);
        const QString label = speakers.isEmpty() ? glossOf(each) : speakers + QStringLiteral(": ") + glossOf(each);
        choices.push_back({each.id.value(), label, saidOnText(snapshot, each), {foldPhrase(label)}});
    }
    std::stable_partition(choices.begin(), choices.end(), [&](const Choice& choice) {
        const Statement* statement = snapshot.find(StatementId(choice.id));
        return origin && statement->article == origin->article;
    });
    return ChoiceList(std::move(choices));
}

ChoiceList figureChoices(const Snapshot& snapshot, StatementId id, ClaimId except)
{
    std::vector<Choice> choices;
    const Statement* origin = snapshot.find(id);
    if (!origin)
        return ChoiceList();
    for (const StatementId other : snapshot.statementsOf(origin->article)) {
        for (const Claim& claim : snapshot.get(other).claims) {
            const Figure* figure = std::get_if<Figure>(&claim.body);
            if (!figure || claim.id == except)
                continue;
            const QString label = figureText(*figure);
            choices.push_back({claim.id.value(),
                               label,
                               pick(interfaceLanguage(), figure->scope, figure->scopeEn),
                               {foldPhrase(label), foldPhrase(figure->scope), foldPhrase(figure->scopeEn)}});
        }
    }
    return ChoiceList(std::move(choices));
}

} // namespace tasrih
