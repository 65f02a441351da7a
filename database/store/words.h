// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace tasrih {

/// Words of the store in the interface's language.
inline QString storeText(const char* source)
{
    return QCoreApplication::translate("Store", source);
}

} // namespace tasrih
