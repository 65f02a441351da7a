// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/course_page.h"

#include "models/words/labels.h"
#include "views/dialogs/screen_fit.h"
#include "views/paper/paper_dialog.h"
#include "views/stances/course_print.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {
class CourseDialog : public PaperDialog
{
public:
    CourseDialog(StanceCourse course, QWidget* parent)
        : PaperDialog(nullptr, {{"pdf", CoursePage::tr("PDF document")}}, parent)
        , m_course(std::move(course))
    {
        setObjectName(QStringLiteral("courseDialog"));
        setWindowTitle(CoursePage::tr("Print stances over time"));
        setAttribute(Qt::WA_DeleteOnClose);
        refresh();
        resizeOnScreen(*this, {960, 680});
    }

protected:
    [[nodiscard]] ComposePages composition() const override
    {
        return [course = m_course] { return std::make_shared<CoursePrint>(course); };
    }

private:
    StanceCourse m_course;
};
} // namespace

CoursePage::CoursePage(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new QComboBox(this))
    , m_undated(new QLabel(this))
    , m_print(new QToolButton(this))
    , m_view(new CourseView(context, this))
    , m_feed(
          context,
          [](const Shown<CourseChoice>& shown) {
              return courseContent(shown.snapshot, *shown.visible, shown.options.subject, shown.options.language);
          },
          this)
{
    m_choice->setObjectName(QStringLiteral("courseSubject"));
    m_choice->setAccessibleName(tr("Actor or proposition"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(36);
    m_choice->setMaxVisibleItems(24);
    m_undated->setForegroundRole(QPalette::PlaceholderText);
    m_print->setObjectName(QStringLiteral("coursePrint"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Print or save as PDF…"));
    m_print->setAutoRaise(true);
    connect(m_print, &QToolButton::clicked, this, &CoursePage::print);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(unit, 0, unit, unit / 2);
    bar->setSpacing(unit);
    bar->addWidget(m_choice);
    bar->addWidget(m_undated);
    bar->addStretch(1);
    bar->addWidget(m_print);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &CourseView::leaveRequested, this, &CoursePage::leaveRequested);
    connect(m_choice, &QComboBox::activated, this,
            [this](int item) { setSubject(subjectAt(m_choice->itemData(item).toInt())); });
    connect(&m_feed, &FeedBase::changed, this, &CoursePage::take);
}

std::optional<CourseSubject> CoursePage::subject() const
{
    const bool isShown = m_feed.key() && m_feed.key()->options == m_feed.options() && m_feed.value()->course;
    return isShown ? std::optional(m_feed.value()->course->subject) : m_feed.options().subject;
}

void CoursePage::setSubject(const CourseSubject& subject)
{
    m_feed.setOptions({subject, interfaceLanguage()});
}

void CoursePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_feed.setLooking(this, true);
}

void CoursePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_feed.setLooking(this, false);
}

const CourseSubject& CoursePage::subjectAt(int place) const
{
    const CourseContent& content = *m_feed.value();
    const auto at = std::size_t(place);
    return at < content.propositions.size() ? content.propositions[at].subject
                                            : content.actors[at - content.propositions.size()].subject;
}

/// The propositions, then the actors; the places of both are their data.
void CoursePage::fillSubjects(const CourseContent& content)
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    int place = 0;
    for (const auto* subjects : {&content.propositions, &content.actors}) {
        if (place > 0 && !subjects->empty())
            m_choice->insertSeparator(m_choice->count());
        for (const NamedSubject& each : *subjects) {
            m_choice->addItem(each.name, place++);
            if (content.course && content.course->subject == each.subject)
                m_choice->setCurrentIndex(m_choice->count() - 1);
        }
    }
}

void CoursePage::take()
{
    const CourseContent& content = *m_feed.value();
    fillSubjects(content);
    if (!content.course)
        return;
    m_view->setCourse(*content.course);
    m_view->setAccessibleName(tr("Stances over time: %1").arg(content.course->title));
    m_undated->setText(content.course->undated > 0 ? tr("%n without a date", nullptr, content.course->undated)
                                                   : QString());
}

void CoursePage::print()
{
    auto* dialog = new CourseDialog(m_view->course(), window());
    connect(dialog, &PaperDialog::notice, &m_context, &Context::tell);
    dialog->open();
}

void CoursePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_view->restyle();
    QWidget::changeEvent(event);
}

} // namespace tasrih
