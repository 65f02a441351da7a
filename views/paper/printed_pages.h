// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <functional>
#include <memory>

class QPainter;

namespace tasrih {

/// What a document's catalogue says of it besides its title.
struct PdfFacts
{
    Language language = Language::English;
    QString author, description, rights; ///< May be empty.
};

/// Something composed into pages of one size, for the preview, a printer and PDF alike. May remember texts while it
/// paints: one object is for one thread at a time.
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
    [[nodiscard]] virtual PdfFacts facts() const = 0;
    /// Paints page @p page, from 0, in a coordinate system of tenths of a point.
    virtual void paintPage(QPainter& painter, int page) const = 0;
};

/// Composes pages; runs in any thread, so it holds what it reads by value.
using ComposePages = std::function<std::shared_ptr<const PrintedPages>()>;

/// Told after each page how many of how many are done; returning false ends the work.
using PageProgress = std::function<bool(int done, int total)>;

} // namespace tasrih
