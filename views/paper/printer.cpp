// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/printer.h"

#include "views/drawing/timeline_style.h"
#include "views/paper/paper_dialog.h"

#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace tasrih {

std::shared_ptr<QPrinter> askForPrinter(QWidget* parent, const PrintedPages& pages)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QSizeF size = pages.pageSize() / pointUnits;
    const bool isLandscape = size.width() > size.height();
    printer->setDocName(pages.title());
    printer->setPageSize(QPageSize(isLandscape ? size.transposed() : size, QPageSize::Point));
    printer->setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setFromTo(1, pages.pageCount());
    QPrintDialog dialog(printer.get(), parent);
    dialog.setMinMax(1, pages.pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // Saving as PDF looks at every write; this would not.
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

QString printOn(QPrinter& printer, const PrintedPages& pages, const PageProgress& progress)
{
    QPainter painter(&printer);
    if (!painter.isActive())
        return PaperDialog::tr("The printer does not answer. Check that it is on and try again.");
    // The page is fitted to whatever paper the printer was set to.
    const QSizeF sheet = printer.pageRect(QPrinter::DevicePixel).size();
    const QSizeF page = pages.pageSize();
    const double scale = std::min(sheet.width() / page.width(), sheet.height() / page.height());
    painter.scale(scale, scale);
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const int first = isRange ? std::max(printer.fromPage(), 1) : 1;
    const int last = isRange ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    for (int number = first; number <= last; ++number) {
        if (number > first)
            printer.newPage();
        pages.paintPage(painter, number - 1);
        if (progress && !progress(number - first + 1, last - first + 1)) {
            printer.abort();
            return PaperDialog::tr("Stopped. What the printer has already is up to it.");
        }
    }
    return {};
}

} // namespace tasrih
