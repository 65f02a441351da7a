// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay_job.h"

#include "models/project/project.h"
#include "views/shell/job_list.h"

namespace tasrih {

namespace {
constexpr std::chrono::milliseconds worthShowing{400};
}

ReplayJob::ReplayJob(Project& project, JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_project(project)
    , m_jobs(jobs)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(worthShowing);
    connect(&m_wait, &QTimer::timeout, this, &ReplayJob::begin);
    connect(&project, &Project::replaying, this, &ReplayJob::show);
    // It was too late to stop it.
    connect(&project, &Project::changed, this, [this] { m_isStopped = false; });
}

void ReplayJob::show(int percent)
{
    m_percent = percent;
    if (percent >= 100)
        end();
    else if (m_job)
        m_jobs.setPercent(m_job, percent);
    else if (!m_wait.isActive())
        m_wait.start();
}

void ReplayJob::begin()
{
    m_job = m_jobs.begin(tr("Undo or redo"), [this] {
        m_isStopped = true;
        m_project.stopReplay();
    });
    m_jobs.setPercent(m_job, m_percent);
}

void ReplayJob::end()
{
    m_wait.stop();
    if (m_job)
        m_jobs.end(std::exchange(m_job, 0));
    if (std::exchange(m_isStopped, false))
        Q_EMIT told(tr("Stopped. Nothing was undone or redone."));
}

} // namespace tasrih
