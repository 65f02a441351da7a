// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_order.h"

#include "models/timeline/agreement.h"

#include <QtCore/QCollator>

#include <limits>

namespace tasrih {

namespace {
/// Sorts the flat tree level by level, then tells the runs where their rows went.
class Sorter
{
public:
    Sorter(TimelineContent& content, RowSort sort)
        : m_content(content)
        , m_sort(sort)
        , m_collator(QLocale(content.options.language == Language::Arabic ? QLocale::Arabic : QLocale::English))
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void run()
    {
        m_order.reserve(m_content.rows.size());
        addLevel(0, int(m_content.rows.size()));
        std::vector<int> placeOf(m_order.size());
        for (std::size_t i = 0; i < m_order.size(); ++i)
            placeOf[std::size_t(m_order[i])] = int(i);
        std::vector<TimelineRow> rows;
        rows.reserve(m_order.size());
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            TimelineRow row = std::move(m_content.rows[std::size_t(m_order[i])]);
            row.end = int(i) + row.end - m_order[i];
            for (LaneRun& each : row.runs)
                each.from = each.from < 0 ? each.from : placeOf[std::size_t(each.from)];
            rows.push_back(std::move(row));
        }
        m_content.rows = std::move(rows);
    }

private:
    struct Key
    {
        int row = 0;
        double value = 0;
    };

    /// The rows from @p first to @p end whose depth is that of the first, with all below them.
    void addLevel(int first, int end)
    {
        std::vector<Key> level;
        for (int row = first; row < end; row = m_content.rows[std::size_t(row)].end)
            level.push_back({row, valueOf(row)});
        const bool hasHeadings = std::any_of(level.begin(), level.end(), [this](const Key& key) {
            return std::holds_alternative<RowHeading>(m_content.rows[std::size_t(key.row)].subject);
        });
        if (!hasHeadings)
            std::stable_sort(level.begin(), level.end(), [this](const Key& a, const Key& b) { return isBefore(a, b); });
        else
            sortBetweenHeadings(level);
        for (const Key& key : level) {
            m_order.push_back(key.row);
            addLevel(key.row + 1, m_content.rows[std::size_t(key.row)].end);
        }
    }

    void sortBetweenHeadings(std::vector<Key>& level)
    {
        const auto isHeading = [this](const Key& key) {
            return std::holds_alternative<RowHeading>(m_content.rows[std::size_t(key.row)].subject);
        };
        for (auto from = level.begin(); from != level.end();) {
            const auto to = std::find_if(from, level.end(), isHeading);
            std::stable_sort(from, to, [this](const Key& a, const Key& b) { return isBefore(a, b); });
            from = to == level.end() ? to : to + 1;
        }
    }

    [[nodiscard]] bool isBefore(const Key& a, const Key& b) const
    {
        if (m_sort == RowSort::Name)
            return m_collator.compare(m_content.rows[std::size_t(a.row)].label,
                                      m_content.rows[std::size_t(b.row)].label) < 0;
        return a.value < b.value;
    }

    /// Of a row with all below it; the smallest comes first.
    [[nodiscard]] double valueOf(int row) const
    {
        double value = std::numeric_limits<double>::max();
        if (m_sort == RowSort::Disagreement)
            value = 0;
        for (int i = row; i < m_content.rows[std::size_t(row)].end; ++i) {
            const TimelineRow& each = m_content.rows[std::size_t(i)];
            if (each.ownCount() == 0)
                continue;
            const LaneRun& own = each.runs.front();
            if (m_sort == RowSort::Disagreement) {
                const Agreement agreement = agreementOf(m_content, std::span(&own, 1));
                value = std::min(value, double(agreement.most - agreement.claims));
                continue;
            }
            for (int at = own.first; at < own.first + own.count; ++at) {
                const ClaimSpan& span = m_content.claims[std::size_t(m_content.order[std::size_t(at)])].span;
                if (!span.said.days)
                    continue;
                const double day = span.said.days->from;
                value = std::min(value, m_sort == RowSort::LatestClaim ? -day : day);
            }
        }
        return value;
    }

    TimelineContent& m_content;
    RowSort m_sort;
    QCollator m_collator;
    std::vector<int> m_order; ///< Old indexes in their new order.
};
} // namespace

void sortRows(TimelineContent& content, RowSort sort)
{
    if (sort != RowSort::Given && !content.rows.empty())
        Sorter(content, sort).run();
}

} // namespace tasrih
