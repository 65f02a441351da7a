// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/snapshots/restore_dialog.h"

#include "database/records/error.h"
#include "database/text/isolate.h"
#include "models/context/context.h"
#include "models/project/when_finished.h"
#include "models/snapshots/snapshot_list_model.h"
#include "views/dialogs/dialogs.h"
#include "views/dialogs/drafts.h"
#include "views/settings/settings.h"
#include "views/theme/theme.h"

#include <QtCore/QDir>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace tasrih {

RestoreDialog::RestoreDialog(Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new SnapshotListModel(this))
    , m_where(new QLabel(this))
    , m_table(makeTable())
    , m_details(new QLabel(this))
    , m_folder(new QPushButton(tr("Keep snapshots elsewhere…"), this))
    , m_restore(new QPushButton(tr("Restore"), this))
{
    setObjectName(QStringLiteral("restore_dialog"));
    setWindowTitle(tr("Restore a snapshot"));
    m_where->setObjectName(QStringLiteral("restoreWhere"));
    m_details->setObjectName(QStringLiteral("restoreDetails"));
    m_folder->setObjectName(QStringLiteral("restoreFolder"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_restore->setToolTip(tr("Puts the snapshot in the project's place. What is there now is kept."));
    build();
    load();
}

QTreeView* RestoreDialog::makeTable()
{
    auto* table = new QTreeView(this);
    table->setObjectName(QStringLiteral("snapshot_table"));
    table->setModel(m_model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->header()->resizeSection(SnapshotListModel::WhenColumn, 190);
    table->header()->resizeSection(SnapshotListModel::WhyColumn, 230);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RestoreDialog::showDetails);
    connect(table, &QTreeView::activated, this, &RestoreDialog::restore);
    return table;
}

void RestoreDialog::build()
{
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_folder, m_restore, close})
        button->setAutoDefault(false);
    for (QLabel* label : {m_where, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * 2);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_folder);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit);
    layout->addWidget(m_where);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addLayout(buttons);
    resize(900, 480);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_folder, &QPushButton::clicked, this, &RestoreDialog::chooseFolder);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
}

void RestoreDialog::load()
{
    m_where->setText(tr("Reading the snapshots…"));
    m_restore->setEnabled(false);
    whenFinished(m_context.project().snapshots(), this,
                 [this](const QFuture<SnapshotOverview>& read) { showOverview(read); });
}

void RestoreDialog::showOverview(QFuture<SnapshotOverview> read)
{
    try {
        SnapshotOverview overview = read.result();
        const QString folder = isolated(QDir::toNativeSeparators(overview.folder));
        m_where->setText(
            overview.snapshots.empty()
                ? tr("There is no snapshot yet. One is taken on opening when the last is older than a day, and "
                     "before changes of over 1,000 records. They will lie in %1.")
                      .arg(folder)
                : tr("The snapshots lie in %1. Kept are those of the last day, and one for each of the last 7 "
                     "days, 4 weeks and 12 months.")
                      .arg(folder));
        m_model->setOverview(std::move(overview));
        m_table->setCurrentIndex(m_model->index(0, 0));
    } catch (const Error& error) {
        m_where->setText(error.message());
    }
    showDetails();
}

void RestoreDialog::showDetails()
{
    m_details->setText(m_model->details(m_table->currentIndex()));
    m_restore->setEnabled(m_model->isGood(m_table->currentIndex()));
}

void RestoreDialog::restore()
{
    if (!m_restore->isEnabled())
        return;
    const SnapshotInfo* info = m_model->infoAt(m_table->currentIndex());
    const QString when = m_model->index(m_table->currentIndex().row(), SnapshotListModel::WhenColumn).data().toString();
    const QString text =
        m_context.project().isReadOnly()
            ? tr("Put the snapshot of %1 in the project's place? The file that stands there now is kept beside it, "
                 "with "
                 "“damaged” in its name.")
            : tr("Put the snapshot of %1 in the project's place? What is here now is kept as a snapshot, so "
                 "that you can come back to it.");
    const Question question{tr("Restore a snapshot"), text.arg(isolated(when)), tr("Restore"), true};
    if (!dialogs().confirm(this, question))
        return;
    setEnabled(false);
    QWidget* window = parentWidget() ? parentWidget()->window() : this;
    afterSettling(*window, m_context.project(), *this, [this, window, path = info->file.path] {
        if (mayDrop(this, draftsIn(*window)))
            putInPlace(path);
        else
            setEnabled(true);
    });
}

void RestoreDialog::putInPlace(const QString& snapshot)
{
    m_where->setText(tr("Restoring…"));
    // The window is rebuilt when the snapshot is open, and this dialog with it; until then it waits.
    whenFinished(m_context.project().restore(snapshot), this, [this](const QFuture<void>& done) { restored(done); });
}

void RestoreDialog::restored(QFuture<void> done)
{
    setEnabled(true);
    try {
        done.waitForFinished();
        accept();
    } catch (const Error& error) {
        load();
        dialogs().message(
            this, {Message::Kind::Problem, tr("The snapshot was not restored"), error.message(), error.detail()});
    }
}

void RestoreDialog::chooseFolder()
{
    const QString folder =
        dialogs().chooseFolder(this, {tr("A folder for the snapshots of all projects"), {}, {}, {}, {}});
    if (folder.isEmpty())
        return;
    Settings().setSnapshotFolder(folder);
    m_where->setText(tr("From the next opening on, snapshots are kept in %1. Those taken so far stay where they are.")
                         .arg(isolated(QDir::toNativeSeparators(folder))));
}

} // namespace tasrih
