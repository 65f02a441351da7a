// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures_feed.h"

#include <algorithm>

namespace tasrih {

FigureContent figureContent(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                            const FigureOptions& options)
{
    FigureContent content;
    const std::vector<FigureClaim> figures = figuresOf(snapshot, statements);
    content.measures = measuresOf(figures);
    const auto isThere = [&](Measure measure) {
        return std::find(content.measures.begin(), content.measures.end(), measure) != content.measures.end();
    };
    if (options.measure && isThere(*options.measure))
        content.measure = options.measure;
    else if (isThere(Measure::Troops)) // What a withdrawal is about.
        content.measure = Measure::Troops;
    else if (!content.measures.empty())
        content.measure = content.measures.front();
    if (content.measure)
        content.series = decimated(figureSeries(snapshot, figures, *content.measure, options.groups, options.language));
    return content;
}

FiguresFeed::FiguresFeed(Context& context, QObject* parent)
    : ShownFeed(
          context,
          [](const Shown<FigureOptions>& shown) {
              return figureContent(*shown.snapshot, *shown.visible, shown.options);
          },
          parent)
{
}

} // namespace tasrih
