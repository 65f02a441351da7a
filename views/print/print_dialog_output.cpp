// SPDX-License-Identifier: GPL-3.0-or-later
// Where the print dialog's result goes: a file or a printer.
#include "models/background/background.h"
#include "views/print/page_preview.h"
#include "views/print/print_dialog.h"
#include "views/print/timeline_export.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace tasrih {

namespace {

/// A title as a file name: what file systems refuse is left out.
QString fileNameFor(const QString& title, const char* suffix)
{
    QString name;
    for (const QChar c : title) {
        if (!QStringLiteral("/\\:*?\"<>|").contains(c) && c.isPrint())
            name += c;
    }
    return QStringLiteral("%1.%2").arg(name.trimmed().left(80), QLatin1String(suffix));
}

} // namespace

void PrintDialog::chooseFile(const char* suffix, const QString& kind)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString start = folder.filePath(fileNameFor(m_print->title(), suffix));
    const QString filter = QStringLiteral("%1 (*.%2)").arg(kind, QLatin1String(suffix));
    QString path = QFileDialog::getSaveFileName(this, tr("Save timeline"), start, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1Char('.') + QLatin1String(suffix), Qt::CaseInsensitive))
        path += QLatin1Char('.') + QLatin1String(suffix);
    save(path);
}

void PrintDialog::work(std::function<QString(const PageProgress&)> job, std::function<void(const QString&)> done)
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    setBusy(true);
    // Whoever asks for progress may outlive the dialog; the bar is asked for in its own thread.
    const QPointer<QProgressBar> bar(m_progress);
    const PageProgress progress = [bar, stop](int pages, int total) {
        QMetaObject::invokeMethod(qApp, [bar, pages, total] {
            QProgressBar* shown = bar.data();
            if (!shown)
                return;
            shown->setRange(0, total);
            shown->setValue(pages);
        });
        return !*stop;
    };
    inBackground(
        this,
        [job = std::move(job), progress] {
            try {
                return job(progress);
            } catch (const Error& error) {
                return error.message();
            }
        },
        [this, done = std::move(done)](const QString& problem) {
            m_stop.reset();
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
    printer->setPageSize(QPageSize(chosen.paper == Paper::A3       ? QPageSize::A3
                                   : chosen.paper == Paper::Letter ? QPageSize::Letter
                                                                   : QPageSize::A4));
    printer->setPageOrientation(chosen.orientation == Orientation::Landscape ? QPageLayout::Landscape
                                                                             : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setFromTo(1, m_print->pageCount());
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, m_print->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

namespace {
/// @returns what went wrong; empty where nothing did
QString paintOn(QPrinter& printer, const TimelinePrint& print, const PageProgress& progress)
{
    QPainter painter(&printer);
    if (!painter.isActive())
        return PrintDialog::tr("The printer does not answer. Check that it is on and try again.");
    // The page is fitted to whatever paper the printer was set to.
    const QSizeF sheet = printer.pageRect(QPrinter::DevicePixel).size();
    const QSizeF page = print.pageSize();
    const double scale = std::min(sheet.width() / page.width(), sheet.height() / page.height());
    painter.scale(scale, scale);
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const int first = isRange ? std::max(printer.fromPage(), 1) : 1;
    const int last = isRange ? std::min(printer.toPage(), print.pageCount()) : print.pageCount();
    for (int number = first; number <= last; ++number) {
        if (number > first)
            printer.newPage();
        print.paintPage(painter, number - 1);
        if (!progress(number - first + 1, last - first + 1)) {
            printer.abort();
            return PrintDialog::tr("Stopped. What the printer has already is up to it.");
        }
    }
    return {};
}
} // namespace

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
