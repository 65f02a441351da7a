// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/salvage/salvaged_project.h"

#include "database/store/check/circles.h"
#include "database/store/salvage/row_mender.h"
#include "database/store/sql/rows.h"

#include <algorithm>
#include <limits>

namespace tasrih {

SalvagedProject::SalvagedProject(Connection& connection)
    : m_connection(connection)
{
}

bool SalvagedProject::isWhole() const
{
    return std::all_of(m_report.tables.begin(), m_report.tables.end(),
                       [](const SalvagedTable& table) { return table.mended == 0 && table.leftOut == 0; });
}

SalvagedTable& SalvagedProject::countsOf(const QString& table)
{
    const auto found = std::find_if(m_report.tables.begin(), m_report.tables.end(),
                                    [&](const SalvagedTable& each) { return each.name == table; });
    return found != m_report.tables.end() ? *found : m_report.tables.emplace_back(SalvagedTable{table});
}

void SalvagedProject::add(const TableShape& shape, const std::vector<LooseRow>& rows)
{
    for (const LooseRow& row : rows)
        put(shape, row);
}

void SalvagedProject::put(const TableShape& shape, const LooseRow& row)
{
    const bool isArticle = shape.name == QLatin1String("article");
    // A lost text is put together again at the end.
    const RowMender mender(shape, [&](const QString& table, qint64 id) {
        return (isArticle && table == QLatin1String("article_text")) || isKept(table, id);
    });
    SalvagedTable& counts = countsOf(shape.name);
    const std::optional<SoundRow> sound = mender.mended(row);
    if (!sound) {
        ++counts.leftOut;
        return;
    }
    const bool hasId = shape.keys.size() == 1 && sound->key > 0;
    if (hasId && isKept(shape.name, sound->key))
        return; // The same row lay in two places.
    QStringList columns, marks;
    for (qsizetype at = 0; at < sound->values.size(); ++at) {
        columns << u'"' + shape.columns[std::size_t(at)].name + u'"';
        marks << QStringLiteral("?");
    }
    try {
        if (change(QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
                       .arg(shape.name, columns.join(u','), marks.join(u',')),
                   sound->values) == 0)
            return;
    } catch (const Error&) {
        ++counts.leftOut;
        return;
    }
    ++counts.kept;
    counts.mended += sound->isMended ? 1 : 0;
    if (hasId)
        m_kept[shape.name].insert(sound->key);
    if (row.isCut && shape.name == QLatin1String("article_text"))
        m_cutTexts.insert(sound->key);
}

int SalvagedProject::change(const QString& sql, const QVariantList& values)
{
    return m_connection.run(sql, values).numRowsAffected();
}

void SalvagedProject::mend(const char* table, const QString& sql, const QVariantList& values)
{
    if (const int changed = change(sql, values))
        countsOf(QLatin1String(table)).mended += changed;
}

void SalvagedProject::leaveOut(const char* table, const QString& sql, const QVariantList& values)
{
    if (const int changed = change(sql, values)) {
        countsOf(QLatin1String(table)).leftOut += changed;
        countsOf(QLatin1String(table)).kept -= changed;
    }
}

void SalvagedProject::fitTogether()
{
    fitReferences();
    fitClaims();
    cutCircles();
    fitTexts();
}

void SalvagedProject::fitReferences()
{
    mend("place", QStringLiteral("UPDATE place SET parent_id = NULL WHERE parent_id NOT IN (SELECT id FROM place)"));
    mend("figure",
         QStringLiteral("UPDATE figure SET part_of_id = NULL WHERE part_of_id NOT IN (SELECT id FROM figure)"));
}

void SalvagedProject::fitClaims()
{
    leaveOut("figure_place",
             QStringLiteral("DELETE FROM figure_place WHERE figure_id IN (SELECT id FROM claim WHERE kind "
                            "<> 'figure')"));
    mend("figure", QStringLiteral("UPDATE figure SET part_of_id = NULL WHERE part_of_id IN (SELECT id FROM claim WHERE "
                                  "kind <> 'figure')"));
    static constexpr std::pair<const char*, const char*> kinds[] = {
        {"stance", "stance"}, {"withdrawal_claim", "withdrawal"}, {"figure", "figure"}, {"assertion", "assertion"}};
    for (const auto& [table, kind] : kinds) {
        const QLatin1String in(table);
        leaveOut(table, QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT id FROM claim WHERE kind <> ?)").arg(in),
                 {QLatin1String(kind)});
        const QString bodiless =
            QStringLiteral("SELECT id FROM claim WHERE kind = ? AND id NOT IN (SELECT id FROM %1)").arg(in);
        mend("highlight", QStringLiteral("UPDATE highlight SET claim_id = NULL WHERE claim_id IN (%1)").arg(bodiless),
             {QLatin1String(kind)});
        leaveOut("claim", QStringLiteral("DELETE FROM claim WHERE id IN (%1)").arg(bodiless), {QLatin1String(kind)});
    }
    mend("highlight", QStringLiteral("UPDATE highlight SET claim_id = NULL WHERE claim_id IS NOT NULL AND (SELECT "
                                     "statement_id FROM claim WHERE id = claim_id) <> statement_id"));
}

void SalvagedProject::cutCircles()
{
    for (const CircleSource& source : circleSources) {
        const QLatin1String table(source.table), from(source.from), to(source.to);
        std::vector<Arrow> arrows;
        RowReader query(m_connection,
                        QStringLiteral("SELECT %1, %2 FROM %3%4").arg(from, to, table, QLatin1String(source.where)));
        eachRow(query, Damage::Refuse, [&](const RowReader& row) {
            if (!row.value(1).isNull())
                arrows.emplace_back(row.value(0).toLongLong(), row.value(1).toLongLong());
        });
        // The arrow that leads back to where a circle was entered is the one that goes.
        const bool isColumn = from == QLatin1String("id");
        for (const std::vector<qint64>& circle :
             circlesOf(std::move(arrows), std::numeric_limits<std::size_t>::max())) {
            if (isColumn)
                mend(source.table, QStringLiteral("UPDATE %1 SET %2 = NULL WHERE id = ?").arg(table, to),
                     {circle.back()});
            else
                leaveOut(source.table, QStringLiteral("DELETE FROM %1 WHERE %2 = ? AND %3 = ?").arg(table, from, to),
                         {circle.back(), circle.front()});
        }
    }
}

} // namespace tasrih
