// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/course_item.h"

#include "models/stances/stance_words.h"
#include "views/stances/course_accessible.h"
#include "views/stances/course_view.h"

namespace tasrih {

CourseItem::CourseItem(const CourseAccessible& root, int line, std::optional<int> mark)
    : m_root(root)
    , m_line(line)
    , m_mark(mark)
{
}

QAccessibleInterface* CourseItem::parent() const
{
    return m_mark ? m_root.child(m_line) : QAccessible::queryAccessibleInterface(&m_root.view());
}

QAccessibleInterface* CourseItem::child(int mark) const
{
    return m_mark ? nullptr : m_root.item(m_line, mark);
}

int CourseItem::childCount() const
{
    return m_mark ? 0 : int(m_root.view().course().lines[std::size_t(m_line)].marks.size());
}

int CourseItem::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const CourseItem*>(child);
    return item && item->m_line == m_line ? item->m_mark.value_or(-1) : -1;
}

QString CourseItem::text(QAccessible::Text what) const
{
    const CourseView& view = m_root.view();
    if (what != QAccessible::Name)
        return {};
    return m_mark ? view.markWords(m_line, *m_mark) : view.lineWords(m_line);
}

QRect CourseItem::rect() const
{
    const QRect inView = m_root.view().rectOf(m_line, m_mark);
    return {m_root.view().viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::Role CourseItem::role() const
{
    return m_mark ? QAccessible::ListItem : QAccessible::Grouping;
}

QAccessible::State CourseItem::state() const
{
    const CourseView& view = m_root.view();
    const QRect visible(view.viewport()->mapToGlobal(QPoint()), view.viewport()->size());
    QAccessible::State state;
    state.readOnly = true;
    state.offscreen = !visible.intersects(rect());
    if (!m_mark)
        return state;
    state.selectable = true;
    state.selected = view.isSelected(m_line, *m_mark);
    state.focusable = !view.rectOf(m_line, m_mark).isEmpty();
    state.focused = m_root.focusChild() == this;
    return state;
}

} // namespace tasrih
