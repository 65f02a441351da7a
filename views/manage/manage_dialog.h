// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/manage/record_kind.h"

#include <QtWidgets/QDialog>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace tasrih {

class ManagePage;

/// Articles, actors, places, phases, propositions, outlets, sides, tags and events: find, add, edit, delete, merge.
/// What is edited is saved when one leaves it, as a change of its own; every change can be undone.
class ManageDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param context must outlive the dialog.
    explicit ManageDialog(Context& context, QWidget* parent = nullptr);

    /// Shows the page of a kind.
    void showKind(RecordKind kind);
    /// Shows the page of a record's kind and selects it. Statements, sayings, links and searches are not managed here.
    void showRecord(const AnyId& id);

    /// Asked before what can't be saved is dropped; a test may answer instead.
    std::function<bool()> mayDiscard;

    void reject() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    ManagePage* pageOf(RecordKind kind);
    bool leave();

    Context& m_context;
    QListWidget* m_kinds;
    QStackedWidget* m_pages;
    std::array<ManagePage*, recordKinds.size()> m_made{}; ///< Made when first shown.
};

} // namespace tasrih
