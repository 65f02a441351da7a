// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"

#include <QtWidgets/QMenu>

#include <functional>

class QAbstractItemView;

namespace tasrih {

/// What can be done with a statement wherever it is met: its sentence, the compare tray, its findings.
class StatementMenu : public QMenu
{
    Q_OBJECT

public:
    /// @param context must outlive the menu.
    StatementMenu(Context& context, StatementId statement, std::optional<ClaimId> claim, QWidget* parent);

    /// The last of them alone, for a menu that has the others in its own way.
    static void addFindings(QMenu& menu, Context& context, StatementId statement);

    /// A place of a statement in a list; nothing where a row is none.
    using Place = std::function<std::optional<std::pair<StatementId, std::optional<ClaimId>>>(const QModelIndex&)>;
    /// Gives @p view such a menu for the row under the pointer, or the current one by the key.
    static void giveTo(QAbstractItemView& view, Context& context, Place place);
};

} // namespace tasrih
