// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/shown_feed.h"
#include "models/stances/course_content.h"
#include "views/stances/course_view.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace tasrih {

/// Stances over time of one actor or on one proposition, with a choice of the subject and a way to paper. Keeps in step
/// with the context while it is seen.
class CoursePage : public QWidget
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit CoursePage(Context& context, QWidget* parent = nullptr);

    void setSubject(const CourseSubject& subject);
    [[nodiscard]] std::optional<CourseSubject> subject() const;
    [[nodiscard]] CourseView& view() const { return *m_view; }

Q_SIGNALS:
    void leaveRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] const CourseSubject& subjectAt(int place) const;
    void fillSubjects(const CourseContent& content);
    void take();
    void print();

    Context& m_context;
    QComboBox* m_choice;
    QLabel* m_undated;
    QToolButton* m_print;
    CourseView* m_view;
    ShownFeed<CourseChoice, CourseContentPtr> m_feed;
};

} // namespace tasrih
