// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/evidence_panel.h"

#include "models/compare/tray_command.h"
#include "models/stances/evidence_model.h"
#include "views/keys/key_position.h"
#include "views/page/statement_menu.h"
#include "views/stances/evidence_delegate.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

EvidencePanel::EvidencePanel(Context& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_model(new EvidenceModel(context, this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("evidencePanel"));
    m_title->setFont(interfaceFont(TextSize::Strong));
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeEvidence"));
    close->setIcon(themedIcon(QStringLiteral("window-close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setAccessibleName(tr("Evidence in order of time"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(unit, unit, unit / 2, 0);
    bar->addWidget(m_title, 1);
    bar->addWidget(close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    layout->addLayout(bar);
    m_subtitle->setContentsMargins(unit, 0, unit, unit / 2);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_list, 1);
    connect(close, &QToolButton::clicked, this, &EvidencePanel::closeRequested);
    connect(m_list, &QListView::clicked, this, &EvidencePanel::select);
    connect(m_list, &QListView::doubleClicked, this, &EvidencePanel::open);
    StatementMenu::giveTo(*m_list, m_context, [this](const QModelIndex& index) {
        const PivotClaim* claim = index.isValid() ? &m_model->claimAt(index.row()) : nullptr;
        return claim ? StatementMenu::Place::result_type({claim->statement, claim->claim}) : std::nullopt;
    });
}

void EvidencePanel::show(const QString& title, const QString& subtitle, const std::vector<PivotClaim>& claims)
{
    m_title->setText(title);
    m_subtitle->setText(claims.empty() && !subtitle.isEmpty() ? tr("Nothing was said on this.") : subtitle);
    m_model->setClaims(claims);
}

void EvidencePanel::focusList()
{
    // First the current one: a list without one takes its first when it gets the focus.
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    m_list->setFocus();
}

void EvidencePanel::open(const QModelIndex& index)
{
    const PivotClaim& claim = m_model->claimAt(index.row());
    m_context.openSentence(claim.statement, claim.claim);
}

void EvidencePanel::select(const QModelIndex& index)
{
    const PivotClaim& claim = m_model->claimAt(index.row());
    m_context.select(claim.statement, claim.claim);
}

bool EvidencePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<const QKeyEvent*>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool EvidencePanel::takeKey(const QKeyEvent& event)
{
    const QModelIndex current = m_list->currentIndex();
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return true;
    }
    if (!current.isValid() || event.modifiers() != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        open(current);
        return true;
    }
    if (event.key() == Qt::Key_Space) {
        select(current);
        return true;
    }
    if (positionKey(event) == Qt::Key_C) {
        toggleInTrayAndTell(m_context, m_model->claimAt(current.row()).statement);
        return true;
    }
    return false;
}

} // namespace tasrih
