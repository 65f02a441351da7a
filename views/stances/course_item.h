// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAccessible>

#include <optional>

namespace tasrih {

class CourseAccessible;

/// A line of stances over time, or one of the marks on it, for screen readers.
class CourseItem : public QAccessibleInterface
{
public:
    /// @param mark of the line; none: the line itself.
    CourseItem(const CourseAccessible& root, int line, std::optional<int> mark);

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] bool isValid() const override { return true; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int mark) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text /*what*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    const CourseAccessible& m_root;
    int m_line;
    std::optional<int> m_mark;
};

} // namespace tasrih
