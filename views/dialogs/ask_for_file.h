// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/dialogs.h"

namespace tasrih {

/// What a file may be written as.
struct FileFormat
{
    const char* suffix; ///< Without its dot.
    QString kind;       ///< "PDF document".
};

/// Asks where to save what is called @p name, of which what file systems refuse is left out. The path chosen, empty
/// where the dialog was left.
[[nodiscard]] QString askForFile(QWidget* parent, const QString& title, const QString& name, const FileFormat& format);

} // namespace tasrih
