// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/checks.h"
#include "database/store/check/columns.h"
#include "database/store/sql/rows.h"
#include "database/words/language.h"

#include <algorithm>

namespace tasrih {

namespace {

using Kind = ColumnShape::Kind;

QString faultWords(Fault fault)
{
    switch (fault) {
    case Fault::None:
        break;
    case Fault::Null:
        return translated(Wording("Check", "nothing stands where something must"));
    case Fault::Storage:
        return translated(Wording("Check", "a value of another kind"));
    case Fault::NoId:
        return translated(Wording("Check", "no valid id"));
    case Fault::TooLarge:
        return translated(Wording("Check", "a number too large"));
    case Fault::NotFinite:
        return translated(Wording("Check", "an infinite number"));
    case Fault::OutOfRange:
        return translated(Wording("Check", "a coordinate that is not on the earth"));
    case Fault::NotBoolean:
        return translated(Wording("Check", "neither 0 nor 1"));
    case Fault::Control:
        return translated(Wording("Check", "a control character"));
    case Fault::Empty:
        return translated(Wording("Check", "an empty text"));
    case Fault::UnknownWord:
        return translated(Wording("Check", "an unknown word"));
    case Fault::Unreadable:
        return translated(Wording("Check", "a date that can't be read"));
    }
    return {};
}

/// A value as a problem shows it: short, on one line, harmless.
QString shown(const QVariant& value)
{
    QString text = value.toString().left(60);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; },
        QChar(QChar::ReplacementCharacter));
    return text;
}

/// Looks at the rows of one table, one by one.
class TableCheck
{
public:
    TableCheck(const TableShape& shape, Problems& problems)
        : m_shape(shape)
        , m_problems(problems)
        , m_low(shape.column(u"low"))
        , m_high(shape.column(u"high"))
        , m_start(shape.column(u"start_offset"))
        , m_end(shape.column(u"end_offset"))
    {
    }

    [[nodiscard]] QString select() const
    {
        QStringList columns{QStringLiteral("rowid")};
        for (const ColumnShape& column : m_shape.columns)
            columns << (isLong(column) ? QStringLiteral("typeof(\"%1\")") : QStringLiteral("\"%1\"")).arg(column.name);
        return QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(QStringLiteral(", ")), m_shape.name);
    }

    void look(const RowReader& row)
    {
        m_values.clear();
        for (int column = 0; column < int(m_shape.columns.size()); ++column)
            m_values.push_back(row.value(column + 1));
        m_row = row.value(0).toString();
        for (std::size_t column = 0; column < m_values.size(); ++column)
            lookAtValue(m_shape.columns[column], m_values[column]);
        lookAtDates();
        lookAtOrder(m_low, m_high, [](const QVariant& a, const QVariant& b) { return a.toDouble() > b.toDouble(); });
        lookAtOrder(m_start, m_end,
                    [](const QVariant& a, const QVariant& b) { return a.toLongLong() >= b.toLongLong(); });
        lookAtNames();
    }

private:
    static bool isLong(const ColumnShape& column) { return column.kind == Kind::Bytes || column.kind == Kind::Unread; }

    void add(const QString& column, const QString& what)
    {
        m_problems.add(
            m_shape.name + u'.' + column + QStringLiteral(": ") + what,
            translated(Wording("Check", "%1: %2 holds %3.")).arg(rowWords(m_shape.name, m_row), column, what));
    }
    void add(const QString& column, const QString& what, const QVariant& value)
    {
        m_problems.add(m_shape.name + u'.' + column + QStringLiteral(": ") + what,
                       translated(Wording("Check", "%1: %2 holds %3: \"%4\"."))
                           .arg(rowWords(m_shape.name, m_row), column, what, shown(value)));
    }

    void lookAtValue(const ColumnShape& column, const QVariant& value)
    {
        if (isLong(column)) {
            if (value.toString() != (column.kind == Kind::Bytes ? QLatin1String("blob") : QLatin1String("text")))
                add(column.name, faultWords(Fault::Storage));
            return;
        }
        const Fault fault = faultOf(column, value);
        if (fault == Fault::Null || fault == Fault::Empty)
            add(column.name, faultWords(fault));
        else if (fault == Fault::Unreadable && column.kind == Kind::Date)
            add(column.name, faultWords(fault) + QStringLiteral(" (") + Edtf::read(value.toString()).problem + u')',
                value);
        else if (fault != Fault::None)
            add(column.name, faultWords(fault), value);
    }

    void lookAtDates()
    {
        for (const DateShape& date : m_shape.dates) {
            const QVariant& said = m_values[std::size_t(date.date)];
            const DerivedDays days = derivedDays(said);
            const bool agree = days.earliest.toString() == m_values[std::size_t(date.earliest)].toString() &&
                               days.latest.toString() == m_values[std::size_t(date.latest)].toString();
            if (!agree && (said.isNull() || Edtf::parse(said.toString())))
                add(m_shape.columns[std::size_t(date.date)].name,
                    translated(Wording("Check", "a date whose derived days are wrong")), said);
        }
    }

    template <typename IsReversed>
    void lookAtOrder(int from, int to, IsReversed isReversed)
    {
        if (from < 0 || to < 0)
            return;
        const QVariant &first = m_values[std::size_t(from)], &last = m_values[std::size_t(to)];
        if (!first.isNull() && !last.isNull() && isReversed(first, last))
            add(m_shape.columns[std::size_t(from)].name,
                translated(Wording("Check", "a beginning that lies beyond its end")),
                first.toString() + QStringLiteral(" – ") + last.toString());
    }

    void lookAtNames()
    {
        const auto says = [this](int column) { return !m_values[std::size_t(column)].toString().trimmed().isEmpty(); };
        if (!m_shape.oneFilled.empty() && std::none_of(m_shape.oneFilled.begin(), m_shape.oneFilled.end(), says))
            add(m_shape.columns[std::size_t(m_shape.oneFilled.front())].name, faultWords(Fault::Empty));
    }

    const TableShape& m_shape;
    Problems& m_problems;
    int m_low, m_high, m_start, m_end;
    std::vector<QVariant> m_values;
    QString m_row;
};

} // namespace

void checkValues(Connection& connection, Problems& problems)
{
    for (const TableShape& shape : tableShapes()) {
        TableCheck check(shape, problems);
        RowReader query(connection, check.select());
        eachRow(query, Damage::Refuse, [&](const RowReader& row) { check.look(row); });
    }
}

} // namespace tasrih
