// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"

namespace tasrih {

/// A length of time in whole calendar units, as ISO 8601 writes it: "P12M", "P1Y6M", "P2W", "P10D", "P1Y2M3W4D".
/// No time of day, no fractions, no sign.
class Duration
{
public:
    /// Nothing where @p text is no such duration; every number has at most four digits.
    [[nodiscard]] static std::optional<Duration> parse(QStringView text);

    /// As it was written.
    [[nodiscard]] const QString& text() const noexcept { return m_text; }
    [[nodiscard]] int years() const noexcept { return m_years; }
    [[nodiscard]] int months() const noexcept { return m_months; }
    [[nodiscard]] int weeks() const noexcept { return m_weeks; }
    [[nodiscard]] int days() const noexcept { return m_days; }

    /// @p day moved on: years and months first, where the day is cut to the length of the month (31 January and a
    /// month is 28 February), then weeks and days.
    [[nodiscard]] QDate addTo(QDate day) const;

    friend bool operator==(const Duration& a, const Duration& b) noexcept { return a.m_text == b.m_text; }

private:
    Duration() = default;

    QString m_text;
    int m_years = 0;
    int m_months = 0;
    int m_weeks = 0;
    int m_days = 0;
};

/// Where @p duration after @p anchor lies, as precise as the anchor: "2025-09" and twelve months is "2026-09", a date
/// and ten days is a date. Where the anchor is too coarse to tell (September and ten days is September or October),
/// it is the later one, marked "~". An interval is moved as a whole; qualifiers stay; unspecified fields are left out.
[[nodiscard]] Edtf deriveEnd(const Edtf& anchor, const Duration& duration);

} // namespace tasrih
