// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_actions.h"

#include "app/pages.h"
#include "app/window_commands.h"
#include "models/context/context.h"
#include "views/settings/settings.h"
#include "views/shell/shell_text.h"
#include "views/theme/theme.h"

#include <QtGui/QActionGroup>

namespace tasrih {

namespace {

struct ActionFacts
{
    ActionId id;
    const char* name;
    Wording text;
    const char* icon = "";
    const char* keys = ""; ///< Alternatives parted by ";".
};

// clang-format off
constexpr ActionFacts facts[] = {
    {ActionId::NewProject, "new_project", Wording("Actions", "&New project…"), "document-new", "Ctrl+N"},
    {ActionId::Open, "open_project", Wording("Actions", "&Open project…"), "document-open", "Ctrl+O"},
    {ActionId::OpenSample, "open_sample", Wording("Actions", "Sample project…")},
    {ActionId::Import, "import_texts", Wording("Actions", "&Import texts…"), "document-import", "Ctrl+I"},
    {ActionId::SaveWhole, "save_copy_whole", Wording("Actions", "Save a &whole copy…"), "document-save-as", "Ctrl+Shift+S"},
    {ActionId::SaveClean, "save_copy_clean", Wording("Actions", "Save a &clean copy for others…")},
    {ActionId::Restore, "restore_snapshot", Wording("Actions", "Res&tore a snapshot…"), "document-revert"},
    {ActionId::PrintTimeline, "print_timeline", Wording("Actions", "&Print timeline…"), "document-print", "Ctrl+P"},
    {ActionId::ExportCsv, "export_csv", Wording("Actions", "&Export statements as CSV…"), "document-export"},
    {ActionId::Quit, "quit", Wording("Actions", "&Quit"), "application-exit", "Ctrl+Q"},
    {ActionId::Undo, "undo", Wording("Actions", "Undo"), "edit-undo", "Ctrl+Z"},
    {ActionId::Redo, "redo", Wording("Actions", "Redo"), "edit-redo", "Ctrl+Shift+Z;Ctrl+Y"},
    {ActionId::FindWords, "find_words", Wording("Actions", "&Find words in statements"), "edit-find", "Ctrl+Shift+F"},
    {ActionId::AddFilter, "add_filter", Wording("Actions", "&Add filter…"), "list-add", "Ctrl+L"},
    {ActionId::ClearFilter, "clear_filter", Wording("Actions", "&Clear the filter"), "edit-clear-all", "Ctrl+Shift+L"},
    {ActionId::ChooseDates, "choose_dates", Wording("Actions", "Choose &dates"), "view-calendar", "Ctrl+D"},
    {ActionId::Bulk, "bulk_edit", Wording("Actions", "Change &many statements…"), "document-edit", "Ctrl+B"},
    {ActionId::Manage, "manage", Wording("Actions", "&Manage articles, actors, places…"), "configure", "Ctrl+M"},
    {ActionId::CorrectText, "correct_text", Wording("Actions", "Correct the article's &text…"), "document-edit", "Ctrl+T"},
    {ActionId::History, "history", Wording("Actions", "&History…"), "view-history", "Ctrl+H"},
    {ActionId::FindingsOfStatement, "findings_of_statement", Wording("Actions", "Fin&dings of the statement"), "", "Ctrl+Shift+D"},
    {ActionId::SecondWindow, "second_window", Wording("Actions", "Open the page in a second &window"), "window-new", "Ctrl+Shift+N"},
    {ActionId::FindInNavigator, "find_in_navigator", Wording("Actions", "Find in the na&vigator"), "view-list-tree", "Ctrl+G"},
    {ActionId::Back, "back", Wording("Actions", "&Back"), "go-previous", "Alt+Left;Backspace"},
    {ActionId::Forward, "forward", Wording("Actions", "&Forward"), "go-next", "Alt+Right"},
    {ActionId::FullScreen, "full_screen", Wording("Actions", "F&ull screen"), "view-fullscreen", "F11"},
    {ActionId::Palette, "command_palette", Wording("Actions", "&Command palette…"), "", "Ctrl+K"},
    {ActionId::Keys, "key_sheet", Wording("Actions", "&Keys"), "input-keyboard", "?;؟;F1"},
    // Languages are named in themselves, so these are no Wording() for lupdate.
    {ActionId::English, "language_en", {"Actions", "English"}},
    {ActionId::Arabic, "language_ar", {"Actions", "العربية"}},
    {ActionId::Light, "appearance_light", Wording("Actions", "&Light")},
    {ActionId::Dark, "appearance_dark", Wording("Actions", "&Dark")},
    {ActionId::HighContrast, "appearance_contrast", Wording("Actions", "&High contrast")},
    {ActionId::WesternDigits, "digits_western", Wording("Actions", "Digits 0123456789")},
    {ActionId::ArabicIndicDigits, "digits_arabic", Wording("Actions", "Digits ٠١٢٣٤٥٦٧٨٩")},
    {ActionId::LevantineMonths, "months_levantine", Wording("Actions", "Months as in Iraq: أيلول")},
    {ActionId::EgyptianMonths, "months_egyptian", Wording("Actions", "Months as in Egypt: سبتمبر")},
    {ActionId::BothMonths, "months_both", Wording("Actions", "Both names of months")},
    {ActionId::Analyst, "analyst", Wording("Actions", "Your &name…"), "user-identity"},
    {ActionId::About, "about", Wording("Actions", "&About Tasrih")},
};
// clang-format on

QList<QKeySequence> keysOf(const ActionFacts& action)
{
    QList<QKeySequence> keys;
    const QStringList alternatives = QString::fromUtf8(action.keys).split(u';', Qt::SkipEmptyParts);
    for (const QString& text : alternatives)
        keys << QKeySequence(text, QKeySequence::PortableText);
    return keys;
}

/// Needs an open project.
bool concernsProject(ActionId id)
{
    switch (id) {
    case ActionId::NewProject:
    case ActionId::Open:
    case ActionId::OpenSample:
    case ActionId::Quit:
    case ActionId::FullScreen:
    case ActionId::Palette:
    case ActionId::Keys:
    case ActionId::About:
        return false;
    default:
        return id < ActionId::English;
    }
}

} // namespace

WindowActions::WindowActions(Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    for (const ActionFacts& action : facts)
        make(action.id, QString::fromLatin1(action.name), action.text, QString::fromLatin1(action.icon))
            ->setShortcuts(keysOf(action));
    for (const PageEntry& page : pageList())
        make(pageAction(page.id), QStringLiteral("page_") + QLatin1String(page.key), page.action, iconNameOf(page))
            ->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(int(page.id) + 1)));
    makeGroups();
    checkSettings();
    connect(&context.project(), &Project::undoStateChanged, this, &WindowActions::refresh);
    connect(&context, &Context::changed, this, &WindowActions::refresh);
    refresh();
}

QAction* WindowActions::make(ActionId id, const QString& name, Wording text, const QString& icon)
{
    auto* made = new QAction(translated(text), this);
    made->setObjectName(name);
    made->setIcon(themedIcon(icon));
    made->setMenuRole(QAction::NoRole);
    m_actions[id] = made;
    return made;
}

void WindowActions::makeGroups()
{
    const auto group = [this](std::initializer_list<ActionId> ids) {
        auto* together = new QActionGroup(this);
        for (const ActionId id : ids) {
            of(id)->setCheckable(true);
            together->addAction(of(id));
        }
    };
    group({ActionId::English, ActionId::Arabic});
    group({ActionId::Light, ActionId::Dark, ActionId::HighContrast});
    group({ActionId::WesternDigits, ActionId::ArabicIndicDigits});
    group({ActionId::LevantineMonths, ActionId::EgyptianMonths, ActionId::BothMonths});
}

QList<QAction*> WindowActions::all() const
{
    QList<QAction*> result;
    for (const auto& [id, action] : m_actions)
        result << action;
    return result;
}

void WindowActions::checkSettings()
{
    const Settings settings;
    const auto after = [](ActionId first, auto value) { return ActionId(int(first) + int(value)); };
    of(after(ActionId::English, settings.language()))->setChecked(true);
    of(after(ActionId::Light, settings.appearance()))->setChecked(true);
    of(after(ActionId::WesternDigits, settings.digits()))->setChecked(true);
    of(after(ActionId::LevantineMonths, settings.monthNames()))->setChecked(true);
}

void WindowActions::refresh()
{
    const Project& project = m_context.project();
    const bool open = project.isOpen();
    const bool writable = open && !project.isReadOnly();
    for (const auto& [id, action] : m_actions)
        action->setEnabled(open || !concernsProject(id));
    of(ActionId::Undo)->setText(undoText(m_context));
    of(ActionId::Undo)->setEnabled(writable && project.undoLabel());
    of(ActionId::Redo)->setText(redoText(m_context));
    of(ActionId::Redo)->setEnabled(writable && project.redoLabel());
    of(ActionId::Import)->setEnabled(writable);
    of(ActionId::Manage)->setEnabled(open && WindowCommands::canManage());
    of(ActionId::ClearFilter)->setEnabled(open && !m_context.filter().isEmpty());
    of(ActionId::Back)->setEnabled(m_context.canGoBack());
    of(ActionId::Forward)->setEnabled(m_context.canGoForward());
}

} // namespace tasrih
