// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/reading/marks.h"

#include <QtWidgets/QMenu>

namespace tasrih {

/// The claims that cover a place, each with its speaker, what it says and the words it stands on; choosing one selects
/// it.
class ClaimMenu : public QMenu
{
    Q_OBJECT

public:
    ClaimMenu(Context& context, const std::vector<Covering>& claims, QWidget* parent);

    /// Opens a menu at @p at (in global coordinates) that deletes itself.
    static void open(Context& context, const std::vector<Covering>& claims, QPoint at, QWidget* parent);
};

} // namespace tasrih
