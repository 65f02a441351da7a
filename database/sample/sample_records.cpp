// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sample/sample_records.h"

namespace tasrih {

namespace {

/// Aliases are strings, or objects with a name and a language.
template <typename Alias, typename AliasId>
std::vector<Alias> readAliases(SampleKeys& keys, const SampleObject& object)
{
    std::vector<Alias> aliases;
    for (const auto& value : object.array("aliases")) {
        const bool plain = value.isString();
        const QJsonObject details = value.toObject();
        aliases.push_back(Alias{keys.fresh<AliasId>(),
                                plain ? value.toString() : details[QLatin1String("name")].toString(),
                                plain ? QStringLiteral("ar") : details[QLatin1String("language")].toString()});
    }
    return aliases;
}

void readSides(SampleKeys& keys, Edits& edits)
{
    int order = 0;
    for (const SampleObject& o : readSample(QStringLiteral("sides.json")))
        edits.put(Side{keys.make<SideId>(o.text("key")), o.text("name"), o.text("name_en"), o.text("short"),
                       o.text("short_en"), o.text("colour"), order++});
}

void readOutletsAndTags(SampleKeys& keys, Edits& edits)
{
    for (const SampleObject& o : readSample(QStringLiteral("outlets.json")))
        edits.put(Outlet{keys.make<OutletId>(o.text("key")), o.text("name"), o.text("name_en"), o.text("url"),
                         o.optionalWord<Reliability>("reliability"), o.text("note")});
    for (const SampleObject& o : readSample(QStringLiteral("tags.json")))
        edits.put(Tag{keys.make<TagId>(o.text("key")), o.text("name"), o.text("name_en")});
}

void readPlaces(SampleKeys& keys, Edits& edits)
{
    for (const SampleObject& o : readSample(QStringLiteral("places.json"))) {
        edits.put(Place{keys.make<PlaceId>(o.text("key")), keys.reference<PlaceId>(o, "parent"),
                        o.word("kind", PlaceKind::City), o.text("name"), o.text("name_en"), o.number("latitude"),
                        o.number("longitude"), o.text("note"), readAliases<PlaceAlias, PlaceAliasId>(keys, o)});
    }
    int order = 0;
    for (const SampleObject& o : readSample(QStringLiteral("phases.json"))) {
        Phase phase{keys.make<PhaseId>(o.text("key")),
                    o.text("name"),
                    o.text("name_en"),
                    o.text("note"),
                    o.text("note_en"),
                    {},
                    order++};
        for (const auto& place : o.array("places"))
            phase.places.push_back(keys.known<PlaceId>(o, place.toString(), "places"));
        edits.put(phase);
    }
}

void readPropositions(SampleKeys& keys, Edits& edits)
{
    int order = 0;
    for (const SampleObject& o : readSample(QStringLiteral("propositions.json")))
        edits.put(Proposition{keys.make<PropositionId>(o.text("key")), o.text("text"), o.text("text_en"),
                              o.text("short"), o.text("short_en"), o.text("note"), order++});
}

void readActors(SampleKeys& keys, Edits& edits)
{
    const std::vector<SampleObject> objects = readSample(QStringLiteral("actors.json"));
    for (const SampleObject& o : objects)
        (void)keys.make<ActorId>(o.text("key"));
    for (const SampleObject& o : objects) {
        Actor actor{keys.make<ActorId>(o.text("key")),
                    o.text("name"),
                    o.text("name_en"),
                    o.word("kind", ActorKind::Person),
                    keys.reference<SideId>(o, "side"),
                    keys.reference<ArticleId>(o, "article"),
                    o.text("note"),
                    readAliases<ActorAlias, ActorAliasId>(keys, o),
                    {}};
        for (const SampleObject& m : o.objects("memberships"))
            actor.memberships.push_back(Membership{keys.fresh<MembershipId>(),
                                                   keys.known<ActorId>(m, m.text("parent"), "parent"), m.text("role"),
                                                   m.text("role_en"), m.date("since"), m.date("until")});
        edits.put(actor);
    }
}

void readEvents(SampleKeys& keys, Edits& edits)
{
    for (const SampleObject& o : readSample(QStringLiteral("events.json")))
        edits.put(Event{keys.make<EventId>(o.text("key")), o.text("title"), o.text("title_en"), o.date("date"),
                        keys.reference<PlaceId>(o, "place"), o.text("source"), o.text("note")});
}

} // namespace

void readSampleRecords(SampleKeys& keys, Edits& edits)
{
    for (const SampleObject& o : readSample(QStringLiteral("articles.json")))
        (void)keys.make<ArticleId>(o.text("key"));
    readSides(keys, edits);
    readOutletsAndTags(keys, edits);
    readPlaces(keys, edits);
    readPropositions(keys, edits);
    readActors(keys, edits);
    readEvents(keys, edits);
}

QHash<QString, QString> readSampleArticles(SampleKeys& keys, Edits& edits)
{
    QHash<QString, QString> texts;
    for (const SampleObject& o : readSample(QStringLiteral("articles.json"))) {
        const QString file = o.text("file");
        const QString text = readSampleText(file.contains(u'/') ? file : QStringLiteral("articles/") + file);
        const auto id = keys.make<ArticleId>(o.text("key"));
        const auto textId = keys.fresh<TextId>();
        edits.texts.push_back(ArticleText{textId, id, text, file, QStringLiteral("UTF-8"), {}, 0, 0});
        edits.put(Article{id, textId, keys.reference<OutletId>(o, "outlet"), o.text("title"), o.text("author"),
                          o.date("published"), o.optionalWord<Basis>("published_basis"), o.text("url"),
                          o.text("language"), o.word("state", ReadingState::New), o.text("note"),
                          QDateTime::currentDateTimeUtc()});
        texts.insert(o.text("key"), text);
    }
    return texts;
}

} // namespace tasrih
