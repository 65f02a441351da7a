// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih export timeline
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/dates/date_phrases.h"
#include "database/store/project_store.h"
#include "database/words/language.h"
#include "models/context/filter.h"
#include "models/print/untranslated_names.h"
#include "views/print/timeline_export.h"

#include <QtCore/QRegularExpression>

namespace tasrih::cli {

namespace {

/// The value of an option out of a closed list; the first of the list where it isn't given.
template <typename Value>
Value chosen(const Arguments& given, const QString& name, const std::vector<std::pair<QString, Value>>& values)
{
    QStringList keys;
    for (const auto& [key, value] : values)
        keys << key;
    return values[std::size_t(given.choice(name, keys))].second;
}

std::optional<QDate> dayOf(const Arguments& given, const QString& name, bool isLast)
{
    const std::optional<QString> text = given.value(name);
    if (!text)
        return std::nullopt;
    const TypedDate reading = readTypedDate(*text);
    const std::optional<QDate> day =
        reading.date ? (isLast ? reading.date->latest() : reading.date->earliest()) : std::nullopt;
    if (!day)
        throw UsageError(
            translated(Wording("CommandLine", "The date \"%1\" can't be read. %2")).arg(*text, reading.problem));
    return day;
}

int numberOf(const Arguments& given, const QString& name, int from, int to, int otherwise)
{
    const std::optional<QString> text = given.value(name);
    if (!text)
        return otherwise;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < from || number > to)
        throw UsageError(translated(Wording("CommandLine", "--%1 takes a number from %2 to %3, not \"%4\"."))
                             .arg(name)
                             .arg(from)
                             .arg(to)
                             .arg(*text));
    return number;
}

/// "1": the page that stands alone; "all": every row as high as designed; "3x2": fitted to so many pages across and
/// down. Without the option the first two follow each other, and the sources with them.
void setPages(const Arguments& given, PrintOptions& options)
{
    const std::optional<QString> text = given.value(QStringLiteral("pages"));
    if (!text)
        return;
    options.notes = given.has(QStringLiteral("footnotes")) ? SourceNotes::Append : SourceNotes::Omit;
    if (*text == QLatin1String("1") || *text == QLatin1String("all")) {
        options.fit = *text == QLatin1String("1") ? PrintFit::LeadAlone : PrintFit::TrueSize;
        return;
    }
    static const QRegularExpression pages(QStringLiteral("^(\\d{1,2})[xX×](\\d{1,2})$"));
    const QRegularExpressionMatch match = pages.match(*text);
    const int across = match.captured(1).toInt();
    const int down = match.captured(2).toInt();
    if (!match.hasMatch() || across < 1 || across > 10 || down < 1 || down > 50)
        throw UsageError(
            translated(Wording("CommandLine", "--pages takes 1, all, or two numbers, across and down, as in "
                                              "2x3 (at most 10x50), not \"%1\"."))
                .arg(*text));
    options.fit = PrintFit::Pages;
    options.pagesAcross = across;
    options.pagesDown = down;
}

PrintOptions printOptions(const Arguments& given)
{
    const auto text = [&](const char* name) { return given.value(QLatin1String(name)).value_or(QString()); };
    PrintOptions options;
    options.language = given.language();
    options.paper = chosen<Paper>(given, QStringLiteral("paper"),
                                  {{QStringLiteral("A4"), Paper::A4},
                                   {QStringLiteral("A3"), Paper::A3},
                                   {QStringLiteral("Letter"), Paper::Letter}});
    options.orientation = chosen<Orientation>(
        given, QStringLiteral("orientation"),
        {{QStringLiteral("landscape"), Orientation::Landscape}, {QStringLiteral("portrait"), Orientation::Portrait}});
    options.rows = chosen<TimelineRows>(given, QStringLiteral("rows"),
                                        {{QStringLiteral("place"), TimelineRows::Places},
                                         {QStringLiteral("actor"), TimelineRows::Actors},
                                         {QStringLiteral("side"), TimelineRows::Sides},
                                         {QStringLiteral("proposition"), TimelineRows::Propositions}});
    options.sort = chosen<RowSort>(given, QStringLiteral("sort"),
                                   {{QStringLiteral("given"), RowSort::Given},
                                    {QStringLiteral("name"), RowSort::Name},
                                    {QStringLiteral("first"), RowSort::FirstClaim},
                                    {QStringLiteral("latest"), RowSort::LatestClaim},
                                    {QStringLiteral("disagreement"), RowSort::Disagreement}});
    setPages(given, options);
    options.inherited = given.has(QStringLiteral("inherited")) ? Inherited::Show : Inherited::Hide;
    options.figures = given.has(QStringLiteral("figures"));
    options.featuredOnly = given.has(QStringLiteral("featured"));
    options.colours = given.has(QStringLiteral("grayscale")) ? PrintColours::Greyscale : PrintColours::Colour;
    options.svgText = given.has(QStringLiteral("outlines")) ? SvgText::Outlines : SvgText::Text;
    options.dpi = numberOf(given, QStringLiteral("dpi"), 72, 600, options.dpi);
    options.margin = numberOf(given, QStringLiteral("margin"), 5, 40, qRound(options.margin));
    options.from = dayOf(given, QStringLiteral("from"), false);
    options.to = dayOf(given, QStringLiteral("to"), true);
    if (options.from && options.to && *options.to < *options.from)
        throw UsageError(translated(Wording("CommandLine", "--to lies before --from.")));
    options.cutOff = dayOf(given, QStringLiteral("cut-off"), true);
    options.title = text("title");
    options.subtitle = text("subtitle");
    options.classification = text("classification");
    options.reference = text("reference");
    options.distribution = text("distribution");
    options.author = text("author");
    return options;
}

} // namespace

int runExportTimeline(const QStringList& arguments)
{
    Arguments given(QStringLiteral("export timeline"),
                    translated(Wording("CommandLine", "Writes the timeline of all withdrawal claims.")),
                    {QStringLiteral("PROJECT"), outIn(timelineSuffixes())});
    const auto option = [&](const char* name, const char* takes, Wording text) {
        given.option(QLatin1String(name), QLatin1String(takes), translated(text));
    };
    const auto flag = [&](const char* name, Wording text) { given.flag(QLatin1String(name), translated(text)); };
    given.reading(translated(Wording("CommandLine", "The language of the print.")));
    option("paper", "A4|A3|Letter", Wording("CommandLine", "The paper; A4 if it isn't given."));
    option("orientation", "landscape|portrait",
           Wording("CommandLine", "How the paper lies; landscape if it isn't given."));
    option("margin", "MM", Wording("CommandLine", "Millimetres on every side, 5 to 40."));
    option("pages", "1|all|NxM",
           Wording("CommandLine",
                   "1 is the page that stands alone, all are the rows in true size, and NxM fits them to "
                   "so many pages across and down. If it isn't given, the page that stands alone is "
                   "followed by all rows and by their sources."));
    option("rows", "place|actor|side|proposition", Wording("CommandLine", "What a row stands for."));
    option("sort", "given|name|first|latest|disagreement", Wording("CommandLine", "The order of rows."));
    option("from", "DATE", Wording("CommandLine", "Shows what lies on or after this date."));
    option("to", "DATE", Wording("CommandLine", "Shows what lies on or before this date."));
    option("title", "TEXT", Wording("CommandLine", "The title; the project's if it isn't given."));
    option("subtitle", "TEXT", Wording("CommandLine", "The line under the title."));
    option("classification", "TEXT", Wording("CommandLine", "Printed at the top and the bottom of every page."));
    option("reference", "TEXT", Wording("CommandLine", "The reference number."));
    option("distribution", "TEXT", Wording("CommandLine", "For whom it is."));
    option("author", "TEXT", Wording("CommandLine", "Who made it."));
    option("cut-off", "DATE", Wording("CommandLine", "Until when information was taken in."));
    option("dpi", "N", Wording("CommandLine", "Dots per inch of a PNG; 192 if it isn't given."));
    flag("featured", Wording("CommandLine", "Shows only the claims chosen for the briefing."));
    flag("footnotes", Wording("CommandLine", "Numbers the claims and appends the list of their sources, with --pages; "
                                             "without it they are always there."));
    flag("figures", Wording("CommandLine", "Adds the figures beneath the rows, on the same scale."));
    flag("grayscale", Wording("CommandLine", "Shades of grey instead of colours."));
    flag("outlines", Wording("CommandLine", "Letters of an SVG as outlines."));
    flag("inherited", Wording("CommandLine", "Shows claims about larger places at the smaller ones too."));
    if (!given.read(arguments, 2, 2))
        return Done;
    const QString out = given.path(1);
    requireSuffix(out, timelineSuffixes());
    const PrintOptions options = printOptions(given);
    ProjectStore store(given.path(0), ProjectStore::Access::ReadOnly);
    tellDamage(store);
    const std::vector<StatementId> statements = filtered(*store.snapshot(), Filter());
    exportTimeline(store.snapshot(), statements, options, out);
    print(translated(Wording("CommandLine", "Wrote %1")).arg(out));
    TimelineOptions shown;
    shown.language = options.language;
    if (const QString remark = untranslatedRemark(*buildTimeline(store.snapshot(), statements, shown));
        !remark.isEmpty())
        complain(remark);
    return Done;
}

} // namespace tasrih::cli
