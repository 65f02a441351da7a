// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/key_position.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>

namespace tasrih {

namespace {
struct LetterKey
{
    char16_t letter;
    Qt::Key key;
};

/// The letters of Arabic 101 by the keys of the US layout, unshifted; B writes a ligature of two letters.
constexpr LetterKey arabic101[] = {
    {u'ش', Qt::Key_A},          {u'ﻻ', Qt::Key_B},         {u'ؤ', Qt::Key_C},           {u'ي', Qt::Key_D},
    {u'ث', Qt::Key_E},          {u'ب', Qt::Key_F},         {u'ل', Qt::Key_G},           {u'ا', Qt::Key_H},
    {u'ه', Qt::Key_I},          {u'ت', Qt::Key_J},         {u'ن', Qt::Key_K},           {u'م', Qt::Key_L},
    {u'ة', Qt::Key_M},          {u'ى', Qt::Key_N},         {u'خ', Qt::Key_O},           {u'ح', Qt::Key_P},
    {u'ض', Qt::Key_Q},          {u'ق', Qt::Key_R},         {u'س', Qt::Key_S},           {u'ف', Qt::Key_T},
    {u'ع', Qt::Key_U},          {u'ر', Qt::Key_V},         {u'ص', Qt::Key_W},           {u'ء', Qt::Key_X},
    {u'غ', Qt::Key_Y},          {u'ئ', Qt::Key_Z},         {u'ج', Qt::Key_BracketLeft}, {u'د', Qt::Key_BracketRight},
    {u'و', Qt::Key_Comma},      {u'ز', Qt::Key_Period},    {u'ظ', Qt::Key_Slash},       {u'ك', Qt::Key_Semicolon},
    {u'ط', Qt::Key_Apostrophe}, {u'ذ', Qt::Key_QuoteLeft},
};

/// The three rows of a keyboard's letters by X11 key code (evdev + 8), as xcb and Wayland report them.
Qt::Key keyAtScanCode(quint32 code)
{
    // The values of Qt::Key for these signs are their ASCII codes.
    static constexpr char rows[] = "QWERTYUIOP[]";
    static constexpr char home[] = "ASDFGHJKL;'`";
    static constexpr char bottom[] = "ZXCVBNM,./";
    if (code >= 24 && code < 36)
        return Qt::Key(rows[code - 24]);
    if (code >= 38 && code < 50)
        return Qt::Key(home[code - 38]);
    if (code >= 52 && code < 62)
        return Qt::Key(bottom[code - 52]);
    return Qt::Key_unknown;
}

bool hasX11ScanCodes()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland"));
}

bool isAscii(int key)
{
    return key < 0x80;
}

/// Digits of Arabic and Persian layouts, and signs that Arabic has of its own, are the Latin ones they stand for.
Qt::Key keyOfSign(char16_t sign)
{
    const QChar c(sign);
    if (c.isDigit())
        return Qt::Key(int(Qt::Key_0) + c.digitValue());
    switch (sign) {
    case u'،':
        return Qt::Key_Comma;
    case u'؛':
        return Qt::Key_Semicolon;
    case u'؟':
        return Qt::Key_Question;
    default:
        return Qt::Key_unknown;
    }
}
} // namespace

Qt::Key keyOfArabicLetter(char16_t letter)
{
    for (const LetterKey& each : arabic101) {
        if (each.letter == letter)
            return each.key;
    }
    return Qt::Key_unknown;
}

Qt::Key positionKey(const QKeyEvent& event)
{
    const auto own = Qt::Key(event.key());
    const QString text = event.text();
    const bool writesLetter = !text.isEmpty() && text.at(0).isLetter();
    const bool writesOtherSign = !text.isEmpty() && !writesLetter && !isAscii(text.at(0).unicode());
    const char16_t sign = writesOtherSign ? text.at(0).unicode() : char16_t(own > 0xffff ? 0 : own);
    if (writesOtherSign || (text.isEmpty() && !isAscii(sign))) {
        const Qt::Key key = keyOfSign(sign);
        if (key != Qt::Key_unknown)
            return key;
    }
    const bool isOtherScript = (writesLetter && !isAscii(text.at(0).unicode())) ||
                               (own != Qt::Key_unknown && own > Qt::Key(0x7f) && own < Qt::Key(0x01000000));
    if (!isOtherScript)
        return own;
    if (hasX11ScanCodes()) {
        const Qt::Key key = keyAtScanCode(event.nativeScanCode());
        if (key != Qt::Key_unknown)
            return key;
    }
    if (text.startsWith(QStringLiteral("لا")))
        return Qt::Key_B;
    const Qt::Key byText = writesLetter ? keyOfArabicLetter(text.at(0).unicode()) : Qt::Key_unknown;
    if (byText != Qt::Key_unknown)
        return byText;
    const Qt::Key byKey = own < Qt::Key(0x10000) ? keyOfArabicLetter(char16_t(own)) : Qt::Key_unknown;
    return byKey != Qt::Key_unknown ? byKey : own;
}

} // namespace tasrih
