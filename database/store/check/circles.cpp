// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/circles.h"

#include "database/store/check/checks.h"
#include "database/store/sql/rows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>
#include <array>

namespace tasrih {

namespace {

/// Walks the arrows depth first without recursion: a way may be as long as the table.
class Walk
{
public:
    Walk(std::vector<Arrow> arrows, std::size_t most)
        : m_arrows(std::move(arrows))
        , m_most(most)
    {
        std::sort(m_arrows.begin(), m_arrows.end());
        m_arrows.erase(std::unique(m_arrows.begin(), m_arrows.end()), m_arrows.end());
    }

    std::vector<std::vector<qint64>> circles()
    {
        for (const Arrow& arrow : m_arrows) {
            if (!m_depths.contains(arrow.first))
                walkFrom(arrow.first);
        }
        return std::move(m_circles);
    }

private:
    using Next = std::vector<Arrow>::const_iterator;
    struct Step
    {
        qint64 id;
        Next next, end;
    };
    static constexpr int done = -1;

    void enter(qint64 id)
    {
        const auto [from, to] = std::equal_range(m_arrows.cbegin(), m_arrows.cend(), Arrow(id, 0),
                                                 [](const Arrow& a, const Arrow& b) { return a.first < b.first; });
        m_depths[id] = int(m_way.size());
        m_way.push_back({id, from, to});
    }

    void walkFrom(qint64 start)
    {
        enter(start);
        while (!m_way.empty()) {
            Step& step = m_way.back();
            if (step.next == step.end) {
                m_depths[step.id] = done;
                m_way.pop_back();
                continue;
            }
            const qint64 to = (step.next++)->second;
            const auto depth = m_depths.constFind(to);
            if (depth == m_depths.constEnd())
                enter(to);
            else if (*depth != done && m_circles.size() < m_most)
                note(std::size_t(*depth));
        }
    }

    void note(std::size_t from)
    {
        std::vector<qint64>& circle = m_circles.emplace_back();
        for (std::size_t at = from; at < m_way.size(); ++at)
            circle.push_back(m_way[at].id);
    }

    std::vector<Arrow> m_arrows; ///< Sorted, each once.
    std::size_t m_most;
    QHash<qint64, int> m_depths; ///< Of those on the way; of all others met: done.
    std::vector<Step> m_way;
    std::vector<std::vector<qint64>> m_circles;
};

QString circleWords(const CircleSource& source)
{
    const QLatin1String table(source.table);
    if (table == QLatin1String("place"))
        return QCoreApplication::translate("Check", "Places lie in each other in a circle: %1.");
    if (table == QLatin1String("membership"))
        return QCoreApplication::translate("Check", "Actors belong to each other in a circle: %1.");
    if (table == QLatin1String("figure"))
        return QCoreApplication::translate("Check", "Figures are part of each other in a circle: %1.");
    return QCoreApplication::translate("Check", "Statements supersede each other, or link to themselves: %1.");
}

/// "12 → 15 → 12"; the middle of a long way is left out.
QString drawn(const std::vector<qint64>& circle)
{
    constexpr std::size_t mostShown = 12;
    QStringList ids;
    for (std::size_t i = 0; i < std::min(circle.size(), mostShown); ++i)
        ids << QString::number(circle[i]);
    if (circle.size() > mostShown)
        ids << QStringLiteral("...");
    ids << QString::number(circle.front());
    return ids.join(QStringLiteral(" → "));
}

} // namespace

std::vector<std::vector<qint64>> circlesOf(std::vector<Arrow> arrows, std::size_t most)
{
    return Walk(std::move(arrows), most).circles();
}

void checkCircles(Connection& connection, Problems& problems)
{
    for (const CircleSource& source : circleSources) {
        std::vector<Arrow> arrows;
        RowReader query(connection, QStringLiteral("SELECT %1, %2 FROM %3%4")
                                        .arg(QLatin1String(source.from), QLatin1String(source.to),
                                             QLatin1String(source.table), QLatin1String(source.where)));
        eachRow(query, Damage::Refuse, [&](const RowReader& row) {
            if (!row.value(1).isNull())
                arrows.emplace_back(row.value(0).toLongLong(), row.value(1).toLongLong());
        });
        for (const std::vector<qint64>& circle : circlesOf(std::move(arrows)))
            problems.add(QLatin1String(source.table) + u'.' + QLatin1String(source.to),
                         circleWords(source).arg(drawn(circle)));
    }
}

} // namespace tasrih
