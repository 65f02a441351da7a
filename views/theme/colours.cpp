// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

namespace tasrih {

namespace {

/// One colour in the light and in the dark appearance.
struct Pair
{
    QRgb light, dark;
    [[nodiscard]] QColor in(Appearance appearance) const
    {
        return QColor::fromRgb(appearance == Appearance::Light ? light : dark);
    }
};

constexpr Pair neutralMark{0x5F6B76, 0xA9B3BD};

struct SideColour
{
    const char* key;
    Pair colours;
};

constexpr SideColour sideColours[] = {
    {"federal", {0x00795A, 0x2FC598}},   {"kurdistan", {0x9A6700, 0xE6B23A}}, {"us", {0x123F8C, 0x5A9BF2}},
    {"coalition", {0x1E88C0, 0x8FD0FF}}, {"factions", {0xB84A00, 0xF08A4B}},  {"iran", {0xA3427A, 0xE29BC4}},
    {"international", neutralMark},      {"experts", {0x7A5C3E, 0xC9A37E}},
};

QColor mixed(const QColor& under, const QColor& over, int percent)
{
    const auto channel = [percent](int from, int to) { return from + (to - from) * percent / 100; };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

Theme made(Appearance appearance, QRgb paper, QRgb window, QRgb text, QRgb secondary, QRgb line, QRgb accent,
           QRgb onAccent, QRgb warning)
{
    Theme result;
    result.appearance = appearance;
    result.paper = QColor::fromRgb(paper);
    result.window = QColor::fromRgb(window);
    result.text = QColor::fromRgb(text);
    result.secondary = QColor::fromRgb(secondary);
    result.line = QColor::fromRgb(line);
    result.accent = QColor::fromRgb(accent);
    result.onAccent = QColor::fromRgb(onAccent);
    result.warning = QColor::fromRgb(warning);
    result.hit = QColor::fromRgb(appearance == Appearance::Light ? 0xFFD24A : 0x8A6A00);
    const int strength = appearance == Appearance::Light ? 14 : appearance == Appearance::Dark ? 24 : 36;
    result.selection = mixed(result.paper, result.accent, strength);
    return result;
}

} // namespace

const Theme& themeOf(Appearance appearance)
{
    static const Theme light =
        made(Appearance::Light, 0xFFFFFF, 0xF3F4F6, 0x1B1F24, 0x57606A, 0xD0D5DB, 0x0B5CAD, 0xFFFFFF, 0xB42318);
    static const Theme dark =
        made(Appearance::Dark, 0x1A1D21, 0x23272C, 0xE6E8EB, 0xA3ABB5, 0x3A4048, 0x6CB6FF, 0x10151B, 0xFF9A8F);
    static const Theme contrast =
        made(Appearance::HighContrast, 0x000000, 0x000000, 0xFFFFFF, 0xE6E8EB, 0xFFFFFF, 0x6CB6FF, 0x000000, 0xFFB4A9);
    switch (appearance) {
    case Appearance::Dark:
        return dark;
    case Appearance::HighContrast:
        return contrast;
    case Appearance::Light:
        break;
    }
    return light;
}

namespace {
/// Sides in the order of the table in shades that a copier keeps apart; others by how bright their colour is.
QColor greyOf(const QString& colourKey, const QColor& colour)
{
    constexpr int darkest = 24;
    constexpr int step = 18;
    int at = 0;
    for (const SideColour& known : sideColours) {
        if (colourKey == QLatin1String(known.key))
            return QColor::fromRgb(darkest + at * step, darkest + at * step, darkest + at * step);
        ++at;
    }
    const int grey = std::clamp(qGray(colour.rgb()), darkest, 170);
    return QColor(grey, grey, grey);
}
} // namespace

const Theme& greyscaleTheme()
{
    static const Theme grey = [] {
        Theme result = themeOf(Appearance::Light);
        result.isGreyscale = true;
        result.accent = QColor(0x30, 0x30, 0x30);
        return result;
    }();
    return grey;
}

QColor Theme::side(const QString& colourKey) const
{
    if (isGreyscale)
        return greyOf(colourKey, QColor(colourKey.startsWith(u'#') ? colourKey : QStringLiteral("#5F6B76")));
    for (const SideColour& known : sideColours) {
        if (colourKey == QLatin1String(known.key))
            return known.colours.in(appearance);
    }
    const QColor named = colourKey.startsWith(QLatin1Char('#')) ? QColor(colourKey) : QColor();
    return named.isValid() ? named : neutralMark.in(appearance);
}

QColor Theme::side(const Side* side) const
{
    return side ? this->side(side->colour) : isGreyscale ? greyOf({}, Qt::gray) : neutralMark.in(appearance);
}

QColor Theme::stance(Position position) const
{
    switch (position) {
    case Position::Support:
        return Pair{0x1F5FBF, 0x7DB3FF}.in(appearance);
    case Position::Oppose:
        return Pair{0xB3470F, 0xFF9E66}.in(appearance);
    case Position::Mixed:
        return Pair{0x7A4FA3, 0xCBA6F0}.in(appearance);
    case Position::Neutral:
        return neutralMark.in(appearance);
    case Position::Unclear:
        break;
    }
    return Pair{0x6E7781, 0x98A2AD}.in(appearance);
}

QColor Theme::tint(const QColor& mark, int percent) const
{
    return mixed(paper, mark, percent);
}

QString stanceGlyph(Position position)
{
    switch (position) {
    case Position::Support:
        return QStringLiteral("▲");
    case Position::Oppose:
        return QStringLiteral("▼");
    case Position::Mixed:
        return QStringLiteral("◆");
    case Position::Neutral:
        return QStringLiteral("●");
    case Position::Unclear:
        break;
    }
    return QStringLiteral("?");
}

} // namespace tasrih
