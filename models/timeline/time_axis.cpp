// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/time_axis.h"

#include "database/dates/month_names.h"
#include "database/words/numerals.h"

#include <cmath>

namespace tasrih {

namespace {

constexpr double daysPerMonth = 30.4;
constexpr double daysPerYear = 365.2425;

/// What the lower tier is made of.
enum class Fine
{
    Days,
    Weeks,
    MonthNames,
    ShortMonths,
    MonthLetters,
    Quarters,
    None
};

class Axis
{
public:
    Axis(const TimeScale& scale, double width, const AxisWords& words, const TextWidth& textWidth, double padding)
        : m_scale(scale)
        , m_width(width)
        , m_words(words)
        , m_textWidth(textWidth)
        , m_padding(padding)
    {
    }

    [[nodiscard]] TimeAxis build() const
    {
        const Fine fine = finest();
        switch (fine) {
        case Fine::Days:
        case Fine::Weeks:
            return {months(&Axis::monthAndYear), days(fine == Fine::Days ? 1 : 7)};
        case Fine::MonthNames:
            return {years(1), months(&Axis::fullMonth)};
        case Fine::ShortMonths:
            return {years(1), months(&Axis::shortMonth)};
        case Fine::MonthLetters:
            return {years(1), months(&Axis::monthNumber)};
        case Fine::Quarters:
            return {years(1), months(&Axis::nothing, 3)};
        case Fine::None:
            break;
        }
        return {years(yearStep()), {}};
    }

private:
    using Namer = QString (Axis::*)(QDate) const;

    [[nodiscard]] QString monthAndYear(QDate day) const
    {
        return fullMonth(day) + QLatin1Char(' ') + number(day.year());
    }
    [[nodiscard]] QString fullMonth(QDate day) const
    {
        return monthName(day.month(), m_words.language, m_words.display.months);
    }
    [[nodiscard]] QString shortMonth(QDate day) const
    {
        return shortMonthName(day.month(), m_words.language, m_words.display.months);
    }
    [[nodiscard]] QString monthNumber(QDate day) const { return number(day.month()); }
    [[nodiscard]] QString nothing(QDate) const { return {}; }
    [[nodiscard]] QString number(int value) const
    {
        return m_words.language == Language::Arabic ? inDigits(written(value), m_words.display.digits) : written(value);
    }

    [[nodiscard]] double needed(const QString& text) const { return m_textWidth(text) + 2 * m_padding; }

    [[nodiscard]] double widestMonth(Namer name) const
    {
        double widest = 0;
        for (int month = 1; month <= 12; ++month)
            widest = std::max(widest, needed((this->*name)(QDate(2000, month, 1))));
        return widest;
    }

    [[nodiscard]] Fine finest() const
    {
        const double perDay = m_scale.unitsPerDay();
        const double perMonth = perDay * daysPerMonth;
        const double day = needed(number(30));
        if (perDay >= day)
            return Fine::Days;
        if (perDay * 7 >= day && perMonth >= widestMonth(&Axis::monthAndYear))
            return Fine::Weeks;
        if (perMonth >= widestMonth(&Axis::fullMonth))
            return Fine::MonthNames;
        if (perMonth >= widestMonth(&Axis::shortMonth))
            return Fine::ShortMonths;
        if (perMonth >= day)
            return Fine::MonthLetters;
        return perDay * daysPerYear >= 1.5 * needed(number(2000)) ? Fine::Quarters : Fine::None;
    }

    [[nodiscard]] int yearStep() const
    {
        const double year = needed(number(2000));
        for (const int step : {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
            if (m_scale.unitsPerDay() * daysPerYear * step >= year)
                return step;
        }
        return 1000;
    }

    [[nodiscard]] QDate dayAt(double x) const
    {
        const auto julian = qint64(std::floor(m_scale.day(x)));
        return std::clamp(QDate::fromJulianDay(julian), QDate(1, 1, 1), QDate(9999, 12, 31));
    }

    /// Adds the cell of [@p from, @p to), its label if that fits into the part that can be seen.
    void add(std::vector<AxisCell>& cells, QDate from, QDate to, const QString& label) const
    {
        AxisCell cell{m_scale.x(double(from.toJulianDay())), m_scale.x(double(to.toJulianDay())), label};
        const double seen = std::min(cell.to, m_width) - std::max(cell.from, 0.0);
        if (needed(label) > seen + m_padding)
            cell.label.clear();
        cells.push_back(cell);
    }

    [[nodiscard]] std::vector<AxisCell> days(int step) const
    {
        std::vector<AxisCell> cells;
        const QDate last = dayAt(m_width);
        QDate from = dayAt(0);
        from = from.addDays(-((from.day() - 1) % step));
        while (from.isValid() && from <= last) {
            // Weeks begin anew with each month: 1, 8, 15, 22, and 29 joins the one before.
            QDate to = from.addDays(step);
            const QDate nextMonth = QDate(from.year(), from.month(), 1).addMonths(1);
            if (step > 1 && (to >= nextMonth || to.day() > 22))
                to = nextMonth;
            if (step == 1 || from.day() <= 22)
                add(cells, from, to, number(from.day()));
            from = to;
        }
        return cells;
    }

    [[nodiscard]] std::vector<AxisCell> months(Namer name, int step = 1) const
    {
        std::vector<AxisCell> cells;
        const QDate last = dayAt(m_width);
        const QDate first = dayAt(0);
        QDate from(first.year(), first.month() - (first.month() - 1) % step, 1);
        while (from.isValid() && from <= last) {
            const QDate to = from.addMonths(step);
            add(cells, from, to, (this->*name)(from));
            from = to;
        }
        return cells;
    }

    [[nodiscard]] std::vector<AxisCell> years(int step) const
    {
        std::vector<AxisCell> cells;
        const int last = dayAt(m_width).year();
        const int first = dayAt(0).year();
        for (int year = first - first % step; year <= last; year += step) {
            const QDate from(std::max(year, 1), 1, 1);
            add(cells, from, QDate(year + step, 1, 1), number(from.year()));
        }
        return cells;
    }

    const TimeScale& m_scale;
    double m_width;
    const AxisWords& m_words;
    const TextWidth& m_textWidth;
    double m_padding;
};

} // namespace

TimeAxis timeAxis(const TimeScale& scale, double width, const AxisWords& words, const TextWidth& textWidth,
                  double padding)
{
    return Axis(scale, width, words, textWidth, padding).build();
}

} // namespace tasrih
