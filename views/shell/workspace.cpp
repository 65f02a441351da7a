// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workspace.h"

#include "models/compare/tray_command.h"
#include "models/context/context.h"
#include "views/keys/key_position.h"
#include "views/navigator/navigator.h"
#include "views/page/page.h"
#include "views/shell/filter_bar.h"
#include "views/shell/job_list.h"
#include "views/shell/rail.h"
#include "views/shell/side_panel.h"
#include "views/shell/status_strip.h"
#include "views/shell/trailing_pane.h"
#include "views/theme/theme.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
constexpr int navigatorWidth = 256;
constexpr int overlayWidth = 280;
constexpr int inspectorWide = 352;
constexpr int inspectorNarrow = 320;
} // namespace

Workspace::Workspace(Context& context, JobList& jobs, PageList pages, QWidget* inspector, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(pages)
    , m_filterBar(new FilterBar(context, this))
    , m_rail(new Rail(pages, this))
    , m_navigator(new Navigator(context))
    , m_status(new StatusStrip(context, jobs, this))
{
    setObjectName(QStringLiteral("workspace"));
    makeActions();
    build(inspector);
    connect(m_rail, &Rail::pageChosen, this, &Workspace::showPage);
    connect(m_status, &StatusStrip::compareRequested, this, [this] { showPage(PageId::Compare); });
    connect(&context, &Context::compareRequested, this, [this] { showPage(PageId::Compare); });
    connect(&context, &Context::dossierRequested, this, [this] { showPage(PageId::Dossier); });
    connect(&context, &Context::searchRequested, this, [this] { showPage(PageId::Search); });
    connect(&context, &Context::findingsRequested, this, [this] { showPage(PageId::Findings); });
    connect(&context, &Context::readPageRequested, this, [this] { showPage(PageId::Read); });
    connect(m_navigator, &Navigator::used, this, [this] {
        if (m_layout == Layout::Narrow)
            m_navigatorAction->setChecked(false);
    });
    qApp->installEventFilter(this);
}

void Workspace::makeActions()
{
    m_navigatorAction = new QAction(themedIcon(QStringLiteral("sidebar")), tr("Navigator"), this);
    m_navigatorAction->setObjectName(QStringLiteral("toggle_navigator"));
    m_navigatorAction->setShortcut(QKeySequence(QStringLiteral("F9")));
    m_inspectorAction = new QAction(themedIcon(QStringLiteral("inspector")), tr("Inspector"), this);
    m_inspectorAction->setObjectName(QStringLiteral("toggle_inspector"));
    m_inspectorAction->setShortcut(QKeySequence(QStringLiteral("F10")));
    for (QAction* action : {m_navigatorAction, m_inspectorAction}) {
        action->setCheckable(true);
        action->setChecked(true);
        action->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    m_filterBar->addLeading(m_navigatorAction);
    m_filterBar->addTrailing(m_inspectorAction);
    connect(m_navigatorAction, &QAction::toggled, this, &Workspace::showNavigator);
}

void Workspace::build(QWidget* inspector)
{
    m_body = new QWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, m_body);
    m_splitter->setObjectName(QStringLiteral("panels"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_navigatorPanel = new SidePanel(m_navigator, m_splitter);
    m_navigatorPanel->setObjectName(QStringLiteral("navigator_panel"));
    m_navigatorPanel->setMinimumWidth(200);
    m_stack = new QStackedWidget(m_splitter);
    m_stack->setObjectName(QStringLiteral("pages"));
    m_stack->setMinimumWidth(360);
    m_trailing = new TrailingPane(inspector);
    auto* trailing = new SidePanel(m_trailing, m_splitter);
    trailing->setMinimumWidth(280);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_stack), 1);
    auto* bodyLayout = new QHBoxLayout(m_body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    bodyLayout->addWidget(m_rail);
    bodyLayout->addWidget(m_splitter, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_status);
    connect(m_inspectorAction, &QAction::toggled, m_trailing, &TrailingPane::setOpen);
    connect(m_trailing, &TrailingPane::openChanged, trailing, &QWidget::setVisible);
    connect(m_trailing, &TrailingPane::openChanged, m_inspectorAction, &QAction::setChecked);
}

Page* Workspace::page(PageId page)
{
    Page*& made = m_pages[page];
    if (!made) {
        made = m_list[std::size_t(page)].make(m_context, m_stack);
        m_stack->addWidget(made);
    }
    return made;
}

void Workspace::showPage(PageId page)
{
    m_stack->setCurrentWidget(this->page(page));
    m_trailing->follow(*this->page(page), m_list[std::size_t(page)].trailing);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_rail->setCurrent(page);
    m_page = page;
    Q_EMIT pageChanged(page);
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setLayoutMode(width() < narrowBelow ? Layout::Narrow : Layout::Wide);
    if (m_layout == Layout::Narrow)
        placeOverlay();
}

void Workspace::setLayoutMode(Layout layout)
{
    if (m_layout == layout)
        return;
    m_layout = layout;
    const bool narrow = layout == Layout::Narrow;
    m_rail->setWidth(narrow ? Rail::Width::Icons : Rail::Width::Labels);
    m_filterBar->setDensity(narrow ? FilterBar::Density::Compact : FilterBar::Density::Full);
    m_status->setDensity(narrow ? StatusStrip::Density::Compact : StatusStrip::Density::Full);
    if (narrow) {
        m_navigatorPanel->setParent(m_body);
    } else {
        m_splitter->insertWidget(0, m_navigatorPanel);
        m_splitter->setStretchFactor(m_splitter->indexOf(m_stack), 1);
    }
    m_navigatorPanel->setRole(narrow ? SidePanel::Role::Overlay : SidePanel::Role::Beside);
    m_navigatorAction->setChecked(!narrow);
    showNavigator(!narrow);
    setPanelWidths();
}

void Workspace::setPanelWidths()
{
    const int inspector = m_layout == Layout::Narrow ? inspectorNarrow : inspectorWide;
    const int room = width() - m_rail->width();
    if (m_layout == Layout::Narrow)
        m_splitter->setSizes({room - inspector, inspector});
    else
        m_splitter->setSizes({navigatorWidth, room - navigatorWidth - inspector, inspector});
}

void Workspace::showNavigator(bool shown)
{
    m_navigatorPanel->setVisible(shown);
    if (!shown || m_layout != Layout::Narrow)
        return;
    placeOverlay();
    m_navigatorPanel->raise();
    m_navigator->focusFind();
}

void Workspace::placeOverlay()
{
    const QRect beside(m_rail->width(), 0, overlayWidth, m_body->height());
    m_navigatorPanel->setGeometry(QStyle::visualRect(layoutDirection(), m_body->rect(), beside));
}

/// Esc that nobody needed leads from a panel back to the page: from the inspector to the text that is being read. So
/// does Ctrl+Enter from anywhere, with what was typed saved.
void Workspace::keyPressEvent(QKeyEvent* event)
{
    const QWidget* focused = QApplication::focusWidget();
    const bool isBeside = focused && m_stack && !m_stack->isAncestorOf(focused);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool leads = event->key() == Qt::Key_Escape || (isEnter && event->modifiers().testFlag(Qt::ControlModifier));
    if (leads && isBeside && m_stack->currentWidget())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    else if (event->modifiers() == Qt::NoModifier && positionKey(*event) == Qt::Key_C && m_context.selection().current)
        toggleInTrayAndTell(m_context, *m_context.selection().current); // Wherever nothing nearer took the key.
    else
        QWidget::keyPressEvent(event);
}

bool Workspace::eventFilter(QObject* watched, QEvent* event)
{
    // The overlay closes when one clicks beside it, as a menu does, or leaves it by Esc.
    const bool overlaid = m_layout == Layout::Narrow && m_navigatorPanel->isVisible();
    if (!overlaid || (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool within = widget && m_navigatorPanel->isAncestorOf(widget);
    const bool inWindow = widget && widget->window() == window();
    const bool onButton = widget && widget->objectName() == QLatin1String("toggle_navigator_button");
    if (event->type() == QEvent::MouseButtonPress && inWindow && !within && !onButton)
        m_navigatorAction->setChecked(false);
    if (event->type() == QEvent::KeyPress && within && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        watched->property("text").toString().isEmpty()) {
        m_navigatorAction->setChecked(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasrih
