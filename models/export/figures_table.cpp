// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/figures_table.h"

#include "models/labels/labels.h"

namespace tasrih {

namespace {
QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 15) : QString();
}

QString day(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QStringList cellsOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim, const Figure& figure,
                    Language language)
{
    QStringList places;
    for (const PlaceId id : figure.places) {
        if (const Place* place = snapshot.find(id))
            places << nameOf(*place, language);
    }
    const Actor* force = snapshot.find(figure.force);
    const Saying* saying = snapshot.find(statement.saying);
    const Article* article = snapshot.find(statement.article);
    const Outlet* outlet = article ? snapshot.find(article->outlet) : nullptr;
    return {keyOf(figure.measure),
            pick(language, figure.scope, figure.scopeEn),
            force ? nameOf(*force, language) : QString(),
            places.join(QStringLiteral("; ")),
            number(figure.low),
            number(figure.high),
            keyOf(figure.qualifier),
            figure.unit,
            figure.asOf ? figure.asOf->text() : QString(),
            day(figure.asOf ? figure.asOf->earliest() : std::nullopt),
            day(figure.asOf ? figure.asOf->latest() : std::nullopt),
            figure.span == Figure::Span::Cumulative ? QStringLiteral("1") : QStringLiteral("0"),
            holderOf(snapshot, statement, claim, language),
            saying && saying->saidOn ? saying->saidOn->text() : QString(),
            outlet ? nameOf(*outlet, language) : QString(),
            article ? article->title : QString(),
            article && article->published ? article->published->text() : QString(),
            claim.phrase,
            sentenceOf(statement),
            statement.id.toString(),
            claim.id.toString()};
}
} // namespace

ExportTable figuresTable(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    ExportTable table{QStringLiteral("measure scope force places low high qualifier unit as_of as_of_first_day "
                                     "as_of_last_day cumulative speaker said_on outlet article published phrase "
                                     "sentence statement_id claim_id")
                          .split(u' '),
                      {}};
    for (const StatementId id : statements) {
        const Statement* statement = snapshot.find(id);
        if (!statement)
            continue;
        for (const Claim& claim : statement->claims) {
            if (const auto* figure = std::get_if<Figure>(&claim.body))
                table.rows.push_back(cellsOf(snapshot, *statement, claim, *figure, language));
        }
    }
    return table;
}

} // namespace tasrih
