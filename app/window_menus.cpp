// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"
#include "app/window_actions.h"
#include "database/words/language.h"

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace tasrih {

namespace {

/// Adds actions to a menu; Separator parts groups.
class Filler
{
public:
    explicit Filler(const WindowActions& actions)
        : m_actions(actions)
    {
    }

    void operator()(QMenu& menu, const std::vector<ActionId>& ids) const
    {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const ActionId id : ids)
            menu.addAction(m_actions.of(id));
    }

private:
    const WindowActions& m_actions;
};

QMenu* buildFileMenu(QMenuBar& bar, const Filler& fill)
{
    using enum ActionId;
    QMenu* file = bar.addMenu(translated(Wording("Menus", "&Project")));
    fill(*file, {NewProject, Open});
    QMenu* recent = file->addMenu(translated(Wording("Menus", "Open &recent")));
    recent->setObjectName(QStringLiteral("recent_menu"));
    fill(*file, {OpenSample});
    fill(*file, {Import});
    fill(*file, {SaveWhole, SaveClean, Restore});
    fill(*file, {PrintTimeline, ExportCsv});
    fill(*file, {Quit});
    return recent;
}

void buildViewMenu(QMenuBar& bar, const Filler& fill, const QList<QAction*>& panels)
{
    using enum ActionId;
    QMenu* view = bar.addMenu(translated(Wording("Menus", "&View")));
    std::vector<ActionId> pages;
    for (const PageEntry& page : pageList())
        pages.push_back(pageAction(page.id));
    fill(*view, pages);
    fill(*view, {FindingsOfStatement});
    fill(*view, {Back, Forward});
    view->addSeparator();
    view->addActions(panels);
    fill(*view, {FindInNavigator, SecondWindow, FullScreen});
}

void buildSettingsMenu(QMenuBar& bar, const Filler& fill)
{
    using enum ActionId;
    QMenu* settings = bar.addMenu(translated(Wording("Menus", "&Settings")));
    QMenu* language = settings->addMenu(QStringLiteral("Language · اللغة"));
    fill(*language, {English, Arabic});
    QMenu* appearance = settings->addMenu(translated(Wording("Menus", "&Appearance")));
    fill(*appearance, {Light, Dark, HighContrast});
    QMenu* arabic = settings->addMenu(translated(Wording("Menus", "&Dates and numbers in Arabic")));
    fill(*arabic, {WesternDigits, ArabicIndicDigits});
    fill(*arabic, {LevantineMonths, EgyptianMonths, BothMonths});
    fill(*settings, {Analyst});
}

} // namespace

QMenu* buildMenus(QMainWindow& window, const WindowActions& actions, const QList<QAction*>& panels)
{
    using enum ActionId;
    QMenuBar& bar = *window.menuBar();
    bar.clear();
    const Filler fill(actions);
    QMenu* recent = buildFileMenu(bar, fill);
    QMenu* edit = bar.addMenu(translated(Wording("Menus", "&Edit")));
    fill(*edit, {Undo, Redo, History});
    fill(*edit, {FindWords, AddFilter, ChooseDates, ClearFilter});
    fill(*edit, {Bulk, CorrectText, Manage});
    buildViewMenu(bar, fill, panels);
    buildSettingsMenu(bar, fill);
    QMenu* help = bar.addMenu(translated(Wording("Menus", "&Help")));
    fill(*help, {Palette, Keys});
    fill(*help, {About});
    return recent;
}

} // namespace tasrih
