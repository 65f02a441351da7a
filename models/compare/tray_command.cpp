// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/tray_command.h"

#include "database/text/isolate.h"
#include "models/compare/compare_column.h"
#include "models/context/context.h"
#include "models/statements/row_changes.h"

#include <algorithm>

namespace tasrih {

namespace {
QString say(const char* source)
{
    return translated(interfaceLanguage(), "Compare", source);
}
} // namespace

void toggleInTrayAndTell(Context& context, const TrayItem& item)
{
    const bool wasIn = std::find(context.tray().begin(), context.tray().end(), item) != context.tray().end();
    const QString title = trayWords(*context.snapshot(), item).title;
    if (!context.toggleInTray(item))
        context.tell(say(QT_TRANSLATE_NOOP("Compare", "The compare tray is full: take something out first.")));
    else if (wasIn)
        context.tell(say(QT_TRANSLATE_NOOP("Compare", "Taken out of the compare tray: %1")).arg(isolated(title)));
    else
        context.tell(say(QT_TRANSLATE_NOOP("Compare", "Put into the compare tray: %1")).arg(isolated(title)));
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
