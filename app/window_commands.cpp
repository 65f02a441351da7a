// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_commands.h"

#include "database/files/file_identity.h"
#include "database/records/error.h"
#include "database/store/file/project_lock.h"
#include "database/text/isolate.h"
#include "models/background/background.h"
#include "models/context/context.h"
#include "models/export/statements_report.h"
#include "models/project/when_finished.h"
#include "models/report/report_file.h"
#include "views/dialogs/dialogs.h"
#include "views/history/history_dialog.h"
#include "views/import/import_dialog.h"
#include "views/settings/settings.h"
#include "views/shell/job_list.h"
#include "views/snapshots/restore_dialog.h"
#if __has_include("views/manage/manage_dialog.h")
#include "views/manage/manage_dialog.h"
#endif

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtWidgets/QWidget>

namespace tasrih {

namespace {

QString projectFilter()
{
    return WindowCommands::tr("Tasrih projects (*.tasrih)");
}

/// What a background job that writes a file answers: nothing, or what went wrong.
struct Written
{
    QString problem, detail;
};

/// Why nothing can be put in the place of a project that is only read here: somebody else writes it now, or it is
/// write-protected. Empty where it is damaged, or nobody has it any more.
QString heldElsewhere(const QString& path)
{
    if (kindOfFile(path) == FileKind::Missing)
        return {};
    ProjectLock lock;
    const std::optional<LockRefusal> refusal = lock.acquire(path, ProjectLock::Leftover::Respect);
    return refusal ? refusal->reason : QString();
}

} // namespace

WindowCommands::WindowCommands(Context& context, JobList& jobs, QWidget& window)
    : QObject(&window)
    , m_context(context)
    , m_jobs(jobs)
    , m_window(window)
{
    connect(&context.project(), &Project::opened, this, [this] { m_hasTurned = false; });
}

QString WindowCommands::askProjectToOpen()
{
    return dialogs().openFile(&m_window, {tr("Open project"), {}, {}, projectFilter(), {}});
}

QString WindowCommands::askNewProject()
{
    return dialogs().saveFile(&m_window,
                              {tr("New project"), {}, tr("project.tasrih"), projectFilter(), QStringLiteral("tasrih")});
}

QString WindowCommands::askSampleProject()
{
    return dialogs().saveFile(
        &m_window,
        {tr("Where to put the sample project"), {}, tr("sample.tasrih"), projectFilter(), QStringLiteral("tasrih")});
}

bool WindowCommands::canImport(const QMimeData& data)
{
    return ImportDialog::canTake(data);
}

void WindowCommands::importTexts()
{
    ImportDialog(m_context, &m_window).exec();
}

void WindowCommands::importDropped(const QMimeData& data)
{
    ImportDialog dialog(m_context, &m_window);
    dialog.take(data);
    dialog.exec();
}

bool WindowCommands::canManage()
{
#if __has_include("views/manage/manage_dialog.h")
    return true;
#else
    return false;
#endif
}

void WindowCommands::manage()
{
#if __has_include("views/manage/manage_dialog.h")
    ManageDialog(m_context, &m_window).exec();
#endif
}

void WindowCommands::showHistory()
{
    HistoryDialog(m_context, &m_window).exec();
}

void WindowCommands::saveCopy(CopyKind kind)
{
    const bool clean = kind == CopyKind::Clean;
    const QString base = QFileInfo(m_context.project().path()).completeBaseName();
    const QString path =
        dialogs().saveFile(&m_window, {clean ? tr("Save a clean copy for others") : tr("Save a whole copy"),
                                       {},
                                       (clean ? tr("%1 clean.tasrih") : tr("%1 copy.tasrih")).arg(base),
                                       projectFilter(),
                                       QStringLiteral("tasrih")});
    if (!path.isEmpty())
        watchCopy(m_context.project().saveCopy(path, kind), path);
}

void WindowCommands::watchCopy(QFuture<void> future, const QString& path)
{
    const int job = m_jobs.begin(tr("Saving a copy"));
    auto* watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job, path] {
        watcher->deleteLater();
        m_jobs.end(job);
        reportCopy(watcher->future(), path);
    });
    watcher->setFuture(future);
}

void WindowCommands::reportCopy(QFuture<void> future, const QString& path)
{
    try {
        future.waitForFinished();
        Q_EMIT told(tr("Copy saved: %1").arg(isolated(QDir::toNativeSeparators(path))));
    } catch (const Error& error) {
        dialogs().message(&m_window,
                          {Message::Kind::Problem, tr("The copy was not saved"), error.message(), error.detail()});
    }
}

void WindowCommands::restoreSnapshot()
{
    const Project& project = m_context.project();
    if (!project.isReadOnly() || m_hasTurned)
        return showSnapshots();
    inBackground(
        this, [path = project.path()] { return heldElsewhere(path); },
        [this](const QString& reason) {
            if (reason.isEmpty())
                showSnapshots();
            else
                dialogs().message(&m_window,
                                  {Message::Kind::Problem, tr("No snapshot can be restored here"), reason, {}});
        });
}

void WindowCommands::showSnapshots()
{
    // Restoring rebuilds the window and deletes the action that asks for it, so it can't wait for the dialog's end.
    auto* dialog = new RestoreDialog(m_context, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowCommands::tellReadOnly(const QString& reason, bool displaced)
{
    m_hasTurned = true;
    const QString title = tr("The project can no longer be changed");
    if (!displaced)
        return dialogs().message(&m_window, {Message::Kind::Problem, title, reason, {}});
    if (dialogs().confirm(&m_window, {title, reason, tr("Save elsewhere…")}))
        saveElsewhere();
}

void WindowCommands::saveElsewhere()
{
    const QString name = QFileInfo(m_context.project().path()).fileName();
    const QString path = dialogs().saveFile(
        &m_window, {tr("Save the project elsewhere"), {}, name, projectFilter(), QStringLiteral("tasrih")});
    if (path.isEmpty())
        return;
    const int job = m_jobs.begin(tr("Saving a copy"));
    whenFinished(m_context.project().saveCopy(path, CopyKind::Whole), this, [this, job, path](QFuture<void> future) {
        m_jobs.end(job);
        try {
            future.waitForFinished();
            Q_EMIT savedElsewhere(path);
        } catch (const Error& error) {
            dialogs().message(
                &m_window, {Message::Kind::Problem, tr("The project was not saved"), error.message(), error.detail()});
        }
    });
}

void WindowCommands::exportCsv()
{
    const QString path = dialogs().saveFile(
        &m_window,
        {tr("Export statements as CSV"), {}, tr("statements.csv"), tr("Tables (*.csv)"), QStringLiteral("csv")});
    if (!path.isEmpty())
        m_context.whenFiltered(this, [this, path] { writeStatements(path); });
}

void WindowCommands::writeStatements(const QString& path)
{
    const int job = m_jobs.begin(tr("Exporting statements"));
    const auto write = [snapshot = m_context.snapshot(), visible = m_context.visible(), path]() -> Written {
        try {
            (void)writeReport(statementsReport(*snapshot, visible, interfaceLanguage()), path);
            return {};
        } catch (const Error& error) {
            return {error.message(), error.detail()};
        }
    };
    inBackground(this, write, [this, job, path, count = int(m_context.visible().size())](const Written& written) {
        m_jobs.end(job);
        if (written.problem.isEmpty())
            Q_EMIT told(
                tr("%n statement(s) written to %1", nullptr, count).arg(isolated(QDir::toNativeSeparators(path))));
        else
            dialogs().message(&m_window, {Message::Kind::Problem, tr("The statements were not exported"),
                                          written.problem, written.detail});
    });
}

void WindowCommands::askAnalyst()
{
    const std::optional<QString> name =
        dialogs().getText(&m_window, {tr("Your name"), tr("Your name, as it stands in the history of what you change:"),
                                      Settings().analyst()});
    if (!name)
        return;
    Settings().setAnalyst(*name);
    m_context.project().setAuthor(Settings().analyst());
}

void WindowCommands::about()
{
    const QString text = tr("Tasrih %1, a workbench for who said what, when, about a withdrawal.\n\nFree software "
                            "under the GNU General Public License, version 3 or later.")
                             .arg(isolated(QCoreApplication::applicationVersion()));
    dialogs().message(&m_window, {Message::Kind::Information, tr("About Tasrih"), text, {}});
}

} // namespace tasrih
