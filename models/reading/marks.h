// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/reading/reading_text.h"

#include <functional>
#include <optional>
#include <vector>

namespace tasrih {

/// A highlight of a statement in the text of an article, in UTF-16 units.
struct Mark
{
    TextRun run;
    StatementId statement;
    std::optional<ClaimId> claim;
    HighlightId highlight;
    bool passes = true; ///< Whether the filter lets the statement through.
};

/// A run of text that so many statements cover.
struct DepthRun
{
    TextRun run;
    int depth = 0;

    friend bool operator==(const DepthRun&, const DepthRun&) = default;
};

/// A run of a claim (or of a statement that has none) in a lane beside the text. Two segments of one lane never touch
/// the same line. Those for which no lane is left stand in lane `laneLimit`; they are drawn as a number.
struct LaneSegment
{
    TextRun run;
    StatementId statement;
    std::optional<ClaimId> claim;
    int lane = 0;
    bool passes = true;
};

/// A run of text, within one paragraph, beside which claims found no lane; the most that cover one place of it.
struct Overflow
{
    TextRun run;
    int count = 0;

    friend bool operator==(const Overflow&, const Overflow&) = default;
};

/// A claim (or a statement that has none) that covers a place.
struct Covering
{
    StatementId statement;
    std::optional<ClaimId> claim;

    friend bool operator==(const Covering&, const Covering&) = default;
};

/// Where a statement begins in the text.
struct StatementPlace
{
    StatementId statement;
    TextRun first;
    bool passes = true;
};

/// All highlights of an article, sorted, so that those of a screen are found without looking at the others. Immutable.
class Marks
{
public:
    static constexpr int laneLimit = 6;

    Marks() = default;
    /// @param passes tells which statements the filter lets through.
    /// @param version of the article's text that @p text is, where it isn't the current one: then only those that found
    /// no place in a later one are marked.
    Marks(const Snapshot& snapshot, ArticleId article, const ReadingText& text,
          const std::function<bool(StatementId)>& passes, std::optional<TextId> version = {});

    /// By start, the longer ones first.
    [[nodiscard]] const std::vector<Mark>& all() const { return m_marks; }
    /// Those that meet @p run, in the same order.
    [[nodiscard]] std::vector<Mark> in(TextRun run) const;
    /// Those of one statement, in the same order.
    [[nodiscard]] std::vector<Mark> of(StatementId statement) const;
    /// The claims that cover @p position, in reading order; where clicks go, one after the other.
    [[nodiscard]] std::vector<Covering> claimsAt(int position) const;
    /// The statements that cover @p position, in reading order.
    [[nodiscard]] std::vector<StatementId> statementsAt(int position) const;
    /// How many statements that pass the filter cover each part of @p run; parts that none covers are left out.
    [[nodiscard]] std::vector<DepthRun> depths(TextRun run) const;

    /// The lane segments that meet @p run.
    [[nodiscard]] std::vector<LaneSegment> segments(TextRun run) const;
    /// The lanes in use, at most `laneLimit`.
    [[nodiscard]] int laneCount() const { return m_laneCount; }
    /// Where claims found no lane, in reading order, none touching another.
    [[nodiscard]] const std::vector<Overflow>& overflows() const { return m_overflows; }

    /// The statements of the article in reading order, each once.
    [[nodiscard]] const std::vector<StatementPlace>& order() const { return m_order; }
    /// The first run of a statement, or of one claim of it where that has runs of its own; nothing where it has none.
    [[nodiscard]] std::optional<TextRun> firstRun(StatementId statement, std::optional<ClaimId> claim = {}) const;
    /// The statement after (or before) @p current in reading order that passes the filter; without a current one the
    /// first after (or the last before) @p position. Nothing at the end.
    [[nodiscard]] std::optional<StatementId> next(std::optional<StatementId> current, int position) const;
    [[nodiscard]] std::optional<StatementId> previous(std::optional<StatementId> current, int position) const;

private:
    void sort();
    void addSegments(const Statement& statement, const ReadingText& text, bool visible, std::optional<TextId> version);
    void countOverflows(const ReadingText& text);
    [[nodiscard]] std::vector<StatementPlace>::const_iterator placeOf(std::optional<StatementId> statement) const;
    void assignLanes(const ReadingText& text);

    std::vector<Mark> m_marks;
    std::vector<int> m_furthest; ///< The furthest end of all marks up to and including each.
    std::vector<LaneSegment> m_segments;
    std::vector<int> m_furthestSegment;
    std::vector<StatementPlace> m_order;
    std::vector<Overflow> m_overflows;
    int m_laneCount = 0;
};

} // namespace tasrih
