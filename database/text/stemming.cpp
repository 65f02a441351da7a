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
    constexpr std::array whole{u"الله", u"لله", u"بالله", u"والله", u"فالله", u"تالله"};
    if (std::any_of(whole.begin(), whole.end(), [&](const char16_t* form) { return word == QStringView(form); }))
        return QStringLiteral("الله"); // What looks like an article is none.
    constexpr std::array prefixes{u"ال", u"وال", u"بال", u"كال", u"فال", u"ولل", u"لل"};
    for (const char16_t* form : prefixes) {
        const QStringView prefix(form);
        if (word.size() >= prefix.size() + 2 && word.startsWith(prefix)) {
            word = word.sliced(prefix.size());
            break;
        }
    }
    const auto cut = [&word](QStringView suffix, qsizetype least) {
        const bool isThere = word.size() >= suffix.size() + least && word.endsWith(suffix);
        word.chop(isThere ? suffix.size() : 0);
        return isThere;
    };
    // First the pronoun, of which there is one, then what the word itself ends in. A root has three letters; what ends
    // in ات or ة may show two of them: قوات, قوة.
    constexpr std::array pronouns{u"هما", u"ها", u"هم", u"هن", u"كم", u"نا"};
    const bool hasPronoun =
        std::any_of(pronouns.begin(), pronouns.end(), [&](const char16_t* form) { return cut(form, 3); });
    if (!hasPronoun && word.endsWith(u"اته"))
        cut(u"ه", 4);
    constexpr std::array suffixes{u"ان", u"ات", u"ون", u"ين", u"يه", u"ه", u"ي"};
    for (const char16_t* form : suffixes) {
        const QStringView suffix(form);
        cut(suffix, suffix == u"ات" || suffix == u"ه" ? 2 : 3);
    }
    return word.toString();
}

std::vector<QString> withoutProclitics(QStringView word)
{
    constexpr qsizetype least = 3;
    std::vector<QString> rests;
    const auto take = [&](QStringView rest) {
        if (rest.size() >= least)
            rests.push_back(rest.toString());
    };
    if (word.isEmpty())
        return rests;
    const auto isOne = [](QChar c, QStringView letters) { return letters.contains(c); };
    if (isOne(word.front(), u"وف")) {
        take(word.sliced(1));
        if (word.size() > 1 && isOne(word[1], u"بلك"))
            take(word.sliced(2));
    } else if (isOne(word.front(), u"بلك")) {
        take(word.sliced(1));
    }
    return rests;
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
