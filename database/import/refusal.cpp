// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/refusal.h"

#include "database/import/import_text.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>

namespace tasrih {

namespace {

Refusal refusal(Refusal::Kind kind)
{
    static constexpr std::array messages{
        QT_TRANSLATE_NOOP("Import", "there is no such file"),
        QT_TRANSLATE_NOOP("Import", "it is a folder or a device, not a file"),
        QT_TRANSLATE_NOOP("Import", "it can't be read; check that you may open it"),
        QT_TRANSLATE_NOOP("Import", "it is larger than 64 MB; split it"),
        QT_TRANSLATE_NOOP("Import", "it is empty"),
        QT_TRANSLATE_NOOP("Import", "it is no plain text; save it as text (.txt) first"),
        QT_TRANSLATE_NOOP("Import", "it can't be read in this encoding; choose another"),
    };
    return {kind, importText(messages[static_cast<std::size_t>(kind)])};
}

/// The first bytes of documents that may pass for text at a glance.
bool isKnownDocument(QByteArrayView bytes)
{
    static const std::array<QByteArrayView, 9> starts{"%PDF-",    "PK\x03\x04",      "{\\rtf",
                                                      "\x89PNG",  "\xFF\xD8\xFF",    "GIF8",
                                                      "\x1F\x8B", "SQLite format 3", "\xD0\xCF\x11\xE0"};
    return std::any_of(starts.begin(), starts.end(), [bytes](QByteArrayView start) { return bytes.startsWith(start); });
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && !c.isSpace();
}

} // namespace

std::variant<QByteArray, Refusal> readBytes(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(Refusal::Kind::Missing);
    if (!info.isFile())
        return refusal(Refusal::Kind::NoFile);
    if (info.size() > largestFile)
        return refusal(Refusal::Kind::TooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Refusal::Kind::Unreadable);
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return refusal(Refusal::Kind::Unreadable);
    if (bytes.size() > largestFile)
        return refusal(Refusal::Kind::TooLarge);
    return bytes;
}

std::optional<Refusal> refusalOf(const QByteArray& bytes, const Decoded& decoded)
{
    const bool wide = decoded.encoding == Encoding::Utf16LE || decoded.encoding == Encoding::Utf16BE;
    if (isKnownDocument(bytes) || (!wide && bytes.contains('\0')))
        return refusal(Refusal::Kind::Binary);
    if (const auto empty = refusalOf(decoded.text))
        return empty;
    const auto controls = std::count_if(decoded.text.begin(), decoded.text.end(), isControl);
    const auto tooMany = [size = decoded.text.size()](qsizetype count) { return count > 2 && count * 50 > size; };
    if (tooMany(controls))
        return refusal(Refusal::Kind::Binary);
    if (tooMany(decoded.damaged))
        return refusal(Refusal::Kind::Garbled);
    return std::nullopt;
}

std::optional<Refusal> refusalOf(QStringView text)
{
    const bool empty =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.isNull() || c == QChar(0xFEFF); });
    return empty ? std::optional(refusal(Refusal::Kind::Empty)) : std::nullopt;
}

} // namespace tasrih
