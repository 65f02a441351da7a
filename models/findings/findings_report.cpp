// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/findings_report.h"

#include "database/text/isolate.h"
#include "models/findings/finding_words.h"
#include "models/statements/statement_column.h"
#include "models/words/labels.h"

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

ReportCell dayOf(const Finding& finding)
{
    return finding.when ? ReportCell{QDate::fromJulianDay(*finding.when)} : ReportCell();
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
    const Article* article = snapshot.find(statement->article);
    QStringList parts{speakersWords(snapshot, {evidence}, language), saidOnText(snapshot, *statement, language),
                      isolated(outletOf(snapshot, article, language)), article ? isolated(article->title) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::optional<Language> languageOf(const Snapshot& snapshot, const Evidence& evidence)
{
    const Statement* statement = snapshot.find(evidence.statement);
    const Article* article = statement ? snapshot.find(statement->article) : nullptr;
    if (!article || article->language.isEmpty())
        return std::nullopt;
    return article->language == QLatin1String("en") ? Language::English : Language::Arabic;
}

void addSide(Report& report, const Snapshot& snapshot, const std::vector<Evidence>& side)
{
    constexpr std::size_t shown = 8;
    for (std::size_t i = 0; i < std::min(side.size(), shown); ++i) {
        const Evidence& evidence = side[i];
        report.blocks.push_back(ReportParagraph{{{sourceOf(snapshot, evidence, report.language), Tone::Strong}}});
        report.blocks.push_back(ReportParagraph{{{evidenceWords(snapshot, evidence, report.language)}}});
        const QString sentence = sentenceWords(snapshot, evidence);
        if (!sentence.isEmpty())
            report.blocks.push_back(
                ReportParagraph{{{sentence}}, ReportParagraph::Style::Quote, languageOf(snapshot, evidence)});
    }
    if (side.size() > shown)
        report.blocks.push_back(ReportParagraph{
            {{translated(report.language, CountedWording("FindingsReport", "and %n more"), int(side.size() - shown)),
              Tone::Muted}},
            ReportParagraph::Style::Note});
}

void addFinding(Report& report, const Snapshot& snapshot, const JudgedFinding& judged)
{
    const Finding& finding = *judged.finding;
    const Language language = report.language;
    report.blocks.push_back(ReportHeading{
        translated(language, Wording("FindingsReport", "%1: %2"))
            .arg(isolated(subjectWords(snapshot, finding, language)), clashWords(snapshot, finding, language)),
        2});
    QStringList facts{textOf(finding.rule, language), textOf(finding.certainty, language), whenWords(finding, language),
                      verdictWords(snapshot, judged, language)};
    facts.removeAll(QString());
    report.blocks.push_back(ReportParagraph{{{facts.join(QStringLiteral(" · ")), toneOf(finding.certainty)}}});
    report.blocks.push_back(
        ReportParagraph{{{ruleWords(snapshot, finding, language), Tone::Muted}}, ReportParagraph::Style::Note});
    addSide(report, snapshot, *finding.one);
    report.blocks.push_back(
        ReportParagraph{{{translated(language, Wording("FindingsReport", "against")), Tone::Muted}}});
    addSide(report, snapshot, *finding.other);
}
} // namespace

ReportTable findingsTable(const FindingList& list, Language language)
{
    const Snapshot& snapshot = *list.index->snapshot();
    ReportTable table;
    table.title = translated(language, Wording("FindingsReport", "Findings"));
    for (const Wording column : {Wording("FindingsReport", "When"), Wording("FindingsReport", "Kind"),
                                 Wording("FindingsReport", "About"), Wording("FindingsReport", "Contradiction"),
                                 Wording("FindingsReport", "Certainty"), Wording("FindingsReport", "Verdict"),
                                 Wording("FindingsReport", "Reason"), Wording("FindingsReport", "One side"),
                                 Wording("FindingsReport", "Its sayings"), Wording("FindingsReport", "The other side"),
                                 Wording("FindingsReport", "Its sayings"), Wording("FindingsReport", "Rule")})
        table.header << translated(language, column);
    for (const JudgedFinding& judged : list.findings) {
        const Finding& finding = *judged.finding;
        table.rows.push_back({dayOf(finding),
                              text(textOf(finding.rule, language)),
                              text(subjectWords(snapshot, finding, language), Tone::Strong),
                              text(clashWords(snapshot, finding, language)),
                              text(textOf(finding.certainty, language), toneOf(finding.certainty)),
                              text(textOf(judged.judgement, language)),
                              text(reasonOf(snapshot, judged)),
                              text(speakersWords(snapshot, *finding.one, language)),
                              {double(sayingsOn(snapshot, *finding.one))},
                              text(speakersWords(snapshot, *finding.other, language)),
                              {double(sayingsOn(snapshot, *finding.other))},
                              text(ruleWords(snapshot, finding, language), Tone::Muted)});
    }
    return table;
}

Report findingsReport(const FindingList& list, Language language)
{
    const Snapshot& snapshot = *list.index->snapshot();
    Report report;
    report.language = language;
    report.landscape = true;
    const QString project = pick(language, snapshot.title, snapshot.titleEn);
    report.title = translated(language, Wording("FindingsReport", "Findings: %1")).arg(isolated(project));
    report.subtitle =
        translated(language, CountedWording("FindingsReport", "%n contradiction(s)"), int(list.findings.size()));
    report.blocks.push_back(findingsTable(list, language));
    for (const JudgedFinding& judged : list.findings)
        addFinding(report, snapshot, judged);
    return report;
}

FindingList findingsAmong(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements)
{
    const auto index = std::make_shared<const FindingIndex>(snapshot);
    const bool isAll = statements.size() == snapshot->all<Statement>().size();
    FindingChoice choice;
    choice.order = FindingChoice::Order::OldestFirst;
    return findingList(*judgedFindings(index), isAll ? nullptr : &statements, choice);
}

} // namespace tasrih
