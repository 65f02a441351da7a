// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figures_page.h"

#include "models/context/context.h"
#include "models/figures/figures_model.h"
#include "views/shell/empty_page.h"
#include "views/theme/theme.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace tasrih {

FiguresPage::FiguresPage(Context& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_model(new FiguresModel(context, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_empty(new EmptyPage(tr("No figures here"),
                            tr("A figure is a number somebody gave: troops, fighters, aid, attacks. Add one to a "
                               "statement in the inspector, or widen the filter to see those there are."),
                            this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("figures_page"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FiguresModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("figures_table"));
    m_table->setModel(m_sorted);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FiguresModel::SaidOnColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(FiguresModel::FigureColumn, 240);
    m_table->setColumnWidth(FiguresModel::SpeakerColumn, 200);
    m_table->setColumnWidth(FiguresModel::ForceColumn, 160);
    m_table->setWordWrap(false);
    addWidget(m_empty);
    addWidget(m_table);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FiguresPage::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &FiguresPage::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FiguresPage::showState);
    connect(&context, &Context::selectionChanged, this, &FiguresPage::follow);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const int row = m_sorted->mapToSource(index).row();
        m_context.select(m_model->statementAt(row), m_model->claimAt(row));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const int row = m_sorted->mapToSource(index).row();
        m_context.openSentence(m_model->statementAt(row), m_model->claimAt(row));
    });
    showState();
}

void FiguresPage::showState()
{
    setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
}

void FiguresPage::follow()
{
    const std::optional<ClaimId> claim = m_context.selection().claim;
    const int row = claim ? m_model->rowOf(*claim) : -1;
    if (row >= 0)
        m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
    else
        m_table->clearSelection();
}

} // namespace tasrih
