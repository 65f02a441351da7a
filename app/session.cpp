// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/cli/cli.h"
#include "app/cli/output.h"
#include "app/main_window.h"
#include "database/files/file_identity.h"
#include "database/records/error.h"
#include "database/sample/sample_project.h"
#include "database/store/project_store.h"
#include "models/background/background.h"
#include "models/context/context.h"
#include "views/dialogs/dialogs.h"
#include "views/dialogs/drafts.h"
#include "views/settings/settings.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {

struct Made
{
    QString problem, detail;
};

Made make(const QString& path, Session::Content content)
{
    constexpr auto replace = ProjectStore::Existing::Replace; // The dialog has asked.
    try {
        if (content == Session::Content::Sample)
            createSampleProject(path, replace);
        else
            ProjectStore::create(path, replace);
        return {};
    } catch (const Error& error) {
        return {error.message(), error.detail()};
    }
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
    , m_project(std::make_unique<Project>())
    , m_context(std::make_unique<Context>(*m_project))
    , m_window(std::make_unique<MainWindow>(*m_context))
{
}

Session::~Session()
{
    // The window first, then what it shows; the project finishes what was sent.
    m_window.reset();
    m_context.reset();
}

void Session::start()
{
    show();
}

void Session::show()
{
    connect(m_window.get(), &MainWindow::openRequested, this, &Session::open, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::newRequested, this, [this](const QString& path) { create(path, Content::Empty); },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::sampleRequested, this,
        [this](const QString& path) { create(path, Content::Sample); }, Qt::QueuedConnection);
    if (!m_window->restoreGeometry(Settings().windowGeometry()))
        m_window->resize(1600, 1000);
    m_window->show();
}

void Session::open(const QString& path)
{
    if (isOpenAlready(path))
        return m_window->activateWindow();
    m_dropped.clear();
    leaveFor(path);
}

/// Opens the project at @p path once what was typed in the open one is answered for: what is sent now may yet fail.
void Session::leaveFor(const QString& path)
{
    m_wanted = path;
    afterSettling(*m_window, *m_project, *m_window, [this] {
        // Of several that were asked for meanwhile the last one is meant.
        if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty() && mayLeave())
            openAs(wanted, Project::Access::ReadWrite);
    });
}

void Session::openAs(const QString& path, Project::Access access)
{
    m_coming = std::make_unique<Project>();
    m_coming->setAuthor(Settings().analyst());
    connect(m_coming.get(), &Project::opened, this, &Session::leaveForComing);
    connect(m_coming.get(), &Project::openFailed, this, [this](const QString& message, const QString& detail) {
        m_coming.release()->deleteLater();
        report(tr("The project could not be opened"), message, detail);
    });
    m_coming->open(path, access, Settings().snapshotFolder());
}

/// Whether the project that is open may go: what was typed and can't be saved is dropped only when somebody says so,
/// and asked about once.
bool Session::mayLeave()
{
    const QStringList drafts = draftsIn(*m_window);
    const bool mayGo = drafts == m_dropped || mayDrop(m_window.get(), drafts);
    if (mayGo)
        m_dropped = drafts;
    return mayGo;
}

void Session::quit()
{
    // What fails without a field of its own, an undo say, is told by the project alone.
    connect(m_project.get(), &Project::failed, this, [this](const QString& problem) { m_lost << problem; });
    afterSettling(*m_window, *m_project, *this, [this] {
        QStringList lost = m_lost + draftsIn(*m_window);
        lost.removeDuplicates();
        for (const QString& each : lost)
            cli::complain(each);
        if (m_window->isVisible())
            Settings().setWindowGeometry(m_window->saveGeometry());
        QCoreApplication::exit(lost.isEmpty() ? cli::Done : cli::Failed);
    });
}

bool Session::prepareToEnd(const std::function<bool()>& mayAsk)
{
    settleDrafts(*m_window);
    const QStringList drafts = draftsIn(*m_window);
    const bool mayEnd = drafts.isEmpty() || !mayAsk() || mayDrop(m_window.get(), drafts);
    if (mayEnd)
        m_window->leaveWithout(drafts);
    return mayEnd;
}

bool Session::isOpenAlready(const QString& path) const
{
    return m_project->isOpen() && identityOf(path) && identityOf(path) == identityOf(m_project->path());
}

void Session::create(const QString& path, Content content)
{
    if (isOpenAlready(path))
        return report(tr("The project was not made"), tr("This project is open. Choose another name."), path);
    inBackground(
        this, [path, content] { return make(path, content); },
        [this, path](const Made& made) {
            if (made.problem.isEmpty())
                open(path);
            else
                report(tr("The project was not made"), made.problem, made.detail);
        });
}

/// The other project is open. What was typed meanwhile is answered for as well.
void Session::leaveForComing()
{
    disconnect(m_coming.get(), nullptr, this, nullptr);
    afterSettling(*m_window, *m_project, *m_coming, [this] {
        if (mayLeave())
            adopt();
        else
            m_coming.release()->deleteLater();
    });
}

void Session::adopt()
{
    auto context = std::make_unique<Context>(*m_coming);
    auto window = std::make_unique<MainWindow>(*context);
    Settings().addRecentProject(m_coming->path());
    if (m_window->isVisible())
        Settings().setWindowGeometry(m_window->saveGeometry());
    std::swap(m_window, window);
    show();
    // What was open goes in the order in which it leans on each other.
    window.reset();
    std::swap(m_context, context);
    context.reset();
    std::swap(m_project, m_coming);
    m_coming.reset();
    Q_EMIT opened();
    if (m_project->takeOverQuestion())
        QMetaObject::invokeMethod(this, &Session::askTakeOver, Qt::QueuedConnection);
    else if (m_project->isReadOnly())
        QMetaObject::invokeMethod(this, &Session::tellReadOnly, Qt::QueuedConnection);
}

void Session::tellReadOnly()
{
    // How damaged it is and where its snapshots lie is more than fits into a line that passes.
    report(tr("The project can only be read"), m_project->readOnlyReason(), {});
}

void Session::askTakeOver()
{
    const std::optional<QString> question = m_project->takeOverQuestion();
    if (question &&
        dialogs().confirm(m_window.get(), {tr("The project is locked"), *question, tr("Take the lock over"), true}))
        openAs(m_project->path(), Project::Access::TakeOver);
}

void Session::report(const QString& title, const QString& message, const QString& detail)
{
    if (!m_window->isVisible())
        show(); // The program was started with that project: there is a way on.
    dialogs().message(m_window.get(), {Message::Kind::Problem, title, message, detail});
}

} // namespace tasrih
