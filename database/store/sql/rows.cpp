// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/sql/rows.h"

#include "database/records/fields/all_fields.h"
#include "database/text/printable.h"

#include <QtSql/QSqlError>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tasrih {

namespace {

QString upsertSql(const char* table, const Row& row, int keys)
{
    QStringList columns, marks, keyColumns, updates;
    for (int i = 0; i < int(row.size()); ++i) {
        const QString column = QLatin1String(row[std::size_t(i)].first);
        columns << column;
        marks << QStringLiteral("?");
        if (i < keys)
            keyColumns << column;
        else
            updates << QStringLiteral("%1=excluded.%1").arg(column);
    }
    const QString action = updates.isEmpty() ? QStringLiteral("NOTHING")
                                             : QStringLiteral("UPDATE SET ") + updates.join(QLatin1String(", "));
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3) ON CONFLICT(%4) DO %5")
        .arg(QLatin1String(table), columns.join(u','), marks.join(u','), keyColumns.join(u','), action);
}

QVariant dayValue(const std::optional<QDate>& day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

} // namespace

const QSet<QString>& verbatimColumns()
{
    static const QSet<QString> columns = [] {
        QSet<QString> quoted{QStringLiteral("article_text.text")};
        eachTable([&]<typename Record>(const Record*) {
            eachField<Record>([&](const auto& field) {
                if constexpr (IsValue<decltype(field)>) {
                    if (field.holds == Holds::Verbatim || field.holds == Holds::Passage)
                        quoted.insert(QLatin1String(Description<Record>::table) + u'.' + QLatin1String(field.column));
                }
            });
        });
        return quoted;
    }();
    return columns;
}

void upsert(Connection& connection, const char* table, const Row& row, int keys)
{
    QVariantList values;
    for (const auto& [column, value] : row) {
        const bool isTyped = value.typeId() == QMetaType::QString && !value.isNull() &&
                             !verbatimColumns().contains(QLatin1String(table) + u'.' + QLatin1String(column));
        values << (isTyped ? QVariant(withoutControls(value.toString())) : value);
    }
    connection.run(upsertSql(table, row, keys), values);
}

void removeWhere(Connection& connection, const char* table, const char* column, qint64 value)
{
    connection.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(QLatin1String(table), QLatin1String(column)),
                   {value});
}

namespace {
QString othersSql(const char* action, const char* table, const char* parentColumn, const char* keyColumn)
{
    return QStringLiteral("%1 FROM %2 WHERE %3 = ? AND %4 NOT IN (SELECT value FROM json_each(?))")
        .arg(QLatin1String(action), QLatin1String(table), QLatin1String(parentColumn), QLatin1String(keyColumn));
}

QVariantList othersValues(qint64 parent, const std::vector<qint64>& kept)
{
    QStringList ids;
    for (qint64 id : kept)
        ids << QString::number(id);
    return {parent, QStringLiteral("[%1]").arg(ids.join(u','))};
}
} // namespace

void removeOthers(Connection& connection, const char* table, const char* parentColumn, qint64 parent,
                  const char* keyColumn, const std::vector<qint64>& kept)
{
    connection.run(othersSql("DELETE", table, parentColumn, keyColumn), othersValues(parent, kept));
}

std::vector<qint64> others(Connection& connection, const char* table, const char* parentColumn, qint64 parent,
                           const char* keyColumn, const std::vector<qint64>& kept)
{
    std::vector<qint64> ids;
    const QByteArray action = QByteArray("SELECT ") + keyColumn;
    QSqlQuery& query =
        connection.run(othersSql(action.constData(), table, parentColumn, keyColumn), othersValues(parent, kept));
    while (step(query))
        ids.push_back(query.value(0).toLongLong());
    query.finish();
    return ids;
}

void Wanted::append(qint64 id)
{
    m_ids += m_ids.isEmpty() ? QString::number(id) : u',' + QString::number(id);
}

QString Wanted::where(const char* column) const
{
    return m_all ? QString()
                 : QStringLiteral(" WHERE %1 IN (SELECT value FROM json_each(?))").arg(QLatin1String(column));
}

QVariantList Wanted::values() const
{
    return m_all ? QVariantList() : QVariantList{QStringLiteral("[%1]").arg(m_ids)};
}

QVariant value(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant value(std::optional<double> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<double>());
}

QVariant value(const QDateTime& moment)
{
    return value(moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString());
}

void appendDate(Row& row, const char* name, const char* days, const std::optional<Edtf>& date)
{
    const QByteArray prefix(days);
    row.emplace_back(name, date ? QVariant(date->text()) : QVariant(QMetaType::fromType<QString>()));
    row.emplace_back(prefix + "_earliest", dayValue(date ? date->earliest() : std::nullopt));
    row.emplace_back(prefix + "_latest", dayValue(date ? date->latest() : std::nullopt));
}

std::optional<double> numberAt(const RowReader& row, int column)
{
    const QVariant stored = row.value(column);
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

int wholeAt(const RowReader& row, int column)
{
    using Limits = std::numeric_limits<int>;
    return int(std::clamp<qint64>(row.whole(column), Limits::min(), Limits::max()));
}

std::optional<Edtf> dateAt(const RowReader& row, int column)
{
    return row.isNull(column) ? std::nullopt : Edtf::parse(row.words(column));
}

} // namespace tasrih
