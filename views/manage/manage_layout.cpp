// SPDX-License-Identifier: GPL-3.0-or-later
// How a page of the management dialog is laid out.
#include "models/manage/record_list_model.h"
#include "views/manage/manage_page.h"
#include "views/manage/name_delegate.h"
#include "views/manage/record_form.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
QPushButton* button(QWidget* parent, const char* name, const QString& icon, const QString& text)
{
    auto* result = new QPushButton(icon.isEmpty() ? QIcon() : themedIcon(icon), text, parent);
    result->setObjectName(QLatin1String(name));
    result->setAutoDefault(false);
    return result;
}
} // namespace

ManagePage::ManagePage(Context& context, RecordKind kind, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_model(new RecordListModel(context, kind, this))
    , m_find(new QLineEdit(this))
    , m_list(new QTableView(this))
    , m_form(new RecordForm(kind, context.project().ids(), this))
{
    auto* splitter = new QSplitter(this);
    splitter->addWidget(createList());
    splitter->addWidget(createEditor());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({480, 416});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setUpList();
    connectAll();
    m_undo->hide();
    show({});
    if (m_model->rowCount() > 0)
        selectRow(0);
    updateActions();
}

QWidget* ManagePage::createList()
{
    auto* pane = new QWidget(this);
    m_find->setObjectName(QStringLiteral("manageFind"));
    m_find->setPlaceholderText(tr("Find by any name"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("manageList"));
    m_add = button(pane, "manageAdd", QStringLiteral("list-add"), tr("Add"));
    m_delete = button(pane, "manageDelete", QStringLiteral("edit-delete"), tr("Delete"));
    m_merge = button(pane, "manageMerge", QStringLiteral("merge"), tr("Merge…"));
    m_duplicates = new QToolButton(pane);
    m_duplicates->setObjectName(QStringLiteral("manageDuplicates"));
    m_duplicates->setPopupMode(QToolButton::InstantPopup);
    m_duplicates->setMenu(new QMenu(m_duplicates));
    auto* top = new QHBoxLayout;
    top->addWidget(m_find, 1);
    top->addWidget(m_duplicates);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_add);
    bottom->addWidget(m_delete);
    bottom->addWidget(m_merge);
    bottom->addStretch(1);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(unit, unit, unit, unit);
    layout->setSpacing(unit);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);
    m_merge->setVisible(isMergeable(m_kind));
    m_add->setVisible(m_kind != RecordKind::Article);
    return pane;
}

QWidget* ManagePage::createEditor()
{
    auto* pane = new QWidget(this);
    m_heading = new QLabel(pane);
    m_heading->setFont(interfaceFont(TextSize::Section));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(2 * unit, unit, 2 * unit, 0);
    auto* scroll = new QScrollArea(pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_message = new QLabel(pane);
    m_message->setObjectName(QStringLiteral("manageMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo = button(pane, "manageUndo", QStringLiteral("edit-undo"), tr("Undo"));
    m_revert = button(pane, "manageRevert", {}, tr("Put back"));
    m_revert->setToolTip(tr("Forget what was typed here since it was last saved"));
    m_save = button(pane, "manageSave", {}, tr("Save"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(2 * unit, 0, 2 * unit, unit);
    bar->addWidget(m_message, 1);
    bar->addWidget(m_undo);
    bar->addWidget(m_revert);
    bar->addWidget(m_save);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit);
    layout->addWidget(m_heading);
    layout->addWidget(scroll, 1);
    layout->addLayout(bar);
    return pane;
}

void ManagePage::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(pluralOf(m_kind));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setMinimumSectionSize(compactRowHeight);
    m_list->verticalHeader()->setDefaultSectionSize(compactRowHeight);
    QHeaderView* header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RecordListModel::NameColumn, QHeaderView::Stretch);
    m_list->setColumnWidth(RecordListModel::DetailColumn, 18 * unit);
    m_list->setColumnWidth(RecordListModel::UsesColumn,
                           qMax(10 * unit, header->sectionSizeHint(RecordListModel::UsesColumn)));
}

} // namespace tasrih
