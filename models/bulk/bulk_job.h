// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk/bulk_task.h"
#include "models/project/project.h"

namespace tasrih {

/// Carries out a task in batches that share a group: no commit takes long, one undo takes all of it back. Cancelled, it
/// takes back what it has done.
class BulkJob : public QObject
{
    Q_OBJECT

public:
    BulkJob(Project& project, std::vector<StatementId> statements, const BulkTask& task, QObject* parent = nullptr);

    void start();
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] int total() const { return int(m_statements.size()); }
    [[nodiscard]] int done() const { return int(m_next); }

    static constexpr std::size_t batchSize = 250;

Q_SIGNALS:
    void progressed(int done, int total);
    /// @param problem empty where all went well or it was cancelled.
    void finished(bool isDone, const QString& problem);

private:
    void next();
    void takeBack(const QString& problem);

    Project& m_project;
    std::vector<StatementId> m_statements;
    BulkTask m_task;
    qint64 m_group = 0;
    std::size_t m_next = 0;
    bool m_isCancelled = false;
    bool m_hasChanged = false;
};

} // namespace tasrih
