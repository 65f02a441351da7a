// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/manage/record_kind.h"

#include <QtWidgets/QWidget>

#include <functional>

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
    /// Whether something was sent to be saved and is not answered yet.
    [[nodiscard]] bool isSaving() const { return m_sent > 0; }
    /// Whether something is typed that the project does not have.
    [[nodiscard]] bool hasUnsaved() const;

Q_SIGNALS:
    /// What was sent is saved, or could not be.
    void answered();
    /// What was typed could not be saved, and stands in the form again.
    void saveFailed();

private:
    /// A record as the form was given it (none for a new one), and as it was typed.
    struct Edit
    {
        std::optional<AnyRecord> before;
        AnyRecord after;
    };

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
    void send(const QString& label, Command command, const QString& done,
              std::function<void(const QString& problem)> failed = {});
    void bringBack(const Edit& edit, const QString& problem);
    void selectQuietly(const std::optional<AnyId>& id);
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
    std::vector<std::pair<Edit, QString>> m_failed; ///< Not saved while another was edited, and why.
    int m_sent = 0;                                 ///< Changes that are not answered.
    bool m_restoring = false; ///< The list's selection is put back after an edit that can't be saved.
};

} // namespace tasrih
