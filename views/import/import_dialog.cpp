// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_dialog.h"

#include "database/text/isolate.h"
#include "models/words/labels.h"
#include "views/import/import_bar.h"
#include "views/import/import_preview.h"
#include "views/import/import_table.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace tasrih {

ImportDialog::ImportDialog(Context& context, QWidget* parent)
    : GuardedDialog(parent)
    , m_context(context)
    , m_job(m_model, importStoreOf(context.project()))
{
    build();
    connectParts();
    refreshButtons();
    showCurrent();
}

void ImportDialog::connectParts()
{
    connect(m_table, &ImportTable::currentRowChanged, this, &ImportDialog::showCurrent);
    connect(m_table, &ImportTable::problemFound, m_bar, &ImportBar::say);
    connect(m_table, &ImportTable::allChecked, this, [this] {
        refreshButtons();
        m_import->setFocus();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        const int row = m_table->currentIndex().row();
        if (row >= from.row() && row <= to.row())
            showCurrent();
    });
    connect(m_bar, &ImportBar::refreshed, this, &ImportDialog::refreshButtons);
    connect(&m_job, &ImportJob::previewReady, this, [this](int number, const QString& text) {
        if (m_table->currentNumber() == number)
            m_preview->setText(text);
    });
    connect(m_preview, &ImportPreview::encodingChosen, this, [this](const QString& name) {
        if (const auto number = m_table->currentNumber())
            m_job.readAgain(*number, name);
    });
    connect(m_accept, &QPushButton::clicked, m_table, &ImportTable::acceptSelected);
    connect(m_acceptAll, &QPushButton::clicked, &m_model, &ImportModel::acceptAll);
    connect(m_import, &QPushButton::clicked, &m_job, &ImportJob::importAccepted);
    connect(m_report, &QPushButton::clicked, this, &ImportDialog::copyReport);
}

void ImportDialog::setFiles(const QStringList& paths)
{
    m_model.addFiles(paths);
    m_job.read();
}

void ImportDialog::addText(const QString& text)
{
    m_model.addText(text);
    m_job.read();
}

bool ImportDialog::canTake(const QMimeData& mime)
{
    return mime.hasUrls() || mime.hasText();
}

void ImportDialog::take(const QMimeData& mime)
{
    QStringList files;
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    if (!files.isEmpty())
        setFiles(files);
    else if (mime.hasText())
        addText(mime.text());
}

void ImportDialog::pasteText()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime && canTake(*mime))
        take(*mime);
    else
        m_bar->say(tr("The clipboard holds no text."));
}

void ImportDialog::chooseFiles()
{
    setFiles(m_chooser(this));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

void ImportDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        GuardedDialog::keyPressEvent(event);
        return;
    }
    if (auto* focused = qobject_cast<QPushButton*>(focusWidget()))
        focused->click();
}

void ImportDialog::showCurrent()
{
    const auto number = m_table->currentNumber();
    if (!number) {
        m_preview->clear();
        m_previewed.reset();
        return;
    }
    const ImportRow& row = m_model.row(m_table->currentIndex().row());
    m_preview->setRow(row);
    // The text stays where it was scrolled to while only the facts change.
    const auto wanted = std::pair(*number, row.chosenEncoding);
    if (std::exchange(m_previewed, wanted) != wanted)
        m_job.requestPreview(*number);
}

void ImportDialog::refreshButtons()
{
    const ImportCounts counts = m_model.counts();
    const bool importing = m_job.phase() == ImportJob::Phase::Importing;
    m_pages->setCurrentIndex(counts.total == 0 ? 0 : 1);
    m_accept->setEnabled(counts.open > counts.accepted);
    m_acceptAll->setEnabled(counts.open > counts.accepted);
    m_import->setText(counts.accepted > 0 ? tr("Import (%1)").arg(numberText(counts.accepted)) : tr("Import"));
    m_import->setEnabled(counts.accepted > 0 && m_job.phase() == ImportJob::Phase::Idle &&
                         !m_context.project().isReadOnly());
    m_report->setEnabled(!importing && counts.total > 0);
}

QStringList ImportDialog::outletNames() const
{
    QStringList names;
    for (const Outlet& outlet : m_context.snapshot()->all<Outlet>())
        names += outlet.name.isEmpty() ? outlet.nameEn : outlet.name;
    return names;
}

void ImportDialog::copyReport() const
{
    QStringList lines;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const ImportRow& row = m_model.row(i);
        const QString outcome =
            m_model.index(i, row.outcome.isEmpty() ? ImportColumn::State : ImportColumn::Outcome).data().toString();
        lines += QStringLiteral("%1: %2").arg(isolated(row.name), outcome);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_bar->say(tr("The report is in the clipboard, a line for each file."));
}

void ImportDialog::reject()
{
    if (m_job.phase() == ImportJob::Phase::Importing) {
        m_job.cancel();
        m_bar->say(tr("Stopping. Close again when it has stopped."));
        return;
    }
    GuardedDialog::reject();
}

QString ImportDialog::draft() const
{
    const ImportCounts counts = m_model.counts();
    const int left = counts.open + counts.waiting();
    return left > 0 ? tr("%n text(s) of this list are not imported yet.", nullptr, left) : QString();
}

} // namespace tasrih
