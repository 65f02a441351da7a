// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/newest.h"
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
    [[nodiscard]] std::optional<CourseSubject> subject() const { return m_subject; }
    [[nodiscard]] CourseView& view() const { return *m_view; }
    /// Writes what is shown as a PDF; a problem is told by notice().
    void save(const QString& path);

Q_SIGNALS:
    void leaveRequested();
    void notice(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fillSubjects();
    void take(const StanceCourse& course);
    void print();
    void chooseFile();
    void retranslate();

    Context& m_context;
    Newest m_newest;
    std::optional<CourseSubject> m_subject;
    std::vector<CourseSubject> m_subjects; ///< By the combo's item data.
    bool m_isOutdated = true;
    QComboBox* m_choice;
    QLabel* m_undated;
    QToolButton* m_print;
    QAction* m_printAction = nullptr;
    QAction* m_saveAction = nullptr;
    CourseView* m_view;
};

} // namespace tasrih
