// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/words/numerals.h"

#include <cmath>

namespace tasrih {

namespace {
/// Iraq's digits are ٠ to ٩.
QLocale localeWith(Digits digits)
{
    return digits == Digits::ArabicIndic ? QLocale(QLocale::Arabic, QLocale::Iraq)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}
} // namespace

QLocale numberLocale(Language language)
{
    return localeWith(language == Language::Arabic ? dateDisplay().digits : Digits::Western);
}

QString inDigits(QString text, Digits digits)
{
    if (digits == Digits::ArabicIndic)
        for (QChar& c : text)
            if (c >= u'0' && c <= u'9')
                c = QChar(c.unicode() - u'0' + 0x0660);
    return text;
}

QString inDigits(const QString& text, Language language)
{
    return inDigits(text, language == Language::Arabic ? dateDisplay().digits : Digits::Western);
}

QString numberText(double value, Language language)
{
    return numberLocale(language).toString(value, 'f', std::floor(value) == value ? 0 : 1);
}

QString wholeText(qint64 count, Language language)
{
    return numberLocale(language).toString(count);
}

QString numeralText(qint64 number, Language language)
{
    QLocale locale = numberLocale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

QString moreText(int more, Language language)
{
    // Between signs of isolation, for a plus before a number changes sides in a line that runs from right to left.
    return QChar(0x2066) + (u'+' + wholeText(more, language)) + QChar(0x2069);
}

QString written(qint64 number)
{
    return QString::number(number);
}

QString written(double number, int digits)
{
    return QString::number(number, 'g', digits);
}

} // namespace tasrih
