// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/statements/bulk_edit.h"

#include <QtWidgets/QMenu>

namespace tasrih {

/// Edits of all selected statements at once: review state, grade, tags. Each entry tells how many statements it would
/// change; each is one change that undo takes back as one.
class BulkMenu : public QMenu
{
    Q_OBJECT

public:
    /// @param context must outlive the menu.
    explicit BulkMenu(Context& context, QWidget* parent = nullptr);

    /// Builds the entries anew for the present selection.
    void fill();

private:
    void addTags();
    void addEdit(QMenu* menu, const QString& text, const QString& label, const BulkEdit& edit);

    Context& m_context;
};

} // namespace tasrih
