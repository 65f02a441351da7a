// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf.h"

namespace tasrih {

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
    value.m_text = point.text();
    value.m_start.point = point;
    value.m_end.point = point;
    return value;
}

bool Edtf::isUncertain() const
{
    return m_start.point.uncertain || m_end.point.uncertain;
}

bool Edtf::isApproximate() const
{
    return m_start.point.approximate || m_end.point.approximate;
}

bool Edtf::hasUnspecifiedDigits() const
{
    return m_start.point.hasUnspecifiedDigits() || m_end.point.hasUnspecifiedDigits();
}

std::optional<EdtfPoint> Edtf::start() const
{
    return m_start.kind == SideKind::Date ? std::optional(m_start.point) : std::nullopt;
}

std::optional<EdtfPoint> Edtf::end() const
{
    return m_end.kind == SideKind::Date ? std::optional(m_end.point) : std::nullopt;
}

Precision Edtf::precision() const
{
    if (m_start.kind == SideKind::Date)
        return m_start.point.precision();
    return m_end.kind == SideKind::Date ? m_end.point.precision() : Precision::Century;
}

Precision Edtf::endPrecision() const
{
    return m_end.kind == SideKind::Date ? m_end.point.precision() : precision();
}

std::optional<QDate> Edtf::earliestStart() const
{
    return m_start.kind == SideKind::Date ? std::optional(m_start.point.firstDay()) : std::nullopt;
}

std::optional<QDate> Edtf::latestStart() const
{
    if (m_start.kind != SideKind::Date)
        return std::nullopt;
    const QDate last = m_start.point.lastDay();
    const auto end = latestEnd();
    return end ? std::min(last, *end) : last;
}

std::optional<QDate> Edtf::earliestEnd() const
{
    return m_end.kind == SideKind::Date ? std::optional(m_end.point.firstDay()) : std::nullopt;
}

std::optional<QDate> Edtf::latestEnd() const
{
    return m_end.kind == SideKind::Date ? std::optional(m_end.point.lastDay()) : std::nullopt;
}

} // namespace tasrih
