// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QAccessibleWidget>

namespace tasrih {

class CourseView;

/// Stances over time for screen readers: a group for each line, and in it what was said, one thing after the other,
/// also what has no day and isn't drawn. Items are made when they are asked for.
class CourseAccessible : public QAccessibleWidget
{
public:
    explicit CourseAccessible(CourseView& view);

    /// Makes Qt use it for every view of the kind; once is enough.
    static void install();

    [[nodiscard]] QAccessibleInterface* child(int line) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    /// What the keys stand on.
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    /// One of the things said on a line, or the line itself where there is no @p mark; null where there is none.
    [[nodiscard]] QAccessibleInterface* item(int line, std::optional<int> mark) const;
    [[nodiscard]] CourseView& view() const;

protected:
    ~CourseAccessible() override;

private:
    void forgetItems() const;

    QObject m_follower; ///< Breaks the connection with the view.
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_items;
};

/// Tells screen readers that the keys stand on another mark.
void announceMark(CourseView& view);

} // namespace tasrih
