// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/salvage/row_mender.h"

#include "database/records/missing.h"
#include "database/store/repositories/kept_original.h"

#include <algorithm>

namespace tasrih {

namespace {

using Kind = ColumnShape::Kind;

/// What stands for a value that is not there, or nothing where nothing can.
std::optional<QVariant> standIn(const ColumnShape& column, const QVariant& value)
{
    switch (column.kind) {
    case Kind::Whole:
    case Kind::Boolean:
        return column.name.endsWith(QLatin1String("_offset")) ? std::nullopt : std::optional(QVariant(0));
    case Kind::Word:
        return column.fallback.isEmpty() ? std::nullopt : std::optional(QVariant(column.fallback));
    case Kind::Moment:
    case Kind::Duration:
        return QVariant(QStringLiteral(""));
    case Kind::Text:
    case Kind::Verbatim: {
        if (column.mustBeFilled)
            return std::nullopt;
        // Without its control characters a text is still one.
        QString text = value.typeId() == QMetaType::QString ? value.toString() : QStringLiteral("");
        text.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7F; });
        return QVariant(text);
    }
    default:
        return std::nullopt;
    }
}

} // namespace

RowMender::RowMender(const TableShape& shape, std::function<bool(const QString& table, qint64 id)> isKept)
    : m_shape(shape)
    , m_isKept(std::move(isKept))
{
}

std::optional<SoundRow> RowMender::mended(const LooseRow& row) const
{
    SoundRow sound;
    sound.isMended = row.isCut;
    const bool hasDefaults = !row.isCut && row.values.size() < qsizetype(m_shape.columns.size());
    for (int at = 0; at < int(m_shape.columns.size()); ++at) {
        const ColumnShape& column = m_shape.columns[std::size_t(at)];
        if (hasDefaults && at >= row.values.size())
            break;
        QVariant value = column.isRowid ? QVariant(qlonglong(row.rowid)) : row.values.value(at);
        if (!mend(column, value, sound.isMended))
            return std::nullopt;
        sound.values << value;
        if (column.isRowid || (sound.key == 0 && column.kind == Kind::Id))
            sound.key = column.isRowid ? row.rowid : value.toLongLong();
    }
    if (!hasRun(sound) || !hasOriginal(sound))
        return std::nullopt;
    mendDates(sound);
    mendOrder(sound);
    mendNames(sound);
    return sound;
}

bool RowMender::mend(const ColumnShape& column, QVariant& value, bool& isMended) const
{
    Fault fault = faultOf(column, value);
    if (column.kind == Kind::Unread && value.typeId() != QMetaType::QString)
        fault = Fault::Storage;
    const bool isHeldElsewhere = column.target == m_shape.name; // Told at the end, when all its rows are there.
    if (fault == Fault::None && !value.isNull() && !column.target.isEmpty() && !isHeldElsewhere &&
        !m_isKept(column.target, value.toLongLong()))
        fault = Fault::NoId;
    if (fault == Fault::None)
        return true;
    isMended = true;
    const bool isPart = column.isRowid || !column.mayBeNull;
    const std::optional<QVariant> other = isPart ? standIn(column, value) : std::optional(QVariant());
    if (other)
        value = *other;
    return other.has_value();
}

void RowMender::mendDates(SoundRow& row) const
{
    for (const DateShape& date : m_shape.dates) {
        if (date.latest >= row.values.size())
            continue;
        const DerivedDays days = derivedDays(row.values[date.date]);
        row.isMended |= row.values[date.earliest].toString() != days.earliest.toString() ||
                        row.values[date.latest].toString() != days.latest.toString();
        row.values[date.earliest] = days.earliest;
        row.values[date.latest] = days.latest;
    }
}

void RowMender::mendOrder(SoundRow& row) const
{
    const int low = m_shape.column(u"low"), high = m_shape.column(u"high");
    if (low < 0 || high >= row.values.size() || row.values[low].isNull() || row.values[high].isNull() ||
        row.values[low].toDouble() <= row.values[high].toDouble())
        return;
    row.values.swapItemsAt(low, high);
    row.isMended = true;
}

void RowMender::mendNames(SoundRow& row) const
{
    const auto says = [&](int column) { return !row.values.value(column).toString().trimmed().isEmpty(); };
    if (m_shape.oneFilled.empty() || std::any_of(m_shape.oneFilled.begin(), m_shape.oneFilled.end(), says))
        return;
    row.values[m_shape.oneFilled[0]] = missingWord(Language::Arabic);
    row.values[m_shape.oneFilled[1]] = missingWord(Language::English);
    row.isMended = true;
}

bool RowMender::hasOriginal(const SoundRow& row) const
{
    const int bytes = m_shape.column(u"bytes"), form = m_shape.column(u"form");
    return bytes < 0 || form < 0 || form >= row.values.size() ||
           isSoundOriginal({row.values[form].toString(), row.values[bytes].toByteArray()}, row.isMended);
}

bool RowMender::hasRun(const SoundRow& row) const
{
    const int start = m_shape.column(u"start_offset"), end = m_shape.column(u"end_offset");
    if (start < 0)
        return true;
    const qint64 from = row.values.value(start).toLongLong();
    return from >= 0 && row.values.value(end).toLongLong() > from;
}

} // namespace tasrih
