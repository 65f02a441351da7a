// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/statement_columns.h"

#include "models/export/names.h"
#include "models/report/report_cells.h"

#include <functional>

namespace tasrih {

namespace {

struct Column
{
    const char* title;
    std::function<ReportCell(const Snapshot&, const Statement&, Language)> cell;
};

/// Lists as @p language writes them.
QString separator(Language language)
{
    return language == Language::Arabic ? QStringLiteral("؛ ") : QStringLiteral("; ");
}

QString relayChain(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList steps;
    for (const Relay& relay : statement.relays) {
        if (const Actor* actor = snapshot.find(relay.actor))
            steps << (nameOf(*actor, language) + u' ' + relay.verb).trimmed();
    }
    steps.removeAll(QString());
    return steps.join(separator(language));
}

QString claimsText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList claims;
    for (const Claim& claim : statement.claims)
        claims << summaryOf(snapshot, claim, language);
    claims.removeAll(QString());
    return claims.join(separator(language));
}

template <typename Grade>
QString gradeText(const std::optional<Grade>& grade, Language language)
{
    return grade ? symbolOf(*grade) + QStringLiteral(" – ") + textOf(*grade, language) : QString();
}

/// What @p text says of a statement, as a column.
template <typename Text>
Column column(const char* title, Text text)
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
        {QT_TRANSLATE_NOOP("Export", "Said on"), [](const S& s, const T& t, Language) {
            const Saying* saying = s.find(t.saying); return saying ? dateCell(saying->saidOn) : ReportCell(); }},
        column(QT_TRANSLATE_NOOP("Export", "Basis of the date"), [](const S& s, const T& t, Language l) {
            const Saying* saying = s.find(t.saying); return saying && saying->saidBasis ? textOf(*saying->saidBasis, l) : QString(); }),
        column(QT_TRANSLATE_NOOP("Export", "Speakers"), [](const S& s, const T& t, Language l) { return speakersOf(s, t, l); }),
        column(QT_TRANSLATE_NOOP("Export", "Sides"), [](const S& s, const T& t, Language l) { return namesOfRecords(s, sidesOf(s, t), l, separator(l)); }),
        column(QT_TRANSLATE_NOOP("Export", "Relayed by"), relayChain),
        column(QT_TRANSLATE_NOOP("Export", "Manner"), [](const S&, const T& t, Language l) { return textOf(t.manner, l); }),
        column(QT_TRANSLATE_NOOP("Export", "Identification"), [](const S&, const T& t, Language l) { return textOf(t.identification, l); }),
        column(QT_TRANSLATE_NOOP("Export", "Claims"), claimsText),
        column(QT_TRANSLATE_NOOP("Export", "Sentence"), [](const S&, const T& t, Language) { return sentenceOf(t); }),
        column(QT_TRANSLATE_NOOP("Export", "Gloss in Arabic"), [](const S&, const T& t, Language) { return t.gloss; }),
        column(QT_TRANSLATE_NOOP("Export", "Gloss in English"), [](const S&, const T& t, Language) { return t.glossEn; }),
        column(QT_TRANSLATE_NOOP("Export", "Article"), [](const S& s, const T& t, Language) {
            const Article* article = s.find(t.article); return article ? article->title : QString(); }),
        column(QT_TRANSLATE_NOOP("Export", "Outlet"), [](const S& s, const T& t, Language l) { return nameOfOutlet(s, s.find(t.article), l); }),
        {QT_TRANSLATE_NOOP("Export", "Published"), [](const S& s, const T& t, Language) {
            const Article* article = s.find(t.article); return article ? dateCell(article->published) : ReportCell(); }},
        column(QT_TRANSLATE_NOOP("Export", "Source reliability"), [](const S&, const T& t, Language l) { return gradeText(t.reliability, l); }),
        column(QT_TRANSLATE_NOOP("Export", "Information credibility"), [](const S&, const T& t, Language l) { return gradeText(t.credibility, l); }),
        column(QT_TRANSLATE_NOOP("Export", "Review"), [](const S&, const T& t, Language l) { return textOf(t.review, l); }),
        column(QT_TRANSLATE_NOOP("Export", "Tags"), [](const S& s, const T& t, Language l) { return namesOfRecords(s, t.tags, l, separator(l)); }),
        column(QT_TRANSLATE_NOOP("Export", "Sic"), [](const S&, const T& t, Language) { return t.sic; }),
        column(QT_TRANSLATE_NOOP("Export", "Correction"), [](const S&, const T& t, Language) { return t.correction; }),
        column(QT_TRANSLATE_NOOP("Export", "Id"), [](const S&, const T& t, Language) { return t.id.toString(); }),
    };
    return all;
}
// clang-format on

} // namespace

QStringList statementHeader(Language language)
{
    QStringList header;
    for (const Column& column : columns())
        header << translated(language, "Export", column.title);
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
