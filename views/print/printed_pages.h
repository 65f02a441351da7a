// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <functional>

class QPainter;

namespace tasrih {

/// Something composed into pages of one size, for the preview, a printer and PDF alike.
class PrintedPages
{
public:
    PrintedPages() = default;
    PrintedPages(const PrintedPages&) = delete;
    PrintedPages& operator=(const PrintedPages&) = delete;
    virtual ~PrintedPages() = default;

    [[nodiscard]] virtual int pageCount() const = 0;
    /// In tenths of a point.
    [[nodiscard]] virtual QSizeF pageSize() const = 0;
    [[nodiscard]] virtual const QString& title() const = 0;
    /// Paints page @p page, from 0, in a coordinate system of tenths of a point.
    virtual void paintPage(QPainter& painter, int page) const = 0;
};

/// Told after each page how many of how many are done; returning false ends the work.
using PageProgress = std::function<bool(int done, int total)>;

} // namespace tasrih
