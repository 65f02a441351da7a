// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_bar.h"

#include "database/words/numerals.h"
#include "views/theme/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace tasrih {

QString importSummary(const ImportCounts& counts)
{
    QStringList parts{ImportBar::tr("Files: %1").arg(numberText(counts.total))};
    const auto add = [&parts](const QString& text, int count) {
        if (count > 0)
            parts += text.arg(numberText(count));
    };
    add(ImportBar::tr("waiting: %1"), counts.waiting());
    add(ImportBar::tr("to check: %1"), counts.open - counts.accepted);
    add(ImportBar::tr("accepted: %1"), counts.accepted);
    add(ImportBar::tr("imported: %1"), counts.imported);
    add(ImportBar::tr("already there: %1"), counts.duplicates);
    add(ImportBar::tr("refused: %1", "how many"), counts.refused);
    add(ImportBar::tr("cancelled: %1"), counts.cancelled);
    return parts.join(QStringLiteral("  ·  "));
}

ImportBar::ImportBar(ImportModel& model, ImportJob& job, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_job(job)
    , m_status(new QLabel)
    , m_progress(new QProgressBar)
    , m_pause(new QPushButton)
    , m_cancel(new QPushButton(tr("Stop")))
{
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_status->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setFixedWidth(20 * unit);
    m_pause->setObjectName(QStringLiteral("importPause"));
    m_pause->setAutoDefault(false);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAutoDefault(false);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_status, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_pause, m_cancel})
        line->addWidget(widget);

    // Thousands of files change in one go: the counts follow once.
    auto* later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(0);
    connect(later, &QTimer::timeout, this, &ImportBar::refresh);
    const auto refreshLater = [later] { later->start(); };
    connect(&model, &ImportModel::countsChanged, later, refreshLater);
    connect(&job, &ImportJob::progressChanged, later, refreshLater);
    connect(&job, &ImportJob::phaseChanged, later, refreshLater);
    connect(&job, &ImportJob::pausedChanged, later, refreshLater);
    connect(m_pause, &QPushButton::clicked, &job, [&job] { job.isPaused() ? job.resume() : job.pause(); });
    connect(m_cancel, &QPushButton::clicked, &job, &ImportJob::cancel);
    refresh();
}

void ImportBar::say(const QString& sentence)
{
    m_status->setText(sentence);
}

void ImportBar::refresh()
{
    const bool busy = m_job.phase() != ImportJob::Phase::Idle;
    m_status->setText(importSummary(m_model.counts()));
    m_progress->setRange(0, std::max(1, m_job.total()));
    m_progress->setValue(m_job.done());
    m_pause->setText(m_job.isPaused() ? tr("Go on") : tr("Pause"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_pause, m_cancel})
        widget->setVisible(busy);
    Q_EMIT refreshed();
}

} // namespace tasrih
