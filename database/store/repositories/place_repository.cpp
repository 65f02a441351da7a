// SPDX-License-Identifier: GPL-3.0-or-later
// Places and the phases that cover them.
#include "database/store/repositories/children.h"
#include "database/store/repositories/repository.h"

namespace tasrih {

template <>
void Repository<Place>::put(Connection& connection, const Place& place)
{
    upsert(connection, "place",
           {{"id", value(place.id)},
            {"parent_id", value(place.parent)},
            {"kind", value(place.kind)},
            {"name", value(place.name)},
            {"name_en", value(place.nameEn)},
            {"latitude", value(place.latitude)},
            {"longitude", value(place.longitude)},
            {"note", value(place.note)}});
    putChildren(connection, "place_alias", "place_id", place.id.value(), place.aliases, [](const PlaceAlias& alias) {
        return Row{{"name", value(alias.name)}, {"language", value(alias.language)}};
    });
}

template <>
void Repository<Place>::remove(Connection& connection, PlaceId id)
{
    removeWhere(connection, "place_alias", "place_id", id.value());
    removeWhere(connection, "place", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Place>> Repository<Place>::load(Connection& connection, const Wanted& wanted)
{
    auto aliases =
        loadChildren<PlaceAlias>(connection,
                                 QStringLiteral("SELECT place_id, id, name, language FROM place_alias") +
                                     wanted.where("place_id") + QStringLiteral(" ORDER BY place_id, sort_order"),
                                 wanted, [](const QSqlQuery& q) {
                                     return PlaceAlias{idAt<PlaceAliasId>(q, 1), textAt(q, 2), textAt(q, 3)};
                                 });
    std::vector<std::shared_ptr<const Place>> places;
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT id, parent_id, kind, name, name_en, latitude, longitude, note FROM place") +
            wanted.where("id") + QStringLiteral(" ORDER BY id"),
        wanted.values());
    eachRow(query, wanted.damage(), [&](const QSqlQuery& q) {
        places.push_back(std::make_shared<const Place>(
            Place{idAt<PlaceId>(q, 0), optionalIdAt<PlaceId>(q, 1), wordAt(q, 2, PlaceKind::City), textAt(q, 3),
                  textAt(q, 4), numberAt(q, 5), numberAt(q, 6), textAt(q, 7), aliases.take(q.value(0).toLongLong())}));
    });
    return places;
}

template <>
void Repository<Phase>::put(Connection& connection, const Phase& phase)
{
    upsert(connection, "phase",
           {{"id", value(phase.id)},
            {"name", value(phase.name)},
            {"name_en", value(phase.nameEn)},
            {"note", value(phase.note)},
            {"note_en", value(phase.noteEn)},
            {"sort_order", phase.order}});
    putMembers(connection, "phase_place", "phase_id", phase.id.value(), "place_id", phase.places);
}

template <>
void Repository<Phase>::remove(Connection& connection, PhaseId id)
{
    removeWhere(connection, "phase_place", "phase_id", id.value());
    removeWhere(connection, "phase", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Phase>> Repository<Phase>::load(Connection& connection, const Wanted& wanted)
{
    auto places = loadChildren<PlaceId>(connection,
                                        QStringLiteral("SELECT phase_id, place_id FROM phase_place") +
                                            wanted.where("phase_id") + QStringLiteral(" ORDER BY phase_id, sort_order"),
                                        wanted, [](const QSqlQuery& q) { return referenceAt<PlaceId>(q, 1); });
    std::vector<std::shared_ptr<const Phase>> phases;
    QSqlQuery& query = connection.run(QStringLiteral("SELECT id, name, name_en, note, note_en, sort_order FROM phase") +
                                          wanted.where("id") + QStringLiteral(" ORDER BY id"),
                                      wanted.values());
    eachRow(query, wanted.damage(), [&](const QSqlQuery& q) {
        phases.push_back(std::make_shared<const Phase>(
            Phase{idAt<PhaseId>(q, 0), textAt(q, 1), textAt(q, 2), textAt(q, 3), textAt(q, 4),
                  places.take(q.value(0).toLongLong()), q.value(5).toInt()}));
    });
    return phases;
}

} // namespace tasrih
