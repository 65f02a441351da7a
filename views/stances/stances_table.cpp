// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stances_table.h"

#include "views/stances/stance_delegate.h"
#include "views/stances/stance_header.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace tasrih {

StancesTable::StancesTable(Context& context, QWidget* parent)
    : QTableView(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("stancesTable"));
    // Raised before the model hears of a change, lowered after it: a cell that moves is nobody's click.
    const auto begin = [this] { m_modelChanges = true; };
    const auto end = [this] {
        m_modelChanges = false;
        setRowHeights();
        Q_EMIT evidenceChanged();
    };
    connect(&context, &Context::snapshotChanged, this, begin);
    connect(&context, &Context::visibleChanged, this, begin);
    m_model = new StancesModel(context, this);
    connect(&context, &Context::snapshotChanged, this, end);
    connect(&context, &Context::visibleChanged, this, end);

    setHorizontalHeader(new StanceHeader(Qt::Horizontal, this));
    setVerticalHeader(new StanceHeader(Qt::Vertical, this));
    setModel(m_model);
    setItemDelegate(new StanceDelegate(this));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(compactRowHeight);
    horizontalHeader()->setMinimumSectionSize(9 * unit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StancesTable::fitColumns);
    connect(this, &QTableView::clicked, this, &StancesTable::selectBehind);
    connect(this, &QTableView::doubleClicked, this, &StancesTable::evidenceRequested);
    setRowHeights();
}

void StancesTable::changeOptions(const PivotOptions& options)
{
    m_modelChanges = true;
    m_model->setOptions(options);
    m_modelChanges = false;
    setRowHeights();
    Q_EMIT evidenceChanged();
}

void StancesTable::setRowHeights()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = m_model->keyAt(row).actor ? tasrih::rowHeight : compactRowHeight;
        if (verticalHeader()->sectionSize(row) != height)
            verticalHeader()->resizeSection(row, height);
    }
}

void StancesTable::fitColumns()
{
    constexpr int widest = 20 * unit;
    constexpr int narrowest = 12 * unit;
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int width = std::clamp(viewport()->width() / columns, narrowest, widest);
    horizontalHeader()->setDefaultSectionSize(width);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, width);
    setRowHeights();
}

void StancesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void StancesTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT evidenceRequested();
    else if (!opens && event->modifiers() == Qt::NoModifier && !event->text().isEmpty() &&
             event->text().at(0).isPrint())
        event->ignore(); // Single keys are the window's commands, not a search among cells.
    else
        QTableView::keyPressEvent(event);
}

void StancesTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_modelChanges)
        return;
    selectBehind(current);
    Q_EMIT evidenceChanged();
}

void StancesTable::selectBehind(const QModelIndex& cell)
{
    const std::vector<PivotClaim> claims = m_model->claimsAt(cell);
    if (claims.empty())
        return;
    Selection selection;
    for (const PivotClaim& claim : claims) {
        auto& all = selection.statements;
        if (std::find(all.begin(), all.end(), claim.statement) == all.end())
            all.push_back(claim.statement);
    }
    selection.current = claims.back().statement;
    selection.claim = claims.back().claim;
    m_context.setSelection(selection);
}

} // namespace tasrih
