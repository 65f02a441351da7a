// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/filter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tasrih {

namespace {
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
    object[QStringLiteral("article_text")] = filter.articleText;
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
    filter.articleText = object[QLatin1String("article_text")].toString();
    return filter;
}

} // namespace tasrih
