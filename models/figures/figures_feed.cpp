// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures_feed.h"

#include "models/figures/figure_sentences.h"

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
    if (!content.measure)
        return content;
    const std::vector<FigureSeries> all = figureSeries(snapshot, figures, *content.measure, options.language);
    content.headline = headlineOf(all, *content.measure, options.language);
    content.series = decimated(all);
    joinConflicts(content.series);
    nameFigures(snapshot, content.series, options.language);
    for (FigureSeries& each : content.series)
        each.sentence = sentenceOf(snapshot, each, options.language);
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
