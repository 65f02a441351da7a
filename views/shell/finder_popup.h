// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finder/finder_model.h"

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace tasrih {

/// A field and the list of what it finds. Arrows move in the list while one types; Enter or a click chooses; Esc
/// leaves.
class FinderPopup : public QFrame
{
    Q_OBJECT

public:
    explicit FinderPopup(QWidget* parent = nullptr);

    void setPlaceholder(const QString& text);
    /// A line under the list; empty for none.
    void setHint(const QString& text);
    [[nodiscard]] FinderModel& model() { return *m_model; }
    /// Shows it with an empty field, at @p at in the coordinates of the screen.
    void popUp(QPoint at, QSize size);

Q_SIGNALS:
    void queryChanged(const QString& query);
    /// The popup is closed already.
    void chosen(const tasrih::FinderEntry& entry);
    /// Ctrl+Enter: for the compare tray. The popup stays open.
    void trayRequested(const tasrih::FinderEntry& entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFinds();
    void choose(const QModelIndex& index);
    void move(int rows);

    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QLabel* m_hint;
    FinderModel* m_model;
};

} // namespace tasrih
