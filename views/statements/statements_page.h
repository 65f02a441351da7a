// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace tasrih {

class EmptyState;
class PeekPanel;
class StatementsTable;

/// The Statements page: the whole list, sortable, with bulk edit, a peek at the sentence, and copying as text.
class StatementsPage : public QWidget
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit StatementsPage(Context& context, QWidget* parent = nullptr);

    /// Columns as the user arranged them, for the settings.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    /// A short word for the status bar, e.g. that the tray is full.
    void notice(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createBar();
    QWidget* createList();
    QToolButton* addButton(QWidget* bar, const QString& name, const QString& icon);
    void connectTable();
    void retranslate();
    void updateState();
    void updateCounts();
    void updateOutOfSight();
    void togglePeek();
    void putInTray();
    void copySelection();
    void fillColumnMenu();
    void showContextMenu(const QPoint& position);

    Context& m_context;
    QStackedWidget* m_stack;
    StatementsTable* m_table;
    PeekPanel* m_peek;
    EmptyState* m_empty;
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
