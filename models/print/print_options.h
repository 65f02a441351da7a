// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace tasrih {

enum class Paper
{
    A4,
    A3,
    Letter
};
enum class Orientation
{
    Landscape,
    Portrait
};
/// Whether the numbered sources of all claims follow the chart.
enum class SourceNotes
{
    Append,
    Omit
};
/// Which pages there are, and how high rows are on them.
enum class PrintFit
{
    Lead,      ///< One page that stands alone, with what tells the most; behind it all claims in true size.
    LeadAlone, ///< That page without the others.
    TrueSize,  ///< As designed, over as many pages as it takes.
    Pages      ///< Pressed together until all fits `pagesDown` pages. Letters keep their size.
};
enum class PrintColours
{
    Colour,
    Greyscale ///< Sides are told by shades, and by their short names in the labels.
};
/// How letters are written into an SVG.
enum class SvgText
{
    Text,    ///< As text: to be searched and changed; the reader needs the font.
    Outlines ///< As shapes: looks the same everywhere.
};

/// How a timeline is printed or exported. The language is that of the print, whatever the interface speaks.
struct PrintOptions
{
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Landscape;
    double margin = 12.7; ///< Millimetres on every side, 5 to 40.
    PrintFit fit = PrintFit::Lead;
    int pagesAcross = 1; ///< The time axis is spread over so many pages, 1 to 10.
    int pagesDown = 1;   ///< With PrintFit::Pages, 1 to 50.
    PrintColours colours = PrintColours::Colour;
    SvgText svgText = SvgText::Text;
    int dpi = 192; ///< Of a PNG, 72 to 600.
    Language language = interfaceLanguage();

    QString title;          ///< Empty: the project's title in the print's language.
    QString subtitle;       ///< Empty: what the rows stand for.
    QString classification; ///< At the top and the bottom of every page.
    QString reference, distribution, author;
    std::optional<QDate> cutOff;        ///< Until when information was taken in.
    QDate today = QDate::currentDate(); ///< Marked on the axis and printed in the footer.

    TimelineRows rows = TimelineRows::Places;
    Inherited inherited = Inherited::Hide;
    RowSort sort = RowSort::Given;
    std::set<RowSubject> only; ///< Rows to print, with all under them; empty = all.
    bool featuredOnly = false;
    std::optional<QDate> from, to; ///< The stretch of time to print; both inclusive.
    QString selection;             ///< How the statements were chosen, in words, e.g. the filter; may be empty.
    SourceNotes notes = SourceNotes::Append;
    bool figures = false; ///< The figures of the commonest measure beneath the rows of every page.

    friend bool operator==(const PrintOptions&, const PrintOptions&) = default;
};

} // namespace tasrih
