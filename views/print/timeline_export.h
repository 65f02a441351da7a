// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/print_options.h"
#include "views/paper/printed_pages.h"

namespace tasrih {

/// Writes the timeline of @p statements to @p path, whose suffix says how: ".pdf" (pages, then the numbered sources;
/// fonts embedded, text searchable), ".svg" (one page as high as it takes, letters as text or as outlines), ".png"
/// (the same as a picture) or ".csv" (the claims, a row each). Needs a QGuiApplication (offscreen will do) but no
/// window, and may run in any thread. The file is written whole or not at all; what stood there before stays where it
/// fails.
/// @throws Error for an unknown suffix, a missing font, a path that can't be written, a picture that would be too large
/// @returns false where @p progress ended it; nothing is written then
bool exportTimeline(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                    const PrintOptions& options, const QString& path, const PageProgress& progress = {});

/// The same of other pages: all of them as ".pdf", the first one as ".svg" or ".png", drawn as @p options say.
bool writePages(const PrintedPages& pages, const PrintOptions& options, const QString& path,
                const PageProgress& progress = {});

/// The suffixes that exportTimeline() knows, without dots.
[[nodiscard]] QStringList timelineSuffixes();

} // namespace tasrih
