// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/stances/pivot.h"

#include <QtWidgets/QFrame>

class QLabel;
class QListView;

namespace tasrih {

class EvidenceModel;

/// What stands behind a cell of the stance table: each statement's sentence, in order of time.
class EvidencePanel : public QFrame
{
    Q_OBJECT

public:
    /// @param context must outlive the panel.
    explicit EvidencePanel(Context& context, QWidget* parent = nullptr);

    /// @param title whose stance, @param subtitle on what; empty where none is chosen.
    void show(const QString& title, const QString& subtitle, const std::vector<PivotClaim>& claims);
    /// Gives the list the keyboard.
    void focusList();

Q_SIGNALS:
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(const QKeyEvent& event);
    void open(const QModelIndex& index);
    void select(const QModelIndex& index);

    Context& m_context;
    EvidenceModel* m_model;
    QLabel* m_title;
    QLabel* m_subtitle;
    QListView* m_list;
};

} // namespace tasrih
