// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/date_display.h"
#include "database/words/language.h"

#include <QtCore/QLocale>

#include <concepts>

/// Numbers as people read them, in the digits of the user's choice. What a file or another program reads back is
/// written with written() instead. QString::number() and arg() with a number know neither language nor digits, so the
/// floors above don't use them; tests/app/tst_digits.cpp holds them to it.
namespace tasrih {

/// How numbers are written: in Arabic with the digits of the user's choice, "2,500" or "٢٬٥٠٠".
[[nodiscard]] QLocale numberLocale(Language language = interfaceLanguage());

/// @p text with its digits 0 to 9 in the form wanted.
[[nodiscard]] QString inDigits(QString text, Digits digits);
/// In Arabic in the digits of the user's choice, else as it is.
[[nodiscard]] QString inDigits(const QString& text, Language language = interfaceLanguage());

/// A number in groups of thousands, with one decimal where it has any.
[[nodiscard]] QString numberText(double value, Language language = interfaceLanguage());
/// The same of what is counted.
[[nodiscard]] QString wholeText(qint64 count, Language language = interfaceLanguage());
template <std::integral Count>
[[nodiscard]] QString numberText(Count count, Language language = interfaceLanguage())
{
    return wholeText(qint64(count), language);
}

/// A number that names rather than counts, ungrouped: a year, a day of the month, a page.
[[nodiscard]] QString numeralText(qint64 number, Language language = interfaceLanguage());

/// "+7", in that order in either language.
[[nodiscard]] QString moreText(int more, Language language = interfaceLanguage());

/// A number for programs and for fields that are read back: keys, names of objects, cells of CSV.
[[nodiscard]] QString written(qint64 number);
/// The same with at most @p digits of them that count.
[[nodiscard]] QString written(double number, int digits);

} // namespace tasrih
