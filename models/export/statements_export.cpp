// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/statements_export.h"

#include "database/export/csv.h"
#include "database/files/output_file.h"
#include "models/labels/labels.h"

#include <algorithm>

namespace tasrih {

namespace {

/// Isolates help on screen; in a file of plain cells they would be noise.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

struct Column
{
    const char* title;
    QString (*cell)(const Snapshot&, const Statement&, Language);
};

const Saying* sayingOf(const Snapshot& snapshot, const Statement& statement)
{
    return snapshot.find(statement.saying);
}

QString joined(QStringList parts, Language language)
{
    parts.removeAll(QString());
    return plain(parts.join(language == Language::Arabic ? QStringLiteral("؛ ") : QStringLiteral("; ")));
}

QString sideNames(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList names;
    for (SideId id : sidesOf(snapshot, statement))
        names << nameOf(snapshot.get(id), language);
    return joined(names, language);
}

QString relayChain(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList steps;
    for (const Relay& relay : statement.relays) {
        if (const Actor* actor = snapshot.find(relay.actor))
            steps << (nameOf(*actor, language) + u' ' + relay.verb).trimmed();
    }
    return joined(steps, language);
}

QString claimsText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList claims;
    for (const Claim& claim : statement.claims)
        claims << summaryOf(snapshot, claim, language);
    return joined(claims, language);
}

QString tagNames(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList names;
    for (TagId id : statement.tags) {
        if (const Tag* tag = snapshot.find(id))
            names << nameOf(*tag, language);
    }
    return joined(names, language);
}

QString outletName(const Snapshot& snapshot, const Statement& statement, Language language)
{
    const Article* article = snapshot.find(statement.article);
    const Outlet* outlet = article ? snapshot.find(article->outlet) : nullptr;
    return outlet ? nameOf(*outlet, language) : QString();
}

QString gradeText(const std::optional<Reliability>& grade, Language language)
{
    return grade ? symbolOf(*grade) + QStringLiteral(" – ") + textOf(*grade, language) : QString();
}

QString gradeText(const std::optional<Credibility>& grade, Language language)
{
    return grade ? symbolOf(*grade) + QStringLiteral(" – ") + textOf(*grade, language) : QString();
}

// clang-format off
const Column columns[] = {
    {QT_TRANSLATE_NOOP("Export", "Said on"), [](const Snapshot& s, const Statement& t, Language) {
        const Saying* saying = sayingOf(s, t); return saying && saying->saidOn ? saying->saidOn->text() : QString(); }},
    {QT_TRANSLATE_NOOP("Export", "Basis of the date"), [](const Snapshot& s, const Statement& t, Language l) {
        const Saying* saying = sayingOf(s, t); return saying && saying->saidBasis ? textOf(*saying->saidBasis, l) : QString(); }},
    {QT_TRANSLATE_NOOP("Export", "Speakers"), [](const Snapshot& s, const Statement& t, Language l) { return plain(speakersOf(s, t, l)); }},
    {QT_TRANSLATE_NOOP("Export", "Sides"), sideNames},
    {QT_TRANSLATE_NOOP("Export", "Relayed by"), relayChain},
    {QT_TRANSLATE_NOOP("Export", "Manner"), [](const Snapshot&, const Statement& t, Language l) { return textOf(t.manner, l); }},
    {QT_TRANSLATE_NOOP("Export", "Identification"), [](const Snapshot&, const Statement& t, Language l) { return textOf(t.identification, l); }},
    {QT_TRANSLATE_NOOP("Export", "Claims"), claimsText},
    {QT_TRANSLATE_NOOP("Export", "Sentence"), [](const Snapshot&, const Statement& t, Language) { return sentenceOf(t); }},
    {QT_TRANSLATE_NOOP("Export", "Gloss in Arabic"), [](const Snapshot&, const Statement& t, Language) { return t.gloss; }},
    {QT_TRANSLATE_NOOP("Export", "Gloss in English"), [](const Snapshot&, const Statement& t, Language) { return t.glossEn; }},
    {QT_TRANSLATE_NOOP("Export", "Article"), [](const Snapshot& s, const Statement& t, Language) {
        const Article* article = s.find(t.article); return article ? article->title : QString(); }},
    {QT_TRANSLATE_NOOP("Export", "Outlet"), outletName},
    {QT_TRANSLATE_NOOP("Export", "Published"), [](const Snapshot& s, const Statement& t, Language) {
        const Article* article = s.find(t.article); return article && article->published ? article->published->text() : QString(); }},
    {QT_TRANSLATE_NOOP("Export", "Source reliability"), [](const Snapshot&, const Statement& t, Language l) { return gradeText(t.reliability, l); }},
    {QT_TRANSLATE_NOOP("Export", "Information credibility"), [](const Snapshot&, const Statement& t, Language l) { return gradeText(t.credibility, l); }},
    {QT_TRANSLATE_NOOP("Export", "Review"), [](const Snapshot&, const Statement& t, Language l) { return textOf(t.review, l); }},
    {QT_TRANSLATE_NOOP("Export", "Tags"), tagNames},
    {QT_TRANSLATE_NOOP("Export", "Sic"), [](const Snapshot&, const Statement& t, Language) { return t.sic; }},
    {QT_TRANSLATE_NOOP("Export", "Correction"), [](const Snapshot&, const Statement& t, Language) { return t.correction; }},
    {QT_TRANSLATE_NOOP("Export", "Id"), [](const Snapshot&, const Statement& t, Language) { return t.id.toString(); }},
};
// clang-format on

} // namespace

QStringList statementHeader(Language language)
{
    QStringList header;
    for (const Column& column : columns)
        header << translated(language, "Export", column.title);
    return header;
}

QStringList statementCells(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList cells;
    for (const Column& column : columns)
        cells << column.cell(snapshot, statement, language);
    return cells;
}

ExportTable statementsTable(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    ExportTable table{statementHeader(language), {}};
    std::vector<std::pair<QDate, const Statement*>> ordered;
    for (StatementId id : statements) {
        if (const Statement* statement = snapshot.find(id))
            ordered.emplace_back(dayOf(snapshot, *statement).value_or(QDate()), statement);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [day, statement] : ordered)
        table.rows.push_back(statementCells(snapshot, *statement, language));
    return table;
}

void exportStatementsCsv(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language,
                         const QString& path)
{
    const ExportTable table = statementsTable(snapshot, statements, language);
    writeFile(path, toCsv(table.header, table.rows));
}

} // namespace tasrih
