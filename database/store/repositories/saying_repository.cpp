// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/repositories/children.h"
#include "database/store/repositories/repository.h"

namespace tasrih {

template <>
void Repository<Saying>::put(Connection& connection, const Saying& saying)
{
    Row row{{"id", value(saying.id)},
            {"said_basis", value(saying.saidBasis)},
            {"said_phrase", value(saying.saidPhrase)},
            {"occasion", value(saying.occasion)},
            {"channel", value(saying.channel)},
            {"place_id", value(saying.place)},
            {"note", value(saying.note)}};
    appendDate(row, {"said_on", "said_earliest", "said_latest"}, saying.saidOn);
    upsert(connection, "saying", row);
    putChildren(connection, "saying_speaker", "saying_id", saying.id.value(), saying.speakers,
                [](const SayingSpeaker& speaker) {
                    return Row{{"actor_id", value(speaker.actor)},
                               {"capacity", value(speaker.capacity)},
                               {"capacity_en", value(speaker.capacityEn)}};
                });
}

template <>
void Repository<Saying>::remove(Connection& connection, SayingId id)
{
    removeWhere(connection, "saying_speaker", "saying_id", id.value());
    removeWhere(connection, "saying", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Saying>> Repository<Saying>::load(Connection& connection, const Wanted& wanted)
{
    auto speakers = loadChildren<SayingSpeaker>(
        connection,
        QStringLiteral("SELECT saying_id, id, actor_id, capacity, capacity_en FROM saying_speaker") +
            wanted.where("saying_id") + QStringLiteral(" ORDER BY saying_id, sort_order"),
        wanted, [](const QSqlQuery& q) {
            return SayingSpeaker{idAt<SayingSpeakerId>(q, 1), referenceAt<ActorId>(q, 2), textAt(q, 3), textAt(q, 4)};
        });
    std::vector<std::shared_ptr<const Saying>> sayings;
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT id, said_on, said_basis, said_phrase, occasion, channel, place_id, note FROM saying") +
            wanted.where("id") + QStringLiteral(" ORDER BY id"),
        wanted.values());
    eachRow(query, wanted.damage(), [&](const QSqlQuery& q) {
        sayings.push_back(std::make_shared<const Saying>(
            Saying{idAt<SayingId>(q, 0), dateAt(q, 1), optionalWordAt<Basis>(q, 2), textAt(q, 3), textAt(q, 4),
                   optionalWordAt<Channel>(q, 5), optionalIdAt<PlaceId>(q, 6), textAt(q, 7),
                   speakers.take(q.value(0).toLongLong())}));
    });
    return sayings;
}

} // namespace tasrih
