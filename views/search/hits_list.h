// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_hits_model.h"

#include <QtWidgets/QListView>

namespace tasrih {

/// The hits. Enter or a double click opens one at its place; C puts what is selected into the compare tray.
class HitsList : public QListView
{
    Q_OBJECT

public:
    explicit HitsList(SearchHitsModel& model, QWidget* parent = nullptr);

    /// In the order of the list.
    [[nodiscard]] std::vector<SearchHit> selectedHits() const;

Q_SIGNALS:
    void openRequested(const tasrih::SearchHit& hit);
    void trayRequested();
    /// Others are selected, by the user.
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void open(const QModelIndex& index);

    SearchHitsModel& m_model;
};

} // namespace tasrih
