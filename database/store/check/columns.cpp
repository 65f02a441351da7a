// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/columns.h"

#include "database/dates/duration.h"
#include "database/store/check/column_kinds.h"
#include "database/store/schema/migrations.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tasrih {

namespace {

using Kind = ColumnShape::Kind;

/// The tables that columns of @p table point into.
QHash<QString, QString> targetsOf(Connection& connection, const QString& table)
{
    QHash<QString, QString> targets;
    QSqlQuery& query =
        connection.run(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"), {table});
    while (step(query))
        targets.insert(query.value(0).toString(), query.value(1).toString());
    query.finish();
    return targets;
}

void findDates(TableShape& shape)
{
    for (int column = 0; column < int(shape.columns.size()); ++column) {
        ColumnShape& latest = shape.columns[std::size_t(column)];
        if (column < 2 || !latest.name.endsWith(QLatin1String("_latest")))
            continue;
        const QString prefix = latest.name.chopped(7);
        const int earliest = shape.column(prefix + QStringLiteral("_earliest"));
        // "said_on" lends only its first word.
        int date = shape.column(prefix);
        if (date < 0)
            date = shape.column(prefix + QStringLiteral("_on"));
        shape.columns[std::size_t(date)].kind = Kind::Date;
        shape.columns[std::size_t(earliest)].kind = Kind::Day;
        latest.kind = Kind::Day;
        shape.dates.push_back({date, earliest, column});
    }
}

TableShape shapeOf(Connection& connection, const QString& table)
{
    TableShape shape{table, {}, {}, {}, {}};
    const QHash<QString, QString> targets = targetsOf(connection, table);
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid"), {table});
    while (step(query)) {
        ColumnShape column;
        column.name = query.value(0).toString();
        column.target = targets.value(column.name);
        column.mayBeNull = !query.value(2).toBool();
        describeColumn(table, query.value(1).toString(), column);
        if (query.value(3).toInt() > 0)
            shape.keys.push_back(int(shape.columns.size()));
        column.isRowid = query.value(3).toInt() > 0 && query.value(1).toString() == QLatin1String("INTEGER");
        shape.columns.push_back(std::move(column));
    }
    query.finish();
    // A key of two columns lies in an index of its own.
    if (shape.keys.size() > 1) {
        for (const int key : shape.keys)
            shape.columns[std::size_t(key)].isRowid = false;
    }
    findDates(shape);
    for (const QString& name : namesOf(table))
        shape.oneFilled.push_back(shape.column(name));
    return shape;
}

std::vector<TableShape> makeShapes()
{
    Connection connection(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
    migrate(connection, 0, currentSchemaVersion());
    std::vector<TableShape> shapes;
    for (const QString& table : QStringList{QStringLiteral("article_text"), QStringLiteral("original")} +
                                    recordedTables() + QStringList{QStringLiteral("change")})
        shapes.push_back(shapeOf(connection, table));
    return shapes;
}

bool isText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString;
}

bool isWhole(const QVariant& value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

Fault faultOfWhole(Kind kind, const QVariant& value)
{
    if (!isWhole(value))
        return Fault::Storage;
    const qint64 number = value.toLongLong();
    if (kind == Kind::Id)
        return number > 0 ? Fault::None : Fault::NoId;
    if (kind == Kind::Boolean)
        return number == 0 || number == 1 ? Fault::None : Fault::NotBoolean;
    return number == int(number) ? Fault::None : Fault::TooLarge;
}

Fault faultOfReal(Kind kind, const QVariant& value)
{
    if (value.typeId() != QMetaType::Double && !isWhole(value))
        return Fault::Storage;
    const double number = value.toDouble();
    if (!std::isfinite(number))
        return Fault::NotFinite;
    const double most = kind == Kind::Latitude    ? 90
                        : kind == Kind::Longitude ? 180
                                                  : std::numeric_limits<double>::max();
    return std::abs(number) <= most ? Fault::None : Fault::OutOfRange;
}

bool hasControl(QStringView text, Kind kind)
{
    return std::any_of(text.begin(), text.end(), [kind](QChar c) {
        const bool isControl = c.unicode() < 0x20 || c.unicode() == 0x7F;
        return c.isNull() || (isControl && kind == Kind::Text && c != u'\n' && c != u'\t' && c != u'\r');
    });
}

bool isReadable(Kind kind, const QString& text)
{
    if (kind == Kind::Date)
        return Edtf::parse(text).has_value();
    if (kind == Kind::Day)
        return QDate::fromString(text, Qt::ISODate).isValid();
    if (kind == Kind::Moment)
        return text.isEmpty() || QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
    return kind != Kind::Duration || text.isEmpty() || Duration::parse(text).has_value();
}

Fault faultOfText(const ColumnShape& column, const QVariant& value)
{
    if (!isText(value))
        return Fault::Storage;
    const QString text = value.toString();
    if (hasControl(text, column.kind))
        return Fault::Control;
    if (column.mustBeFilled && text.trimmed().isEmpty())
        return Fault::Empty;
    if (column.isWord && !column.isWord(text))
        return Fault::UnknownWord;
    return isReadable(column.kind, text) ? Fault::None : Fault::Unreadable;
}

} // namespace

int TableShape::column(QStringView wanted) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ColumnShape& each) { return each.name == wanted; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

const std::vector<TableShape>& tableShapes()
{
    static const std::vector<TableShape> shapes = makeShapes();
    return shapes;
}

Fault faultOf(const ColumnShape& column, const QVariant& value)
{
    if (value.isNull())
        return column.mayBeNull ? Fault::None : Fault::Null;
    switch (column.kind) {
    case Kind::Id:
    case Kind::Whole:
    case Kind::Boolean:
        return faultOfWhole(column.kind, value);
    case Kind::Real:
    case Kind::Latitude:
    case Kind::Longitude:
        return faultOfReal(column.kind, value);
    case Kind::Bytes:
        return value.typeId() == QMetaType::QByteArray ? Fault::None : Fault::Storage;
    case Kind::Unread:
        return Fault::None;
    default:
        return faultOfText(column, value);
    }
}

DerivedDays derivedDays(const QVariant& date)
{
    const QVariant none{QMetaType::fromType<QString>()};
    const std::optional<Edtf> read = date.isNull() ? std::nullopt : Edtf::parse(date.toString());
    const auto iso = [&](const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : none; };
    return {read ? iso(read->earliest()) : none, read ? iso(read->latest()) : none};
}

} // namespace tasrih
