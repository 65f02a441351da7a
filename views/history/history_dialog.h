// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace tasrih {

class ChangeDetails;
class Context;
class HistoryModel;

/// Who changed what when, newest first, and what each change did to the records it touched. What was taken back is
/// grey. Undo and redo from here as from the menu; what a change altered or removed can be restored as it was before,
/// as a new change.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Context& context, QWidget* parent);

private:
    [[nodiscard]] QTreeView* makeTable();
    void load();
    void showUndo();
    void showDetails();
    void showContents(std::vector<RecordChange> contents);
    [[nodiscard]] std::optional<StatementId> statementShown() const;
    void goTo();
    void restoreShown();

    Context& m_context;
    HistoryModel* m_model;
    QLabel* m_note;
    QTreeView* m_table;
    ChangeDetails* m_details;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_goTo;
    QPushButton* m_restore;
    qint64 m_shown = 0; ///< The change whose details are shown, or on their way.
    std::vector<RecordChange> m_contents;
};

} // namespace tasrih
