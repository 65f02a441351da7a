// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/tray_command.h"
#include "views/keys/key_position.h"
#include "views/stances/course_page.h"
#include "views/stances/replay_strip.h"
#include "views/stances/stances_bar.h"
#include "views/stances/stances_page.h"
#include "views/stances/stances_table.h"

#include <QtGui/QKeyEvent>

namespace tasrih {

void StancesPage::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

bool StancesPage::takeKey(const QKeyEvent& event)
{
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier) || m_table->cells().pivot().claims.empty())
        return false;
    const Qt::Key key = positionKey(event);
    if (m_bar->view() == StancesView::OverTime) {
        if (key != Qt::Key_O)
            return false;
        m_bar->setView(StancesView::Table);
        return true;
    }
    if (!isShifted) {
        switch (key) {
        case Qt::Key_Comma:
            m_replay->stepBack();
            return true;
        case Qt::Key_Period:
            m_replay->stepForward();
            return true;
        case Qt::Key_P:
            m_replay->togglePlaying();
            return true;
        case Qt::Key_V:
            m_bar->setContents(CellContents((int(m_bar->contents()) + 1) % 3));
            return true;
        case Qt::Key_T:
            m_bar->setRows(m_bar->rows() == TableRows::Actors ? TableRows::Propositions : TableRows::Actors);
            return true;
        default:
            break;
        }
    }
    return takeCellKey(key, isShifted);
}

bool StancesPage::takeCellKey(Qt::Key key, bool isShifted)
{
    const QModelIndex cell = m_table->currentCell();
    if (!cell.isValid())
        return false;
    const std::optional<ActorId> actor = m_table->cells().keyAt(cell.row()).actor;
    const PropositionId proposition = m_table->cells().propositionAt(cell.column());
    switch (key) {
    case Qt::Key_C:
        if (!isShifted)
            toTray();
        return !isShifted;
    case Qt::Key_D:
        if (isShifted)
            m_context.openDossier(proposition);
        else if (actor)
            m_context.openDossier(*actor);
        return true;
    case Qt::Key_O:
        if (isShifted)
            m_course->setSubject(proposition);
        else if (actor)
            m_course->setSubject(*actor);
        m_bar->setView(StancesView::OverTime);
        m_course->setFocus();
        return true;
    default:
        return false;
    }
}

/// The latest statement of the current cell.
void StancesPage::toTray()
{
    const std::vector<PivotClaim> claims = m_table->cells().claimsAt(m_table->currentCell());
    if (claims.empty())
        m_context.tell(tr("Nothing was said on this."));
    else
        toggleInTrayAndTell(m_context, claims.back().statement);
}

} // namespace tasrih
