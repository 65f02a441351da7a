// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/draft_records.h"

#include "database/store/repositories/repository.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace tasrih {

namespace {

/// Records of their own, which others refer to. The rest are parts of one, or what the project is about.
constexpr const char* sharedTables[] = {"side", "outlet", "tag", "place", "phase", "proposition", "actor"};

/// Tables whose rows are parts of a shared record: the column that names it.
const std::map<QString, QString>& partsOfShared()
{
    static const std::map<QString, QString> parts{{QStringLiteral("actor_alias"), QStringLiteral("actor_id")},
                                                  {QStringLiteral("membership"), QStringLiteral("actor_id")},
                                                  {QStringLiteral("place_alias"), QStringLiteral("place_id")},
                                                  {QStringLiteral("phase_place"), QStringLiteral("phase_id")}};
    return parts;
}

bool isShared(const QString& table)
{
    return std::any_of(std::begin(sharedTables), std::end(sharedTables),
                       [&](const char* shared) { return table == QLatin1String(shared); });
}

/// A shared record: its table and id.
using Node = std::pair<QString, qint64>;
using Nodes = std::set<Node>;

/// Which shared records refer to which, and which are referred to by anything else.
struct Uses
{
    std::multimap<Node, Node> among;
    Nodes fromOutside;
};

/// A foreign key: a column of @ref table that names rows of @ref parent.
struct Reference
{
    QString table, column, parent;
};

std::vector<Reference> referencesToShared(Connection& copy)
{
    std::vector<Reference> references;
    QSqlQuery& query = copy.run(QStringLiteral("SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_schema m JOIN "
                                               "pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"));
    while (step(query)) {
        if (isShared(query.value(2).toString()))
            references.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString()});
    }
    query.finish();
    return references;
}

void addUses(Connection& copy, const Reference& reference, Uses& uses)
{
    const auto part = partsOfShared().find(reference.table);
    const bool isPart = part != partsOfShared().end();
    if (isPart && part->second == reference.column)
        return;
    const bool among = isPart || isShared(reference.table);
    const QString from = isPart ? part->second : QStringLiteral("id");
    const QString owner = isPart ? part->second.chopped(3) : reference.table; // "actor_id" is of an actor.
    QSqlQuery& query = copy.run(QStringLiteral("SELECT %1, %2 FROM %3 WHERE %1 IS NOT NULL")
                                    .arg(reference.column, among ? from : reference.column, reference.table));
    while (step(query)) {
        const Node to{reference.parent, query.value(0).toLongLong()};
        if (among)
            uses.among.emplace(Node{owner, query.value(1).toLongLong()}, to);
        else
            uses.fromOutside.insert(to);
    }
    query.finish();
}

/// What is used, directly or through others, from outside or from one of @p roots.
Nodes reached(Connection& copy, const std::vector<Reference>& references, const Nodes& roots)
{
    Uses uses;
    for (const Reference& reference : references)
        addUses(copy, reference, uses);
    Nodes found = roots;
    found.merge(uses.fromOutside);
    std::vector<Node> open(found.begin(), found.end());
    while (!open.empty()) {
        const auto [first, last] = uses.among.equal_range(open.back());
        open.pop_back();
        for (auto use = first; use != last; ++use) {
            if (found.insert(use->second).second)
                open.push_back(use->second);
        }
    }
    return found;
}

Nodes allShared(Connection& copy)
{
    Nodes all;
    for (const char* table : sharedTables) {
        QSqlQuery& query = copy.run(QStringLiteral("SELECT id FROM %1").arg(QLatin1String(table)));
        while (step(query))
            all.emplace(QLatin1String(table), query.value(0).toLongLong());
        query.finish();
    }
    return all;
}

Nodes without(const Nodes& all, const Nodes& some)
{
    Nodes rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::inserter(rest, rest.end()));
    return rest;
}

template <typename Record>
bool removeIf(Connection& copy, const char* table, const Node& node)
{
    if (node.first != QLatin1String(table))
        return false;
    Repository<Record>::remove(copy, decltype(Record::id)(node.second));
    return true;
}

void removeNode(Connection& copy, const Node& node)
{
    (void)(removeIf<Side>(copy, "side", node) || removeIf<Outlet>(copy, "outlet", node) ||
           removeIf<Tag>(copy, "tag", node) || removeIf<Place>(copy, "place", node) ||
           removeIf<Phase>(copy, "phase", node) || removeIf<Proposition>(copy, "proposition", node) ||
           removeIf<Actor>(copy, "actor", node));
}

} // namespace

void removeDrafts(Connection& copy)
{
    const std::vector<Reference> references = referencesToShared(copy);
    const Nodes used = reached(copy, references, {});
    const Nodes spare = without(allShared(copy), used);
    // A figure that is part of a draft's figure stands alone in the copy.
    copy.exec(QStringLiteral("UPDATE figure SET part_of_id = NULL WHERE part_of_id IN (SELECT claim.id FROM claim "
                             "JOIN statement ON statement.id = claim.statement_id WHERE review = 'draft')"));
    std::vector<StatementId> drafts;
    QSqlQuery& query = copy.run(QStringLiteral("SELECT id FROM statement WHERE review = 'draft'"));
    while (step(query))
        drafts.emplace_back(query.value(0).toLongLong());
    query.finish();
    for (const StatementId id : drafts)
        Repository<Statement>::remove(copy, id);
    copy.exec(QStringLiteral("DELETE FROM saying_speaker WHERE saying_id NOT IN (SELECT saying_id FROM statement)"));
    copy.exec(QStringLiteral("DELETE FROM saying WHERE id NOT IN (SELECT saying_id FROM statement)"));
    for (const Node& node : without(used, reached(copy, references, spare)))
        removeNode(copy, node);
}

} // namespace tasrih
