// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf_point.h"

#include <QtCore/QHashFunctions>

namespace tasrih {

struct EdtfReading;

/// A date or an interval in the Extended Date/Time Format, levels 0 and 1 whole (ISO 8601-2:2019,
/// loc.gov/standards/datetime): dates, date-times, intervals with open ("..") and unknown ("") ends, seasons,
/// qualifiers "?" "~" "%", unspecified digits "X", negative and "Y" years. Immutable, and small: a project holds very
/// many. Each value has one text, so that none is kept.
///
/// All days are inclusive, at both ends. "~" and "?" do not widen the bounds: how much "about" adds is the reader's
/// choice and is applied where it can be seen.
class Edtf
{
public:
    /// Reads @p text; level 2 is recognised and refused by name. Never throws.
    [[nodiscard]] static EdtfReading read(QStringView text);
    /// The value alone, nothing where @p text is wrong.
    [[nodiscard]] static std::optional<Edtf> parse(QStringView text);
    /// One day. @p day is valid; beyond the years −9999 to 9999 the year alone is kept.
    [[nodiscard]] static Edtf fromDay(QDate day);
    /// A single date from its fields, which are right.
    [[nodiscard]] static Edtf fromPoint(const EdtfPoint& point);

    /// The text it was read from, letter for letter.
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isInterval() const noexcept { return m_end.kind != Side::asStart; }
    /// A date with a time of day.
    [[nodiscard]] bool isDateTime() const noexcept { return m_end.hasTime; }
    /// "../2025": there is no bound.
    [[nodiscard]] bool isOpenStart() const noexcept { return m_start.kind == Side::open; }
    [[nodiscard]] bool isOpenEnd() const noexcept { return m_end.kind == Side::open; }
    /// "/2025": there is a bound, nobody says which.
    [[nodiscard]] bool hasUnknownStart() const noexcept { return m_start.kind == Side::unknown; }
    [[nodiscard]] bool hasUnknownEnd() const noexcept { return m_end.kind == Side::unknown; }

    /// "?" or "%", at either end.
    [[nodiscard]] bool isUncertain() const;
    /// "~" or "%", at either end.
    [[nodiscard]] bool isApproximate() const;
    [[nodiscard]] bool hasUnspecifiedDigits() const;

    /// Precision of the date, or of the start of an interval (of its end where the start is no date; Century where
    /// neither is).
    [[nodiscard]] Precision precision() const;
    /// Precision of the end (of the start where the end is no date); of the date itself if it is no interval.
    [[nodiscard]] Precision endPrecision() const;

    /// The date itself, or the date an interval starts or ends with; nothing where that end is open or unknown.
    [[nodiscard]] std::optional<EdtfPoint> start() const;
    [[nodiscard]] std::optional<EdtfPoint> end() const;

    /// The four bounds: what is said starts between earliestStart and latestStart and ends between earliestEnd and
    /// latestEnd. A single date bounds its start and its end alike: "2025-09" is 1 to 30 September for both. Nothing
    /// where that end is open or unknown. latestStart is never after latestEnd.
    [[nodiscard]] std::optional<QDate> earliestStart() const;
    [[nodiscard]] std::optional<QDate> latestStart() const;
    [[nodiscard]] std::optional<QDate> earliestEnd() const;
    [[nodiscard]] std::optional<QDate> latestEnd() const;
    /// The first and the last possible day of the whole; nothing = without bound or unknown.
    [[nodiscard]] std::optional<QDate> earliest() const { return earliestStart(); }
    [[nodiscard]] std::optional<QDate> latest() const { return latestEnd(); }

    /// Equal texts: "2025" and "2025-XX" bound the same days but do not say the same.
    friend bool operator==(const Edtf& a, const Edtf& b) noexcept = default;
    friend size_t qHash(const Edtf& value, size_t seed = 0) { return ::qHash(value.text(), seed); }

private:
    friend class EdtfReader;

    /// One end in eight bytes. What a point leaves unsaid is 0, so that equal ends are equal texts.
    struct Side
    {
        /// The end of a single date is as its start, and has its time of day where others have the year.
        static constexpr unsigned date = 0, open = 1, unknown = 2, asStart = 3;

        quint64 year : 30 = 0;
        quint64 kind : 2 = date;
        quint64 month : 5 = 0;
        quint64 day : 5 = 0;
        quint64 monthField : 2 = 0;
        quint64 dayField : 2 = 0;
        quint64 unspecifiedYearDigits : 2 = 0;
        quint64 negative : 1 = 0;
        quint64 uncertain : 1 = 0;
        quint64 approximate : 1 = 0;
        quint64 hasTime : 1 = 0;

        friend bool operator==(const Side&, const Side&) noexcept = default;
    };

    Edtf() = default;

    [[nodiscard]] static Side packed(const EdtfPoint& point);
    [[nodiscard]] std::optional<EdtfPoint> pointOf(const Side& side) const;

    Side m_start;
    Side m_end{.kind = Side::asStart};
};

/// What Edtf::read makes of a text: a value, or a sentence for the user that says what is wrong.
struct EdtfReading
{
    std::optional<Edtf> value;
    QString problem;
};

} // namespace tasrih
