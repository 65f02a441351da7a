// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/page_entry.h"

namespace tasrih {

QString titleOf(const PageEntry& page)
{
    return translated(page.title);
}

QString iconNameOf(const PageEntry& page)
{
    return QStringLiteral("page-") + QLatin1String(page.key);
}

} // namespace tasrih
