// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are damaged or lost, and what is quoted of them.
#include "database/store/salvage/salvaged_project.h"
#include "database/store/sql/rows.h"
#include "database/text/code_points.h"
#include "database/text/fingerprint.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace tasrih {

namespace {

constexpr char16_t lost = u'\uFFFD';

/// Runs of the present text of an article, and those that stayed with an older one.
constexpr const char* highlightsOf =
    "SELECT h.id, h.start_offset, h.end_offset, h.quote, h.prefix, h.suffix FROM highlight h JOIN statement s ON s.id "
    "= "
    "h.statement_id JOIN article a ON a.id = s.article_id WHERE coalesce(h.text_id, a.text_id) = ?";
constexpr const char* notesOf = "SELECT n.id, n.start_offset, n.end_offset, n.quote, n.prefix, n.suffix FROM "
                                "article_note n JOIN article a ON a.id = "
                                "n.article_id WHERE coalesce(n.text_id, a.text_id) = ?";

struct Quoted
{
    qint64 id, start, end;
    QString quote, prefix, suffix;
};

std::vector<Quoted> quotedOf(Connection& connection, const char* select, qint64 text)
{
    std::vector<Quoted> all;
    RowReader query(connection, QLatin1String(select), {text});
    eachRow(query, Damage::Refuse, [&](const RowReader& row) {
        all.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(),
                       row.value(3).toString(), row.value(4).toString(), row.value(5).toString()});
    });
    return all;
}

/// A text put together from what is left of its beginning and from what is quoted of it, each at its place.
QString restored(const QString& beginning, const std::vector<Quoted>& quoted)
{
    constexpr qint64 longest = 5'000'000; // Further away a damaged offset is likelier than a text.
    QList<uint> points = beginning.toUcs4();
    const qsizetype known = points.size();
    const auto write = [&](qint64 at, const QList<uint>& part) {
        for (qsizetype i = 0; i < part.size(); ++i) {
            const qint64 to = at + i;
            if (to < known || to >= longest)
                continue;
            if (to >= points.size())
                points.resize(qsizetype(to) + 1, uint(lost));
            points[qsizetype(to)] = part[i];
        }
    };
    for (const Quoted& one : quoted) {
        const QList<uint> prefix = one.prefix.toUcs4(), quote = one.quote.toUcs4();
        write(one.start - prefix.size(), prefix);
        write(one.start, quote);
        write(one.start + quote.size(), one.suffix.toUcs4());
    }
    if (points.isEmpty())
        points << uint(lost);
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), points.size());
}

} // namespace

std::vector<qint64> SalvagedProject::textsInUse()
{
    std::vector<qint64> ids;
    RowReader query(m_connection, QStringLiteral("SELECT id FROM article_text UNION SELECT text_id FROM article"));
    eachRow(query, Damage::Refuse, [&](const RowReader& row) { ids.push_back(row.value(0).toLongLong()); });
    return ids;
}

void SalvagedProject::fitTexts()
{
    for (const qint64 id : textsInUse())
        fitText(id);
}

void SalvagedProject::fitText(qint64 id)
{
    const bool isThere = isKept(QStringLiteral("article_text"), id);
    if (!isThere) {
        change(
            QStringLiteral("INSERT INTO article_text(id, article_id, sha256, fingerprint, text, source_name, encoding, "
                           "newlines_changed, characters_stripped, made_at) SELECT text_id, id, '', '', '', '', '', 0, "
                           "0, '' FROM article WHERE text_id = ? LIMIT 1"),
            {id});
        ++countsOf(QStringLiteral("article_text")).kept;
    }
    QString text = m_connection.scalar(QStringLiteral("SELECT text FROM article_text WHERE id = ?"), {id}).toString();
    const QString before = text;
    text.replace(QChar(u'\0'), QChar(lost));
    if (text.isEmpty() || m_cutTexts.contains(id)) {
        std::vector<Quoted> quoted = quotedOf(m_connection, highlightsOf, id);
        const std::vector<Quoted> notes = quotedOf(m_connection, notesOf, id);
        quoted.insert(quoted.end(), notes.begin(), notes.end());
        text = restored(text, quoted);
        ++m_report.restoredTexts;
    }
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    // Only the text that was imported tells what the original was.
    leaveOut("original",
             QStringLiteral("DELETE FROM original WHERE text_id = ? AND form = 'text' AND NOT EXISTS "
                            "(SELECT 1 FROM article_text WHERE id = text_id AND sha256 = ?)"),
             {id, hash});
    if (text != before)
        change(QStringLiteral("UPDATE article_text SET text = ? WHERE id = ?"), {text, id});
    mend("article_text",
         QStringLiteral("UPDATE article_text SET sha256 = ?, fingerprint = ? WHERE id = ? AND sha256 <> ?"),
         {hash, textFingerprint(text), id, hash});
    fitQuotes("highlight", highlightsOf, text, id);
    fitQuotes("article_note", notesOf, text, id);
}

void SalvagedProject::fitQuotes(const char* table, const char* select, const QString& text, qint64 id)
{
    const CodePoints points(text);
    for (const Quoted& one : quotedOf(m_connection, select, id)) {
        const qsizetype from = points.toUtf16(qsizetype(one.start)), to = points.toUtf16(qsizetype(one.end));
        const bool isInside = one.end <= points.length();
        if (isInside && QStringView(text).sliced(from, to - from) == one.quote)
            continue;
        const QLatin1String in(table);
        const qsizetype found = text.indexOf(one.quote);
        if (found >= 0)
            mend(table, QStringLiteral("UPDATE %1 SET start_offset = ?, end_offset = ? WHERE id = ?").arg(in),
                 {points.fromUtf16(found), points.fromUtf16(found + one.quote.size()), one.id});
        else if (isInside)
            mend(table, QStringLiteral("UPDATE %1 SET quote = ? WHERE id = ?").arg(in),
                 {text.sliced(from, to - from), one.id});
        else
            leaveOut(table, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(in), {one.id});
    }
}

} // namespace tasrih
