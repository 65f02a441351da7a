// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/html_facts.h"

#include "database/dates/edtf.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
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
    QStringList headings; ///< Of the first rank.
    QStringList times;    ///< Marked as the day of publication.
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

Found look(const GumboNode& document)
{
    static const QRegularExpression saved(QStringLiteral("saved from url=\\(\\d+\\)(\\S+)"));
    Found found;
    walk(
        document,
        [&](const GumboNode& node) {
            if (node.type == GUMBO_NODE_COMMENT) {
                const auto match = saved.match(QString::fromUtf8(node.v.text.text).left(2000));
                if (match.hasMatch() && found.savedFrom.isEmpty())
                    found.savedFrom = match.captured(1);
            }
            if (!isElement(node))
                return true;
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
                if (attribute(node, "itemprop") == QLatin1String("datePublished") || hasAttribute(node, "pubdate"))
                    found.times += when;
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
        [](const GumboNode& /*left*/) {});
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
        chooseArticle();
        take(m_extracted.author, structured("author"), FactSource::StructuredData);
        take(m_extracted.author, author(), FactSource::PageMetadata);
        take(m_extracted.outlet, structured("publisher"), FactSource::StructuredData);
        take(m_extracted.outlet, meta({"og:site_name", "application-name", "dc.publisher"}), FactSource::PageMetadata);
        take(m_extracted.title, structured("headline"), FactSource::StructuredData);
        for (const char* name : {"og:title", "twitter:title", "dc.title", "citation_title"})
            take(m_extracted.title, withoutOutlet(meta({name})), FactSource::PageMetadata);
        if (m_found.headings.size() == 1 && !isOfTheSite(m_found.headings.front()))
            take(m_extracted.title, m_found.headings.front(), FactSource::Heading);
        take(m_extracted.title, withoutOutlet(m_found.title), FactSource::PageTitle);
        // A template may call the front page the address of every page.
        const bool othersKnowBetter = hasPath(meta({"og:url"})) || hasPath(m_found.savedFrom);
        if (hasPath(m_found.canonical) || !othersKnowBetter)
            take(m_extracted.url, webAddress(m_found.canonical), FactSource::PageMetadata);
        take(m_extracted.url, webAddress(meta({"og:url"})), FactSource::PageMetadata);
        take(m_extracted.url, webAddress(structured("url")), FactSource::StructuredData);
        take(m_extracted.url, webAddress(m_found.savedFrom), FactSource::SavedFrom);
        take(m_extracted.language, code(structured("inLanguage")), FactSource::StructuredData);
        take(m_extracted.language, code(m_found.language), FactSource::PageMetadata);
        take(m_extracted.published, isoDay(structured("datePublished")), FactSource::StructuredData);
        for (const char* name : {"article:published_time", "datepublished", "og:published_time", "pubdate",
                                 "publishdate", "publish-date", "publication_date", "dc.date.issued", "dcterms.issued",
                                 "citation_publication_date", "parsely-pub-date", "sailthru.date"})
            take(m_extracted.published, isoDay(meta({name})), FactSource::PageMetadata);
        for (const QString& time : m_found.times)
            take(m_extracted.published, isoDay(time), FactSource::TimeElement);
    }

private:
    static void take(std::optional<ExtractedFact>& fact, const QString& value, FactSource from)
    {
        constexpr qsizetype longest = 500; // More is no fact.
        if (!fact && !value.isEmpty() && value.size() <= longest)
            fact = {value, from};
    }

    /// Of several articles that the page tells of, the one that is seen on it, or that stands at its address; none
    /// where that is not told: their facts must not be mixed.
    void chooseArticle()
    {
        const auto isThis = [&](const QJsonObject& article) {
            const QString headline = nameIn(article[QLatin1String("headline")]);
            const QString url = nameIn(article[QLatin1String("url")]);
            return (!headline.isEmpty() && (m_found.headings.contains(headline) || headline == meta({"og:title"}))) ||
                   (!url.isEmpty() && (url == m_found.canonical || url == meta({"og:url"})));
        };
        if (m_found.articles.size() == 1)
            m_article = m_found.articles.front();
        for (const QJsonObject& article : m_found.articles) {
            if (m_article.isEmpty() && isThis(article))
                m_article = article;
        }
    }
    [[nodiscard]] QString structured(const char* name) const { return nameIn(m_article[QLatin1String(name)]); }
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

    /// "Headline | Name of the site", in either order; empty where it is the name alone.
    [[nodiscard]] QString withoutOutlet(const QString& title) const
    {
        static const QRegularExpression edge(QStringLiteral("^[\\s|–—·»«-]+|[\\s|–—·»«-]+$"));
        if (!m_extracted.outlet)
            return title;
        const QString& name = m_extracted.outlet->value;
        if (title.compare(name, Qt::CaseInsensitive) == 0)
            return {};
        const QStringList parts = partsOf(title);
        QString rest = title;
        if (parts.size() > 1 && parts.back().compare(name, Qt::CaseInsensitive) == 0)
            rest.chop(parts.back().size());
        else if (parts.size() > 1 && parts.front().compare(name, Qt::CaseInsensitive) == 0)
            rest.remove(0, parts.front().size());
        return rest.size() < title.size() ? rest.remove(edge) : title;
    }

    static QStringList partsOf(const QString& title)
    {
        static const QRegularExpression between(QStringLiteral("\\s+[|–—·»«-]+\\s+"));
        return title.split(between, Qt::SkipEmptyParts);
    }

    /// A heading that is the site's: its name, or the last part of the page's title, which begins with the headline.
    [[nodiscard]] bool isOfTheSite(const QString& heading) const
    {
        const QStringList parts = partsOf(m_found.title);
        return (m_extracted.outlet && heading.compare(m_extracted.outlet->value, Qt::CaseInsensitive) == 0) ||
               (parts.size() > 1 && heading.compare(parts.back(), Qt::CaseInsensitive) == 0);
    }

    static bool hasPath(const QString& address)
    {
        return !webAddress(address).isEmpty() && QUrl(address).path().size() > 1;
    }

    static QString webAddress(const QString& text) { return isWebAddress(text) ? text : QString(); }

    static QString code(const QString& language)
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z]{2,3}$"));
        const QString first = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        return shape.match(first).hasMatch() ? first : QString();
    }

    const Found& m_found;
    Extracted& m_extracted;
    QJsonObject m_article; ///< What counts of the structured data.
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

void readFacts(const GumboNode& document, Extracted& extracted)
{
    const Found found = look(document);
    Facts(found, extracted).decide();
}

} // namespace tasrih
