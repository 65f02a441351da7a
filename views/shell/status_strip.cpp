// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/status_strip.h"

#include "database/words/numerals.h"
#include "models/context/context.h"
#include "models/words/plain_text.h"
#include "views/shell/job_list.h"
#include "views/shell/shell_text.h"
#include "views/shell/tray_strip.h"
#include "views/theme/elided_label.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {

// ms
constexpr int toldFor = 6000;
constexpr int problemFor = 30000;

QLabel* label(const QString& name, QWidget* parent)
{
    auto* result = new ElidedLabel(parent);
    result->setObjectName(name);
    result->setFont(interfaceFont(TextSize::Meta));
    return result;
}

} // namespace

StatusStrip::StatusStrip(Context& context, JobList& jobs, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_jobs(jobs)
    , m_counts(label(QStringLiteral("status_counts"), this))
    , m_saved(label(QStringLiteral("status_saved"), this))
    , m_told(label(QStringLiteral("status_told"), this))
    , m_job(label(QStringLiteral("status_job"), this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("status_strip"));
    m_cancel->setObjectName(QStringLiteral("status_cancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    auto* tray = new TrayStrip(context, this);
    tray->setFont(interfaceFont(TextSize::Meta));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit, 0, unit, 0);
    layout->setSpacing(2 * unit);
    layout->addWidget(m_saved);
    layout->addWidget(m_counts);
    layout->addWidget(m_job);
    layout->addWidget(m_cancel);
    layout->addWidget(m_told, 1);
    layout->addWidget(tray);
    connect(tray, &TrayStrip::compareRequested, this, &StatusStrip::compareRequested);
    connect(&context, &Context::changed, this, &StatusStrip::showCounts);
    connect(&context, &Context::told, this, &StatusStrip::tell);
    connect(&context.project(), &Project::pendingChanged, this, &StatusStrip::showSaved);
    connect(&context.project(), &Project::opened, this, &StatusStrip::showSaved);
    connect(&context.project(), &Project::turnedReadOnly, this, &StatusStrip::showSaved);
    connect(&context.project(), &Project::failed, this,
            [this](const QString& problem) { say(problem, theme().warning, problemFor); });
    connect(&jobs, &JobList::changed, this, &StatusStrip::showJobs);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.jobs().empty() && m_jobs.jobs().front().cancel)
            m_jobs.jobs().front().cancel();
    });
    // However long it is, it takes the room there is.
    m_told->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setDensity(Density::Full);
    showCounts();
    showSaved();
    showJobs();
}

void StatusStrip::setDensity(Density density)
{
    setFixedHeight(int(density));
}

void StatusStrip::showCounts()
{
    const Snapshot& snapshot = *m_context.snapshot();
    const QString articles = tr("%n article(s)", nullptr, int(snapshot.all<Article>().size()));
    const QString sayings = tr("%n saying(s)", nullptr, int(snapshot.all<Saying>().size()));
    const QString statements = tr("%n statement(s)", nullptr, int(snapshot.all<Statement>().size()));
    m_counts->setText(QStringList{articles, sayings, statements}.join(QStringLiteral("  ·  ")));
}

void StatusStrip::showSaved()
{
    const Project& project = m_context.project();
    const bool readOnly = project.isReadOnly();
    if (readOnly)
        m_saved->setText(tr("Read-only"));
    else
        m_saved->setText(project.pendingChanges() > 0 ? tr("Saving…") : tr("All changes saved"));
    m_saved->setToolTip(project.readOnlyReason());
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, readOnly ? theme().warning : theme().secondary);
    m_saved->setPalette(palette);
}

void StatusStrip::showJobs()
{
    const bool running = !m_jobs.jobs().empty();
    m_job->setVisible(running);
    m_cancel->setVisible(running && m_jobs.jobs().front().cancel);
    if (!running)
        return;
    const JobList::Job& job = m_jobs.jobs().front();
    m_job->setText(job.percent < 0 ? tr("%1…").arg(job.label)
                                   : tr("%1: %2%").arg(job.label).arg(numberText(job.percent)));
}

void StatusStrip::tell(const QString& text)
{
    say(text, theme().text, toldFor);
}

void StatusStrip::say(const QString& text, const QColor& ink, int milliseconds)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ink);
    m_told->setPalette(colours);
    const QString line = oneLine(text);
    m_told->setText(line);
    m_told->setToolTip(text);
    QTimer::singleShot(milliseconds, m_told, [this, line] {
        if (m_told->text() == line)
            m_told->clear();
    });
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    ink::rule(painter, rect().topLeft(), rect().topRight(), theme().line);
}

} // namespace tasrih
