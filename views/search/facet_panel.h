// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_feed.h"

#include <QtWidgets/QTreeWidget>

namespace tasrih {

/// What was found by outlet, year, side, speaker and reading state, with counts. A tick narrows to it.
class FacetPanel : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget* parent = nullptr);

    /// What to choose from, and what is chosen.
    void show(const Snapshot& snapshot, const Narrowed& counts, const FacetChoice& choice);

Q_SIGNALS:
    void chosen(const tasrih::FacetChoice& choice);

protected:
    [[nodiscard]] QSize sizeHint() const override { return {220, 300}; }

private:
    void addFacet(Facet facet, const Snapshot& snapshot, const Narrowed& counts);
    void take(QTreeWidgetItem* item);
    void tell();

    FacetChoice m_choice;
    std::set<Facet> m_opened; ///< Those of which all values are shown.
    bool m_isFilling = false;
};

} // namespace tasrih
