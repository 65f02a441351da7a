// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/course_page.h"

#include "database/records/error.h"
#include "models/labels/labels.h"
#include "views/dialogs/dialogs.h"
#include "views/print/printer_output.h"
#include "views/stances/course_print.h"

#include <QtCore/QDir>
#include <QtCore/QSignalBlocker>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace tasrih {

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
    m_print->setText(tr("Print"));
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_print->setAutoRaise(true);
    m_print->setMenu(new QMenu(m_print));
    m_print->menu()->addAction(tr("Print…"), this, &CoursePage::print);
    m_print->menu()->addAction(tr("Save as PDF…"), this, &CoursePage::chooseFile);
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
    connect(m_choice, &QComboBox::activated, this, [this](int item) {
        setSubject(subjectAt(m_choice->itemData(item).toInt()));
    });
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
    const StanceCourse course = m_view->course();
    const CoursePrint pages(course);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.title());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
    printer.setFromTo(1, pages.pageCount());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pages.pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // Saving as PDF looks at every write; this would not.
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString problem = paintOn(printer, pages, {});
    m_context.tell(problem.isEmpty() ? tr("Handed to the printer.") : problem);
}

void CoursePage::chooseFile()
{
    const QString path = dialogs().saveFile(this, {.title = tr("Save stances over time"),
                                                   .folder = {},
                                                   .name = QStringLiteral("stances.pdf"),
                                                   .filter = QStringLiteral("PDF (*.pdf)"),
                                                   .suffix = QStringLiteral("pdf")});
    if (!path.isEmpty())
        save(path);
}

void CoursePage::save(const QString& path)
{
    // A copy: what is shown may change meanwhile.
    inBackground(
        this,
        [course = m_view->course(), path] {
            try {
                CoursePrint(course).save(path);
                return QString();
            } catch (const Error& error) {
                return error.message();
            }
        },
        [this, path](const QString& problem) {
            m_context.tell(problem.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : problem);
        });
}

void CoursePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_view->restyle();
    QWidget::changeEvent(event);
}

} // namespace tasrih
