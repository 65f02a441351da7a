// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/compare_column.h"
#include "models/statements/excerpt.h"

#include <map>

/// Two to four things side by side: pure values in one language, made from a snapshot in any thread.
namespace tasrih {

/// What a row compares.
enum class CompareField
{
    Sentence,
    Gloss,
    Statements, ///< Those of a saying, an article or an actor, a line each.
    Speakers,
    Relays,
    SaidOn,
    Published,
    Manner,
    Grade,
    Subject,   ///< Heads the rows of one claim: the place, phase, measure or proposition it is about.
    ClaimSaid, ///< Who or when, where the column holds many statements.
    Holder,
    Ends, ///< What ends.
    Modality,
    Force,
    From,
    Until,
    Number,
    AsOf,
    Position,
    Words, ///< Of an assertion.
    Condition,
    NotShown
};

/// A stretch of a sentence and its surroundings.
struct CompareRun
{
    enum class Part
    {
        Context, ///< Stands around the sentence.
        Shared,  ///< The column held against says it too; or nothing is held against it.
        Own
    };
    QString text;
    Part part = Part::Shared;
    bool isClaim = false; ///< Highlighted as the words of a claim.

    friend bool operator==(const CompareRun&, const CompareRun&) = default;
};

struct CompareCell
{
    QString text;                         ///< Empty where the column says nothing of it. May have several lines.
    std::vector<CompareRun> runs;         ///< Of sentences; together they are `text`.
    bool differs = false;                 ///< From the column held against; never of that column itself.
    QString difference;                   ///< Named; may be empty where it only differs.
    std::optional<StatementId> statement; ///< Where it leads.
    std::optional<ClaimId> claim;

    friend bool operator==(const CompareCell&, const CompareCell&) = default;
};

struct CompareRow
{
    CompareField field = CompareField::Sentence;
    QString title;
    std::vector<CompareCell> cells; ///< One for each column.
    bool differs = false;           ///< Any two cells do.
    int nth = 0;                    ///< Of its field, where rows are shown.

    [[nodiscard]] bool isHeading() const { return field == CompareField::Subject; }
    friend bool operator==(const CompareRow&, const CompareRow&) = default;
};

struct CompareColumn
{
    TrayItem item;
    QString title, kind, detail;
    std::vector<QString> sideColours;     ///< Keys of the palette, of each side once.
    QStringList sideNames;                ///< Short.
    std::optional<StatementId> statement; ///< The one it stands for: itself, the first report, an actor's latest.
    std::optional<ActorId> actor;         ///< Itself or the first speaker.

    friend bool operator==(const CompareColumn&, const CompareColumn&) = default;
};

struct Comparison
{
    std::vector<CompareColumn> columns;
    std::vector<CompareRow> rows; ///< Those in which somebody says something.
    std::size_t pinned = 0;       ///< The column the others are held against.

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// The surroundings of statements' sentences, as far as their texts were read.
using Excerpts = std::map<StatementId, Excerpt>;

/// @param pinned what the others are held against; the first where it is no column.
/// Items that are gone are left out. Takes time linear in the statements where an actor is compared.
[[nodiscard]] Comparison compare(const Snapshot& snapshot, const std::vector<TrayItem>& items,
                                 const std::optional<TrayItem>& pinned, const Excerpts& excerpts, Language language);

/// The statements whose sentences a comparison of @p items shows: of a saying the first reports.
[[nodiscard]] std::vector<StatementId> sentencesIn(const Snapshot& snapshot, const std::vector<TrayItem>& items);

/// More reports of one saying than this are not shown with their sentences.
inline constexpr std::size_t mostReports = 3;

} // namespace tasrih
