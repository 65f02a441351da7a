// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/checks.h"
#include "database/store/check/stored_text.h"
#include "database/store/repositories/kept_original.h"
#include "database/store/sql/rows.h"
#include "database/words/language.h"

#include <QtCore/QCryptographicHash>

namespace tasrih {

namespace {

/// What quotes one version of a text: those of its article that are placed, and those that stayed with this version.
/// The plus keeps SQLite from starting at all that are placed.
constexpr const char* highlightsOfText =
    "SELECT h.id, h.start_offset, h.end_offset, h.quote FROM article a CROSS JOIN statement s ON s.article_id = a.id "
    "CROSS JOIN highlight h ON h.statement_id = s.id WHERE a.text_id = ? AND +h.text_id IS NULL "
    "UNION ALL SELECT id, start_offset, end_offset, quote FROM highlight WHERE text_id = ?";
constexpr const char* notesOfText =
    "SELECT n.id, n.start_offset, n.end_offset, n.quote FROM article a CROSS JOIN article_note n ON n.article_id = "
    "a.id "
    "WHERE a.text_id = ? AND +n.text_id IS NULL "
    "UNION ALL SELECT id, start_offset, end_offset, quote FROM article_note WHERE text_id = ?";

class TextCheck
{
public:
    TextCheck(Connection& connection, Problems& problems)
        : m_connection(connection)
        , m_problems(problems)
        , m_text(connection)
    {
    }

    void look(qint64 id, const QString& hash)
    {
        if (!m_text.read(id)) {
            m_problems.add(QStringLiteral("article_text.text"),
                           translated(Wording("Check", "Text %1 can't be read.")).arg(id));
            return;
        }
        lookAtBytes(id, hash);
        lookAtQuotes(id, highlightsOfText, "highlight",
                     translated(Wording("Check", "Highlight %1 does not quote its text: \"%2\"")));
        lookAtQuotes(id, notesOfText, "article_note",
                     translated(Wording("Check", "Note %1 does not quote its text: \"%2\"")));
    }

private:
    void lookAtBytes(qint64 id, const QString& hash)
    {
        const QByteArray& bytes = m_text.bytes();
        const auto add = [&](const char* what, const QString& line) {
            m_problems.add(QStringLiteral("article_text.text: ") + QLatin1String(what), line.arg(id));
        };
        if (hash != QLatin1String(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()))
            add("sha256", translated(Wording("Check", "Text %1 is not the text that was imported: its hash differs.")));
        if (bytes.isEmpty())
            add("empty", translated(Wording("Check", "Text %1 is empty.")));
        if (bytes.contains('\0'))
            add("NUL", translated(Wording("Check", "Text %1 holds a NUL character.")));
        if (!m_text.isUtf8())
            add("UTF-8", translated(Wording("Check", "Text %1 is no valid UTF-8.")));
    }

    void lookAtQuotes(qint64 id, const char* select, const char* table, const QString& message)
    {
        RowReader query(m_connection, QLatin1String(select), {id, id});
        eachRow(query, Damage::Refuse, [&](const RowReader& row) {
            const qint64 start = row.value(1).toLongLong(), end = row.value(2).toLongLong();
            const QString quote = row.value(3).toString();
            const std::optional<QByteArrayView> run = m_text.run(start, end);
            if (end > m_text.length())
                m_problems.add(
                    QLatin1String(table) + QStringLiteral(".end_offset"),
                    translated(Wording("Check", "%1: it ends at character %2, but text %3 has only %4 characters."))
                        .arg(rowWords(QLatin1String(table), row.value(0).toString()))
                        .arg(end)
                        .arg(id)
                        .arg(m_text.length()));
            else if (!run || *run != quote.toUtf8())
                m_problems.add(QLatin1String(table) + QStringLiteral(".quote"),
                               message.arg(row.value(0).toString(), quote.left(60)));
        });
    }

    Connection& m_connection;
    Problems& m_problems;
    StoredText m_text;
};

void checkOriginals(Connection& connection, Problems& problems)
{
    RowReader query(connection, QStringLiteral("SELECT text_id, form, bytes FROM original WHERE form = 'deflated'"));
    eachRow(query, Damage::Refuse, [&](const RowReader& row) {
        if (!originalOf({row.value(1).toString(), row.value(2).toByteArray()}, {}))
            problems.add(QStringLiteral("original.bytes"),
                         translated(Wording("Check", "The imported file of text %1 can't be read."))
                             .arg(row.value(0).toLongLong()));
    });
}

} // namespace

void checkTexts(Connection& connection, Problems& problems, CheckReport& report)
{
    report.highlights = connection.scalar(QStringLiteral("SELECT count(*) FROM highlight")).toInt();
    report.unplaced =
        connection.scalar(QStringLiteral("SELECT count(*) FROM highlight WHERE text_id IS NOT NULL")).toInt();
    TextCheck check(connection, problems);
    RowReader query(connection, QStringLiteral("SELECT id, sha256 FROM article_text"));
    eachRow(query, Damage::Refuse,
            [&](const RowReader& row) { check.look(row.value(0).toLongLong(), row.value(1).toString()); });
    checkOriginals(connection, problems);
}

} // namespace tasrih
