// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/repositories/children.h"
#include "database/store/repositories/repository.h"

namespace tasrih {

template <>
void Repository<Actor>::put(Connection& connection, const Actor& actor)
{
    upsert(connection, "actor",
           {{"id", value(actor.id)},
            {"name", value(actor.name)},
            {"name_en", value(actor.nameEn)},
            {"kind", value(actor.kind)},
            {"side_id", value(actor.side)},
            {"article_id", value(actor.article)},
            {"note", value(actor.note)}});
    putChildren(connection, "actor_alias", "actor_id", actor.id.value(), actor.aliases, [](const ActorAlias& alias) {
        return Row{{"name", value(alias.name)}, {"language", value(alias.language)}};
    });
    putChildren(connection, "membership", "actor_id", actor.id.value(), actor.memberships,
                [](const Membership& membership) {
                    Row row{{"parent_id", value(membership.parent)},
                            {"role", value(membership.role)},
                            {"role_en", value(membership.roleEn)}};
                    appendDate(row, {"since", "since_earliest", "since_latest"}, membership.since);
                    appendDate(row, {"until", "until_earliest", "until_latest"}, membership.until);
                    return row;
                });
}

template <>
void Repository<Actor>::remove(Connection& connection, ActorId id)
{
    removeWhere(connection, "actor_alias", "actor_id", id.value());
    removeWhere(connection, "membership", "actor_id", id.value());
    removeWhere(connection, "actor", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Actor>> Repository<Actor>::load(Connection& connection, const Wanted& wanted)
{
    auto aliases =
        loadChildren<ActorAlias>(connection,
                                 QStringLiteral("SELECT actor_id, id, name, language FROM actor_alias") +
                                     wanted.where("actor_id") + QStringLiteral(" ORDER BY actor_id, sort_order"),
                                 wanted, [](const QSqlQuery& q) {
                                     return ActorAlias{idAt<ActorAliasId>(q, 1), textAt(q, 2), textAt(q, 3)};
                                 });
    auto memberships = loadChildren<Membership>(
        connection,
        QStringLiteral("SELECT actor_id, id, parent_id, role, role_en, since, until FROM membership") +
            wanted.where("actor_id") + QStringLiteral(" ORDER BY actor_id, sort_order"),
        wanted, [](const QSqlQuery& q) {
            return Membership{idAt<MembershipId>(q, 1),
                              referenceAt<ActorId>(q, 2),
                              textAt(q, 3),
                              textAt(q, 4),
                              dateAt(q, 5),
                              dateAt(q, 6)};
        });
    std::vector<std::shared_ptr<const Actor>> actors;
    QSqlQuery& query =
        connection.run(QStringLiteral("SELECT id, name, name_en, kind, side_id, article_id, note FROM actor") +
                           wanted.where("id") + QStringLiteral(" ORDER BY id"),
                       wanted.values());
    eachRow(query, wanted.damage(), [&](const QSqlQuery& q) {
        const qint64 id = q.value(0).toLongLong();
        actors.push_back(std::make_shared<const Actor>(Actor{idAt<ActorId>(q, 0), textAt(q, 1), textAt(q, 2),
                                                             wordAt(q, 3, ActorKind::Person),
                                                             optionalIdAt<SideId>(q, 4), optionalIdAt<ArticleId>(q, 5),
                                                             textAt(q, 6), aliases.take(id), memberships.take(id)}));
    });
    return actors;
}

} // namespace tasrih
