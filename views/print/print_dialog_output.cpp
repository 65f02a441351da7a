// SPDX-License-Identifier: GPL-3.0-or-later
// Where the print dialog's result goes: a file or a printer.
#include "models/background/background.h"
#include "views/print/page_preview.h"
#include "views/print/print_dialog.h"
#include "views/print/timeline_export.h"

#include <QtCore/QDir>
#include <QtCore/QFuture>
#include <QtCore/QPointer>
#include <QtCore/QPromise>
#include <QtCore/QStandardPaths>
#include <QtCore/QThreadPool>
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

void PrintDialog::save(const QString& path)
{
    setBusy(true);
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    whenReady(this, promise->future(),
              [this, path](const QFuture<QString>& problem) { report(path, problem.result()); });
    const QPointer<PrintDialog> self(this);
    const auto progress = [self](int done, int total) {
        QMetaObject::invokeMethod(qApp, [self, done, total] {
            PrintDialog* dialog = self.data();
            if (!dialog)
                return;
            dialog->m_progress->setRange(0, total);
            dialog->m_progress->setValue(done);
        });
        return true;
    };
    QThreadPool::globalInstance()->start(
        [promise, progress, path, snapshot = m_snapshot, statements = m_statements, chosen = options()] {
            QString problem;
            try {
                exportTimeline(snapshot, statements, chosen, path, progress);
            } catch (const Error& error) {
                problem = error.message();
            }
            promise->addResult(problem);
            promise->finish();
        });
}

void PrintDialog::report(const QString& path, const QString& problem)
{
    setBusy(false);
    m_message->setForegroundRole(QPalette::WindowText);
    m_message->setText(problem.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : problem);
    Q_EMIT saved(path, problem);
}

void PrintDialog::setBusy(bool isBusy)
{
    for (QPushButton* button : m_actions)
        button->setEnabled(!isBusy);
    m_progress->setRange(0, 0);
    m_progress->setVisible(isBusy);
    if (isBusy)
        m_message->clear();
}

void PrintDialog::printOnPaper()
{
    const PrintOptions chosen = options();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_print->title());
    printer.setPageSize(QPageSize(chosen.paper == Paper::A3       ? QPageSize::A3
                                  : chosen.paper == Paper::Letter ? QPageSize::Letter
                                                                  : QPageSize::A4));
    printer.setPageOrientation(chosen.orientation == Orientation::Landscape ? QPageLayout::Landscape
                                                                            : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setFromTo(1, m_print->pageCount());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_print->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        paintOn(printer);
}

void PrintDialog::paintOn(QPrinter& printer) const
{
    QPainter painter(&printer);
    if (!painter.isActive()) {
        m_message->setText(tr("The printer does not answer. Check that it is on and try again."));
        return;
    }
    // The page is fitted to whatever paper the printer was set to.
    const QSizeF sheet = printer.pageRect(QPrinter::DevicePixel).size();
    const QSizeF page = m_print->pageSize();
    const double scale = std::min(sheet.width() / page.width(), sheet.height() / page.height());
    painter.scale(scale, scale);
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const int first = isRange ? std::max(printer.fromPage(), 1) : 1;
    const int last = isRange ? std::min(printer.toPage(), m_print->pageCount()) : m_print->pageCount();
    for (int number = first; number <= last; ++number) {
        if (number > first)
            printer.newPage();
        m_print->paintPage(painter, number - 1);
    }
}

} // namespace tasrih
