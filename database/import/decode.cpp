// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/decode.h"

#include "database/import/plausibility.h"

#include <QtCore/QHash>

#include <unicode/ucsdet.h>

namespace tasrih {

namespace {

/// The detector looks at the head of a file only.
constexpr qsizetype bytesLookedAt = 256 * 1024;

struct Candidate
{
    Encoding encoding;
    double score; ///< 0 to 1.
    qsizetype arabicLetters;
};

struct CloseDetector
{
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

/// What ICU's detector thinks of our encodings: per cent by name, in lower case.
QHash<QByteArray, int> detected(QByteArrayView sample)
{
    QHash<QByteArray, int> result;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    if (U_FAILURE(status))
        return result;
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = QByteArray(ucsdet_getName(matches[i], &status)).toLower();
        result.insert(name, std::max(result.value(name), int(ucsdet_getConfidence(matches[i], &status))));
    }
    return result;
}

Candidate judged(QByteArrayView sample, Encoding encoding, const QHash<QByteArray, int>& opinions)
{
    const Conversion conversion = convert(sample, encoding);
    const Plausibility plausibility = plausibilityOf(conversion.text);
    QByteArray name = encodingName(encoding).toLatin1().toLower();
    if (encoding == Encoding::Windows1252 && !opinions.contains(name))
        name = "iso-8859-1";
    const double opinion = opinions.value(name) / 100.0;
    const double undefined = double(conversion.damaged) / double(std::max<qsizetype>(1, conversion.text.size()));
    const double score = (0.85 * plausibility.score + 0.15 * opinion) * (1.0 - std::min(1.0, 8.0 * undefined));
    return {encoding, score, plausibility.arabicLetters};
}

/// All encodings that @p sample may be in, the likeliest first.
std::vector<Candidate> ranked(QByteArrayView sample)
{
    const auto opinions = detected(sample);
    std::vector<Candidate> result;
    for (const Encoding encoding : allEncodings()) {
        if (encoding != Encoding::Utf8)
            result.push_back(judged(sample, encoding, opinions));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    // Latin text with quotation marks and accents reads alike in windows-1256: without Arabic it is windows-1252.
    const auto latin = std::find_if(result.begin(), result.end(),
                                    [](const Candidate& one) { return one.encoding == Encoding::Windows1252; });
    if (result.front().arabicLetters == 0 && result.front().score - latin->score < 0.2)
        std::rotate(result.begin(), latin, latin + 1);
    return result;
}

/// UTF-16 of Arabic or English is valid UTF-8 too, but full of control characters.
bool looksLikeUtf16(QByteArrayView sample)
{
    const auto controls =
        std::count_if(sample.begin(), sample.end(), [](char c) { return static_cast<unsigned char>(c) < 0x09; });
    return controls * 10 > sample.size();
}

/// The length of the valid UTF-8 sequence of several bytes that @p bytes begin with; 0 where they begin with none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    const qsizetype length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    const bool fits = first >= 0xC2 && first <= 0xF4 && bytes.size() >= length;
    return fits && bytes.first(length).isValidUtf8() ? length : 0;
}

/// How much of the bytes beyond ASCII is UTF-8: the valid sequences among them and the bytes that belong to none, from
/// 0 to 1. In another encoding a letter is followed by a letter, a blank or a stop, and only a letter before one of a
/// few signs (« » ، ؛ ؟) passes for a sequence: in Arabic and Western texts of the press less than one in twenty. A
/// damaged byte in UTF-8 breaks one sequence, which makes one to four such bytes. A half keeps well away from both.
double shareOfUtf8(QByteArrayView bytes)
{
    qsizetype valid = 0, damaged = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
        } else if (const qsizetype length = sequenceLength(bytes.sliced(at))) {
            ++valid;
            at += length;
        } else {
            ++damaged;
            ++at;
        }
    }
    return valid == 0 ? 0 : double(valid) / double(valid + damaged);
}

Decoded finish(const QByteArray& bytes, Encoding encoding, double confidence, std::vector<Encoding> alternatives)
{
    Conversion conversion = convert(bytes, encoding);
    return {std::move(conversion.text),
            encoding,
            static_cast<int>(std::lround(100 * std::clamp(confidence, 0.0, 1.0))),
            conversion.damaged,
            conversion.damagedBytes,
            std::move(alternatives)};
}

bool isUtf16(Encoding encoding)
{
    return encoding == Encoding::Utf16LE || encoding == Encoding::Utf16BE;
}

std::vector<Encoding> othersThan(Encoding encoding)
{
    std::vector<Encoding> result;
    std::copy_if(allEncodings().begin(), allEncodings().end(), std::back_inserter(result),
                 [encoding](Encoding other) { return other != encoding; });
    return result;
}

} // namespace

Decoded decode(const QByteArray& bytes, std::optional<Encoding> chosen)
{
    const auto marked = encodingOfMark(bytes);
    if (chosen && marked && isUtf16(*chosen) && isUtf16(*marked))
        chosen = marked; // "UTF-16" is either.
    if (chosen)
        return finish(bytes, *chosen, 1, othersThan(*chosen));
    if (marked)
        return finish(bytes, *marked, 1, othersThan(*marked));

    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), bytesLookedAt));
    const bool validUtf8 = bytes.isValidUtf8();
    if (validUtf8 && !looksLikeUtf16(sample))
        return finish(bytes, Encoding::Utf8, 1, othersThan(Encoding::Utf8));

    if (!validUtf8 && !looksLikeUtf16(sample)) {
        if (const double share = shareOfUtf8(bytes); share >= 0.5)
            return finish(bytes, Encoding::Utf8, std::min(share, 0.99), othersThan(Encoding::Utf8));
    }
    const std::vector<Candidate> candidates = ranked(sample);
    const Candidate& best = candidates.front();
    if (validUtf8 && best.score < 0.6)
        return finish(bytes, Encoding::Utf8, 0.3, othersThan(Encoding::Utf8));
    std::vector<Encoding> alternatives;
    for (std::size_t i = 1; i < candidates.size(); ++i)
        alternatives.push_back(candidates[i].encoding);
    alternatives.push_back(Encoding::Utf8);
    return finish(bytes, best.encoding, best.score, std::move(alternatives));
}

} // namespace tasrih
