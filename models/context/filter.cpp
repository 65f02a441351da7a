// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/filter.h"

#include "database/records/table_walk.h"
#include "database/text/folding.h"
#include "models/labels/labels.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <algorithm>

namespace tasrih {

namespace {

/// The filter with everything worked out once: descendants of places, members of actors, folded words.
struct Prepared
{
    const Snapshot& snapshot;
    const Filter& filter;
    std::set<ActorId> actors;
    std::set<PlaceId> places;
    QStringList words;
    QSet<ActorId> ofSides; ///< The actors of the sides asked for.
    mutable TableWalk<Saying> sayings;
    mutable TableWalk<Article> articles;
};

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

/// All actors a statement speaks through: speakers, relays and holders.
template <typename Visit>
bool anyActor(const Saying* saying, const Statement& statement, Visit visit)
{
    if (saying) {
        for (const SayingSpeaker& speaker : saying->speakers) {
            if (visit(speaker.actor))
                return true;
        }
    }
    for (const Relay& relay : statement.relays) {
        if (visit(relay.actor))
            return true;
    }
    for (const Claim& claim : statement.claims) {
        if (claim.holder && visit(*claim.holder))
            return true;
    }
    return false;
}

template <typename Visit>
bool anyPlace(const Statement& statement, Visit visit)
{
    for (const Claim& claim : statement.claims) {
        if (const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body)) {
            if ((withdrawal->place && visit(*withdrawal->place)) ||
                (withdrawal->fromPlace && visit(*withdrawal->fromPlace)))
                return true;
        } else if (const auto* figure = std::get_if<Figure>(&claim.body)) {
            if (std::any_of(figure->places.begin(), figure->places.end(), visit))
                return true;
        }
    }
    return false;
}

/// As dayOf() of the labels, for records that were found already.
template <typename FindArticle>
std::optional<QDate> dayOf(const Saying* saying, FindArticle findArticle)
{
    if (saying && saying->saidOn && saying->saidOn->earliest())
        return saying->saidOn->earliest();
    const Article* article = findArticle();
    return article && article->published ? article->published->earliest() : std::nullopt;
}

bool withinDates(const Prepared& prepared, const Statement& statement)
{
    if (!prepared.filter.from && !prepared.filter.to)
        return true;
    const std::optional<QDate> day =
        dayOf(prepared.sayings.find(statement.saying), [&] { return prepared.articles.find(statement.article); });
    return day && (!prepared.filter.from || *day >= *prepared.filter.from) &&
           (!prepared.filter.to || *day <= *prepared.filter.to);
}

bool hasActor(const Prepared& prepared, const Statement& statement)
{
    return prepared.actors.empty() || anyActor(prepared.sayings.find(statement.saying), statement,
                                               [&](ActorId id) { return prepared.actors.contains(id); });
}

bool hasSide(const Prepared& prepared, const Statement& statement)
{
    if (prepared.filter.sides.empty())
        return true;
    return anyActor(prepared.sayings.find(statement.saying), statement,
                    [&](ActorId id) { return prepared.ofSides.contains(id); });
}

bool hasPlace(const Prepared& prepared, const Statement& statement)
{
    return prepared.places.empty() || anyPlace(statement, [&](PlaceId id) { return prepared.places.contains(id); });
}

template <typename Body, typename Test>
bool anyClaim(const Statement& statement, Test test)
{
    return std::any_of(statement.claims.begin(), statement.claims.end(), [&](const Claim& claim) {
        const Body* body = std::get_if<Body>(&claim.body);
        return body && test(*body);
    });
}

bool hasSubject(const Filter& filter, const Statement& statement)
{
    const bool phase = filter.phases.empty() || anyClaim<WithdrawalClaim>(statement, [&](const WithdrawalClaim& claim) {
                           return claim.phase && filter.phases.contains(*claim.phase);
                       });
    const bool proposition = filter.propositions.empty() || anyClaim<Stance>(statement, [&](const Stance& stance) {
                                 return filter.propositions.contains(stance.proposition);
                             });
    return phase && proposition;
}

bool hasSource(const Prepared& prepared, const Statement& statement)
{
    const Filter& filter = prepared.filter;
    if (!filter.articles.empty() && !filter.articles.contains(statement.article))
        return false;
    if (filter.outlets.empty())
        return true;
    const Article* article = prepared.articles.find(statement.article);
    return article && article->outlet && filter.outlets.contains(*article->outlet);
}

bool hasMarks(const Filter& filter, const Statement& statement)
{
    const bool tagged = filter.tags.empty() || std::any_of(statement.tags.begin(), statement.tags.end(),
                                                           [&](TagId id) { return filter.tags.contains(id); });
    const bool graded = filter.reliabilities.empty() ||
                        (statement.reliability && filter.reliabilities.contains(*statement.reliability));
    return tagged && graded && (filter.reviews.empty() || filter.reviews.contains(statement.review));
}

QString haystackOf(const Snapshot& snapshot, const Statement& statement)
{
    QStringList parts{statement.gloss, statement.glossEn, statement.note};
    for (const Highlight& highlight : statement.highlights)
        parts << highlight.quote;
    for (const Claim& claim : statement.claims)
        parts << claim.phrase << claim.condition;
    anyActor(snapshot.find(statement.saying), statement, [&](ActorId id) {
        if (const Actor* actor = snapshot.find(id))
            parts << actor->name << actor->nameEn;
        return false;
    });
    return fold(parts.join(u'\n'));
}

bool hasWords(const Prepared& prepared, const Statement& statement)
{
    if (prepared.words.isEmpty())
        return true;
    const QString haystack = haystackOf(prepared.snapshot, statement);
    return std::all_of(prepared.words.begin(), prepared.words.end(),
                       [&](const QString& word) { return haystack.contains(word); });
}

bool passes(const Prepared& prepared, const Statement& statement)
{
    return hasMarks(prepared.filter, statement) && hasSource(prepared, statement) && withinDates(prepared, statement) &&
           hasActor(prepared, statement) && hasSide(prepared, statement) && hasPlace(prepared, statement) &&
           hasSubject(prepared.filter, statement) && hasWords(prepared, statement);
}

template <typename AnyId>
QJsonArray idsToJson(const std::set<AnyId>& ids)
{
    QJsonArray array;
    for (AnyId id : ids)
        array.append(id.toString());
    return array;
}

template <typename AnyId>
std::set<AnyId> idsFromJson(const QJsonValue& value)
{
    std::set<AnyId> ids;
    for (const auto& entry : value.toArray()) {
        if (const auto id = AnyId::fromString(entry.toString()))
            ids.insert(*id);
    }
    return ids;
}

template <typename Enum>
QJsonArray keysToJson(const std::set<Enum>& values)
{
    QJsonArray array;
    for (Enum value : values)
        array.append(keyOf(value));
    return array;
}

template <typename Enum>
std::set<Enum> keysFromJson(const QJsonValue& value)
{
    std::set<Enum> values;
    for (const auto& entry : value.toArray()) {
        if (const auto known = fromKey<Enum>(entry.toString()))
            values.insert(*known);
    }
    return values;
}

std::optional<QDate> dayFromJson(const QJsonValue& value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

std::vector<StatementId> filtered(const Snapshot& snapshot, const Filter& filter)
{
    std::vector<StatementId> result;
    const Prepared prepared{snapshot,
                            filter,
                            withMembers(snapshot, filter.actors),
                            withDescendants(snapshot, filter.places),
                            fold(filter.text).split(u' ', Qt::SkipEmptyParts),
                            actorsOf(snapshot, filter.sides),
                            TableWalk(snapshot.all<Saying>()),
                            TableWalk(snapshot.all<Article>())};
    const bool everything = filter.isEmpty();
    for (const Statement& statement : snapshot.all<Statement>()) {
        if (everything || passes(prepared, statement))
            result.push_back(statement.id);
    }
    return result;
}

QString toJson(const Filter& filter)
{
    QJsonObject object;
    if (filter.from)
        object[QStringLiteral("from")] = filter.from->toString(Qt::ISODate);
    if (filter.to)
        object[QStringLiteral("to")] = filter.to->toString(Qt::ISODate);
    object[QStringLiteral("articles")] = idsToJson(filter.articles);
    object[QStringLiteral("actors")] = idsToJson(filter.actors);
    object[QStringLiteral("sides")] = idsToJson(filter.sides);
    object[QStringLiteral("places")] = idsToJson(filter.places);
    object[QStringLiteral("phases")] = idsToJson(filter.phases);
    object[QStringLiteral("propositions")] = idsToJson(filter.propositions);
    object[QStringLiteral("outlets")] = idsToJson(filter.outlets);
    object[QStringLiteral("tags")] = idsToJson(filter.tags);
    object[QStringLiteral("reliabilities")] = keysToJson(filter.reliabilities);
    object[QStringLiteral("reviews")] = keysToJson(filter.reviews);
    object[QStringLiteral("text")] = filter.text;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Filter> filterFromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Filter filter;
    filter.from = dayFromJson(object[QLatin1String("from")]);
    filter.to = dayFromJson(object[QLatin1String("to")]);
    filter.articles = idsFromJson<ArticleId>(object[QLatin1String("articles")]);
    filter.actors = idsFromJson<ActorId>(object[QLatin1String("actors")]);
    filter.sides = idsFromJson<SideId>(object[QLatin1String("sides")]);
    filter.places = idsFromJson<PlaceId>(object[QLatin1String("places")]);
    filter.phases = idsFromJson<PhaseId>(object[QLatin1String("phases")]);
    filter.propositions = idsFromJson<PropositionId>(object[QLatin1String("propositions")]);
    filter.outlets = idsFromJson<OutletId>(object[QLatin1String("outlets")]);
    filter.tags = idsFromJson<TagId>(object[QLatin1String("tags")]);
    filter.reliabilities = keysFromJson<Reliability>(object[QLatin1String("reliabilities")]);
    filter.reviews = keysFromJson<Review>(object[QLatin1String("reviews")]);
    filter.text = object[QLatin1String("text")].toString();
    return filter;
}

} // namespace tasrih
