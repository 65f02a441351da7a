// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/clean.h"
#include "database/import/decode.h"
#include "database/import/draft.h"
#include "tests/fuzz/subjects.h"

#include <QtCore/QFile>

namespace tasrih::fuzz {

namespace {

bool isUtf16(Encoding encoding)
{
    return encoding == Encoding::Utf16LE || encoding == Encoding::Utf16BE;
}

void requireClean(const QString& text)
{
    for (const QChar c : text)
        require(!c.isNull() && c != u'\r', "a clean text holds U+0000 or a carriage return");
    const Cleaned again = clean(text);
    require(again.text == text && again.charactersStripped == 0 && again.newlinesChanged == 0,
            "a clean text isn't clean");
    require(QString::fromUtf8(text.toUtf8()) == text, "a clean text can't be written");
}

} // namespace

void encodings(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    const auto choices = allEncodings();
    const auto choice = std::size_t(static_cast<unsigned char>(bytes.front())) % (choices.size() + 1);
    const std::optional<Encoding> chosen = choice == 0 ? std::nullopt : std::optional(choices[choice - 1]);
    const QByteArray rest = bytes.mid(1);
    const Decoded decoded = decode(rest, chosen);
    // A byte order mark of the other order goes before a chosen UTF-16.
    const bool isEitherUtf16 = chosen && isUtf16(*chosen) && isUtf16(decoded.encoding);
    require(!chosen || decoded.encoding == *chosen || isEitherUtf16, "another encoding than the chosen one");
    require(decoded.damaged >= 0 && decoded.confidence >= 0 && decoded.confidence <= 100, "odd counts");
    requireClean(clean(decoded.text).text);

    QFile file(scratchFile("text.txt"));
    require(file.open(QIODevice::WriteOnly) && file.write(rest) == rest.size(), "the scratch file can't be written");
    file.close();
    const DraftResult result = draftFromFile(file.fileName(), chosen, {});
    require(result.refusal.has_value() || !result.draft.text.isEmpty(), "an empty draft isn't refused");
    requireClean(result.draft.text);
}

} // namespace tasrih::fuzz
