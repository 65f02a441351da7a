// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk/bulk_preview.h"
#include "views/dialogs/drafts.h"

#include <QtCore/QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTableView;

namespace tasrih {

class BulkJob;
class Picker;

/// One task for many statements: what to do on one side, what would change on the other, before anything does.
class BulkDialog : public GuardedDialog
{
    Q_OBJECT

public:
    explicit BulkDialog(Context& context, QWidget* parent = nullptr);
    ~BulkDialog() override;

    /// Opens a dialog on the selection (or, where nothing is selected, on the filter) that deletes itself.
    static void open(Context& context, QWidget* parent);
    void setTask(const BulkTask& task);

    void reject() override;
    [[nodiscard]] QString draft() const override;

private:
    QWidget* makeTaskSide();
    QWidget* makePreviewSide();
    [[nodiscard]] Picker* makePicker(const char* name, qint64 BulkTask::*field);
    void chooseKind();
    void fillWords();
    void readTask();
    void refresh();
    void rehearse();
    void showPreview();
    void apply();
    void onFinished(bool isDone, const QString& problem);
    void setRunning(bool isRunning);
    [[nodiscard]] std::vector<StatementId> scope() const;

    Context& m_context;
    BulkPreview* m_preview = nullptr;
    BulkJob* m_job = nullptr;
    BulkTask m_task;
    QTimer m_soon;
    QComboBox* m_kind = nullptr;
    QStackedWidget* m_inputs = nullptr;
    QComboBox* m_word = nullptr;
    Picker* m_record = nullptr;
    Picker* m_from = nullptr;
    Picker* m_to = nullptr;
    QRadioButton* m_selected = nullptr;
    QRadioButton* m_filtered = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace tasrih
