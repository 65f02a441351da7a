// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/findings_report.h"

#include "database/text/isolate.h"
#include "models/findings/finding_words.h"
#include "models/report/report_cells.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/statement_words.h"

namespace tasrih {

namespace {
ReportCell text(QString words, Tone tone = Tone::Plain)
{
    if (words.isEmpty())
        return {};
    // Isolates help on screen; in a cell they would be noise.
    return {words.remove(QChar(0x2068)).remove(QChar(0x2069)), tone};
}

Tone toneOf(Certainty certainty)
{
    return certainty == Certainty::Certain ? Tone::Certain : Tone::Possible;
}

QString reasonOf(const Snapshot& snapshot, const JudgedFinding& judged)
{
    const Verdict* verdict = snapshot.find(judged.verdict);
    return verdict ? verdict->reason : QString();
}

QString verdictWords(const Snapshot& snapshot, const JudgedFinding& judged, Language language)
{
    const QString reason = reasonOf(snapshot, judged);
    QString verdict = textOf(judged.judgement, language);
    if (reason.isEmpty())
        return verdict;
    return translated(language, Wording("FindingsReport", "%1: %2")).arg(verdict, isolated(reason));
}

/// Who, when, where, as one line.
QString sourceOf(const Snapshot& snapshot, const Evidence& evidence, Language language)
{
    const Statement* statement = snapshot.find(evidence.statement);
    if (!statement)
        return {};
    return dotted({saidText(snapshot, *statement, language), outletOf(snapshot, *statement, language)});
}

/// A side as it stands on paper: who and what, then where it was published; "and 3 more".
QString sideWords(const Snapshot& snapshot, const SideWords& words, const std::vector<Evidence>& side,
                  Language language)
{
    QString source = sourceOf(snapshot, side.front(), language);
    if (side.size() > 1)
        source += u' ' + translated(language, CountedWording("FindingsReport", "and %n more"), int(side.size()) - 1);
    return translated(language, Wording("FindingsReport", "%1: %2")).arg(words.who, words.says) + u'\n' + source;
}

/// In which sense a side speaks: planned, possible, denied, ...; of a stance, which it is.
QString senseOf(const Snapshot& snapshot, const Evidence& evidence, Language language)
{
    const Claim* claim = evidence.claim ? recordOf(snapshot, evidence.statement, *evidence.claim).claim : nullptr;
    const auto* withdrawal = claim ? std::get_if<WithdrawalClaim>(&claim->body) : nullptr;
    return withdrawal ? textOf(withdrawal->modality, language) : QString();
}

QString proposalOf(const Snapshot& snapshot, const JudgedFinding& judged, Language language)
{
    if (judged.finding->proposed() == Judgement::Open)
        return {};
    return translated(language, Wording("FindingsReport", "%1: %2"))
        .arg(textOf(judged.finding->proposed(), language), isolated(excuseWords(snapshot, *judged.finding, language)));
}

QString sentencesOf(const Snapshot& snapshot, const std::vector<Evidence>& side)
{
    constexpr std::size_t shown = 8;
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(side.size(), shown); ++i)
        sentences << sentenceWords(snapshot, side[i]);
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

ReportCell whenCell(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Statement* later = laterStatement(snapshot, finding);
    const Saying* saying = later ? snapshot.find(later->saying) : nullptr;
    return saying && saying->saidOn ? dateCell(saying->saidOn) : text(whenWords(snapshot, finding, language));
}

/// @param subject what it is about, where no heading says so.
ReportRow paperRow(const Snapshot& snapshot, const JudgedFinding& judged, const QString& subject, Language language)
{
    const Finding& finding = *judged.finding;
    const FacingSides sides = facingSides(snapshot, finding, language);
    const QString rule = textOf(finding.rule, language);
    const bool isProposed = judged.judgement == Judgement::Open && finding.proposed() != Judgement::Open;
    const QString verdict =
        isProposed
            ? translated(language, Wording("FindingsReport", "proposed: %1")).arg(textOf(finding.proposed(), language))
            : verdictWords(snapshot, judged, language);
    const QString kind = subject.isEmpty()
                             ? rule
                             : translated(language, Wording("FindingsReport", "%1: %2")).arg(isolated(subject), rule);
    return {text(sideWords(snapshot, sides.one, *finding.one, language)),
            text(sideWords(snapshot, sides.other, *finding.other, language)),
            text(kind + u'\n' + dotted({textOf(finding.certainty, language), verdict}), toneOf(finding.certainty))};
}

/// The rows of the table for spreadsheets. Sides that findings share are put into words once, as long as there are not
/// too many. For one thread.
class FindingRows
{
public:
    FindingRows(FindingList list, Language language)
        : m_list(std::move(list))
        , m_snapshot(*m_list.index->snapshot())
        , m_language(language)
    {
    }

    [[nodiscard]] ReportRow row(std::size_t at)
    {
        if (m_sides.size() > mostSides)
            m_sides.clear();
        const JudgedFinding& judged = m_list.findings[at];
        const Finding& finding = *judged.finding;
        const Side one = side(finding.one), other = side(finding.other);
        return {whenCell(m_snapshot, finding, m_language),
                text(textOf(finding.rule, m_language)),
                text(subjectWords(m_snapshot, finding, m_language), Tone::Strong),
                text(clashWords(m_snapshot, finding, one.said, other.said, m_language)),
                text(textOf(finding.certainty, m_language), toneOf(finding.certainty)),
                text(textOf(judged.judgement, m_language)),
                text(reasonOf(m_snapshot, judged)),
                text(proposalOf(m_snapshot, judged, m_language)),
                text(one.said.who),
                one.sense,
                one.sayings,
                one.sentences,
                text(other.said.who),
                other.sense,
                other.sayings,
                other.sentences,
                text(ruleWords(m_snapshot, finding, m_language), Tone::Muted)};
    }

private:
    static constexpr qsizetype mostSides = 20'000;

    struct Side
    {
        SaidBySide said;
        ReportCell sense, sayings, sentences;
    };

    [[nodiscard]] Side side(const EvidenceSide& evidence)
    {
        const auto known = m_sides.constFind(evidence.get());
        if (known != m_sides.constEnd())
            return *known;
        return *m_sides.insert(evidence.get(), {saidBy(m_snapshot, *evidence, m_language),
                                                text(senseOf(m_snapshot, evidence->front(), m_language)),
                                                {double(sayingsOn(m_snapshot, *evidence))},
                                                text(sentencesOf(m_snapshot, *evidence))});
    }

    FindingList m_list;
    const Snapshot& m_snapshot;
    Language m_language;
    QHash<const void*, Side> m_sides;
};

/// What is printed: both sides of each finding beside each other; in the order of subjects, under what they are about.
ReportTable paperTable(const FindingList& list, Language language)
{
    const Snapshot& snapshot = *list.index->snapshot();
    ReportTable table;
    table.frozenColumns = 0;
    for (const Wording column : {Wording("FindingsReport", "One side"), Wording("FindingsReport", "The other side"),
                                 Wording("FindingsReport", "Contradiction")})
        table.header << translated(language, column);
    auto section = list.sections.begin();
    for (std::size_t at = 0; at < list.findings.size(); ++at) {
        if (section != list.sections.end() && section->first == at) {
            const QString heading =
                dotted({subjectWords(snapshot, section->subject, language),
                        translated(language, CountedWording("FindingsReport", "%n contradiction(s)"), section->count)});
            table.rows.push_back({text(heading, Tone::Heading), {}, {}});
            ++section;
        }
        const JudgedFinding& judged = list.findings[at];
        const QString subject =
            list.sections.empty() ? subjectWords(snapshot, judged.finding->subject, language) : QString();
        table.rows.push_back(paperRow(snapshot, judged, subject, language));
    }
    return table;
}

/// The columns of the table for spreadsheets.
ReportTable emptyTable(Language language)
{
    ReportTable table;
    table.title = translated(language, Wording("FindingsReport", "Findings"));
    table.onlyInSheets = true;
    for (const Wording column :
         {Wording("FindingsReport", "When"), Wording("FindingsReport", "Kind"), Wording("FindingsReport", "About"),
          Wording("FindingsReport", "Contradiction"), Wording("FindingsReport", "Certainty"),
          Wording("FindingsReport", "Verdict"), Wording("FindingsReport", "Reason"),
          Wording("FindingsReport", "Proposed"), Wording("FindingsReport", "One side"),
          Wording("FindingsReport", "Its modality"), Wording("FindingsReport", "Its sayings"),
          Wording("FindingsReport", "Its sentences"), Wording("FindingsReport", "The other side"),
          Wording("FindingsReport", "Its modality"), Wording("FindingsReport", "Its sayings"),
          Wording("FindingsReport", "Its sentences"), Wording("FindingsReport", "Rule")})
        table.header << translated(language, column);
    return table;
}
} // namespace

ReportTable findingsTable(const FindingList& list, Language language)
{
    ReportTable table = emptyTable(language);
    FindingRows rows(list, language);
    for (std::size_t at = 0; at < list.findings.size(); ++at)
        table.rows.push_back(rows.row(at));
    return table;
}

Report findingsReport(const FindingList& list, Language language, std::optional<ReportOutput> only)
{
    const Snapshot& snapshot = *list.index->snapshot();
    Report report;
    report.language = language;
    report.landscape = true;
    const QString project = pick(language, snapshot.title, snapshot.titleEn);
    report.title = translated(language, Wording("FindingsReport", "Findings: %1")).arg(isolated(project));
    report.subtitle =
        translated(language, CountedWording("FindingsReport", "%n contradiction(s)"), int(list.findings.size()));
    if (only == ReportOutput::Sheets) {
        ReportTable table = emptyTable(language);
        const auto rows = std::make_shared<FindingRows>(list, language);
        table.later = {list.findings.size(), [rows](std::size_t at) { return rows->row(at); }};
        report.blocks.emplace_back(std::move(table));
    } else if (!only) {
        report.blocks.emplace_back(findingsTable(list, language));
    }
    if (only != ReportOutput::Sheets)
        report.blocks.emplace_back(paperTable(list, language));
    return report;
}

FindingList findingsAmong(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements)
{
    const auto index = std::make_shared<const FindingIndex>(snapshot);
    const bool isAll = statements.size() == snapshot->all<Statement>().size();
    FindingChoice choice;
    choice.order = FindingChoice::Order::ByRank;
    return findingList(judgedFindings(index), isAll ? nullptr : &statements, choice);
}

} // namespace tasrih
