// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih search
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/store/project_store.h"
#include "database/text/code_points.h"
#include "database/words/language.h"
#include "models/search/search.h"
#include "models/words/labels.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tasrih::cli {

namespace {

constexpr std::chrono::milliseconds indexStep{500};

/// The index of an older or damaged project is made first, where the project can be changed.
void completeIndex(const QString& path)
{
    ProjectStore store(path, ProjectStore::Access::ReadWrite);
    if (!store.readOnlyReason().isEmpty())
        throw Error(translated(Wording("CommandLine", "The project has no complete index yet, and can't be given one. "
                                                      "%1"))
                        .arg(store.readOnlyReason()));
    complain(translated(Wording("CommandLine", "The index of the project is being made.")));
    while (store.buildIndex(indexStep)) {
    }
}

int limitOf(const Arguments& given)
{
    const auto typed = given.value(QStringLiteral("limit"));
    if (!typed)
        return 50;
    bool isNumber = false;
    const int limit = typed->toInt(&isNumber);
    if (!isNumber || limit < 0)
        throw UsageError(translated(Wording("CommandLine", "\"%1\" is no number of hits.")).arg(*typed));
    return limit;
}

/// A query may begin with "-": such an argument stands behind "--", so that it is no option.
QStringList withQueryLast(const QStringList& arguments)
{
    QStringList ordered, queries;
    for (const QString& argument : arguments) {
        const bool isQuery = argument.size() > 1 && argument.startsWith(u'-') &&
                             !argument.startsWith(QLatin1String("--")) && argument != QLatin1String("-h");
        (isQuery ? queries : ordered) << argument;
    }
    if (queries.isEmpty() || ordered.contains(QLatin1String("--")))
        return arguments;
    return ordered << QStringLiteral("--") << queries;
}

QueryNode queryOf(const QString& typed)
{
    Query query = Query::parse(typed);
    if (query.problem) {
        const int column = int(CodePoints(typed).fromUtf16(query.problem->at)) + 1;
        throw UsageError(translated(Wording("CommandLine", "The query can't be read, at character %1: %2"))
                             .arg(column)
                             .arg(query.problem->message));
    }
    if (!query.root)
        throw UsageError(translated(Wording("CommandLine", "The query asks for no word and no field.")));
    return std::move(*query.root);
}

QString outletOf(const Snapshot& snapshot, const Article& article)
{
    const Outlet* outlet = article.outlet ? snapshot.find(*article.outlet) : nullptr;
    return outlet ? nameOf(*outlet) : QString();
}

QJsonObject jsonOf(const Snapshot& snapshot, const SearchHit& hit)
{
    const Article& article = snapshot.get(hit.article);
    QJsonObject object{
        {QStringLiteral("article"), QString::number(hit.article.value())},
        {QStringLiteral("title"), article.title},
        {QStringLiteral("outlet"), outletOf(snapshot, article)},
        {QStringLiteral("published"), article.published ? QJsonValue(article.published->text()) : QJsonValue()},
        {QStringLiteral("snippet"), hit.snippet}};
    const bool isPlaced = !hit.places.empty();
    object.insert(QStringLiteral("start"), isPlaced ? QJsonValue(hit.places.front().first) : QJsonValue());
    object.insert(QStringLiteral("end"), isPlaced ? QJsonValue(hit.places.front().second) : QJsonValue());
    object.insert(QStringLiteral("statement"),
                  hit.statement ? QJsonValue(QString::number(hit.statement->value())) : QJsonValue());
    QJsonArray places;
    for (const auto& [start, end] : hit.places)
        places.append(QJsonArray{start, end});
    object.insert(QStringLiteral("places"), places);
    return object;
}

void printHit(const Snapshot& snapshot, const SearchHit& hit)
{
    const Article& article = snapshot.get(hit.article);
    QStringList about{article.title};
    if (const QString outlet = outletOf(snapshot, article); !outlet.isEmpty())
        about << outlet;
    if (article.published)
        about << article.published->text();
    if (!hit.places.empty())
        about << QStringLiteral("%1–%2").arg(hit.places.front().first).arg(hit.places.front().second);
    print(about.join(QStringLiteral(" · ")));
    print(QStringLiteral("    ") + hit.snippet);
}

} // namespace

int runSearch(const QStringList& arguments)
{
    Arguments given(
        QStringLiteral("search"),
        translated(Wording("CommandLine", "Finds words, \"phrases\", -words, prefix*, a near/5 b and fields "
                                          "such as speaker:NAME or said:2024-09..2025.")),
        {QStringLiteral("PROJECT"), QStringLiteral("QUERY")});
    given
        .option(QStringLiteral("limit"), QStringLiteral("N"),
                translated(Wording("CommandLine", "At most so many hits; 50 if it isn't given.")))
        .option(QStringLiteral("in"), QStringLiteral("articles|statements"),
                translated(Wording("CommandLine", "Where to look; in articles if it isn't given.")))
        .flag(QStringLiteral("json"), translated(Wording("CommandLine", "Writes the hits as JSON.")));
    if (!given.read(withQueryLast(arguments), 2, 2))
        return Done;
    SearchOptions options;
    options.scope =
        SearchScope(given.choice(QStringLiteral("in"), {QStringLiteral("articles"), QStringLiteral("statements")}));
    options.limit = limitOf(given);
    const QueryNode query = queryOf(given.positional().at(1));
    const QString path = given.path(0);
    std::optional<ProjectStore> store(std::in_place, path, ProjectStore::Access::ReadOnly);
    if (!store->isIndexComplete()) {
        store.reset();
        completeIndex(path);
        store.emplace(path, ProjectStore::Access::ReadOnly);
    }
    tellDamage(*store);
    const Snapshot& snapshot = *store->snapshot();
    const SearchAnswer answer = search(store->connection(), snapshot, query, options);
    if (given.has(QStringLiteral("json"))) {
        QJsonArray hits;
        for (const SearchHit& hit : answer.hits)
            hits.append(jsonOf(snapshot, hit));
        const QJsonObject object{{QStringLiteral("hits"), hits},
                                 {QStringLiteral("count"), qint64(answer.found.size())}};
        print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        return Done;
    }
    for (const SearchHit& hit : answer.hits)
        printHit(snapshot, hit);
    print(translated(Wording("CommandLine", "Hits: %1")).arg(answer.found.size()));
    return Done;
}

} // namespace tasrih::cli
