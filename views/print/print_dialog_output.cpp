// SPDX-License-Identifier: GPL-3.0-or-later
// Where the print dialog's result goes: a file or a printer.
#include "views/dialogs/dialogs.h"
#include "views/print/page_preview.h"
#include "views/print/print_dialog.h"
#include "views/print/printer_output.h"
#include "views/print/timeline_export.h"
#include "views/print/timeline_print.h"

#include <QtCore/QDir>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace tasrih {

void PrintDialog::chooseFile(const char* suffix, const QString& kind)
{
    const QString path =
        dialogs().saveFile(this, {.title = tr("Save timeline"),
                                  .folder = {},
                                  .name = fileNameFor(m_print->title(), suffix),
                                  .filter = QStringLiteral("%1 (*.%2)").arg(kind, QLatin1String(suffix)),
                                  .suffix = QString::fromLatin1(suffix)});
    if (!path.isEmpty())
        save(path);
}

void PrintDialog::work(PageWork::Job job, PageWork::Done done)
{
    setBusy(true);
    m_work.run(std::move(job), [this, done = std::move(done)](const QString& problem) {
        setBusy(false);
        done(problem);
    });
}

void PrintDialog::save(const QString& path)
{
    work(
        [path, snapshot = m_snapshot, statements = m_statements, chosen = options()](const PageProgress& progress) {
            return exportTimeline(snapshot, statements, chosen, path, progress) ? QString()
                                                                                : tr("Stopped. Nothing was written.");
        },
        [this, path](const QString& problem) {
            showMessage(problem.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : problem);
            Q_EMIT saved(path, problem);
        });
}

void PrintDialog::showMessage(const QString& text)
{
    m_message->setForegroundRole(QPalette::WindowText);
    m_message->setText(text);
}

void PrintDialog::setBusy(bool isBusy)
{
    for (QPushButton* button : m_actions)
        button->setEnabled(!isBusy);
    m_progress->setRange(0, 0);
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_cancel->setEnabled(isBusy);
    if (isBusy)
        m_message->clear();
}

void PrintDialog::printOnPaper()
{
    const PrintOptions chosen = options();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_print->title());
    printer->setPageSize(QPageSize(pageSizeOf(chosen.paper)));
    printer->setPageOrientation(chosen.orientation == Orientation::Landscape ? QPageLayout::Landscape
                                                                             : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setFromTo(1, m_print->pageCount());
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, m_print->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // Saving as PDF looks at every write; this would not.
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

void PrintDialog::printOn(const std::shared_ptr<QPrinter>& printer)
{
    work(
        [printer, snapshot = m_snapshot, statements = m_statements, chosen = options()](const PageProgress& progress) {
            // A composition of its own: what is shown remembers texts while it paints.
            return paintOn(*printer, TimelinePrint(snapshot, statements, chosen), progress);
        },
        [this](const QString& problem) {
            showMessage(problem.isEmpty() ? tr("Handed to the printer.") : problem);
            Q_EMIT printed(problem);
        });
}

} // namespace tasrih
