// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/QResource>

// Q_INIT_RESOURCE must stand outside every namespace.
static void registerAll()
{
    Q_INIT_RESOURCE(tasrih_data);
    Q_INIT_RESOURCE(tasrih_i18n);
}

namespace tasrih {

void registerResources()
{
    registerAll();
}

} // namespace tasrih
