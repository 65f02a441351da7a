// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/tray_command.h"

#include "database/text/isolate.h"
#include "models/background/row_changes.h"
#include "models/compare/compare_column.h"
#include "models/context/context.h"
#include "models/words/lists.h"

#include <algorithm>

namespace tasrih {

namespace {
bool isIn(const std::vector<TrayItem>& tray, const TrayItem& item)
{
    return std::find(tray.begin(), tray.end(), item) != tray.end();
}

void toggle(Context& context, const std::vector<TrayItem>& items)
{
    const bool wereIn =
        std::all_of(items.begin(), items.end(), [&](const TrayItem& item) { return isIn(context.tray(), item); });
    QStringList titles;
    for (const TrayItem& item : items) {
        if (isIn(context.tray(), item) != wereIn)
            continue;
        titles << isolated(trayWords(*context.snapshot(), item).title);
        if (context.toggleInTray(item))
            continue;
        context.tell(translated(Wording("Compare", "The compare tray is full: take something out first.")));
        return;
    }
    if (!titles.isEmpty())
        context.tell((wereIn ? translated(Wording("Compare", "Taken out of the compare tray: %1"))
                             : translated(Wording("Compare", "Put into the compare tray: %1")))
                         .arg(listed(titles)));
}
} // namespace

void toggleInTrayAndTell(Context& context, const TrayItem& item)
{
    toggle(context, {item});
}

void toggleInTrayAndTell(Context& context, const std::vector<StatementId>& statements)
{
    toggle(context, {statements.begin(), statements.end()});
}

void moveInTray(Context& context, std::size_t from, std::size_t to)
{
    std::vector<TrayItem> tray = context.tray();
    if (from >= tray.size() || to >= tray.size() || from == to)
        return;
    relocate(tray, int(from), int(from < to ? to + 1 : to));
    context.setTray(tray);
}

} // namespace tasrih
