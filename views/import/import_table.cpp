// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_table.h"

#include "views/import/import_delegate.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace tasrih {

ImportTable::ImportTable(ImportModel& model, std::function<QStringList()> outletNames, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("importTable"));
    setAccessibleName(tr("Files to import"));
    setModel(&model);
    setItemDelegate(new ImportDelegate(std::move(outletNames), this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setTextElideMode(Qt::ElideRight);
    setUpColumns();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportTable::currentRowChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            setCurrentIndex(m_model.index(0, ImportColumn::Title));
    });
}

void ImportTable::setUpColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tasrih::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    constexpr std::array widths{104, 112, 200, 124, 88, 96, 80, 112, 240};
    for (int column = 0; column < ImportColumn::Count; ++column)
        setColumnWidth(column, widths[std::size_t(column)]);
}

std::optional<int> ImportTable::currentNumber() const
{
    return currentIndex().isValid() ? std::optional(m_model.row(currentIndex().row()).number) : std::nullopt;
}

std::vector<int> ImportTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ImportTable::acceptSelected()
{
    const std::vector<int> rows = selectedRows();
    for (const int row : rows) {
        if (const QString problem = m_model.accept(row); !problem.isEmpty()) {
            showProblem(row, problem);
            return;
        }
    }
    if (!rows.empty())
        goOn(rows.back());
}

void ImportTable::goOn(int row)
{
    const int next = m_model.nextReady(row);
    if (next < 0) {
        Q_EMIT allChecked();
        return;
    }
    setCurrentIndex(m_model.index(next, std::max(0, currentIndex().column())));
}

void ImportTable::showProblem(int row, const QString& problem)
{
    for (int column = 0; column < ImportColumn::Count; ++column) {
        if (!m_model.index(row, column).data(ImportModel::ProblemRole).toString().isEmpty())
            setCurrentIndex(m_model.index(row, column));
    }
    Q_EMIT problemFound(problem);
}

void ImportTable::removeSelected()
{
    const std::vector<int> rows = selectedRows();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        m_model.remove(*row);
}

void ImportTable::keyPressEvent(QKeyEvent* event)
{
    const bool editing = state() == EditingState;
    if (!editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        acceptSelected();
    else if (!editing && event->matches(QKeySequence::Delete))
        removeSelected();
    else
        QTableView::keyPressEvent(event);
}

} // namespace tasrih
