// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace tasrih {

class JobList;
class Project;

/// Shows an undo or redo that takes long as a job of the status bar, with which it can be stopped.
class ReplayJob : public QObject
{
    Q_OBJECT

public:
    ReplayJob(Project& project, JobList& jobs, QObject* parent);

Q_SIGNALS:
    /// Something to say in the status bar.
    void told(const QString& text);

private:
    void show(int percent);
    void begin();
    void end();

    Project& m_project;
    JobList& m_jobs;
    QTimer m_wait; ///< Runs until it is worth showing.
    int m_job = 0; ///< 0 where none is shown.
    int m_percent = 0;
    bool m_isStopped = false;
};

} // namespace tasrih
