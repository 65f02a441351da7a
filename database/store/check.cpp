// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check.h"

#include "database/store/changes/changeset.h"
#include "database/text/code_points.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace tasrih {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Check", source);
}

void checkIntegrity(Connection& connection, QStringList& problems)
{
    QSqlQuery& integrity = connection.run(QStringLiteral("PRAGMA integrity_check(20)"));
    while (integrity.next()) {
        if (integrity.value(0).toString() != QLatin1String("ok"))
            problems
                << words(QT_TRANSLATE_NOOP("Check", "The database is damaged: %1")).arg(integrity.value(0).toString());
    }
    integrity.finish();
    QSqlQuery& keys = connection.run(QStringLiteral("PRAGMA foreign_key_check"));
    while (keys.next())
        problems << words(QT_TRANSLATE_NOOP("Check", "Row %2 of table %1 points at something that does not exist."))
                        .arg(keys.value(0).toString(), keys.value(1).toString());
    keys.finish();
}

void checkTexts(Connection& connection, CheckReport& report)
{
    QSqlQuery& query = connection.run(QStringLiteral("SELECT id, sha256, text FROM article_text"));
    while (query.next()) {
        const QByteArray hash =
            QCryptographicHash::hash(query.value(2).toString().toUtf8(), QCryptographicHash::Sha256).toHex();
        if (query.value(1).toString() != QLatin1String(hash))
            report.problems << words(QT_TRANSLATE_NOOP("Check",
                                                       "Text %1 is not the text that was imported: its hash differs."))
                                   .arg(query.value(0).toString());
    }
    query.finish();
}

/// Texts in a row, each taken apart once.
class Quotes
{
public:
    [[nodiscard]] bool holds(const QSqlQuery& query)
    {
        if (query.value(4).toLongLong() != m_version) {
            m_version = query.value(4).toLongLong();
            m_text = query.value(5).toString();
            m_points = CodePoints(m_text);
        }
        const qsizetype start = m_points.toUtf16(query.value(1).toLongLong());
        const qsizetype end = m_points.toUtf16(query.value(2).toLongLong());
        return QStringView(m_text).mid(start, end - start) == query.value(3).toString();
    }

private:
    qint64 m_version = 0;
    QString m_text;
    CodePoints m_points;
};

void checkHighlights(Connection& connection, CheckReport& report)
{
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT h.id, h.start_offset, h.end_offset, h.quote, t.id, t.text, h.text_id IS NOT NULL "
                       "FROM highlight h JOIN statement s ON s.id = h.statement_id JOIN article a ON a.id = "
                       "s.article_id JOIN article_text t ON t.id = coalesce(h.text_id, a.text_id) ORDER BY t.id"));
    Quotes quotes;
    while (query.next()) {
        ++report.highlights;
        report.unplaced += query.value(6).toInt();
        if (!quotes.holds(query))
            report.problems << words(QT_TRANSLATE_NOOP("Check", "Highlight %1 does not quote its text: \"%2\""))
                                   .arg(query.value(0).toString(), query.value(3).toString().left(60));
    }
    query.finish();
}

void checkNotes(Connection& connection, CheckReport& report)
{
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT n.id, n.start_offset, n.end_offset, n.quote, t.id, t.text FROM article_note n "
                       "JOIN article a ON a.id = n.article_id JOIN article_text t ON t.id = coalesce(n.text_id, "
                       "a.text_id) ORDER BY t.id"));
    Quotes quotes;
    while (query.next()) {
        if (!quotes.holds(query))
            report.problems << words(QT_TRANSLATE_NOOP("Check", "Note %1 does not quote its text: \"%2\""))
                                   .arg(query.value(0).toString(), query.value(3).toString().left(60));
    }
    query.finish();
}

/// Table, date column, and the prefix of its derived days.
struct DateColumn
{
    const char* table;
    const char* column;
    const char* derived;
};
constexpr DateColumn dateColumns[] = {
    {"article", "published", "published"},
    {"saying", "said_on", "said"},
    {"membership", "since", "since"},
    {"membership", "until", "until"},
    {"event", "date", "date"},
    {"withdrawal_claim", "starts", "starts"},
    {"withdrawal_claim", "ends", "ends"},
    {"withdrawal_claim", "anchor", "anchor"},
    {"figure", "as_of", "as_of"},
};

void checkDates(Connection& connection, CheckReport& report)
{
    const auto iso = [](const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); };
    for (const DateColumn& date : dateColumns) {
        const QString table = QLatin1String(date.table);
        QSqlQuery& query = connection.run(QStringLiteral("SELECT id, %2, %3_earliest, %3_latest FROM %1 "
                                                         "WHERE %2 IS NOT NULL")
                                              .arg(table, QLatin1String(date.column), QLatin1String(date.derived)));
        while (query.next()) {
            const EdtfReading reading = Edtf::read(query.value(1).toString());
            if (!reading.value)
                report.problems << words(QT_TRANSLATE_NOOP("Check",
                                                           "Row %2 of table %1: the date \"%3\" can't be read. %4"))
                                       .arg(table, query.value(0).toString(), query.value(1).toString(),
                                            reading.problem);
            else if (query.value(2).toString() != iso(reading.value->earliest()) ||
                     query.value(3).toString() != iso(reading.value->latest()))
                report.problems << words(QT_TRANSLATE_NOOP(
                                             "Check", "Row %2 of table %1: the days derived from \"%3\" are wrong."))
                                       .arg(table, query.value(0).toString(), query.value(1).toString());
        }
        query.finish();
    }
}

void checkClaims(Connection& connection, CheckReport& report)
{
    QSqlQuery& query = connection.run(QStringLiteral(
        "SELECT id, kind FROM claim c WHERE (kind = 'stance') <> EXISTS (SELECT 1 FROM stance WHERE id = c.id) "
        "OR (kind = 'withdrawal') <> EXISTS (SELECT 1 FROM withdrawal_claim WHERE id = c.id) "
        "OR (kind = 'figure') <> EXISTS (SELECT 1 FROM figure WHERE id = c.id) "
        "OR (kind = 'assertion') <> EXISTS (SELECT 1 FROM assertion WHERE id = c.id)"));
    while (query.next())
        report.problems << words(QT_TRANSLATE_NOOP(
                                     "Check", "Claim %1 is marked as %2, but has not exactly the row of that kind."))
                               .arg(query.value(0).toString(), query.value(1).toString());
    query.finish();
}

template <typename Enum>
void checkWords(Connection& connection, const char* table, const char* column, CheckReport& report)
{
    QSqlQuery& query = connection.run(QStringLiteral("SELECT DISTINCT %2 FROM %1 WHERE %2 IS NOT NULL")
                                          .arg(QLatin1String(table), QLatin1String(column)));
    while (query.next()) {
        if (!fromKey<Enum>(query.value(0).toString()))
            report.problems << words(QT_TRANSLATE_NOOP("Check", "Table %1 holds the unknown word \"%3\" in %2."))
                                   .arg(QLatin1String(table), QLatin1String(column), query.value(0).toString());
    }
    query.finish();
}

void checkVocabulary(Connection& connection, CheckReport& report)
{
    checkWords<ActorKind>(connection, "actor", "kind", report);
    checkWords<PlaceKind>(connection, "place", "kind", report);
    checkWords<ReadingState>(connection, "article", "state", report);
    checkWords<Basis>(connection, "article", "published_basis", report);
    checkWords<Basis>(connection, "saying", "said_basis", report);
    checkWords<Channel>(connection, "saying", "channel", report);
    checkWords<Manner>(connection, "statement", "manner", report);
    checkWords<Identification>(connection, "statement", "identification", report);
    checkWords<Review>(connection, "statement", "review", report);
    checkWords<Reliability>(connection, "statement", "reliability", report);
    checkWords<Credibility>(connection, "statement", "credibility", report);
    checkWords<Position>(connection, "stance", "position", report);
    checkWords<What>(connection, "withdrawal_claim", "what", report);
    checkWords<Modality>(connection, "withdrawal_claim", "modality", report);
    checkWords<Bound>(connection, "withdrawal_claim", "bound", report);
    checkWords<Measure>(connection, "figure", "measure", report);
    checkWords<Qualifier>(connection, "figure", "qualifier", report);
    checkWords<AssertionType>(connection, "assertion", "type", report);
    checkWords<LinkKind>(connection, "link", "kind", report);
}

void checkHistory(Connection& connection, CheckReport& report)
{
    QSqlQuery& query = connection.run(QStringLiteral("SELECT seq, changeset FROM change"));
    while (query.next()) {
        try {
            (void)operationsOf(query.value(1).toByteArray());
        } catch (const Error&) {
            report.problems << words(QT_TRANSLATE_NOOP("Check", "Change %1 of the history can't be read."))
                                   .arg(query.value(0).toString());
        }
    }
    query.finish();
}

} // namespace

CheckReport checkProject(ProjectStore& store)
{
    CheckReport report;
    Connection& connection = store.connection();
    checkIntegrity(connection, report.problems);
    checkTexts(connection, report);
    checkHighlights(connection, report);
    checkNotes(connection, report);
    checkDates(connection, report);
    checkClaims(connection, report);
    checkVocabulary(connection, report);
    checkHistory(connection, report);
    report.articles = int(store.snapshot()->all<Article>().size());
    report.statements = int(store.snapshot()->all<Statement>().size());
    return report;
}

} // namespace tasrih
