// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_dialog.h"

#include "database/records/error.h"
#include "models/context/context.h"
#include "models/history/history_model.h"
#include "views/shell/shell_text.h"
#include "views/theme/theme.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

namespace tasrih {

namespace {

constexpr int entriesShown = 2000;

/// Greys what was taken back and strikes it out, so that it is told without colour too.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(HistoryModel::InEffectRole).toBool())
            return;
        option->palette.setColor(QPalette::Text, theme().secondary);
        option->palette.setColor(QPalette::HighlightedText, theme().secondary);
        option->font.setStrikeOut(index.column() == HistoryModel::WhatColumn);
    }
};

} // namespace

HistoryDialog::HistoryDialog(Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new HistoryModel(this))
    , m_note(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_redo(new QPushButton(this))
{
    setObjectName(QStringLiteral("history_dialog"));
    setWindowTitle(tr("History"));
    auto* table = new QTreeView(this);
    table->setObjectName(QStringLiteral("history_table"));
    table->setModel(m_model);
    table->setItemDelegate(new HistoryDelegate(table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->header()->resizeSection(HistoryModel::WhenColumn, 190);
    table->header()->resizeSection(HistoryModel::WhoColumn, 140);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_undo, m_redo, close})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_redo);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit);
    layout->addWidget(m_note);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resize(720, 520);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_context.project().undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_context.project().redo(); });
    connect(&context, &Context::snapshotChanged, this, &HistoryDialog::load);
    connect(&context.project(), &Project::undoStateChanged, this, &HistoryDialog::showUndo);
    load();
    showUndo();
}

void HistoryDialog::load()
{
    m_note->setText(tr("Reading the history…"));
    auto* watcher = new QFutureWatcher<std::vector<HistoryEntry>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        try {
            m_model->setEntries(watcher->future().result());
            m_note->setText(m_model->rowCount() > 0 ? tr("%n change(s), the newest first", nullptr, m_model->rowCount())
                                                    : tr("Nothing was changed yet."));
        } catch (const Error& error) {
            m_note->setText(error.message());
        }
    });
    watcher->setFuture(m_context.project().history(entriesShown));
}

void HistoryDialog::showUndo()
{
    const Project& project = m_context.project();
    m_undo->setText(undoText(m_context));
    m_undo->setEnabled(project.undoLabel().has_value() && !project.isReadOnly());
    m_redo->setText(redoText(m_context));
    m_redo->setEnabled(project.redoLabel().has_value() && !project.isReadOnly());
}

} // namespace tasrih
