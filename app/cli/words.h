// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace tasrih {

/// Words of the command line in the interface's language.
inline QString cliText(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

} // namespace tasrih
