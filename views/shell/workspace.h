// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page_entry.h"

#include <QtWidgets/QWidget>

#include <map>

class QAction;
class QSplitter;
class QStackedWidget;

namespace tasrih {

class Context;
class FilterBar;
class JobList;
class Navigator;
class Rail;
class SidePanel;
class TrailingPane;
class StatusStrip;

/// Everything inside the window while a project is open: filter bar, rail, navigator, the pages, what stands beside
/// them, status.
/// Pages are made when they are first shown.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// Below this width the rail shows icons alone and the navigator lies over the page.
    static constexpr int narrowBelow = 1400;

    /// @param inspector becomes a child.
    Workspace(Context& context, JobList& jobs, PageList pages, QWidget* inspector, QWidget* parent = nullptr);

    void showPage(PageId page);
    [[nodiscard]] PageId currentPage() const { return m_page; }
    /// The widget of a page, made if need be.
    Page* page(PageId page);

    [[nodiscard]] FilterBar& filterBar() const { return *m_filterBar; }
    [[nodiscard]] Navigator& navigator() const { return *m_navigator; }
    [[nodiscard]] StatusStrip& status() const { return *m_status; }
    /// Checkable; they show and hide the panels at the two sides.
    [[nodiscard]] QAction* navigatorAction() const { return m_navigatorAction; }
    [[nodiscard]] QAction* inspectorAction() const { return m_inspectorAction; }

Q_SIGNALS:
    void pageChanged(tasrih::PageId page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Layout
    {
        Wide,
        Narrow
    };

    void build(QWidget* inspector);
    void makeActions();
    void setLayoutMode(Layout layout);
    void showNavigator(bool shown);
    void placeOverlay();
    void setPanelWidths();

    Context& m_context;
    PageList m_list;
    FilterBar* m_filterBar;
    Rail* m_rail;
    Navigator* m_navigator;
    SidePanel* m_navigatorPanel = nullptr;
    TrailingPane* m_trailing = nullptr;
    QWidget* m_body = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusStrip* m_status;
    QAction* m_navigatorAction = nullptr;
    QAction* m_inspectorAction = nullptr;
    std::map<PageId, Page*> m_pages;
    PageId m_page = PageId::Read;
    std::optional<Layout> m_layout;
};

} // namespace tasrih
