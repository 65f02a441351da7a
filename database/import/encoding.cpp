// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/encoding.h"

#include "database/records/error.h"
#include "database/words/language.h"

#include <QtCore/QStringList>

#include <array>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

namespace tasrih {

namespace {

struct Known
{
    Encoding encoding;
    const char* name;
    QByteArrayView mark;
};

constexpr std::array<Known, 6> known{{{Encoding::Utf8, "UTF-8", QByteArrayView("\xEF\xBB\xBF", 3)},
                                      {Encoding::Utf16LE, "UTF-16LE", QByteArrayView("\xFF\xFE", 2)},
                                      {Encoding::Utf16BE, "UTF-16BE", QByteArrayView("\xFE\xFF", 2)},
                                      {Encoding::Windows1256, "windows-1256", QByteArrayView()},
                                      {Encoding::Iso8859_6, "ISO-8859-6", QByteArrayView()},
                                      {Encoding::Windows1252, "windows-1252", QByteArrayView()}}};

const Known& entry(Encoding encoding)
{
    return known[static_cast<std::size_t>(encoding)];
}

/// Names that ICU doesn't know, or knows for one that ours contains: ISO 8859-1 and ASCII are parts of windows-1252.
constexpr std::array<std::pair<const char*, Encoding>, 12> otherNames{{{"cp65001", Encoding::Utf8},
                                                                       {"win1256", Encoding::Windows1256},
                                                                       {"1256", Encoding::Windows1256},
                                                                       {"windows-arabic", Encoding::Windows1256},
                                                                       {"win1252", Encoding::Windows1252},
                                                                       {"1252", Encoding::Windows1252},
                                                                       {"ansi", Encoding::Windows1252},
                                                                       {"ISO-8859-1", Encoding::Windows1252},
                                                                       {"US-ASCII", Encoding::Windows1252},
                                                                       {"88596", Encoding::Iso8859_6},
                                                                       {"UTF-16", Encoding::Utf16LE},
                                                                       {"ucs2", Encoding::Utf16LE}}};

/// Whether @p given is @p name or one of the names ICU knows beside it; case, signs and leading zeros don't matter.
bool isNameOf(const char* name, const QByteArray& given)
{
    if (ucnv_compareNames(name, given.constData()) == 0)
        return true;
    UErrorCode status = U_ZERO_ERROR;
    const uint16_t count = ucnv_countAliases(name, &status);
    for (uint16_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const char* alias = ucnv_getAlias(name, i, &status);
        if (U_SUCCESS(status) && ucnv_compareNames(alias, given.constData()) == 0)
            return true;
    }
    return false;
}

/// Writes U+FFFD for every sequence without meaning, and counts it (the context is the conversion).
void countDamage(const void* context, UConverterToUnicodeArgs* args, const char*, int32_t length,
                 UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    static constexpr UChar replacement = 0xFFFD;
    auto& conversion = *static_cast<Conversion*>(const_cast<void*>(context));
    ++conversion.damaged;
    conversion.damagedBytes += length;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

struct CloseConverter
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

std::unique_ptr<UConverter, CloseConverter> openConverter(const Known& wanted, Conversion* conversion)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(wanted.name, &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter.get(), countDamage, conversion, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        throw Error(translated(Wording("Import", "The encoding %1 can't be read on this computer."))
                        .arg(QLatin1String(wanted.name)),
                    QString::fromLatin1(u_errorName(status)));
    return converter;
}

} // namespace

std::span<const Encoding> allEncodings()
{
    static constexpr std::array all{Encoding::Utf8,    Encoding::Windows1256, Encoding::Iso8859_6,
                                    Encoding::Utf16LE, Encoding::Utf16BE,     Encoding::Windows1252};
    return all;
}

QString encodingName(Encoding encoding)
{
    return QString::fromLatin1(entry(encoding).name);
}

QString encodingNames()
{
    QStringList names;
    for (const Encoding encoding : allEncodings())
        names += encodingName(encoding);
    return names.join(QStringLiteral(", "));
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    QByteArray given;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber())
            continue;
        if (c.unicode() >= 0x80)
            return std::nullopt;
        given += c.toLatin1();
    }
    if (given.isEmpty())
        return std::nullopt;
    for (const Known& one : known) {
        if (isNameOf(one.name, given))
            return one.encoding;
    }
    for (const auto& [other, encoding] : otherNames) {
        if (isNameOf(other, given))
            return encoding;
    }
    return std::nullopt;
}

std::optional<Encoding> encodingOfMark(QByteArrayView bytes)
{
    // FF FE 00 00 is UTF-32, which is none of ours.
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return std::nullopt;
    for (const Known& one : known) {
        if (!one.mark.isEmpty() && bytes.startsWith(one.mark))
            return one.encoding;
    }
    return std::nullopt;
}

Conversion convert(QByteArrayView bytes, Encoding encoding)
{
    const Known& wanted = entry(encoding);
    if (!wanted.mark.isEmpty() && bytes.startsWith(wanted.mark))
        bytes = bytes.sliced(wanted.mark.size());

    Conversion result;
    const auto converter = openConverter(wanted, &result);
    // No byte of these encodings makes more than one UTF-16 unit, but for a broken last one.
    result.text.resize(bytes.size() + 1);
    auto* const begin = reinterpret_cast<UChar*>(result.text.data());
    UChar* target = begin;
    const char* source = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, begin + result.text.size(), &source, source + bytes.size(), nullptr, true,
                   &status);
    Q_ASSERT(U_SUCCESS(status));
    result.text.truncate(target - begin);
    return result;
}

} // namespace tasrih
