// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the view, in words and in places, for tips and screen readers.
#include "database/text/isolate.h"
#include "models/stances/evidence_words.h"
#include "models/stances/stance_words.h"
#include "models/words/labels.h"
#include "views/stances/course_view.h"

#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace tasrih {

QString CourseView::lineWords(int line) const
{
    const CourseLine& one = m_course.lines[std::size_t(line)];
    QStringList words{isolated(one.name), sayingsWords(int(one.marks.size()))};
    if (one.changed)
        words << translated(Wording("Stances", "changed over time"));
    if (one.contradictory)
        words << translated(Wording("Stances", "contradicts itself at one time"));
    return words.join(QStringLiteral(" · "));
}

QString CourseView::markWords(int line, int mark) const
{
    const CourseMark& one = m_course.mark(line, mark);
    const Snapshot& snapshot = *m_context.snapshot();
    const Statement* statement = snapshot.find(one.claim.statement);
    const Claim* claim = claimOf(snapshot, one.claim);
    if (!statement || !claim)
        return {};
    QStringList lines{QStringList{isolated(saidOnText(snapshot, *statement)), textOf(one.claim.position),
                                  isolated(holderOf(snapshot, *statement, *claim))}
                          .join(QStringLiteral(" · "))};
    const QString condition = pick(interfaceLanguage(), claim->condition, claim->conditionEn);
    if (!condition.isEmpty())
        lines << tr("Condition: %1").arg(isolated(condition));
    lines << evidenceWords(*statement, *claim);
    if (one.reports > 1)
        lines << tr("in %n report(s)", nullptr, one.reports);
    return lines.join(QLatin1Char('\n'));
}

QString CourseView::wordsOf(std::size_t mark) const
{
    const PlacedMark& one = placed().marks[mark];
    return isolated(m_course.lines[std::size_t(one.line)].name) + u'\n' + markWords(one.line, one.mark);
}

QRect CourseView::rectOf(int line, std::optional<int> mark) const
{
    const CourseLayout& layout = placed();
    if (!mark) {
        const double top = layout.tops[std::size_t(line)];
        const double shift = m_painter->headerHeight() - verticalScrollBar()->value();
        return QRectF(0, top + shift, viewport()->width(), layout.tops[std::size_t(line) + 1] - top).toAlignedRect();
    }
    for (std::size_t i = layout.firsts[std::size_t(line)]; i < layout.firsts[std::size_t(line) + 1]; ++i) {
        if (layout.marks[i].mark == *mark)
            return QRect(positionOf(i), QSize())
                .adjusted(-int(markReach), -int(markReach), int(markReach), int(markReach));
    }
    return {};
}

bool CourseView::isSelected(int line, int mark) const
{
    const std::vector<StatementId>& selected = m_context.selection().statements;
    return std::find(selected.begin(), selected.end(), m_course.mark(line, mark).claim.statement) != selected.end();
}

} // namespace tasrih
