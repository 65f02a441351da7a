// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/shown_feed.h"
#include "models/figures/figure_series.h"

namespace tasrih {

/// The figures of one measure, ready for a chart.
struct FigureContent
{
    std::vector<Measure> measures;  ///< There are, the commonest first.
    std::optional<Measure> measure; ///< Shown: the one asked for where there is any of it; troops; else the commonest.
    std::vector<FigureSeries> series; ///< Few enough to be drawn; see decimated().
    QString headline;                 ///< See headlineOf().
};

struct FigureOptions
{
    std::optional<Measure> measure;
    Language language = interfaceLanguage();

    friend bool operator==(const FigureOptions&, const FigureOptions&) = default;
};

[[nodiscard]] FigureContent figureContent(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                          const FigureOptions& options);

/// Keeps such a content in step with what the context shows, as long as somebody looks.
class FiguresFeed : public ShownFeed<FigureOptions, FigureContent>
{
public:
    /// @param context must outlive the feed.
    explicit FiguresFeed(Context& context, QObject* parent = nullptr);

    [[nodiscard]] const FigureContent& content() const { return value(); }
};

} // namespace tasrih
