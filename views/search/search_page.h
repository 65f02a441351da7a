// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_hits_model.h"
#include "views/page/page.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace tasrih {

class FacetPanel;
class HitsList;
class QueryField;
class TimeStrip;

/// The Search page: what the project's articles or statements hold of a query, as it is typed.
class SearchPage : public Page
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit SearchPage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] SearchFeed& feed() { return m_feed; }

private:
    void fillBar();
    void addCommands(QHBoxLayout& bar);
    void connectParts();
    void ask();
    void take();
    void showState();
    void showCounts();
    void narrow(const FacetChoice& choice);
    void addMonth(QDate month);
    void open(const SearchHit& hit);
    void select();
    void selectAll();
    void putInTray();
    void setAsFilter();
    void showMenu(QPoint at);
    [[nodiscard]] SearchQuestion typed() const;

    void actOnEmpty() override;
    void see(bool isSeen) override;

    SearchFeed m_feed;
    SearchHitsModel m_model;
    QueryField* m_field;
    QComboBox* m_scope;
    QComboBox* m_order;
    QLabel* m_counts;
    HitsList* m_list;
    FacetPanel* m_facets;
    TimeStrip* m_time;
    QToolButton* m_select = nullptr;
    QToolButton* m_edit = nullptr;
    QToolButton* m_filter = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_course = nullptr;
    FacetChoice m_narrowed;
};

} // namespace tasrih
