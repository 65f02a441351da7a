// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/findings_model.h"

#include <QtWidgets/QListView>

namespace tasrih {

/// The list of findings, two lines each, under the headings of their subjects. Single keys: 1 to 4 give a verdict, C
/// compares the two sides, D opens the dossier.
class FindingsList : public QListView
{
    Q_OBJECT

public:
    explicit FindingsList(FindingsModel& model, QWidget* parent = nullptr);

    /// Null where none is, as on a heading.
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
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void keepCurrent();
    /// The finding at @p row or the next one after it, else the last before; −1 where there is none.
    [[nodiscard]] int findingAt(int row, int step = 1) const;

    FindingsModel& m_model;
    std::optional<FindingKey> m_last; ///< The current finding, to find it again when the list is new.
    bool m_isChanging = false;
};

} // namespace tasrih
