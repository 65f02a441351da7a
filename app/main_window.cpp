// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/pages.h"
#include "app/replay_job.h"
#include "app/window_actions.h"
#include "app/window_commands.h"
#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/context/context.h"
#include "models/words/plain_text.h"
#include "views/dialogs/drafts.h"
#include "views/dialogs/screen_fit.h"
#include "views/inspector/inspector.h"
#include "views/page/page.h"
#include "views/settings/settings.h"
#include "views/shell/command_palette.h"
#include "views/shell/job_list.h"
#include "views/shell/status_strip.h"
#include "views/shell/workspace.h"
#include "views/start/recent_names.h"
#include "views/start/start_page.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
constexpr qsizetype mostLetters = 120; ///< Of a name in a title or a menu.

/// A page in a window of its own, which does not go with what was typed there unasked either.
class PageWindow : public QWidget
{
public:
    PageWindow(PageId page, Context& context, QWidget* parent)
        : QWidget(parent, Qt::Window)
        , m_page(page)
        , m_context(context)
    {
        setObjectName(QStringLiteral("page_window"));
        setAttribute(Qt::WA_DeleteOnClose);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        rebuild();
    }

    /// The page anew, in the language of now.
    void rebuild()
    {
        // What asked for it may stand in the page before.
        if (const std::unique_ptr<QLayoutItem> old(layout()->takeAt(0)); old) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        setLayoutDirection(QGuiApplication::layoutDirection());
        layout()->addWidget(entryOf(m_page).make(m_context, this));
    }
    void showTitle(const QString& project)
    {
        setWindowTitle(MainWindow::tr("%1 – %2").arg(titleOf(entryOf(m_page)), project));
    }

protected:
    void closeEvent(QCloseEvent* event) override
    {
        settleDrafts(*this);
        event->setAccepted(mayDrop(this, draftsIn(*this)));
    }

private:
    PageId m_page;
    Context& m_context;
};

std::vector<PageWindow*> pageWindows(const MainWindow& window)
{
    std::vector<PageWindow*> windows;
    for (QObject* child : window.children()) {
        if (auto* second = dynamic_cast<PageWindow*>(child))
            windows.push_back(second);
    }
    return windows;
}
} // namespace

MainWindow::MainWindow(Context& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_jobs(new JobList(this))
    , m_commands(new WindowCommands(context, *m_jobs, *this))
{
    setObjectName(QStringLiteral("main_window"));
    setAcceptDrops(true);
    setMinimumSize(800, 480); // A screen of 1920 × 1080 at 200 % has room for it.
    resize(1600, 1000);
    rebuild();
    connect(&context.project(), &Project::opened, this, &MainWindow::rebuild);
    connect(&context, &Context::changed, this, &MainWindow::showTitle);
    connect(&context.project(), &Project::turnedReadOnly, m_commands, &WindowCommands::tellReadOnly,
            Qt::QueuedConnection);
    connect(m_commands, &WindowCommands::savedElsewhere, this, &MainWindow::openRequested);
    connect(&context.project(), &Project::pendingChanged, this, [this](int pending) {
        if (pending == 0 && m_isLeaving)
            QTimer::singleShot(0, this, &QWidget::close);
    });
    const auto tell = [this](const QString& text) {
        if (m_workspace)
            m_workspace->status().tell(text);
    };
    connect(m_commands, &WindowCommands::told, this, tell);
    connect(new ReplayJob(context.project(), *m_jobs, this), &ReplayJob::told, this, tell);
}

MainWindow::~MainWindow() = default;

void MainWindow::rebuild()
{
    setLayoutDirection(QGuiApplication::layoutDirection());
    delete m_palette;
    delete m_actions;
    menuBar()->clear();
    m_actions = new WindowActions(m_context, this);
    m_palette = new CommandPalette(m_context, *this);
    buildContent();
    buildActions();
    const QList<QAction*> panels =
        m_workspace ? QList{m_workspace->navigatorAction(), m_workspace->inspectorAction()} : QList<QAction*>();
    m_recent = buildMenus(*this, *m_actions, panels);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    for (PageWindow* second : pageWindows(*this))
        second->rebuild();
    showTitle();
}

void MainWindow::buildContent()
{
    // The old content may be what asked for the new one, so it goes when control returns to the event loop.
    if (QWidget* old = takeCentralWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_workspace = nullptr;
    if (!m_context.project().isOpen()) {
        auto* start = new StartPage(this);
        connect(start, &StartPage::openRequested, this, [this] { m_actions->of(ActionId::Open)->trigger(); });
        connect(start, &StartPage::newRequested, this, [this] { m_actions->of(ActionId::NewProject)->trigger(); });
        connect(start, &StartPage::sampleRequested, this, [this] { m_actions->of(ActionId::OpenSample)->trigger(); });
        connect(start, &StartPage::recentRequested, this, &MainWindow::openRequested);
        setCentralWidget(start);
        return;
    }
    m_workspace = new Workspace(m_context, *m_jobs, pageList(), new Inspector(m_context, this), this);
    setCentralWidget(m_workspace);
    connect(m_workspace, &Workspace::pageChanged, this, [this](PageId page) { m_page = page; });
    m_workspace->showPage(m_page);
    if (m_context.project().isReadOnly())
        m_workspace->status().tell(m_context.project().readOnlyReason());
}

void MainWindow::showPage(PageId page)
{
    if (m_workspace)
        m_workspace->showPage(page);
}

void MainWindow::showTitle()
{
    if (!m_context.project().isOpen()) {
        setWindowTitle(tr("Tasrih"));
        return;
    }
    const Snapshot& snapshot = *m_context.snapshot();
    const QString title = pick(interfaceLanguage(), snapshot.title, snapshot.titleEn);
    const QString file = QFileInfo(m_context.project().path()).fileName();
    setWindowTitle(tr("%1 – Tasrih").arg(isolated(shortened(title.isEmpty() ? file : title, mostLetters))));
    setWindowFilePath(m_context.project().path());
    for (PageWindow* second : pageWindows(*this))
        second->showTitle(windowTitle());
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList paths = Settings().recentProjects();
    const QStringList names = recentNames(paths);
    for (qsizetype i = 0; i < paths.size(); ++i)
        m_recent
            ->addAction(inLabel(names.at(i), 2 * mostLetters), this,
                        [this, path = paths.at(i)] { Q_EMIT openRequested(path); })
            ->setToolTip(QDir::toNativeSeparators(paths.at(i)));
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No recent projects"))->setEnabled(false);
}

void MainWindow::openSecondWindow()
{
    auto* second = new PageWindow(m_page, m_context, this);
    second->showTitle(windowTitle());
    resizeOnScreen(*second, {1000, 720});
    second->show();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Settings().setWindowGeometry(saveGeometry());
    // What is sent now may fail; then it stands in its field again, and is asked about.
    const bool isWaiting = std::exchange(m_isLeaving, false);
    if (!isWaiting)
        settleDrafts(*this);
    if (!isWaiting && m_context.project().pendingChanges() > 0) {
        m_isLeaving = true;
        event->ignore();
        return;
    }
    const QStringList drafts = draftsIn(*this);
    if (drafts == m_agreed || mayDrop(this, drafts))
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_actions->of(ActionId::Import)->isEnabled() && WindowCommands::canImport(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_commands->importDropped(*event->mimeData());
}

} // namespace tasrih
