// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/extract/extracted.h"

#include <QtCore/QCborValue>
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

QCborMap toCbor(const ExtractRequest& request)
{
    return {{key("format"), key(formatNames[std::size_t(request.format)])}, {key("bytes"), request.bytes}};
}

QCborMap toCbor(const ExtractReply& reply)
{
    if (reply.failure)
        return {{key("failure"), int(*reply.failure)}};
    QCborMap map{{key("text"), reply.extracted.text}};
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
    if (!map[key("text")].isString())
        return std::nullopt;
    reply.extracted.text = map[key("text")].toString();
    for (const auto& [name, member] : factNames)
        reply.extracted.*member = factFrom(map[key(name)]);
    return reply;
}

QByteArray framed(const QCborMap& map)
{
    const QByteArray body = QCborValue(map).toCbor();
    QByteArray frame(frameHead, Qt::Uninitialized);
    qToLittleEndian(quint32(body.size()), frame.data());
    return frame + body;
}

quint32 frameLength(const QByteArray& head)
{
    return qFromLittleEndian<quint32>(head.constData());
}

std::optional<QCborMap> unframed(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

} // namespace tasrih
