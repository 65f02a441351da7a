// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/edit_scope.h"
#include "views/inspector/section.h"

namespace tasrih {

class PickerField;
class RowList;

/// The other statements that report the same saying; joins the statement with another's saying, or gives it one of its
/// own again.
class ReportsSection : public Section
{
    Q_OBJECT

public:
    explicit ReportsSection(EditScope& scope, QWidget* parent = nullptr);

    void refresh();

private:
    EditScope& m_scope;
    RowList* m_rows = nullptr;
    PickerField* m_picker = nullptr;
    QToolButton* m_split = nullptr;
};

} // namespace tasrih
