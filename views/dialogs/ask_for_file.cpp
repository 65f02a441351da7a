// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ask_for_file.h"

namespace tasrih {

namespace {

QString fileNameFor(const QString& title, const char* suffix)
{
    QString name;
    for (const QChar c : title) {
        if (!QStringLiteral("/\\:*?\"<>|").contains(c) && c.isPrint())
            name += c;
    }
    return QStringLiteral("%1.%2").arg(name.trimmed().left(80), QLatin1String(suffix));
}

} // namespace

QString askForFile(QWidget* parent, const QString& title, const QString& name, const FileFormat& format)
{
    return dialogs().saveFile(parent,
                              {.title = title,
                               .folder = {},
                               .name = fileNameFor(name, format.suffix),
                               .filter = QStringLiteral("%1 (*.%2)").arg(format.kind, QLatin1String(format.suffix)),
                               .suffix = QLatin1String(format.suffix)});
}

} // namespace tasrih
