// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"
#include "views/page/page.h"

class QLabel;
class QToolButton;

namespace tasrih {

class CompareTable;

/// The things in the compare tray side by side: the words themselves, and what differs marked and named.
class ComparePage : public Page
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit ComparePage(Context& context, QWidget* parent = nullptr);

private:
    void fillBar();
    void showState();
    [[nodiscard]] ReportJob report() const;

    CompareTable* m_table;
    QLabel* m_pinned = nullptr;
    QLabel* m_hint = nullptr;
    QToolButton* m_pin = nullptr;
    QToolButton* m_swap = nullptr;
    QToolButton* m_differing = nullptr;
};

} // namespace tasrih
