// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/extract/extracted.h"

#include "database/dates/edtf.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborValue>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QtEndian>

#include <algorithm>
#include <utility>

namespace tasrih {

namespace {

constexpr std::array factNames{
    std::pair("title", &Extracted::title),       std::pair("author", &Extracted::author),
    std::pair("outlet", &Extracted::outlet),     std::pair("url", &Extracted::url),
    std::pair("language", &Extracted::language), std::pair("published", &Extracted::published)};
constexpr qsizetype longestFact = 2000; // UTF-16 units

QLatin1String key(const char* name)
{
    return QLatin1String(name);
}

std::optional<ExtractedFact> factFrom(const QCborValue& value)
{
    const QCborArray pair = value.toArray();
    const qint64 from = pair.at(1).toInteger(-1);
    const QString words = pair.at(0).toString().simplified();
    if (words.isEmpty() || words.size() > longestFact || from < 0 || from >= factSources)
        return std::nullopt;
    return ExtractedFact{words, FactSource(from)};
}

} // namespace

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && !url.host().isEmpty();
}

QCborMap toCbor(const ExtractRequest& request)
{
    return {{key("format"), key(formatNames[std::size_t(request.format)])}, {key("bytes"), request.bytes}};
}

QCborMap toCbor(const ExtractReply& reply)
{
    if (reply.failure)
        return {{key("failure"), int(*reply.failure)}};
    QCborMap map;
    for (const auto& [name, member] : factNames) {
        if (const auto& fact = reply.extracted.*member)
            map.insert(key(name), QCborArray{fact->value, int(fact->from)});
    }
    return map;
}

std::optional<ExtractRequest> requestFrom(const QCborMap& map)
{
    const QString name = map[key("format")].toString();
    const auto* const found = std::find_if(formatNames.begin(), formatNames.end(),
                                           [&](const char* each) { return name == QLatin1String(each); });
    if (found == formatNames.end() || !map[key("bytes")].isByteArray())
        return std::nullopt;
    return ExtractRequest{Format(found - formatNames.begin()), map[key("bytes")].toByteArray()};
}

std::optional<ExtractReply> replyFrom(const QCborMap& map)
{
    ExtractReply reply;
    if (const QCborValue failure = map[key("failure")]; failure.isInteger()) {
        if (failure.toInteger() < 0 || failure.toInteger() >= extractFailures)
            return std::nullopt;
        reply.failure = ExtractFailure(failure.toInteger());
        return reply;
    }
    for (const auto& [name, member] : factNames)
        reply.extracted.*member = factFrom(map[key(name)]);
    Extracted& told = reply.extracted;
    if (told.published && !Edtf::parse(told.published->value))
        told.published.reset();
    if (told.url && !isWebAddress(told.url->value))
        told.url.reset();
    static const QRegularExpression code(QStringLiteral("^[a-z]{2,3}$"));
    if (told.language && !code.match(told.language->value).hasMatch())
        told.language.reset();
    return reply;
}

QByteArray framed(const QByteArray& bytes)
{
    QByteArray frame(frameHead, Qt::Uninitialized);
    qToLittleEndian(quint32(bytes.size()), frame.data());
    return frame + bytes;
}

quint32 frameLength(const QByteArray& head)
{
    return qFromLittleEndian<quint32>(head.constData());
}

std::optional<QCborMap> mapIn(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

} // namespace tasrih
