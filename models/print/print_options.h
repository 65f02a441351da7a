// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace tasrih {

enum class Paper
{
    A4,
    A3
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

/// How a timeline is printed or exported. The language is that of the print, whatever the interface speaks.
struct PrintOptions
{
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Landscape;
    Language language = interfaceLanguage();
    QString title; ///< Empty: the project's title in the print's language.
    TimelineRows rows = TimelineRows::Places;
    Inherited inherited = Inherited::Hide;
    SourceNotes notes = SourceNotes::Append;
    int pagesAcross = 1;                ///< The time axis is spread over so many pages, 1 to 10.
    QDate today = QDate::currentDate(); ///< Marked on the axis and printed in the footer.

    friend bool operator==(const PrintOptions&, const PrintOptions&) = default;
};

} // namespace tasrih
