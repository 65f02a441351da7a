// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_job.h"

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tasrih {

/// How far a job is, with the buttons that pause and cancel it; when it rests, what became of the files.
class ImportBar : public QWidget
{
    Q_OBJECT

public:
    ImportBar(ImportModel& model, ImportJob& job, QWidget* parent = nullptr);

    /// Shows a sentence in the place of the counts until something happens.
    void say(const QString& sentence);

Q_SIGNALS:
    /// The counts or the job's state changed; many changes in one go are told once.
    void refreshed();

private:
    void refresh();

    ImportModel& m_model;
    ImportJob& m_job;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_pause;
    QPushButton* m_cancel;
};

/// "Files: 12 · to check: 3 · ..."; parts that are zero are left out.
[[nodiscard]] QString importSummary(const ImportCounts& counts);

} // namespace tasrih
