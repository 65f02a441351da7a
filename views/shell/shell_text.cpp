// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shell_text.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/context/context.h"
#include "models/labels/plain_text.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

QString inShownDigits(const QString& text)
{
    return interfaceLanguage() == Language::Arabic ? inDigits(text, dateDisplay().digits) : text;
}

QString countText(const Context& context)
{
    const int all = int(context.snapshot()->all<Statement>().size());
    if (context.filter().isEmpty())
        return inShownDigits(QCoreApplication::translate("Shell", "%n statement(s)", nullptr, all));
    const QString text = QCoreApplication::translate("Shell", "%1 of %n statement(s), filter on", nullptr, all);
    if (context.isFiltering())
        return inShownDigits(text.arg(QChar(0x2026)));
    return inShownDigits(text.arg(context.visible().size()));
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
