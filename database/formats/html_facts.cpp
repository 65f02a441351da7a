// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/html_facts.h"

#include "database/dates/edtf.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMultiHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <initializer_list>

namespace tasrih {

namespace {

/// What was found on the page, before it is decided which of it counts.
struct Found
{
    QHash<QString, QString> meta; ///< Name or property in small letters; the first of each counts.
    std::vector<QJsonObject> articles;
    QString title, canonical, language, savedFrom;
    QStringList headings;    ///< Of the first rank.
    QStringList times;       ///< Marked as the day of publication.
    QStringList timesInside; ///< Of the article.
};

bool isArticle(const QJsonValue& type)
{
    const auto is = [](const QString& name) {
        return name.endsWith(QLatin1String("Article")) || name == QLatin1String("BlogPosting") ||
               name == QLatin1String("LiveBlogPosting") || name == QLatin1String("Report");
    };
    if (type.isString())
        return is(type.toString());
    const QJsonArray types = type.toArray();
    return std::any_of(types.begin(), types.end(), [&](const QJsonValue& each) { return is(each.toString()); });
}

/// Articles anywhere in what a page says of itself: alone, in a list, in a graph, or as what the page is mainly about.
void addArticles(const QJsonValue& value, Found& found)
{
    std::vector<QJsonValue> open{value};
    constexpr std::size_t most = 10'000;
    for (std::size_t at = 0; at < open.size() && at < most; ++at) {
        const QJsonValue each = open[at];
        for (const QJsonValue& one : each.toArray())
            open.push_back(one);
        const QJsonObject object = each.toObject();
        if (isArticle(object[QLatin1String("@type")]))
            found.articles.push_back(object);
        for (const char* deeper : {"@graph", "mainEntity"}) {
            if (object.contains(QLatin1String(deeper)))
                open.push_back(object[QLatin1String(deeper)]);
        }
    }
}

void addMeta(const GumboNode& node, Found& found)
{
    const QString content = attribute(node, "content").simplified();
    if (content.isEmpty())
        return;
    for (const char* naming : {"property", "name", "itemprop"}) {
        const QString name = attribute(node, naming).trimmed().toLower();
        if (!name.isEmpty() && !found.meta.contains(name))
            found.meta.insert(name, content);
    }
}

Found look(const GumboNode& document, const GumboNode* main)
{
    static const QRegularExpression saved(QStringLiteral("saved from url=\\(\\d+\\)(\\S+)"));
    Found found;
    int inside = 0;
    walk(
        document,
        [&](const GumboNode& node) {
            inside += &node == main ? 1 : 0;
            if (node.type == GUMBO_NODE_COMMENT) {
                const auto match = saved.match(QString::fromUtf8(node.v.text.text).left(2000));
                if (match.hasMatch() && found.savedFrom.isEmpty())
                    found.savedFrom = match.captured(1);
            }
            if (!isElement(node))
                return true;
            const QString property = attribute(node, "itemprop");
            switch (node.v.element.tag) {
            case GUMBO_TAG_HTML:
                found.language = attribute(node, "lang").section(u'-', 0, 0).trimmed().toLower();
                break;
            case GUMBO_TAG_META:
                addMeta(node, found);
                break;
            case GUMBO_TAG_TITLE:
                if (found.title.isEmpty())
                    found.title = wordsBelow(node);
                break;
            case GUMBO_TAG_LINK:
                if (attribute(node, "rel").toLower() == QLatin1String("canonical"))
                    found.canonical = attribute(node, "href").trimmed();
                break;
            case GUMBO_TAG_H1:
                found.headings += wordsBelow(node);
                break;
            case GUMBO_TAG_TIME: {
                const QString when =
                    attribute(node, "datetime").isEmpty() ? wordsBelow(node) : attribute(node, "datetime");
                if (property == QLatin1String("datePublished") || hasAttribute(node, "pubdate"))
                    found.times += when;
                else if (inside > 0)
                    found.timesInside += when;
                break;
            }
            case GUMBO_TAG_SCRIPT:
                if (attribute(node, "type").trimmed().toLower() == QLatin1String("application/ld+json")) {
                    const QJsonDocument data = QJsonDocument::fromJson(rawText(node).toUtf8());
                    addArticles(data.isArray() ? QJsonValue(data.array()) : QJsonValue(data.object()), found);
                }
                break;
            default:
                break;
            }
            return true;
        },
        [&](const GumboNode& node) { inside -= &node == main ? 1 : 0; });
    return found;
}

/// A name, or the names of several, as a page writes them in JSON-LD.
QString nameIn(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isObject())
        return nameIn(value.toObject()[QLatin1String("name")]);
    QStringList names;
    for (const QJsonValue& each : value.toArray()) {
        if (!each.isArray())
            names += nameIn(each);
    }
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

class Facts
{
public:
    Facts(const Found& found, Extracted& extracted)
        : m_found(found)
        , m_extracted(extracted)
    {
    }

    void decide()
    {
        take(m_extracted.title, structured("headline"), FactSource::StructuredData);
        take(m_extracted.title, meta({"og:title", "twitter:title", "dc.title", "citation_title"}),
             FactSource::PageMetadata);
        take(m_extracted.author, structured("author"), FactSource::StructuredData);
        take(m_extracted.author, author(), FactSource::PageMetadata);
        take(m_extracted.outlet, structured("publisher"), FactSource::StructuredData);
        take(m_extracted.outlet, meta({"og:site_name", "application-name", "dc.publisher"}), FactSource::PageMetadata);
        if (m_found.headings.size() == 1 &&
            !(m_extracted.outlet && m_found.headings.front() == m_extracted.outlet->value))
            take(m_extracted.title, m_found.headings.front(), FactSource::Heading);
        take(m_extracted.title, titleWithoutOutlet(), FactSource::PageTitle);
        take(m_extracted.url, webAddress(m_found.canonical), FactSource::PageMetadata);
        take(m_extracted.url, webAddress(meta({"og:url"})), FactSource::PageMetadata);
        take(m_extracted.url, webAddress(structured("url")), FactSource::StructuredData);
        take(m_extracted.url, webAddress(m_found.savedFrom), FactSource::SavedFrom);
        take(m_extracted.language, code(structured("inLanguage")), FactSource::StructuredData);
        take(m_extracted.language, code(m_found.language), FactSource::PageMetadata);
        take(m_extracted.published, isoDay(structured("datePublished")), FactSource::StructuredData);
        for (const char* name : {"article:published_time", "datepublished", "og:published_time", "pubdate",
                                 "publishdate", "publish-date", "publication_date", "date", "dc.date.issued", "dc.date",
                                 "dcterms.issued", "citation_publication_date", "parsely-pub-date", "sailthru.date"})
            take(m_extracted.published, isoDay(meta({name})), FactSource::PageMetadata);
        for (const QStringList& times : {m_found.times, m_found.timesInside}) {
            for (const QString& time : times)
                take(m_extracted.published, isoDay(time), FactSource::TimeElement);
        }
    }

private:
    static void take(std::optional<ExtractedFact>& fact, const QString& value, FactSource from)
    {
        constexpr qsizetype longest = 500; // More is no fact.
        if (!fact && !value.isEmpty() && value.size() <= longest)
            fact = {value, from};
    }

    [[nodiscard]] QString structured(const char* name) const
    {
        for (const QJsonObject& article : m_found.articles) {
            if (const QString value = nameIn(article[QLatin1String(name)]); !value.isEmpty())
                return value;
        }
        return {};
    }
    [[nodiscard]] QString meta(std::initializer_list<const char*> names) const
    {
        for (const char* name : names) {
            if (const QString value = m_found.meta.value(QLatin1String(name)); !value.isEmpty())
                return value;
        }
        return {};
    }

    /// article:author is mostly the address of a profile.
    [[nodiscard]] QString author() const
    {
        for (const char* name : {"author", "article:author", "dc.creator", "citation_author", "parsely-author"}) {
            const QString value = meta({name});
            if (!value.isEmpty() && !value.contains(QLatin1String("://")))
                return value;
        }
        return {};
    }

    /// "Headline | Name of the site", in either order.
    [[nodiscard]] QString titleWithoutOutlet() const
    {
        static const QRegularExpression between(QStringLiteral("\\s+[|–—·»«-]+\\s+"));
        if (!m_extracted.outlet)
            return m_found.title;
        QStringList parts = m_found.title.split(between, Qt::SkipEmptyParts);
        const auto isOutlet = [&](const QString& part) {
            return part.compare(m_extracted.outlet->value, Qt::CaseInsensitive) == 0;
        };
        if (parts.size() < 2 || !(isOutlet(parts.front()) || isOutlet(parts.back())))
            return m_found.title;
        const bool isFirst = isOutlet(parts.front());
        const QString& name = isFirst ? parts.front() : parts.back();
        QString rest = isFirst ? m_found.title.mid(name.size()) : m_found.title.chopped(name.size());
        static const QRegularExpression edge(QStringLiteral("^[\\s|–—·»«-]+|[\\s|–—·»«-]+$"));
        return rest.remove(edge);
    }

    static QString webAddress(const QString& text)
    {
        const QUrl url(text, QUrl::StrictMode);
        const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        return url.isValid() && isWeb && !url.host().isEmpty() ? text : QString();
    }

    static QString code(const QString& language)
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z]{2,3}$"));
        const QString first = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        return shape.match(first).hasMatch() ? first : QString();
    }

    const Found& m_found;
    Extracted& m_extracted;
};

} // namespace

QString isoDay(const QString& text)
{
    static const QRegularExpression iso(
        QStringLiteral("^\\s*(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T ]\\d{2}:?\\d{2}.*)?\\s*$"));
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return {};
    const QString day = match.captured(1);
    return Edtf::parse(day) ? day : QString();
}

void readFacts(const GumboNode& document, const GumboNode* main, Extracted& extracted)
{
    const Found found = look(document, main);
    Facts(found, extracted).decide();
}

} // namespace tasrih
