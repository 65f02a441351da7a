// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace tasrih {

class Context;
class JobList;

/// The bar at the foot: counts, whether everything is saved, running jobs, and the compare tray.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Density
    {
        Full = 28,
        Compact = 24
    };

    StatusStrip(Context& context, JobList& jobs, QWidget* parent = nullptr);

    void setDensity(Density density);
    /// Says something that passes after some seconds.
    void tell(const QString& text);

Q_SIGNALS:
    void compareRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& text, const QColor& ink, int milliseconds);
    void showCounts();
    void showSaved();
    void showJobs();

    Context& m_context;
    JobList& m_jobs;
    QLabel* m_counts;
    QLabel* m_saved;
    QLabel* m_told;
    QLabel* m_job;
    QToolButton* m_cancel;
};

} // namespace tasrih
