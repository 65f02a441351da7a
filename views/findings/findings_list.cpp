// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_list.h"

#include "views/findings/finding_delegate.h"
#include "views/keys/key_position.h"

#include <QtGui/QKeyEvent>

namespace tasrih {

FindingsList::FindingsList(FindingsModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("findingsList"));
    connect(&model, &FindingsModel::listAboutToChange, this, [this] { m_isChanging = true; });
    setModel(&model);
    setItemDelegate(new FindingDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &FindingsModel::listChanged, this, &FindingsList::keepCurrent);
    connect(this, &QListView::doubleClicked, this, [this] {
        if (current())
            Q_EMIT openRequested();
    });
}

const JudgedFinding* FindingsList::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.rowCount() && m_model.at(row).finding ? &m_model.at(row) : nullptr;
}

void FindingsList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_isChanging)
        return;
    if (const JudgedFinding* judged = this->current())
        m_last = keyOf(*judged->finding);
    Q_EMIT currentFindingChanged();
}

/// The same finding stays current where it is still there, else the one that took its place, else the first one.
void FindingsList::keepCurrent()
{
    if (!m_isChanging)
        return;
    const std::optional<int> same = m_last ? m_model.rowOf(*m_last) : std::nullopt;
    const QModelIndex index = m_model.index(same.value_or(findingAt(std::max(currentIndex().row(), 0))));
    if (index.isValid() && index != currentIndex()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
    }
    m_isChanging = false;
    if (const JudgedFinding* judged = current())
        m_last = keyOf(*judged->finding);
    Q_EMIT currentFindingChanged();
}

int FindingsList::findingAt(int row, int step) const
{
    for (const int direction : {step, -step}) {
        for (int at = std::clamp(row, 0, m_model.rowCount()); at >= 0 && at < m_model.rowCount(); at += direction) {
            if (m_model.at(at).finding)
                return at;
        }
    }
    return -1;
}

/// Headings are passed over.
QModelIndex FindingsList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int row = currentIndex().row();
    switch (action) {
    case MoveDown:
    case MoveNext:
        return m_model.index(findingAt(row + 1));
    case MoveUp:
    case MovePrevious:
        return m_model.index(row > 0 ? findingAt(row - 1, -1) : findingAt(0));
    default:
        return m_model.index(findingAt(QListView::moveCursor(action, modifiers).row(),
                                       action == MoveEnd || action == MovePageUp ? -1 : 1));
    }
}

void FindingsList::keyPressEvent(QKeyEvent* event)
{
    if (!current() || event->modifiers() != Qt::NoModifier) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (positionKey(*event)) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested();
        break;
    case Qt::Key_Space:
        Q_EMIT evidenceRequested();
        break;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        Q_EMIT judged(Judgement(positionKey(*event) - Qt::Key_1));
        break;
    case Qt::Key_C:
        Q_EMIT compareRequested();
        break;
    case Qt::Key_D:
        Q_EMIT dossierRequested();
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace tasrih
