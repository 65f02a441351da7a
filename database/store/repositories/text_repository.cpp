// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/repositories/kept_original.h"
#include "database/store/repositories/repository.h"
#include "database/text/fingerprint.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QMutex>
#include <QtCore/QSet>

namespace tasrih {

namespace {

/// @param text in UTF-8.
QString sha256(const QByteArray& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// The text of an article whose fingerprint is of a kind that is no longer made.
struct OldText
{
    ArticleId article;
    TextId text;
    QString sha256;
};

/// All of them, in the order of the articles. The index has the fingerprints, so that new projects ask for nothing: it
/// is to be asked first, which only CROSS JOIN makes certain.
std::vector<OldText> oldTexts(Connection& connection)
{
    std::vector<OldText> texts;
    RowReader query(connection,
                    QStringLiteral("SELECT article.id, article_text.id, sha256 FROM article_text CROSS JOIN article ON "
                                   "article.text_id = article_text.id "
                                   "WHERE fingerprint < '2:' OR fingerprint >= '2;' ORDER BY article.id"));
    eachRow(query, Damage::ReadOn, [&](const RowReader& q) {
        texts.push_back({idAt<ArticleId>(q, 0), idAt<TextId>(q, 1), q.text(2)});
    });
    return texts;
}

/// The fingerprint of today. It is worked out once a run for each text, by what the text holds, and never written: what
/// is stored changes by the analyst's changes only.
QString fingerprintOf(Connection& connection, const OldText& old)
{
    static QMutex mutex;
    static QHash<QString, QString> known; // by SHA-256
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = known.constFind(old.sha256); found != known.constEnd())
            return *found;
    }
    const QString fingerprint = textFingerprint(TextRepository::text(connection, old.text));
    const QMutexLocker lock(&mutex);
    known.insert(old.sha256, fingerprint);
    return fingerprint;
}

} // namespace

void TextRepository::add(Connection& connection, const ArticleText& text)
{
    const QByteArray utf8 = text.text.toUtf8();
    upsert(connection, "article_text",
           {{"id", value(text.id)},
            {"article_id", value(text.article)},
            {"sha256", value(sha256(utf8))},
            {"fingerprint", value(textFingerprint(text.text))},
            {"text", value(text.text)},
            {"source_name", value(text.sourceName)},
            {"encoding", value(text.encoding)},
            {"newlines_changed", text.newlinesChanged},
            {"characters_stripped", text.charactersStripped},
            {"made_at", value(QDateTime::currentDateTimeUtc())}});
    if (text.original.isEmpty())
        return;
    const KeptOriginal kept = keptOriginal(text.original, utf8);
    upsert(connection, "original", {{"text_id", value(text.id)}, {"bytes", kept.bytes}, {"form", kept.form}});
}

std::optional<WholeText> TextRepository::whole(Connection& connection, TextId id)
{
    std::optional<WholeText> whole;
    RowReader query(
        connection,
        QStringLiteral("SELECT article_id, text, source_name, encoding, newlines_changed, characters_stripped, sha256, "
                       "form, bytes FROM article_text LEFT JOIN original ON text_id = id WHERE id = ?"),
        {value(id)});
    eachRow(query, Damage::Refuse, [&](const RowReader& q) {
        const QByteArray utf8 = q.text(1).toUtf8();
        if (sha256(utf8) != q.text(6))
            return;
        const bool hasOriginal = !q.isNull(7);
        const auto original = hasOriginal ? originalOf({q.text(7), q.value(8).toByteArray()}, utf8) : std::nullopt;
        whole = {{id, idAt<ArticleId>(q, 0), q.text(1), q.text(2), q.text(3), original.value_or(QByteArray()),
                  q.value(4).toInt(), q.value(5).toInt()},
                 hasOriginal && !original};
    });
    return whole;
}

QString TextRepository::text(Connection& connection, TextId id)
{
    const QVariant text = connection.scalar(QStringLiteral("SELECT text FROM article_text WHERE id = ?"), {value(id)});
    if (!text.isValid())
        throw Error(QCoreApplication::translate("Store", "The text of this article is missing from the project. Run "
                                                         "\"tasrih check\" on it, or open a snapshot."),
                    id.toString());
    return text.toString();
}

std::vector<TextVersion> TextRepository::versions(Connection& connection, ArticleId article)
{
    std::vector<TextVersion> versions;
    RowReader query(
        connection,
        QStringLiteral("SELECT id, made_at, source_name, length(text) FROM article_text WHERE article_id = ? "
                       "ORDER BY made_at, id"),
        {value(article)});
    eachRow(query, Damage::Refuse, [&](const RowReader& q) {
        versions.push_back(
            {idAt<TextId>(q, 0), QDateTime::fromString(q.text(1), Qt::ISODate), q.text(2), q.value(3).toInt()});
    });
    return versions;
}

QHash<QString, ArticleId> TextRepository::known(Connection& connection, const QStringList& fingerprints)
{
    QHash<QString, ArticleId> found;
    for (const QString& fingerprint : fingerprints) {
        QSqlQuery& query = connection.run(
            QStringLiteral("SELECT article.id FROM article_text JOIN article ON article.text_id = article_text.id "
                           "WHERE fingerprint = ? ORDER BY article.id LIMIT 1"),
            {fingerprint});
        if (step(query))
            found.insert(fingerprint, ArticleId(query.value(0).toLongLong()));
        query.finish();
    }
    if (found.size() == fingerprints.size())
        return found;
    const QSet<QString> wanted(fingerprints.begin(), fingerprints.end());
    for (const OldText& old : oldTexts(connection)) {
        const QString fingerprint = fingerprintOf(connection, old);
        if (wanted.contains(fingerprint) && !found.contains(fingerprint))
            found.insert(fingerprint, old.article);
    }
    return found;
}

} // namespace tasrih
