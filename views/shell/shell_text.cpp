// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shell_text.h"

#include "database/text/isolate.h"
#include "database/words/numerals.h"
#include "models/context/context.h"
#include "models/words/plain_text.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

QString countText(const Context& context)
{
    const int all = int(context.snapshot()->all<Statement>().size());
    if (context.filter().isEmpty())
        return translated(CountedWording("Shell", "%n statement(s)"), all);
    return translated(CountedWording("Shell", "%1 of %n statement(s), filter on"), all)
        .arg(context.isFiltering() ? QString(QChar(0x2026)) : numberText(context.visible().size()));
}

QString undoText(const Context& context)
{
    const std::optional<QString> label = context.project().undoLabel();
    return label ? QCoreApplication::translate("Shell", "Undo: %1").arg(isolated(inLabel(*label)))
                 : QCoreApplication::translate("Shell", "Undo");
}

QString redoText(const Context& context)
{
    const std::optional<QString> label = context.project().redoLabel();
    return label ? QCoreApplication::translate("Shell", "Redo: %1").arg(isolated(inLabel(*label)))
                 : QCoreApplication::translate("Shell", "Redo");
}

} // namespace tasrih
