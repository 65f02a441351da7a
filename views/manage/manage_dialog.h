// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/manage/record_kind.h"
#include "views/dialogs/drafts.h"

class QListWidget;
class QStackedWidget;

namespace tasrih {

class ManagePage;

/// Articles, actors, places, phases, propositions, outlets, sides, tags and events: find, add, edit, delete, merge.
/// What is edited is saved when one leaves it, as a change of its own; every change can be undone.
class ManageDialog : public GuardedDialog
{
    Q_OBJECT

public:
    /// @param context must outlive the dialog.
    explicit ManageDialog(Context& context, QWidget* parent = nullptr);

    /// Shows the page of a kind.
    void showKind(RecordKind kind);
    /// Shows the page of a record's kind and selects it. Statements, sayings, links and searches are not managed here.
    void showRecord(const AnyId& id);

    /// Saves what is edited and closes when it is saved; what can't be is dropped only when the user says so.
    void reject() override;
    [[nodiscard]] QString draft() const override;
    void settle() override;

private:
    ManagePage* pageOf(RecordKind kind);
    [[nodiscard]] bool isSaving() const;
    void leaveWhenSaved();

    Context& m_context;
    QListWidget* m_kinds;
    QStackedWidget* m_pages;
    std::array<ManagePage*, recordKinds.size()> m_made{}; ///< Made when first shown.
    bool m_isLeaving = false;                             ///< Somebody wants to leave; it waits for the saving.
};

} // namespace tasrih
