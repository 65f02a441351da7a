// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/code_points.h"
#include "database/text/direction.h"
#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/compare/compare_rows.h"
#include "models/compare/word_diff.h"
#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

namespace {

constexpr std::size_t mostLines = 12;

/// A sentence as a column shows it.
struct Sentence
{
    const Statement* statement = nullptr;
    Quotation quotation;
    Excerpt excerpt;
    std::vector<DiffRun> runs;
};

Sentence sentenceAt(const CompareInput& input, const ColumnFacts& facts, std::size_t report)
{
    const std::size_t count = std::min(facts.statements.size(),
                                       std::holds_alternative<StatementId>(facts.item) ? std::size_t(1) : mostReports);
    if (facts.isGathered() || report >= count)
        return {};
    const Statement* statement = facts.statements[report];
    Quotation quotation = quotationOf(*statement);
    const auto read = input.excerpts.find(statement->id);
    Excerpt excerpt = read != input.excerpts.end() ? read->second : excerptOf(quotation);
    return {statement, std::move(quotation), std::move(excerpt), {}};
}

/// The claims' highlights within the sentence, as UTF-16 ranges of it; not those that are a run of it whole.
std::vector<TextRange> claimRanges(const Sentence& sentence)
{
    std::vector<TextRange> ranges;
    if (sentence.quotation.words != sentence.excerpt.quote)
        return ranges; // Read before the last change.
    for (const Highlight& highlight : sentence.statement->highlights) {
        if (!highlight.claim || highlight.text != sentence.quotation.text)
            continue;
        for (const Quotation::Run& run : sentence.quotation.runs) {
            const int start = std::max(highlight.start, run.start);
            const int end = std::min(highlight.end, run.end);
            if (start >= end || (start == run.start && end == run.end))
                continue;
            const CodePoints points(QStringView(sentence.quotation.words).mid(run.at));
            ranges.push_back({run.at + points.toUtf16(start - run.start), run.at + points.toUtf16(end - run.start)});
        }
    }
    return ranges;
}

void addRuns(std::vector<CompareRun>& runs, const QString& quote, const DiffRun& run,
             const std::vector<TextRange>& claims)
{
    const auto isClaim = [&](qsizetype at) {
        return std::any_of(claims.begin(), claims.end(),
                           [&](const TextRange& range) { return range.start <= at && at < range.end; });
    };
    const CompareRun::Part part = run.kind == DiffRun::Kind::Own ? CompareRun::Part::Own : CompareRun::Part::Shared;
    for (qsizetype at = run.range.start; at < run.range.end;) {
        const bool claim = isClaim(at);
        const qsizetype start = at;
        while (at < run.range.end && isClaim(at) == claim)
            ++at;
        runs.push_back({quote.mid(start, at - start), part, claim});
    }
}

std::vector<CompareRun> runsOf(const Sentence& sentence)
{
    std::vector<CompareRun> runs;
    const QString& quote = sentence.excerpt.quote;
    if (!sentence.excerpt.before.isEmpty())
        runs.push_back({sentence.excerpt.before, CompareRun::Part::Context, false});
    const std::vector<TextRange> claims = claimRanges(sentence);
    const std::vector<DiffRun> whole{{{0, quote.size()}, DiffRun::Kind::Shared}};
    for (const DiffRun& run : sentence.runs.empty() ? whole : sentence.runs)
        addRuns(runs, quote, run, claims);
    if (!sentence.excerpt.after.isEmpty())
        runs.push_back({sentence.excerpt.after, CompareRun::Part::Context, false});
    return runs;
}

/// Marked stays what neither of two comparisons of one text finds elsewhere.
std::vector<DiffRun> ownInBoth(const std::vector<DiffRun>& first, const std::vector<DiffRun>& second)
{
    std::vector<DiffRun> both;
    std::size_t i = 0;
    std::size_t j = 0;
    for (qsizetype at = 0; i < first.size() && j < second.size();) {
        const DiffRun& one = first[i];
        const DiffRun& other = second[j];
        const qsizetype end = std::min(one.range.end, other.range.end);
        const bool own = one.kind == DiffRun::Kind::Own && other.kind == DiffRun::Kind::Own;
        both.push_back({{at, end}, own ? DiffRun::Kind::Own : DiffRun::Kind::Shared});
        i += one.range.end == end ? 1 : 0;
        j += other.range.end == end ? 1 : 0;
        at = end;
    }
    return both;
}

/// Marks the words of both and names the difference. Where most words differ, marking them all says nothing: it is
/// told instead.
QString align(const CompareInput& input, Sentence& pinned, Sentence& other)
{
    const QString& first = pinned.excerpt.quote;
    const QString& second = other.excerpt.quote;
    if (first.isEmpty() || second.isEmpty())
        return {};
    if (paragraphDirection(first, Language::Arabic) != paragraphDirection(second, Language::Arabic))
        return translated(input.language, Wording("Compare", "in another language"));
    const WordDiff diff = wordDiff(first, second);
    if (diff.shared * 8 < std::min(diff.firstWords, diff.secondWords))
        return translated(input.language, Wording("Compare", "other words throughout"));
    other.runs = diff.second;
    pinned.runs = pinned.runs.empty() ? diff.first : ownInBoth(pinned.runs, diff.first);
    if (const int own = diff.secondWords - diff.shared; own > 0)
        return translated(input.language, CountedWording("Compare", "%n other word(s)"), own);
    const int missing = diff.firstWords - diff.shared;
    return missing > 0 ? translated(input.language, CountedWording("Compare", "%n word(s) left out"), missing)
                       : QString();
}

CompareCell cellOf(const Sentence& sentence)
{
    CompareCell cell;
    if (!sentence.statement)
        return cell;
    cell.runs = runsOf(sentence);
    for (const CompareRun& run : cell.runs)
        cell.text += run.text;
    cell.statement = sentence.statement->id;
    return cell;
}

void addSentences(std::vector<CompareRow>& rows, const CompareInput& input, std::size_t report)
{
    std::vector<Sentence> sentences;
    for (const ColumnFacts& facts : input.columns)
        sentences.push_back(sentenceAt(input, facts, report));
    // Further reports are held against the pinned column's first.
    Sentence reference = report == 0 ? sentences[input.pinned] : sentenceAt(input, input.columns[input.pinned], 0);
    std::vector<QString> differences(sentences.size());
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].statement && i != input.pinned)
            differences[i] = align(input, reference, sentences[i]);
    }
    if (report == 0)
        sentences[input.pinned] = reference;
    std::vector<CompareCell> cells;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        CompareCell cell = cellOf(sentences[i]);
        cell.difference = differences[i];
        cell.differs = !differences[i].isEmpty();
        cells.push_back(std::move(cell));
    }
    const QString title =
        report == 0
            ? translated(input.language, Wording("Compare", "Sentence"))
            : translated(input.language, Wording("Compare", "Sentence %1")).arg(numberText(report + 1, input.language));
    addPlainRow(rows, CompareField::Sentence, title, std::move(cells));
}

CompareCell glossCell(const CompareInput& input, const ColumnFacts& facts)
{
    CompareCell cell;
    if (facts.isGathered() || facts.statements.empty())
        return cell;
    const Statement& statement = *facts.statements.front();
    cell.text = pick(input.language, statement.gloss, statement.glossEn);
    cell.statement = statement.id;
    return cell;
}

/// What tells a statement from the others of its column: the day, the outlet, or the speakers.
QString headOf(const CompareInput& input, const ColumnFacts& facts, const Statement& statement)
{
    if (std::holds_alternative<ActorId>(facts.item))
        return saidOnText(input.snapshot, statement, input.language);
    if (std::holds_alternative<ArticleId>(facts.item))
        return speakersOf(input.snapshot, statement, input.language);
    return outletOf(input.snapshot, statement, input.language);
}

/// A line each, the first ones.
CompareCell statementsCell(const CompareInput& input, const ColumnFacts& facts)
{
    CompareCell cell;
    const bool single = std::holds_alternative<StatementId>(facts.item) || facts.statements.size() < 2;
    if (facts.statements.empty() || (single && !facts.isGathered()))
        return cell;
    const std::size_t shown = std::min(facts.statements.size(), mostLines);
    QStringList lines;
    for (std::size_t i = 0; i < shown; ++i) {
        const Statement& statement = *facts.statements[i];
        lines << translated(input.language, Wording("Compare", "%1: %2"))
                     .arg(isolated(headOf(input, facts, statement)), isolated(glossOf(statement, input.language)));
    }
    if (shown < facts.statements.size())
        lines << translated(input.language, CountedWording("Compare", "and %n more"),
                            int(facts.statements.size() - shown));
    cell.text = lines.join(u'\n');
    cell.statement = facts.statements.front()->id;
    return cell;
}

} // namespace

void addSentenceRows(std::vector<CompareRow>& rows, const CompareInput& input)
{
    for (std::size_t report = 0; report < mostReports; ++report)
        addSentences(rows, input, report);
    std::vector<CompareCell> glosses;
    for (const ColumnFacts& facts : input.columns)
        glosses.push_back(glossCell(input, facts));
    addPlainRow(rows, CompareField::Gloss, translated(input.language, Wording("Compare", "In short")),
                std::move(glosses));
}

void addStatementsRow(std::vector<CompareRow>& rows, const CompareInput& input)
{
    std::vector<CompareCell> statements;
    for (const ColumnFacts& facts : input.columns)
        statements.push_back(statementsCell(input, facts));
    addPlainRow(rows, CompareField::Statements, translated(input.language, Wording("Compare", "Statements")),
                std::move(statements));
}

} // namespace tasrih
