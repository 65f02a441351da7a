// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/statement_columns.h"

#include "models/export/names.h"
#include "models/report/report_cells.h"
#include "models/words/lists.h"
#include "models/words/quotation.h"

#include <functional>

namespace tasrih {

namespace {

struct Column
{
    Wording title;
    std::function<ReportCell(const Snapshot&, const Statement&, Language)> cell;
};

QString relayChain(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList steps;
    for (const Relay& relay : statement.relays) {
        if (const Actor* actor = snapshot.find(relay.actor))
            steps << (nameOf(*actor, language) + u' ' + relay.verb).trimmed();
    }
    return listedApart(steps, language);
}

QString claimsText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList claims;
    for (const Claim& claim : statement.claims)
        claims << summaryOf(snapshot, claim, language);
    return listedApart(claims, language);
}

template <typename Grade>
QString gradeText(const std::optional<Grade>& grade, Language language)
{
    return grade ? symbolOf(*grade) + QStringLiteral(" – ") + textOf(*grade, language) : QString();
}

/// What @p text says of a statement, as a column.
template <typename Text>
Column column(Wording title, Text text)
{
    return {title, [text](const Snapshot& snapshot, const Statement& statement, Language language) {
                return ReportCell{text(snapshot, statement, language)};
            }};
}

// clang-format off
const std::vector<Column>& columns()
{
    using S = Snapshot;
    using T = Statement;
    static const std::vector<Column> all{
        {Wording("Export", "Said on"), [](const S& s, const T& t, Language) {
            const Saying* saying = s.find(t.saying); return saying ? dateCell(saying->saidOn) : ReportCell(); }},
        column(Wording("Export", "Basis of the date"), [](const S& s, const T& t, Language l) {
            const Saying* saying = s.find(t.saying); return saying && saying->saidBasis ? textOf(*saying->saidBasis, l) : QString(); }),
        column(Wording("Export", "Speakers"), [](const S& s, const T& t, Language l) { return speakersOf(s, t, l); }),
        column(Wording("Export", "Sides"), [](const S& s, const T& t, Language l) { return listedApart(namesOfRecords(s, sidesOf(s, t), l), l); }),
        column(Wording("Export", "Relayed by"), relayChain),
        column(Wording("Export", "Manner"), [](const S&, const T& t, Language l) { return statedText(t.manner, l); }),
        column(Wording("Export", "Identification"), [](const S&, const T& t, Language l) { return statedText(t.identification, l); }),
        column(Wording("Export", "Claims"), claimsText),
        column(Wording("Export", "Sentence"), [](const S&, const T& t, Language) { return sentenceOf(t); }),
        column(Wording("Export", "Gloss in Arabic"), [](const S&, const T& t, Language) { return t.gloss; }),
        column(Wording("Export", "Gloss in English"), [](const S&, const T& t, Language) { return t.glossEn; }),
        column(Wording("Export", "Article"), [](const S& s, const T& t, Language) {
            const Article* article = s.find(t.article); return article ? article->title : QString(); }),
        column(Wording("Export", "Outlet"), [](const S& s, const T& t, Language l) { return outletOf(s, t, l); }),
        {Wording("Export", "Published"), [](const S& s, const T& t, Language) {
            const Article* article = s.find(t.article); return article ? dateCell(article->published) : ReportCell(); }},
        column(Wording("Export", "Source reliability"), [](const S&, const T& t, Language l) { return gradeText(t.reliability, l); }),
        column(Wording("Export", "Information credibility"), [](const S&, const T& t, Language l) { return gradeText(t.credibility, l); }),
        column(Wording("Export", "Review"), [](const S&, const T& t, Language l) { return textOf(t.review, l); }),
        column(Wording("Export", "Tags"), [](const S& s, const T& t, Language l) { return listedApart(namesOfRecords(s, t.tags, l), l); }),
        column(Wording("Export", "Sic"), [](const S&, const T& t, Language) { return t.sic; }),
        column(Wording("Export", "Correction"), [](const S&, const T& t, Language) { return t.correction; }),
        column(Wording("Export", "Id"), [](const S&, const T& t, Language) { return t.id.toString(); }),
    };
    return all;
}
// clang-format on

} // namespace

QStringList statementHeader(Language language)
{
    QStringList header;
    for (const Column& column : columns())
        header << translated(language, column.title);
    return header;
}

ReportRow statementCells(const Snapshot& snapshot, const Statement& statement, Language language)
{
    ReportRow cells;
    for (const Column& column : columns())
        cells.push_back(column.cell(snapshot, statement, language));
    return cells;
}

} // namespace tasrih
