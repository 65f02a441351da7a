// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/hits_in_time.h"

#include "models/search/facet_reader.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tasrih {

namespace {

/// The days something may be of; invalid where nothing is known.
struct Days
{
    QDate earliest, latest;
};

Days daysOf(const Article* article)
{
    if (!article || !article->published)
        return {};
    return {article->published->earliest().value_or(QDate()), article->published->latest().value_or(QDate())};
}

/// Months since the year 0.
std::optional<int> monthOf(const Days& days)
{
    const auto number = [](QDate day) { return 12 * day.year() + day.month() - 1; };
    const bool isKnown = days.earliest.isValid() && days.latest.isValid();
    return isKnown && number(days.earliest) == number(days.latest) ? std::optional(number(days.earliest))
                                                                   : std::nullopt;
}

/// Remembers the first and the last of what passes.
template <typename Id>
class Ends
{
public:
    Ends(std::optional<Id>& first, std::optional<Id>& last)
        : m_first(first)
        , m_last(last)
    {
    }

    void see(Id id, const Days& days)
    {
        if (days.latest.isValid() && (!m_first || days.latest < m_earliest)) {
            m_first = id;
            m_earliest = days.latest;
        }
        if (days.earliest.isValid() && (!m_last || days.earliest > m_latest)) {
            m_last = id;
            m_latest = days.earliest;
        }
    }

private:
    std::optional<Id>&m_first, &m_last;
    QDate m_earliest, m_latest;
};

/// Counts by month; the stretch of months grows with what comes.
class Counter
{
public:
    void add(const std::optional<int>& month)
    {
        ++m_total;
        if (month)
            ++m_months[*month];
    }
    void widen(std::optional<int>& from, std::optional<int>& to) const
    {
        for (auto each = m_months.begin(); each != m_months.end(); ++each) {
            from = from ? std::min(*from, each.key()) : each.key();
            to = to ? std::max(*to, each.key()) : each.key();
        }
    }
    [[nodiscard]] HitCourse course(const QString& name, const QString& colourKey, int from, int months) const
    {
        HitCourse result{name, colourKey, std::vector<int>(std::size_t(months), 0), m_total};
        for (auto each = m_months.begin(); each != m_months.end(); ++each)
            result.months[std::size_t(each.key() - from)] = each.value();
        return result;
    }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int placed() const
    {
        int placed = 0;
        for (const int count : m_months)
            placed += count;
        return placed;
    }

private:
    QHash<int, int> m_months;
    int m_total = 0;
};

QString colourOf(const Snapshot& snapshot, Facet split, FacetValue value)
{
    const Side* side = split == Facet::Side && value != noFacetValue ? snapshot.find(SideId(value)) : nullptr;
    return side ? side->colour : QString();
}

} // namespace

int HitsInTime::tallest() const
{
    return all.months.empty() ? 0 : *std::max_element(all.months.begin(), all.months.end());
}

int HitsInTime::tallestPart() const
{
    int tallest = 0;
    for (const HitCourse& part : parts) {
        for (const int count : part.months)
            tallest = std::max(tallest, count);
    }
    return tallest;
}

HitsInTime hitsInTime(const Snapshot& snapshot, SearchScope scope, const std::vector<qint64>& articles,
                      const std::vector<qint64>& statements, std::optional<Facet> split, Language language)
{
    HitsInTime result;
    Counter all;
    QHash<FacetValue, Counter> parts;
    FacetReader reader(snapshot, scope);
    FacetReader::Values values;
    const auto count = [&](qint64 id, const Days& days) {
        const std::optional<int> month = monthOf(days);
        all.add(month);
        if (!split)
            return;
        reader.read(id, values);
        for (const FacetValue value : values[std::size_t(*split)])
            parts[value].add(month);
    };
    Ends<ArticleId> articleEnds(result.firstArticle, result.lastArticle);
    for (const qint64 id : articles) {
        const Days days = daysOf(snapshot.find(ArticleId(id)));
        articleEnds.see(ArticleId(id), days);
        if (scope == SearchScope::Articles)
            count(id, days);
    }
    Ends<StatementId> statementEnds(result.firstStatement, result.lastStatement);
    const std::vector<StatementId> ids(statements.begin(), statements.end());
    for (const quint32 row : snapshot.facts->rowsOf(ids)) {
        const Days days{snapshot.facts->earliest[row], snapshot.facts->latest[row]};
        statementEnds.see(snapshot.facts->ids[row], days);
        if (scope == SearchScope::Statements)
            count(snapshot.facts->ids[row].value(), days);
    }
    std::optional<int> from, to;
    all.widen(from, to);
    if (from) {
        result.first = QDate(*from / 12, *from % 12 + 1, 1);
        result.months = *to - *from + 1;
    }
    result.withoutMonth = all.total() - all.placed();
    result.all = all.course({}, {}, from.value_or(0), result.months);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        result.parts.push_back(part->course(nameOf(snapshot, *split, part.key(), language),
                                            colourOf(snapshot, *split, part.key()), from.value_or(0), result.months));
    std::sort(result.parts.begin(), result.parts.end(), [](const HitCourse& a, const HitCourse& b) {
        return a.total != b.total ? a.total > b.total : a.name < b.name;
    });
    return result;
}

} // namespace tasrih
