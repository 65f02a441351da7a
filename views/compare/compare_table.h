// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

namespace tasrih {

class CompareModel;

/// The columns of the comparison, worked by keys: arrows walk, Ctrl with left and right moves a column, P holds the
/// others against it, O shows only what differs, Delete or C takes it out, Enter opens the sentence, Space selects the
/// statement, D opens the speaker's dossier. Headers can be dragged.
class CompareTable : public QTableView
{
    Q_OBJECT

public:
    /// @param context must outlive the table.
    explicit CompareTable(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] CompareModel& cells() const { return *m_model; }

    void pinCurrent();
    /// Changes places with the column on that side, as the eye sees it.
    void moveCurrent(Qt::ArrowType towards);
    void removeCurrent();
    void openCurrent();
    void openDossier();
    void toggleShown();

Q_SIGNALS:
    /// Pin, columns or what is shown are other ones.
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] std::optional<TrayItem> currentItem() const;
    bool takeLetter(int key);
    void selectBehind();
    void takeCells();
    void takeMove(int logical, int from, int to);

    Context& m_context;
    CompareModel* m_model;
    QTimer m_laying; ///< Rows get their heights once, when all columns have their widths.
};

} // namespace tasrih
