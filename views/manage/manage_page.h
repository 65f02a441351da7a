// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/manage/record_kind.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace tasrih {

class RecordForm;
class RecordListModel;

/// All records of one kind: a list with find, and the form of the one that is selected.
class ManagePage : public QWidget
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    ManagePage(Context& context, RecordKind kind, QWidget* parent = nullptr);

    /// Selects a record, past any query.
    void select(const AnyId& id);
    /// Saves what was edited. Returns false, and says why, where it can't be saved as it is.
    bool settle();
    /// Whether something is edited that can't be saved as it is.
    [[nodiscard]] bool isStuck() const;

private:
    QWidget* createList();
    QWidget* createEditor();
    void connectAll();
    void setUpList();
    void updateActions();
    void fillDuplicates();
    void selectRow(int row);
    void takeSelection();
    void show(const std::optional<AnyRecord>& record);
    void reloadCurrent();
    void add();
    void save();
    void revert();
    void removeSelected();
    void mergeSelected();
    void send(const QString& label, Command command, const QString& done);
    void tell(const QString& message, bool canUndo);
    void complain(const QString& message);
    [[nodiscard]] std::vector<AnyId> selected() const;
    [[nodiscard]] bool isReadOnly() const;

    Context& m_context;
    RecordKind m_kind;
    RecordListModel* m_model;
    QLineEdit* m_find;
    QTableView* m_list;
    RecordForm* m_form;
    QLabel* m_heading = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_merge = nullptr;
    QToolButton* m_duplicates = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_undo = nullptr;
    std::optional<AnyRecord> m_before; ///< What the form shows, as the project has it; none for a new record.
    std::optional<AnyRecord> m_shown;  ///< What the form was loaded with.
    bool m_restoring = false;          ///< The list's selection is put back after an edit that can't be saved.
};

} // namespace tasrih
