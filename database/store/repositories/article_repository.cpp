// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/repositories/repository.h"
#include "database/text/fingerprint.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>

namespace tasrih {

namespace {

QString isoUtc(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QString sha256(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

template <>
void Repository<Article>::put(Connection& connection, const Article& article)
{
    Row row{{"id", value(article.id)},
            {"text_id", value(article.text)},
            {"outlet_id", value(article.outlet)},
            {"title", value(article.title)},
            {"author", value(article.author)},
            {"published_basis", value(article.publishedBasis)},
            {"url", value(article.url)},
            {"language", value(article.language)},
            {"state", value(article.state)},
            {"note", value(article.note)},
            {"imported_at", value(isoUtc(article.importedAt))}};
    appendDate(row, {"published", "published_earliest", "published_latest"}, article.published);
    upsert(connection, "article", row);
}

template <>
void Repository<Article>::remove(Connection& connection, ArticleId id)
{
    removeWhere(connection, "article", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Article>> Repository<Article>::load(Connection& connection, const Wanted& wanted)
{
    std::vector<std::shared_ptr<const Article>> articles;
    QSqlQuery& query = connection.run(
        QStringLiteral(
            "SELECT id, text_id, outlet_id, title, author, published, published_basis, url, language, state, "
            "note, imported_at FROM article") +
            wanted.where("id") + QStringLiteral(" ORDER BY id"),
        wanted.values());
    eachRow(query, wanted.damage(), [&](const QSqlQuery& q) {
        articles.push_back(std::make_shared<const Article>(Article{
            idAt<ArticleId>(q, 0), referenceAt<TextId>(q, 1), optionalIdAt<OutletId>(q, 2), textAt(q, 3), textAt(q, 4),
            dateAt(q, 5), optionalWordAt<Basis>(q, 6), textAt(q, 7), textAt(q, 8), wordAt(q, 9, ReadingState::New),
            textAt(q, 10), QDateTime::fromString(textAt(q, 11), Qt::ISODate)}));
    });
    return articles;
}

void TextRepository::add(Connection& connection, const ArticleText& text)
{
    upsert(connection, "article_text",
           {{"id", value(text.id)},
            {"article_id", value(text.article)},
            {"sha256", value(sha256(text.text))},
            {"fingerprint", value(textFingerprint(text.text))},
            {"text", value(text.text)},
            {"source_name", value(text.sourceName)},
            {"encoding", value(text.encoding)},
            {"newlines_changed", text.newlinesChanged},
            {"characters_stripped", text.charactersStripped},
            {"made_at", value(isoUtc(QDateTime::currentDateTimeUtc()))}});
    if (!text.original.isEmpty())
        upsert(connection, "original", {{"text_id", value(text.id)}, {"bytes", text.original}});
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
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT id, made_at, source_name, length(text) FROM article_text WHERE article_id = ? "
                       "ORDER BY made_at, id"),
        {value(article)});
    eachRow(query, Damage::Refuse, [&](const QSqlQuery& q) {
        versions.push_back(
            {idAt<TextId>(q, 0), QDateTime::fromString(textAt(q, 1), Qt::ISODate), textAt(q, 2), q.value(3).toInt()});
    });
    return versions;
}

QHash<QString, ArticleId> TextRepository::known(Connection& connection, const QStringList& fingerprints)
{
    QHash<QString, ArticleId> found;
    for (const QString& fingerprint : fingerprints) {
        const QVariant id = connection.scalar(
            QStringLiteral("SELECT article.id FROM article_text JOIN article ON article.text_id = article_text.id "
                           "WHERE fingerprint = ? ORDER BY article.id LIMIT 1"),
            {fingerprint});
        if (id.isValid())
            found.insert(fingerprint, ArticleId(id.toLongLong()));
    }
    return found;
}

} // namespace tasrih
