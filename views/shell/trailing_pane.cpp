// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/trailing_pane.h"

#include "views/page/page.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace tasrih {

TrailingPane::TrailingPane(QWidget* inspector, QWidget* parent)
    : QWidget(parent)
    , m_inspector(inspector)
    , m_head(new QWidget)
    , m_toEvidence(newBarButton("trailingEvidence", QStringLiteral("page-findings"), tr("Evidence"),
                                tr("What stands behind what is chosen on this page")))
    , m_toInspector(newBarButton("trailingInspector", QStringLiteral("inspector"), tr("Inspector"),
                                 tr("The selected statement, to be edited")))
    , m_contents(new QStackedWidget)
{
    setObjectName(QStringLiteral("inspector_panel"));
    auto* group = new QButtonGroup(this);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(unit / 2, unit / 2, unit / 2, 0);
    for (QToolButton* button : {m_toEvidence, m_toInspector}) {
        button->setCheckable(true);
        group->addButton(button);
        head->addWidget(button);
    }
    head->addStretch();
    m_contents->addWidget(inspector);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_contents, 1);
    connect(m_toEvidence, &QToolButton::clicked, this, [this] { show(Trailing::Evidence); });
    connect(m_toInspector, &QToolButton::clicked, this, [this] { show(Trailing::Inspector); });
}

void TrailingPane::follow(Page& page, Trailing first)
{
    m_page = &page;
    const Trailing usual = page.evidence() ? Trailing::Evidence : Trailing::Inspector;
    const auto [state, isNew] = m_states.try_emplace(&page, State{first, first == Trailing::Nothing ? usual : first});
    if (isNew && page.evidence()) {
        m_contents->addWidget(page.takeEvidence());
        connect(&page, &Page::evidenceWanted, this, [this, asking = &page](bool isWanted) {
            if (asking == m_page)
                show(isWanted ? Trailing::Evidence : Trailing::Nothing);
        });
    }
    apply();
}

void TrailingPane::setOpen(bool isOpen)
{
    if (m_page)
        show(isOpen ? m_states.at(m_page).whenOpen : Trailing::Nothing);
}

void TrailingPane::show(Trailing content)
{
    if (!m_page || (content == Trailing::Evidence && !m_page->evidence()))
        return;
    State& state = m_states.at(m_page);
    if (state.shown == content)
        return;
    state.shown = content;
    if (content != Trailing::Nothing)
        state.whenOpen = content;
    apply();
}

/// The keys of the page are those of its evidence, too.
void TrailingPane::keyPressEvent(QKeyEvent* event)
{
    if (m_page && m_contents->currentWidget() == m_page->evidence()) {
        QCoreApplication::sendEvent(m_page, event);
        event->accept(); // What nobody took has been offered to the window by the page.
        return;
    }
    QWidget::keyPressEvent(event);
}

void TrailingPane::apply()
{
    const Trailing shown = m_states.at(m_page).shown;
    const bool isEvidence = shown == Trailing::Evidence;
    m_head->setVisible(m_page->evidence() != nullptr);
    (isEvidence ? m_toEvidence : m_toInspector)->setChecked(true);
    m_contents->setCurrentWidget(isEvidence ? m_page->evidence() : m_inspector);
    setVisible(shown != Trailing::Nothing);
    Q_EMIT openChanged(shown != Trailing::Nothing);
}

} // namespace tasrih
