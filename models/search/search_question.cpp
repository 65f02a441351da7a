// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_question.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace tasrih {

namespace {
constexpr const char* facetKeys[] = {"outlet", "year", "side", "speaker", "state"};
}

QString toJson(const SearchQuestion& question)
{
    QJsonObject narrowed;
    for (const Facet facet : allFacets()) {
        QJsonArray values;
        for (const FacetValue value : question.narrowed.of(facet))
            values.append(QString::number(value)); // More than 53 bits are no number in JSON.
        if (!values.isEmpty())
            narrowed.insert(QLatin1String(facetKeys[std::size_t(facet)]), values);
    }
    const QJsonObject search{{QStringLiteral("query"), question.query},
                             {QStringLiteral("in"), question.scope == SearchScope::Statements
                                                        ? QStringLiteral("statements")
                                                        : QStringLiteral("articles")},
                             {QStringLiteral("order"), question.order == SearchOrder::Newest ? QStringLiteral("newest")
                                                                                             : QStringLiteral("rank")},
                             {QStringLiteral("narrowed"), narrowed}};
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("search"), search}}).toJson(QJsonDocument::Compact));
}

std::optional<SearchQuestion> questionFromJson(const QString& json)
{
    const QJsonValue search = QJsonDocument::fromJson(json.toUtf8()).object()[QLatin1String("search")];
    if (!search.isObject())
        return std::nullopt;
    SearchQuestion question{.query = search[QLatin1String("query")].toString()};
    if (search[QLatin1String("in")].toString() == QLatin1String("statements"))
        question.scope = SearchScope::Statements;
    if (search[QLatin1String("order")].toString() == QLatin1String("newest"))
        question.order = SearchOrder::Newest;
    const QJsonObject narrowed = search[QLatin1String("narrowed")].toObject();
    for (const Facet facet : allFacets()) {
        const QJsonArray values = narrowed[QLatin1String(facetKeys[std::size_t(facet)])].toArray();
        for (const QJsonValue& value : values) {
            bool isNumber = false;
            const FacetValue number = value.toString().toLongLong(&isNumber);
            if (isNumber)
                question.narrowed.of(facet).insert(number);
        }
    }
    return question;
}

QString fieldQuery(SearchField field, const QString& value)
{
    QString words = value;
    for (QChar& c : words) {
        if (c == u'"' || c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0x00BB)) // They would end it.
            c = u' ';
    }
    const QStringList& names = fieldNames(field);
    return names[interfaceLanguage() == Language::Arabic ? 1 : 0] + QStringLiteral(":\"") + words.simplified() + u'"';
}

} // namespace tasrih
