// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/printer_output.h"

#include "views/print/print_dialog.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

namespace tasrih {

QString paintOn(QPrinter& printer, const PrintedPages& pages, const PageProgress& progress)
{
    QPainter painter(&printer);
    if (!painter.isActive())
        return PrintDialog::tr("The printer does not answer. Check that it is on and try again.");
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
            return PrintDialog::tr("Stopped. What the printer has already is up to it.");
        }
    }
    return {};
}

QPageSize::PageSizeId pageSizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A3:
        return QPageSize::A3;
    case Paper::Letter:
        return QPageSize::Letter;
    case Paper::A4:
        return QPageSize::A4;
    }
    Q_UNREACHABLE();
}

QString fileNameFor(const QString& title, const char* suffix)
{
    QString name;
    for (const QChar c : title) {
        if (!QStringLiteral("/\\:*?\"<>|").contains(c) && c.isPrint())
            name += c;
    }
    return QStringLiteral("%1.%2").arg(name.trimmed().left(80), QLatin1String(suffix));
}

} // namespace tasrih
