// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/course_page.h"

#include "database/records/error.h"
#include "models/labels/labels.h"
#include "models/stances/stance_claims.h"
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

namespace {
constexpr std::size_t mostDirect = 5000; // statements
}

CoursePage::CoursePage(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new QComboBox(this))
    , m_undated(new QLabel(this))
    , m_print(new QToolButton(this))
    , m_view(new CourseView(context, this))
{
    m_choice->setObjectName(QStringLiteral("courseSubject"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(36);
    m_choice->setMaxVisibleItems(24);
    m_undated->setForegroundRole(QPalette::PlaceholderText);
    m_print->setObjectName(QStringLiteral("coursePrint"));
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_print->setAutoRaise(true);
    m_print->setMenu(new QMenu(m_print));
    m_printAction = m_print->menu()->addAction(QString(), this, &CoursePage::print);
    m_saveAction = m_print->menu()->addAction(QString(), this, &CoursePage::chooseFile);
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
            [this](int item) { setSubject(m_subjects[std::size_t(m_choice->itemData(item).toInt())]); });
    const auto outdate = [this] {
        m_isOutdated = true;
        if (isVisible())
            refresh();
    };
    connect(&context, &Context::snapshotChanged, this, outdate);
    connect(&context, &Context::visibleChanged, this, outdate);
    retranslate();
}

void CoursePage::setSubject(const CourseSubject& subject)
{
    m_subject = subject;
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void CoursePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

/// Actors and propositions there are stances of.
void CoursePage::fillSubjects()
{
    const Snapshot& snapshot = *m_context.snapshot();
    const StanceClaims claims = stanceClaims(snapshot, m_context.visible());
    std::vector<std::pair<QString, CourseSubject>> propositions, actors;
    for (const Proposition& proposition : snapshot.all<Proposition>()) {
        if (claims.propositions.find(proposition.id))
            propositions.emplace_back(textOf(proposition), proposition.id);
    }
    for (const ActorId actor : claims.actors.keys())
        actors.emplace_back(nameOf(snapshot.get(actor)), actor);
    std::sort(actors.begin(), actors.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_subjects.clear();
    for (const auto* list : {&propositions, &actors}) {
        if (list == &actors && !propositions.empty() && !actors.empty())
            m_choice->insertSeparator(m_choice->count());
        for (const auto& [name, subject] : *list) {
            m_choice->addItem(name, int(m_subjects.size()));
            m_subjects.push_back(subject);
        }
    }
    const auto isThere = [&] {
        return m_subject && std::find(m_subjects.begin(), m_subjects.end(), *m_subject) != m_subjects.end();
    };
    if (!isThere() && !m_subjects.empty())
        m_subject = m_subjects.front();
    if (isThere()) {
        const auto at = std::find(m_subjects.begin(), m_subjects.end(), *m_subject) - m_subjects.begin();
        m_choice->setCurrentIndex(m_choice->findData(int(at)));
    }
}

void CoursePage::refresh()
{
    if (!std::exchange(m_isOutdated, false))
        return;
    fillSubjects();
    if (!m_subject)
        return;
    const std::vector<StatementId>& visible = m_context.visible();
    m_newest.run(
        this, visible.size() <= mostDirect ? Newest::Size::Small : Newest::Size::Large,
        [snapshot = m_context.snapshot(), visible, subject = *m_subject, language = interfaceLanguage()] {
            return stanceCourse(snapshot, visible, subject, language);
        },
        [this](const StanceCourse& course) { take(course); });
}

void CoursePage::take(const StanceCourse& course)
{
    m_view->setCourse(course);
    m_view->setAccessibleName(tr("Stances over time: %1").arg(course.title));
    m_undated->setText(course.undated > 0 ? tr("%n without a date", nullptr, course.undated) : QString());
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
    Q_EMIT notice(problem.isEmpty() ? tr("Handed to the printer.") : problem);
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
            Q_EMIT notice(problem.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : problem);
        });
}

void CoursePage::retranslate()
{
    m_choice->setAccessibleName(tr("Actor or proposition"));
    m_print->setText(tr("Print"));
    m_printAction->setText(tr("Print…"));
    m_saveAction->setText(tr("Save as PDF…"));
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void CoursePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        m_view->restyle();
    QWidget::changeEvent(event);
}

} // namespace tasrih
