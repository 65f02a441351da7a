// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace tasrih {

class Context;
class HistoryModel;

/// Who changed what when, newest first; what was taken back is grey. Undo and redo from here as from the menu.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Context& context, QWidget* parent);

private:
    void load();
    void showUndo();

    Context& m_context;
    HistoryModel* m_model;
    QLabel* m_note;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

} // namespace tasrih
