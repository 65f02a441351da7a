// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/findings_model.h"

#include <QtWidgets/QTableView>

namespace tasrih {

/// The list of findings. Single keys: 1 to 4 give a verdict, C compares the two sides, D opens the dossier.
class FindingsTable : public QTableView
{
    Q_OBJECT

public:
    explicit FindingsTable(FindingsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] const JudgedFinding* current() const;

Q_SIGNALS:
    /// Another finding is current, or it is another one's turn in its row.
    void currentFindingChanged();
    void openRequested();
    void evidenceRequested();
    void judged(tasrih::Judgement judgement);
    void compareRequested();
    void dossierRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();
    void keepCurrent();

    FindingsModel& m_model;
    std::optional<Finding> m_last; ///< The current finding, to find it again when the list is new.
    bool m_isChanging = false;
};

} // namespace tasrih
