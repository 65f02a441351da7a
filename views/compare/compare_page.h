// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QtWidgets/QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace tasrih {

class CompareTable;
class Context;
class EmptyPage;

/// The things in the compare tray side by side: the words themselves, and what differs marked and named.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit ComparePage(Context& context, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* createBar();
    [[nodiscard]] QToolButton* addButton(QWidget* bar, const char* name, const QString& icon, const QString& text,
                                         const QString& hint);
    void showState();
    [[nodiscard]] ReportJob report() const;

    Context& m_context;
    CompareTable* m_table;
    EmptyPage* m_empty;
    QStackedWidget* m_stack;
    QLabel* m_pinned = nullptr;
    QLabel* m_hint = nullptr;
    QToolButton* m_pin = nullptr;
    QToolButton* m_swap = nullptr;
    QToolButton* m_differing = nullptr;
    QWidget* m_bar = nullptr;
};

} // namespace tasrih
