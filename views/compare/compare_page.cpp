// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_page.h"

#include "models/compare/compare_model.h"
#include "models/context/context.h"
#include "views/compare/compare_delegate.h"
#include "views/shell/empty_page.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace tasrih {

ComparePage::ComparePage(Context& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_model(new CompareModel(context, this))
    , m_empty(new EmptyPage(tr("Nothing to compare yet"),
                            tr("Select a statement on any page and press C to put it into the compare tray. Two to "
                               "four of them stand here side by side: who said what, when, with which number, and "
                               "the sentences themselves."),
                            this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("compare_page"));
    m_table->setObjectName(QStringLiteral("compare_table"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_table->setCornerButtonEnabled(false);
    addWidget(m_empty);
    addWidget(m_table);
    for (const auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(m_model, signal, this, &ComparePage::layOut);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ComparePage::layOut);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex& index) { m_context.select(m_model->statementAt(index.column())); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_context.openSentence(m_model->statementAt(index.column())); });
    layOut();
}

void ComparePage::layOut()
{
    setCurrentWidget(m_model->columnCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_table->resizeRowsToContents();
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    layOut();
}

} // namespace tasrih
