// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"
#include "database/words/vocabulary.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

/// What is handed to others, whatever the format: a stance table, findings, a comparison, a dossier. Plain values, made
/// from a snapshot in any thread; `views/report` and `models/report` write them as CSV, XLSX, HTML and PDF.
namespace tasrih {

/// How a piece stands out, in words that every format can follow by colour, weight or a prefix.
enum class Tone
{
    Plain,
    Strong,
    Muted,
    Heading, ///< A row that names those under it.
    Support,
    Oppose,
    Mixed,
    Neutral,
    Unclear,
    Differs, ///< What differs from the others beside it.
    Certain, ///< A conflict that is certain.
    Possible
};

/// A cell: nothing, text, a number or a day, so that a spreadsheet can count with it.
struct ReportCell
{
    std::variant<std::monostate, QString, double, QDate> value;
    Tone tone = Tone::Plain;

    friend bool operator==(const ReportCell&, const ReportCell&) = default;
};
using ReportRow = std::vector<ReportCell>;

/// Rows that are made while they are written, so that a table of very many is never in memory as one.
struct LaterRows
{
    std::size_t count = 0;
    std::function<ReportRow(std::size_t)> make; ///< What it reads outlives it.

    friend bool operator==(const LaterRows& a, const LaterRows& b) { return a.count == b.count; }
};

struct ReportTable
{
    QString title; ///< Of the sheet or above the table; may be empty.
    QStringList header;
    std::vector<ReportRow> rows;
    int frozenColumns = 1; ///< Stay in sight at the leading edge.
    /// For spreadsheets: what pages say in prose. CSV is the first of these tables, else the first of all.
    bool onlyInSheets = false;
    LaterRows later = {}; ///< After @ref rows; of tables for spreadsheets only.

    /// Calls @p visit with each row, also those to be made.
    template <typename Visit>
    void eachRow(const Visit& visit) const
    {
        for (const ReportRow& row : rows)
            visit(row);
        for (std::size_t at = 0; at < later.count; ++at)
            visit(later.make(at));
    }

    friend bool operator==(const ReportTable&, const ReportTable&) = default;
};

/// What a report is written as. What only the other needs may be left out.
enum class ReportOutput
{
    Sheets,
    Pages
};

/// A run of words within a paragraph.
struct ReportRun
{
    QString text;
    Tone tone = Tone::Plain;

    friend bool operator==(const ReportRun&, const ReportRun&) = default;
};

/// Words of the report, or of a source.
struct ReportParagraph
{
    enum class Style
    {
        Body,
        Quote, ///< The words of a source, in its own direction.
        Note   ///< Small: where it was published, a remark.
    };
    std::vector<ReportRun> runs;
    Style style = Style::Body;
    /// The language of the words, where it isn't the report's.
    std::optional<Language> language = {};

    friend bool operator==(const ReportParagraph&, const ReportParagraph&) = default;
};

struct ReportHeading
{
    QString text;
    int level = 1; ///< 1 to 3.

    friend bool operator==(const ReportHeading&, const ReportHeading&) = default;
};

/// What a sign or a colour means.
struct ReportLegend
{
    std::vector<std::pair<QString, QString>> entries; ///< Sign, meaning.

    friend bool operator==(const ReportLegend&, const ReportLegend&) = default;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportTable, ReportLegend>;

struct Report
{
    QString title;
    QString subtitle; ///< What was chosen (the filter), how many, as of when.
    Language language = interfaceLanguage();
    bool landscape = false; ///< How it is best printed.
    std::vector<ReportBlock> blocks;

    friend bool operator==(const Report&, const Report&) = default;
};

/// Makes a report in any thread, in a language; holds what it reads by value (a SnapshotPtr, say).
using ReportJob = std::function<Report(Language language)>;

} // namespace tasrih
