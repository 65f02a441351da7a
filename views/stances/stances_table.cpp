// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stances_table.h"

#include "views/stances/stance_header.h"
#include "views/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTransposeProxyModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace tasrih {

StancesTable::StancesTable(Context& context, QWidget* parent)
    : QTableView(parent)
    , m_context(context)
    , m_transposed(new QTransposeProxyModel(this))
    , m_delegate(new StanceDelegate(this))
    , m_top(new StanceHeader(Qt::Horizontal, this))
    , m_side(new StanceHeader(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("stancesTable"));
    m_model = new StancesModel(context, this);
    // A cell that moves with its row is nobody's click.
    connect(m_model, &StancesModel::aboutToChange, this, [this] { m_modelChanges = true; });
    connect(m_model, &StancesModel::changed, this, [this] {
        m_modelChanges = false;
        fit();
        Q_EMIT evidenceChanged();
    });
    m_transposed->setSourceModel(m_model);

    setHorizontalHeader(m_top);
    setVerticalHeader(m_side);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    m_side->setSectionResizeMode(QHeaderView::Fixed);
    m_side->setMinimumSectionSize(compactRowHeight);
    m_top->setMinimumSectionSize(8 * unit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StancesTable::fit);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { selectBehind(inModel(index)); });
    connect(this, &QTableView::doubleClicked, this, &StancesTable::evidenceRequested);
    for (StanceHeader* header : {m_top, m_side}) {
        connect(header, &StanceHeader::foldClicked, this, [this](int section) { fold(section, {}); });
        connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
            const bool isProposition = (header == m_top) == (m_rows == TableRows::Actors);
            if (isProposition)
                Q_EMIT sortRequested(m_model->propositionAt(section));
        });
    }
    fit();
}

QModelIndex StancesTable::inModel(const QModelIndex& index) const
{
    return m_rows == TableRows::Actors ? index : m_transposed->mapToSource(index);
}

QModelIndex StancesTable::currentCell() const
{
    return inModel(currentIndex());
}

void StancesTable::setCurrentCell(const QModelIndex& cell)
{
    setCurrentIndex(m_rows == TableRows::Actors ? cell : m_transposed->mapFromSource(cell));
}

void StancesTable::changeOptions(const PivotOptions& options)
{
    m_model->setOptions(options);
    fit();
    Q_EMIT evidenceChanged();
}

void StancesTable::setActive(bool isActive)
{
    m_model->setActive(isActive);
    if (!isActive)
        return;
    fit();
    Q_EMIT evidenceChanged();
}

void StancesTable::setRows(TableRows rows)
{
    if (rows == m_rows)
        return;
    const QModelIndex cell = currentCell();
    m_modelChanges = true;
    m_rows = rows;
    if (rows == TableRows::Actors)
        setModel(m_model);
    else
        setModel(m_transposed);
    fit();
    if (cell.isValid())
        setCurrentCell(cell);
    m_modelChanges = false;
}

void StancesTable::setContents(CellContents contents)
{
    m_delegate->setContents(contents);
    fitColumns();
    viewport()->update();
}

void StancesTable::foldAll(StancesModel::Fold fold)
{
    m_modelChanges = true;
    m_model->foldAll(fold);
    m_modelChanges = false;
    fit();
}

/// Nothing folds what is open and opens what is folded.
void StancesTable::fold(int section, std::optional<StancesModel::Fold> fold)
{
    const int now = m_model->headerData(section, Qt::Vertical, StancesModel::FoldRole).toInt();
    const auto other = now == int(StancesModel::Fold::Open) ? StancesModel::Fold::Folded : StancesModel::Fold::Open;
    m_modelChanges = true;
    m_model->setFolded(section, fold.value_or(other));
    m_modelChanges = false;
    fit();
}

void StancesTable::fit()
{
    fitColumns();
    setRowHeights();
    showSort();
}

void StancesTable::setRowHeights()
{
    constexpr int propositionHeight = 44;
    for (int row = 0; row < model()->rowCount(); ++row) {
        int height = propositionHeight;
        if (m_rows == TableRows::Actors)
            height = m_model->keyAt(row).actor ? tasrih::rowHeight : compactRowHeight;
        if (m_side->sectionSize(row) != height)
            m_side->resizeSection(row, height);
    }
}

void StancesTable::fitColumns()
{
    const int columns = model()->columnCount();
    if (columns == 0)
        return;
    // A shape and a number need no more; what is drawn along time takes what room there is.
    int width = cellWidth;
    if (m_delegate->contents() == CellContents::InTime)
        width = std::clamp(viewport()->width() / columns, 12 * unit, 20 * unit);
    if (m_top->defaultSectionSize() == width && m_top->sectionSize(columns - 1) == width)
        return;
    m_top->setDefaultSectionSize(width);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, width);
}

void StancesTable::showSort()
{
    const PivotOptions& options = m_model->options();
    const auto& columns = m_model->pivot().columns;
    std::optional<int> sorted;
    if (options.sort == PivotOptions::Sort::Stance && options.sortedBy) {
        const auto found = std::find(columns.begin(), columns.end(), *options.sortedBy);
        if (found != columns.end())
            sorted = int(found - columns.begin());
    }
    const bool isTop = m_rows == TableRows::Actors;
    m_top->setSorted(isTop ? sorted : std::nullopt, options.order);
    m_side->setSorted(isTop ? std::nullopt : sorted, options.order);
}

void StancesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

bool StancesTable::takeFoldKey(const QKeyEvent& event)
{
    const QModelIndex cell = currentCell();
    if (!cell.isValid() || event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        fold(cell.row(), StancesModel::Fold::Open);
        return true;
    case Qt::Key_Minus: {
        // Within what can't be folded the row above it is meant.
        int row = cell.row();
        while (row > 0 &&
               m_model->headerData(row, Qt::Vertical, StancesModel::FoldRole).toInt() == int(StancesModel::Fold::None))
            --row;
        fold(row, StancesModel::Fold::Folded);
        if (!currentCell().isValid() || currentCell().row() != row)
            setCurrentCell(m_model->index(row, cell.column()));
        return true;
    }
    default:
        return false;
    }
}

void StancesTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool isBare = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT evidenceRequested();
    else if (takeFoldKey(*event))
        return;
    else if (!opens && isBare && !event->text().isEmpty() && event->text().at(0).isPrint())
        event->ignore(); // Single keys are commands of the page and of the window, not a search among cells.
    else
        QTableView::keyPressEvent(event);
}

/// Qt makes the first cell the current one for whoever comes with the keyboard, which is nobody's choice.
void StancesTable::focusInEvent(QFocusEvent* event)
{
    const QScopedValueRollback entered(m_modelChanges, true);
    QTableView::focusInEvent(event);
}

void StancesTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_modelChanges)
        return;
    selectBehind(inModel(current));
    Q_EMIT evidenceChanged();
}

void StancesTable::selectBehind(const QModelIndex& cell)
{
    const std::vector<PivotClaim> claims = m_model->claimsAt(cell);
    if (claims.empty())
        return;
    Selection selection;
    QSet<StatementId> seen;
    for (const PivotClaim& claim : claims) {
        if (!seen.contains(claim.statement))
            selection.statements.push_back(claim.statement);
        seen.insert(claim.statement);
    }
    selection.current = claims.back().statement;
    selection.claim = claims.back().claim;
    m_context.setSelection(selection);
}

QPixmap StancesTable::picture()
{
    constexpr int largest = 16000; // px on a side: what is still a picture
    const QSize whole(m_side->width() + std::max(m_top->length(), 1) + 2,
                      m_top->height() + std::max(m_side->length(), 1) + 2);
    const QSize before = size();
    const auto bars = std::pair(horizontalScrollBarPolicy(), verticalScrollBarPolicy());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    resize(whole.boundedTo({largest, largest}));
    QPixmap picture = grab();
    setHorizontalScrollBarPolicy(bars.first);
    setVerticalScrollBarPolicy(bars.second);
    resize(before);
    return picture;
}

} // namespace tasrih
