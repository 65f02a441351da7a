// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/repositories/repository.h"

#include "database/store/repositories/record_parts.h"

namespace tasrih {

template <typename Record>
void Repository<Record>::put(Connection& connection, const Record& record)
{
    putRow(connection, {{"id", value(record.id)}}, record);
}

template <typename Record>
void Repository<Record>::remove(Connection& connection, Key id)
{
    removeParts<Record>(connection, id.value());
    if constexpr (std::is_same_v<Record, Statement>) {
        // Half a link says nothing.
        removeWhere(connection, Description<Link>::table, "from_id", id.value());
        removeWhere(connection, Description<Link>::table, "to_id", id.value());
    }
    removeWhere(connection, Description<Record>::table, "id", id.value());
}

template <typename Record>
std::vector<std::shared_ptr<const Record>> Repository<Record>::load(Connection& connection, const Wanted& wanted)
{
    const QString table = QLatin1String(Description<Record>::table);
    std::vector<std::shared_ptr<const Record>> records;
    Carriers<Record> carriers;
    RowReader rows(connection,
                   QStringLiteral("SELECT %1.id").arg(table) + fieldColumns<Record>() + QStringLiteral(" FROM ") +
                       table + wanted.where("id") + QStringLiteral(" ORDER BY id"),
                   wanted.values());
    eachRow(rows, wanted.damage(), [&](const RowReader& row) {
        auto record = std::make_shared<Record>(blankAt<Record>(row, 0));
        readFields(row, 1, *record);
        carriers.add(record->id.value(), *record);
        records.push_back(std::move(record));
    });
    hangParts(connection, nullptr, wanted, carriers);
    return records;
}

template struct Repository<Side>;
template struct Repository<Outlet>;
template struct Repository<Tag>;
template struct Repository<Place>;
template struct Repository<Phase>;
template struct Repository<Proposition>;
template struct Repository<Actor>;
template struct Repository<Event>;
template struct Repository<Article>;
template struct Repository<Saying>;
template struct Repository<Statement>;
template struct Repository<Link>;
template struct Repository<SavedSearch>;
template struct Repository<ArticleNote>;
template struct Repository<Verdict>;

} // namespace tasrih
