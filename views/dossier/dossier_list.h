// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"

#include <QtWidgets/QTreeView>

namespace tasrih {

class DossierModel;

/// The rows of a dossier. Rows are as high as their words need, and measured only where they are seen, so that a
/// dossier of ten thousand statements opens at once. Click or Space selects, Enter or a double click goes to the
/// sentence, C puts into the compare tray, D opens the dossier of who speaks.
class DossierList : public QTreeView
{
    Q_OBJECT

public:
    DossierList(Context& context, DossierModel& model, QWidget* parent = nullptr);

    /// Brings a row to the top.
    void showRow(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] std::optional<StatementId> current() const;
    void select(const QModelIndex& index);
    void open(const QModelIndex& index);
    /// Those whose dossiers may be opened from a row: its speakers and holders, without the subject.
    [[nodiscard]] std::vector<DossierSubject> subjectsAt(int row) const;
    void openDossierAt(int row);

    Context& m_context;
    DossierModel& m_model;
    int m_wheel = 0; ///< What was turned and not yet scrolled.
};

} // namespace tasrih
