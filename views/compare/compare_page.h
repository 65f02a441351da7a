// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStackedWidget>

class QTableView;

namespace tasrih {

class CompareModel;
class Context;

/// The statements of the compare tray side by side, with what differs marked.
class ComparePage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ComparePage(Context& context, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    Context& m_context;
    CompareModel* m_model;
    QWidget* m_empty;
    QTableView* m_table;
};

} // namespace tasrih
