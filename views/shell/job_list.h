// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace tasrih {

/// The long jobs that run behind the window, for the status bar. Whoever starts one says when it ends.
class JobList : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        int id = 0;
        QString label;
        int percent = -1;             ///< −1 where it isn't known.
        std::function<void()> cancel; ///< Empty where it can't be stopped.
    };

    using QObject::QObject;

    /// Returns the id to name the job by.
    int begin(const QString& label, std::function<void()> cancel = {});
    void setPercent(int id, int percent);
    void end(int id);
    [[nodiscard]] const std::vector<Job>& jobs() const { return m_jobs; }

Q_SIGNALS:
    void changed();

private:
    std::vector<Job> m_jobs;
    int m_lastId = 0;
};

} // namespace tasrih
