// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf.h"

#include "database/dates/edtf_reader.h"

namespace tasrih {

namespace {

/// A time of day is "hh:mm:ss" and its zone in 30 bits, from low to high: hours, minutes, seconds, form of the zone,
/// whether it lies in the west, its hours and minutes.
enum class Zone : quint32
{
    None,
    Utc,
    Hours,
    Minutes
};
constexpr int hourBits = 5, minuteBits = 6, zoneBits = 2;

class TimeBits
{
public:
    explicit TimeBits(quint32 bits = 0)
        : m_bits(bits)
    {
    }
    void put(quint32 value, int width)
    {
        m_bits |= value << m_at;
        m_at += width;
    }
    [[nodiscard]] quint32 take(int width)
    {
        const quint32 value = (m_bits >> m_at) & ((1U << width) - 1);
        m_at += width;
        return value;
    }
    [[nodiscard]] quint32 bits() const { return m_bits; }

private:
    quint32 m_bits;
    int m_at = 0;
};

quint32 packedTime(QStringView time)
{
    const QStringView zone = time.sliced(8);
    const Zone form = zone.isEmpty()     ? Zone::None
                      : zone == u"Z"     ? Zone::Utc
                      : zone.size() == 3 ? Zone::Hours
                                         : Zone::Minutes;
    const auto number = [](QStringView text, qsizetype at) {
        return text.size() > at ? quint32(text.sliced(at, 2).toUInt()) : 0U;
    };
    TimeBits bits;
    bits.put(number(time, 0), hourBits);
    bits.put(number(time, 3), minuteBits);
    bits.put(number(time, 6), minuteBits);
    bits.put(quint32(form), zoneBits);
    bits.put(zone.startsWith(u'-') ? 1 : 0, 1);
    bits.put(number(zone, 1), hourBits - 1);
    bits.put(number(zone, 4), minuteBits);
    return bits.bits();
}

QString unpackedTime(quint32 packed)
{
    TimeBits bits(packed);
    const auto two = [&bits](int width) { return QStringLiteral("%1").arg(bits.take(width), 2, 10, QLatin1Char('0')); };
    QString text = two(hourBits);
    text += u':' + two(minuteBits);
    text += u':' + two(minuteBits);
    const Zone form{bits.take(zoneBits)};
    const bool isWest = bits.take(1) == 1;
    if (form == Zone::Utc)
        return text + u'Z';
    if (form == Zone::None)
        return text;
    text += QLatin1Char(isWest ? '-' : '+') + two(hourBits - 1);
    return form == Zone::Minutes ? text + u':' + two(minuteBits) : text;
}

} // namespace

Edtf::Side Edtf::packed(const EdtfPoint& point)
{
    constexpr int units[] = {1, 10, 100};
    Side side;
    Q_ASSERT(point.year >= 0); // Before the year 0 it is the sign that says so.
    side.negative = point.negative;
    side.year = quint64(point.year);
    side.uncertain = point.uncertain;
    side.approximate = point.approximate;
    if (point.year > 9999)
        return side; // It stands alone: see EdtfPoint::text().
    side.unspecifiedYearDigits = quint64(point.unspecifiedYearDigits);
    const int unit = units[point.unspecifiedYearDigits];
    side.year = quint64(point.year / unit * unit);
    side.monthField = quint64(point.monthField);
    side.dayField = quint64(point.dayField);
    side.month = point.monthField == EdtfPoint::Field::Given ? quint64(point.month) : 0;
    side.day = point.dayField == EdtfPoint::Field::Given ? quint64(point.day) : 0;
    return side;
}

std::optional<EdtfPoint> Edtf::pointOf(const Side& side) const
{
    if (side.kind == Side::asStart)
        return pointOf(m_start);
    if (side.kind != Side::date)
        return std::nullopt;
    EdtfPoint point;
    point.negative = side.negative;
    point.year = int(side.year);
    point.unspecifiedYearDigits = int(side.unspecifiedYearDigits);
    point.monthField = EdtfPoint::Field(side.monthField);
    point.dayField = EdtfPoint::Field(side.dayField);
    point.month = int(side.month);
    point.day = int(side.day);
    point.uncertain = side.uncertain;
    point.approximate = side.approximate;
    if (m_end.hasTime)
        point.time = unpackedTime(quint32(m_end.year));
    return point;
}

QString Edtf::text() const
{
    const auto sideText = [this](const Side& side) {
        const auto point = pointOf(side);
        return point ? point->text() : side.kind == Side::open ? QStringLiteral("..") : QString();
    };
    return isInterval() ? sideText(m_start) + u'/' + sideText(m_end) : sideText(m_start);
}

std::optional<Edtf> Edtf::parse(QStringView text)
{
    return read(text).value;
}

Edtf Edtf::fromDay(QDate day)
{
    Q_ASSERT(day.isValid());
    EdtfPoint point;
    const int year = astronomicalYear(day);
    point.negative = year < 0;
    point.year = std::abs(year);
    if (point.year <= 9999) {
        point.monthField = EdtfPoint::Field::Given;
        point.dayField = EdtfPoint::Field::Given;
        point.month = day.month();
        point.day = day.day();
    }
    return fromPoint(point);
}

Edtf Edtf::fromPoint(const EdtfPoint& point)
{
    Edtf value;
    value.m_start = packed(point);
    if (isEdtfTime(point.time) && point.year <= 9999) {
        value.m_end.hasTime = true;
        value.m_end.year = packedTime(point.time);
    }
    return value;
}

bool Edtf::isUncertain() const
{
    return m_start.uncertain || m_end.uncertain;
}

bool Edtf::isApproximate() const
{
    return m_start.approximate || m_end.approximate;
}

bool Edtf::hasUnspecifiedDigits() const
{
    const auto isIn = [](const std::optional<EdtfPoint>& point) { return point && point->hasUnspecifiedDigits(); };
    return isIn(start()) || isIn(end());
}

std::optional<EdtfPoint> Edtf::start() const
{
    return pointOf(m_start);
}

std::optional<EdtfPoint> Edtf::end() const
{
    return pointOf(m_end);
}

Precision Edtf::precision() const
{
    const auto said = start() ? start() : end();
    return said ? said->precision() : Precision::Century;
}

Precision Edtf::endPrecision() const
{
    const auto said = end();
    return said ? said->precision() : precision();
}

std::optional<QDate> Edtf::earliestStart() const
{
    const auto said = start();
    return said ? std::optional(said->firstDay()) : std::nullopt;
}

std::optional<QDate> Edtf::latestStart() const
{
    const auto said = start();
    if (!said)
        return std::nullopt;
    const QDate last = said->lastDay();
    const auto end = latestEnd();
    return end ? std::min(last, *end) : last;
}

std::optional<QDate> Edtf::earliestEnd() const
{
    const auto said = end();
    return said ? std::optional(said->firstDay()) : std::nullopt;
}

std::optional<QDate> Edtf::latestEnd() const
{
    const auto said = end();
    return said ? std::optional(said->lastDay()) : std::nullopt;
}

} // namespace tasrih
