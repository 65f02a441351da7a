// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace tasrih {

/// The context of what goes wrong when a print is saved.
struct ExportErrors
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace tasrih
