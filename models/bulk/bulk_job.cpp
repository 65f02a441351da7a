// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk/bulk_job.h"

#include "models/background/background.h"

#include <algorithm>

namespace tasrih {

BulkJob::BulkJob(Project& project, std::vector<StatementId> statements, const BulkTask& task, QObject* parent)
    : QObject(parent)
    , m_project(project)
    , m_statements(std::move(statements))
    , m_task(task)
    , m_group(project.newGroup())
{
}

void BulkJob::start()
{
    next();
}

void BulkJob::next()
{
    if (m_isCancelled) {
        takeBack({});
        return;
    }
    if (m_next >= m_statements.size()) {
        Q_EMIT finished(true, {});
        return;
    }
    const std::size_t count =
        canBatch(m_task.kind) ? std::min(batchSize, m_statements.size() - m_next) : m_statements.size();
    const std::vector<StatementId> batch(m_statements.begin() + qptrdiff(m_next),
                                         m_statements.begin() + qptrdiff(m_next + count));
    const auto command = [batch, task = m_task](const Snapshot& now) { return bulkEdits(now, batch, task); };
    whenReady(this, m_project.change(nameOf(m_task.kind), command, m_group),
              [this, count](const QFuture<ChangeResult>& answer) {
                  const ChangeResult result = answer.result();
                  if (result.outcome == ChangeResult::Outcome::Failed) {
                      takeBack(result.message);
                      return;
                  }
                  m_hasChanged = m_hasChanged || result.outcome == ChangeResult::Outcome::Saved;
                  m_next += count;
                  Q_EMIT progressed(int(m_next), total());
                  next();
              });
}

void BulkJob::takeBack(const QString& problem)
{
    if (!m_hasChanged) {
        Q_EMIT finished(false, problem);
        return;
    }
    whenReady(this, m_project.undo(),
              [this, problem](const QFuture<ChangeResult>&) { Q_EMIT finished(false, problem); });
}

} // namespace tasrih
