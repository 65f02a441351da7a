// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/stances/course_painter.h"

#include <QtWidgets/QAbstractScrollArea>

namespace tasrih {

/// Stances over time, to be walked by keys and mouse: marks select their statement, Enter opens the sentence.
class CourseView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// @param context must outlive the view.
    explicit CourseView(Context& context, QWidget* parent = nullptr);

    void setCourse(StanceCourse course);
    [[nodiscard]] const StanceCourse& course() const { return m_course; }
    [[nodiscard]] const CourseLayout& placed() const { return m_painter->layout(); }
    /// The mark the keys stand on, of placed().
    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    void setCurrent(std::optional<std::size_t> mark);
    /// Where a mark stands in the viewport.
    [[nodiscard]] QPoint positionOf(std::size_t mark) const;
    /// The mark of placed() at a point of the viewport, and the line whose name stands there.
    [[nodiscard]] std::optional<std::size_t> markAt(const QPoint& point) const;
    [[nodiscard]] std::optional<int> lineAt(const QPoint& point) const;

    /// A line in words: whose or on what, how much was said, whether it changed.
    [[nodiscard]] QString lineWords(int line) const;
    /// One of the things said on it: when, the position, who, on what condition, the words.
    [[nodiscard]] QString markWords(int line, int mark) const;
    /// Where a line, or one of its marks, stands in the viewport; empty for a mark that isn't drawn.
    [[nodiscard]] QRect rectOf(int line, std::optional<int> mark) const;
    [[nodiscard]] bool isSelected(int line, int mark) const;
    /// Colours and fonts anew.
    void restyle();

Q_SIGNALS:
    void courseChanged();
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    static constexpr double markReach = 12; ///< px from a mark that still mean it.

    void compose();
    void select(std::size_t mark);
    void open(std::size_t mark);
    void showMark(std::size_t mark);
    [[nodiscard]] bool takeMove(const QKeyEvent& event);
    [[nodiscard]] const CourseMark& markOf(std::size_t mark) const;
    [[nodiscard]] QString wordsOf(std::size_t mark) const;

    Context& m_context;
    StanceCourse m_course;
    std::unique_ptr<CoursePainter> m_painter;
    std::optional<std::size_t> m_current;
};

} // namespace tasrih
