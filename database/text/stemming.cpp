// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/stemming.h"

#include <array>
#include <libstemmer.h>
#include <memory>

namespace tasrih {

namespace {

bool isArabicLetter(QChar c)
{
    return c.unicode() >= 0x0620 && c.unicode() <= 0x06FF && c.isLetter();
}

bool isLatinLetter(QChar c)
{
    return c.unicode() < 0x0250 && c.isLetter();
}

} // namespace

QString arabicStem(QStringView word)
{
    constexpr std::array prefixes{u"ال", u"وال", u"بال", u"كال", u"فال", u"لل", u"و"};
    for (const char16_t* form : prefixes) {
        const QStringView prefix(form);
        const bool longEnough = prefix.size() == 1 ? word.size() >= 4 : word.size() >= prefix.size() + 2;
        if (longEnough && word.startsWith(prefix)) {
            word = word.sliced(prefix.size());
            break;
        }
    }
    constexpr std::array suffixes{u"ها", u"ان", u"ات", u"ون", u"ين", u"يه", u"ه", u"ي"};
    for (const char16_t* form : suffixes) {
        const QStringView suffix(form);
        if (word.size() >= suffix.size() + 2 && word.endsWith(suffix))
            word.chop(suffix.size());
    }
    return word.toString();
}

QString englishStem(QStringView word)
{
    // A stemmer has state: one for each thread.
    thread_local const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> english(
        sb_stemmer_new("english", "UTF_8"), &sb_stemmer_delete);
    const QByteArray utf8 = word.toUtf8();
    const auto* stemmed = sb_stemmer_stem(english.get(), reinterpret_cast<const sb_symbol*>(utf8.constData()),
                                          static_cast<int>(utf8.size()));
    if (!stemmed) // out of memory
        return word.toString();
    return QString::fromUtf8(reinterpret_cast<const char*>(stemmed), sb_stemmer_length(english.get()));
}

QString stem(QStringView word)
{
    if (std::any_of(word.begin(), word.end(), isArabicLetter))
        return arabicStem(word);
    if (std::all_of(word.begin(), word.end(), isLatinLetter))
        return englishStem(word);
    return word.toString();
}

} // namespace tasrih
