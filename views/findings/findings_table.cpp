// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_table.h"

#include "views/findings/finding_delegate.h"
#include "views/keys/key_position.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace tasrih {

FindingsTable::FindingsTable(FindingsModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("findingsTable"));
    connect(&model, &FindingsModel::listAboutToChange, this, [this] { m_isChanging = true; });
    setModel(&model);
    setItemDelegate(new FindingDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(tasrih::rowHeight);
    verticalHeader()->setDefaultSectionSize(tasrih::rowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(4 * unit);
    connect(&model, &FindingsModel::listChanged, this, &FindingsTable::keepCurrent);
    // New rows may bring or take the scroll bar, and with it some width.
    connect(&model, &FindingsModel::listChanged, this, &FindingsTable::fitColumns, Qt::QueuedConnection);
    connect(this, &QTableView::doubleClicked, this, &FindingsTable::openRequested);
}

const JudgedFinding* FindingsTable::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.at(row) : nullptr;
}

void FindingsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isChanging)
        return;
    if (const JudgedFinding* judged = this->current())
        m_last = *judged->finding;
    Q_EMIT currentFindingChanged();
}

/// The same finding stays current where it is still there, else the one that took its place, else the first one.
void FindingsTable::keepCurrent()
{
    if (!m_isChanging)
        return;
    const std::optional<int> same = m_last ? m_model.rowOf(FindingKeyOf()({&*m_last})) : std::nullopt;
    const QModelIndex index =
        m_model.index(same.value_or(std::max(currentIndex().row(), 0)), FindingsModel::ClashColumn);
    if (index.isValid() && index != currentIndex()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
    m_isChanging = false;
    if (const JudgedFinding* judged = current())
        m_last = *judged->finding;
    Q_EMIT currentFindingChanged();
}

void FindingsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FindingsTable::fitColumns()
{
    constexpr int when = 17 * unit, certainty = 5 * unit, verdict = 21 * unit;
    const int rest = viewport()->width() - when - certainty - verdict;
    const int rule = std::clamp(rest / 4, 20 * unit, 30 * unit);
    const int subject = std::clamp(rest / 5, 14 * unit, 26 * unit);
    setColumnWidth(FindingsModel::WhenColumn, when);
    setColumnWidth(FindingsModel::RuleColumn, rule);
    setColumnWidth(FindingsModel::SubjectColumn, subject);
    setColumnWidth(FindingsModel::ClashColumn, std::max(rest - rule - subject, 32 * unit));
    setColumnWidth(FindingsModel::CertaintyColumn, certainty);
    setColumnWidth(FindingsModel::VerdictColumn, verdict);
}

void FindingsTable::keyPressEvent(QKeyEvent* event)
{
    if (!current() || event->modifiers() != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
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
        QTableView::keyPressEvent(event);
    }
}

} // namespace tasrih
