// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_sentences.h"

#include "database/dates/date_text.h"
#include "models/words/figure_words.h"
#include "models/words/lists.h"
#include "models/words/plain_text.h"

#include <algorithm>

namespace tasrih {

namespace {
/// As of when it is; where that isn't stated, when it was said.
QString whenOf(const Snapshot& snapshot, const FigurePoint& point, Language language)
{
    const auto [statement, claim] = recordOf(snapshot, point.statement, point.claim);
    if (!claim)
        return {};
    const auto* figure = std::get_if<Figure>(&claim->body);
    if (figure && point.known == FigurePoint::Known::AsOf)
        return readable(*figure->asOf, language);
    return translated(language, Wording("Figures", "said %1"))
        .arg(isolated(saidOnText(snapshot, *statement, language)));
}

bool isSameNumber(const FigurePoint& a, const FigurePoint& b)
{
    return a.low == b.low && a.high == b.high && a.qualifier == b.qualifier;
}
} // namespace

void nameFigures(const Snapshot& snapshot, std::vector<FigureSeries>& series, Language language)
{
    for (FigureSeries& each : series) {
        for (FigurePoint& point : each.points) {
            const auto [statement, claim] = recordOf(snapshot, point.statement, point.claim);
            const auto* figure = claim ? std::get_if<Figure>(&claim->body) : nullptr;
            if (!figure)
                continue;
            point.number = figureNumber(*figure, language);
            point.holder = oneLine(holderOf(snapshot, *statement, *claim, language));
        }
    }
}

QString sentenceOf(const Snapshot& snapshot, const FigureSeries& series, Language language)
{
    if (series.points.empty())
        return series.label;
    const QString& label =
        series.label; // Made of isolated names: what isolates them again has no direction of its own.
    if (!series.joins.empty()) {
        const auto [earlier, later] = series.joins.back();
        const FigurePoint& a = series.points[earlier];
        const FigurePoint& b = series.points[later];
        return translated(language, Wording("Figures", "%1: %2 (%3) against %4 (%5)"))
            .arg(label, isolated(a.number), isolated(a.holder), isolated(b.number), isolated(b.holder));
    }
    const FigurePoint& first = series.points.front();
    const FigurePoint& last = series.points.back();
    const QString from = whenOf(snapshot, first, language);
    const QString to = whenOf(snapshot, last, language);
    if (series.count == 1)
        return translated(language, Wording("Figures", "%1: %2, %3"))
            .arg(label, isolated(first.number), isolated(from));
    const bool isSteady = std::all_of(series.points.begin(), series.points.end(),
                                      [&](const FigurePoint& point) { return isSameNumber(point, first); });
    if (!isSteady)
        return translated(language, Wording("Figures", "%1: from %2 (%3) to %4 (%5)"))
            .arg(label, isolated(first.number), isolated(from), isolated(last.number), isolated(to));
    const QString all = translated(language, CountedWording("Figures", "%1: %2 in all %n figure(s), %3"), series.count);
    const QString days =
        from == to ? from : translated(language, Wording("Figures", "from %1 to %2")).arg(isolated(from), isolated(to));
    return all.arg(label, isolated(first.number), days);
}

QString headlineOf(const std::vector<FigureSeries>& series, Measure measure, Language language)
{
    int count = 0, contradicting = 0;
    for (const FigureSeries& each : series) {
        count += each.count;
        contradicting += each.contradicting;
    }
    const QString verdict =
        contradicting == 0
            ? translated(language, CountedWording("Figures", "%n figure(s), none contradicts another"), count)
            : translated(language, CountedWording("Figures", "%1 of %n figure(s) contradict another"), count)
                  .arg(numberText(contradicting, language));
    QString headline = translated(language, Wording("Figures", "%1: %2")).arg(textOf(measure, language), verdict);
    headline[0] = headline[0].toUpper();
    return headline;
}

} // namespace tasrih
