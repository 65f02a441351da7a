// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/course_accessible.h"

#include "views/stances/course_item.h"
#include "views/stances/course_view.h"

namespace tasrih {

namespace {
constexpr int wholeLine = -1;

QAccessibleInterface* newInterface(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<CourseView*>(object);
    return view ? new CourseAccessible(*view) : nullptr;
}
} // namespace

void CourseAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(newInterface);
        return true;
    }();
    Q_UNUSED(once)
}

CourseAccessible::CourseAccessible(CourseView& view)
    : QAccessibleWidget(&view, QAccessible::List)
{
    QObject::connect(&view, &CourseView::courseChanged, &m_follower, [this] {
        forgetItems();
        QAccessibleEvent event(&this->view(), QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    });
}

CourseAccessible::~CourseAccessible()
{
    forgetItems();
}

CourseView& CourseAccessible::view() const
{
    return *static_cast<CourseView*>(widget());
}

void CourseAccessible::forgetItems() const
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
    m_items.clear();
}

QAccessibleInterface* CourseAccessible::item(int line, std::optional<int> mark) const
{
    const std::vector<CourseLine>& lines = view().course().lines;
    if (line < 0 || line >= int(lines.size()))
        return nullptr;
    if (mark && (*mark < 0 || *mark >= int(lines[std::size_t(line)].marks.size())))
        return nullptr;
    const std::pair key(line, mark.value_or(wholeLine));
    if (const auto found = m_items.constFind(key); found != m_items.cend())
        return QAccessible::accessibleInterface(*found);
    auto* made = new CourseItem(*this, line, mark);
    m_items.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* CourseAccessible::child(int line) const
{
    return item(line, std::nullopt);
}

int CourseAccessible::childCount() const
{
    return int(view().course().lines.size());
}

int CourseAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const CourseItem*>(child);
    return item && item->role() == QAccessible::Grouping ? item->line() : -1;
}

QAccessibleInterface* CourseAccessible::childAt(int x, int y) const
{
    const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
    if (const std::optional<std::size_t> mark = view().markAt(point)) {
        const PlacedMark& placed = view().placed().marks[*mark];
        return item(placed.line, placed.mark);
    }
    const std::optional<int> line = view().lineAt(point);
    return line ? child(*line) : nullptr;
}

QAccessibleInterface* CourseAccessible::focusChild() const
{
    const std::optional<std::size_t> mark = view().current();
    if (!mark || !view().hasFocus())
        return nullptr;
    const PlacedMark& placed = view().placed().marks[*mark];
    return item(placed.line, placed.mark);
}

void announceMark(CourseView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&view);
    if (QAccessibleInterface* mark = root ? root->focusChild() : nullptr) {
        QAccessibleEvent event(mark, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace tasrih
