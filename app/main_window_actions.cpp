// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do.
#include "app/appearance.h"
#include "app/main_window.h"
#include "app/window_actions.h"
#include "app/window_commands.h"
#include "models/context/context.h"
#include "views/bulk/bulk_dialog.h"
#include "views/correct/correction_dialog.h"
#include "views/dialogs/drafts.h"
#include "views/manage/manage_dialog.h"
#include "views/navigator/navigator.h"
#include "views/settings/settings.h"
#include "views/shell/command_palette.h"
#include "views/shell/filter_bar.h"
#include "views/shell/key_sheet.h"
#include "views/shell/workspace.h"
#include "views/timeline/timeline_page.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

namespace tasrih {

namespace {

/// Opens the print dialog for what the timeline shows.
void printTimeline(MainWindow& window)
{
    window.showPage(PageId::Timeline);
    if (auto* timeline = qobject_cast<TimelinePage*>(window.workspace()->page(PageId::Timeline)))
        timeline->print();
}

} // namespace

void MainWindow::on(ActionId id, std::function<void()> does)
{
    QAction* action = m_actions->of(id);
    addAction(action); // Its keys work whether or not the menu was opened.
    connect(action, &QAction::triggered, this, std::move(does));
}

void MainWindow::buildActions()
{
    using enum ActionId;
    const auto ifGiven = [this](void (MainWindow::*signal)(const QString&), const QString& path) {
        if (!path.isEmpty())
            Q_EMIT(this->*signal)(path);
    };
    on(NewProject, [=, this] { ifGiven(&MainWindow::newRequested, m_commands->askNewProject()); });
    on(Open, [=, this] { ifGiven(&MainWindow::openRequested, m_commands->askProjectToOpen()); });
    on(OpenSample, [=, this] { ifGiven(&MainWindow::sampleRequested, m_commands->askSampleProject()); });
    on(Import, [this] { m_commands->importTexts(); });
    on(SaveWhole, [this] { m_commands->saveCopy(CopyKind::Whole); });
    on(SaveClean, [this] { m_commands->saveCopy(CopyKind::Clean); });
    on(ActionId::Restore, [this] { m_commands->restoreSnapshot(); });
    on(PrintTimeline, [this] { printTimeline(*this); });
    on(ExportCsv, [this] { m_commands->exportCsv(); });
    on(Quit, [this] { close(); });
    on(Undo, [this] { m_context.project().undo(); });
    on(Redo, [this] { m_context.project().redo(); });
    on(Bulk, [this] { BulkDialog::open(m_context, this); });
    on(CorrectText, [this] { CorrectionDialog::open(m_context, this); });
    on(Manage, [this] { m_commands->manage(); });
    on(History, [this] { m_commands->showHistory(); });
    on(Analyst, [this] { m_commands->askAnalyst(); });
    on(About, [this] { m_commands->about(); });
    on(Palette, [this] { m_palette->open(m_actions->all()); });
    on(Keys, [this] { KeySheet(m_actions->all(), this).exec(); });
    on(FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(FindingsOfStatement, [this] { showFindingsOfStatement(); });
    on(Back, [this] { m_context.back(); });
    on(Forward, [this] { m_context.forward(); });
    on(ClearFilter, [this] { m_context.setFilter({}); });
    on(SecondWindow, [this] { openSecondWindow(); });
    connectPages();
    connectPanels();
    connectSettings();
}

void MainWindow::showFindingsOfStatement()
{
    const std::optional<StatementId> current = m_context.selection().current;
    if (current)
        m_context.requestFindings(current);
    else
        m_context.tell(tr("Choose a statement first."));
}

void MainWindow::connectPages()
{
    for (const PageEntry& page : pageList())
        on(pageAction(page.id), [this, id = page.id] { showPage(id); });
}

void MainWindow::connectPanels()
{
    if (!m_workspace)
        return;
    on(ActionId::FindWords, [this] { m_workspace->filterBar().focusText(); });
    on(ActionId::AddFilter, [this] { m_workspace->filterBar().addFilter(); });
    on(ActionId::ChooseDates, [this] { m_workspace->filterBar().toggleDates(); });
    connect(&m_workspace->navigator(), &Navigator::completionRequested, this, [this](const AnyId& id) {
        ManageDialog dialog(m_context, this);
        dialog.showRecord(id);
        dialog.exec();
    });
    on(ActionId::FindInNavigator, [this] {
        m_workspace->navigatorAction()->setChecked(true);
        m_workspace->navigator().focusFind();
    });
}

void MainWindow::connectSettings()
{
    using enum ActionId;
    // The rebuilding deletes the action that asks for it, so it waits until that has returned.
    const auto setting = [this](ActionId id, void (*change)(Settings&)) {
        on(id, [this, change] {
            afterSettling(*this, m_context.project(), *this, [this, change] {
                if (!mayDrop(this, draftsIn(*this)))
                    return m_actions->checkSettings();
                Settings settings;
                change(settings);
                QTimer::singleShot(0, this, [this] {
                    applySettings(*qobject_cast<QApplication*>(QCoreApplication::instance()));
                    rebuild();
                });
            });
        });
    };
    setting(English, [](Settings& s) { s.setLanguage(Language::English); });
    setting(ActionId::Arabic, [](Settings& s) { s.setLanguage(Language::Arabic); });
    setting(Light, [](Settings& s) { s.setAppearance(Appearance::Light); });
    setting(Dark, [](Settings& s) { s.setAppearance(Appearance::Dark); });
    setting(HighContrast, [](Settings& s) { s.setAppearance(Appearance::HighContrast); });
    setting(WesternDigits, [](Settings& s) { s.setDigits(Digits::Western); });
    setting(ArabicIndicDigits, [](Settings& s) { s.setDigits(Digits::ArabicIndic); });
    setting(LevantineMonths, [](Settings& s) { s.setMonthNames(MonthNames::Levantine); });
    setting(EgyptianMonths, [](Settings& s) { s.setMonthNames(MonthNames::Egyptian); });
    setting(BothMonths, [](Settings& s) { s.setMonthNames(MonthNames::Both); });
}

} // namespace tasrih
