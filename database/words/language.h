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

/// @p source in @p language, from the bundled catalogue, whatever language the interface speaks. @p n chooses the
/// plural form and replaces %n; −1 means no number. Falls back on @p source.
/// Mark the strings for lupdate with QT_TRANSLATE_NOOP(context, source).
[[nodiscard]] QString translated(Language language, const char* context, const char* source, int n = -1);

/// Picks the form for @p language of a name held in two: the other one where this is empty.
[[nodiscard]] inline const QString& pick(Language language, const QString& arabic, const QString& english)
{
    if (language == Language::English)
        return english.isEmpty() ? arabic : english;
    return arabic.isEmpty() ? english : arabic;
}

} // namespace tasrih
