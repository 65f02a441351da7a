// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace tasrih {

/// Words of what the check finds in the interface's language.
inline QString checkText(const char* source)
{
    return QCoreApplication::translate("Check", source);
}

} // namespace tasrih
