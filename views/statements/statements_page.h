// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"

class QLabel;
class QMenu;
class QToolButton;

namespace tasrih {

class PeekPanel;
class StatementsTable;

/// The Statements page: the whole list, sortable, with bulk edit, a peek at the sentence, and copying as text.
class StatementsPage : public Page
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit StatementsPage(Context& context, QWidget* parent = nullptr);

    /// Columns as the user arranged them, for the settings.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

private:
    void fillBar();
    QWidget* createList();
    void connectTable();
    void updateState();
    void updateCounts();
    void updateOutOfSight();
    void togglePeek();
    void putInTray();
    void copySelection();
    void fillColumnMenu();
    void showContextMenu(const QPoint& position);

    StatementsTable* m_table;
    PeekPanel* m_peek;
    QLabel* m_counts = nullptr;
    QToolButton* m_outOfSight = nullptr;
    QToolButton* m_open = nullptr;
    QToolButton* m_peekButton = nullptr;
    QToolButton* m_tray = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_edit = nullptr;
    QToolButton* m_columns = nullptr;
    QMenu* m_columnMenu;
};

} // namespace tasrih
