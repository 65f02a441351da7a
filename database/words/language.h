// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// The two languages of the interface, of prints and of exports.
enum class Language
{
    English,
    Arabic
};

/// The language the interface speaks now (English at first). Prints may speak the other one.
[[nodiscard]] Language interfaceLanguage();
void setInterfaceLanguage(Language language);

/// "en" or "ar".
[[nodiscard]] QString languageCode(Language language);

/// A text for people in English, with the context of its translation and, where the same English stands for two things,
/// a word that tells them apart. lupdate knows the constructor (./dev translations), so that a Wording is its own mark.
struct Wording
{
    constexpr Wording(const char* inContext, const char* english, const char* toTellApart = nullptr)
        : context(inContext)
        , source(english)
        , comment(toTellApart)
    {
    }

    const char* context;
    const char* source;
    const char* comment;
};

/// One with forms for numbers: "%n statement(s)".
struct CountedWording
{
    constexpr CountedWording(const char* context, const char* source, const char* comment = nullptr)
        : words(context, source, comment)
    {
    }

    Wording words;
};

/// The words in @p language, from the bundled catalogue, whatever language the interface speaks; in English where it
/// has none. The one way to words that may be printed in the other language, and to those outside of a QObject.
[[nodiscard]] QString translated(Language language, const Wording& words);
/// The same in the form that @p n needs, and with %n replaced by it in the digits of the user's choice.
[[nodiscard]] QString translated(Language language, const CountedWording& words, int n);
/// In the language of the interface.
[[nodiscard]] QString translated(const Wording& words);
[[nodiscard]] QString translated(const CountedWording& words, int n);

/// Picks the form for @p language of a name held in two: the other one where this is empty.
[[nodiscard]] inline const QString& pick(Language language, const QString& arabic, const QString& english)
{
    if (language == Language::English)
        return english.isEmpty() ? arabic : english;
    return arabic.isEmpty() ? english : arabic;
}

} // namespace tasrih
