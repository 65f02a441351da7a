// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/job_list.h"

namespace tasrih {

int JobList::begin(const QString& label, std::function<void()> cancel)
{
    m_jobs.push_back({++m_lastId, label, -1, std::move(cancel)});
    Q_EMIT changed();
    return m_lastId;
}

void JobList::setPercent(int id, int percent)
{
    for (Job& job : m_jobs) {
        if (job.id == id)
            job.percent = percent;
    }
    Q_EMIT changed();
}

void JobList::end(int id)
{
    std::erase_if(m_jobs, [id](const Job& job) { return job.id == id; });
    Q_EMIT changed();
}

} // namespace tasrih
