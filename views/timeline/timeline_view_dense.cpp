// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under the pointer where rows are strips.
#include "models/labels/plain_text.h"
#include "models/timeline/density.h"
#include "views/timeline/timeline_view.h"

#include <QtWidgets/QMenu>

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::size_t mostListed = 24;
constexpr qsizetype mostLetters = 140; ///< Of one of them.
constexpr double reach = 2;            ///< px on either side of the pointer.
} // namespace

std::vector<int> TimelineView::membersAt(QPoint position) const
{
    const double y = position.y() - headerHeight() + top();
    const double x = frame().toLeading(position.x());
    if (position.y() < headerHeight() || x < 0)
        return {};
    const DaySpan days{DayPoint(std::floor(m_scale.day(x - reach))), DayPoint(std::ceil(m_scale.day(x + reach)))};
    std::vector<int> members;
    for (const DenseBand& band : denseBands(*m_rows, y, y + 1)) {
        for (int placed = band.first; placed < band.end; ++placed) {
            for (const LaneRun& run : m_rows->subjectRow(placed).runs) {
                for (int i = run.first; i < run.first + run.count; ++i) {
                    const int claim = m_rows->content().order[std::size_t(i)];
                    const ClaimSpan& span = m_rows->content().claims[std::size_t(claim)].span;
                    const std::optional<DaySpan> bar = span.bar() ? span.bar() : span.said.days;
                    const bool isUnder = bar && bar->from < days.to && days.from < std::max(bar->to, bar->from + 1);
                    if (isUnder && std::find(members.begin(), members.end(), claim) == members.end())
                        members.push_back(claim);
                }
            }
        }
    }
    return members;
}

void TimelineView::listMembers(QPoint position)
{
    const std::vector<int> members = membersAt(position);
    if (members.empty()) {
        m_context.clearSelection();
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("denseMembers"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < std::min(members.size(), mostListed); ++i) {
        const ClaimWords words = wordsOf(m_rows->content(), members[i]);
        const QString text = QStringLiteral("%1 · %2 · %3").arg(words.speaker, words.saidOn, words.summary);
        const TimelineClaim& claim = m_rows->content().claims[std::size_t(members[i])];
        menu->addAction(inLabel(text, mostLetters), this,
                        [this, claim] { m_context.select(claim.statement, claim.claim); });
    }
    if (members.size() > mostListed)
        menu->addAction(tr("… and %n more: zoom in", nullptr, int(members.size() - mostListed)))->setEnabled(false);
    menu->popup(viewport()->mapToGlobal(position));
}

} // namespace tasrih
