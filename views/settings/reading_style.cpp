// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/reading_style.h"

#include "views/settings/settings.h"
#include "views/theme/theme.h"

#include <algorithm>
#include <optional>

namespace tasrih {

namespace {
std::optional<ReadingStyle>& inForce()
{
    static std::optional<ReadingStyle> style;
    return style;
}
} // namespace

const ReadingStyle& readingStyle()
{
    if (!inForce())
        inForce() = Settings().readingStyle();
    return *inForce();
}

void setReadingStyle(ReadingStyle style)
{
    style.zoom = std::clamp(style.zoom, ReadingStyle::leastZoom, ReadingStyle::mostZoom);
    style.measure = std::clamp(style.measure, 320, 1400);
    inForce() = style;
    Settings().setReadingStyle(style);
}

int zoomed(int length)
{
    return length * readingStyle().zoom / 100;
}

QFont articleFont(Language language)
{
    QFont font = readerFont(language);
    if (readingStyle().face == ReadingFace::Plain)
        font.setFamilies(interfaceFont().families());
    font.setPixelSize(zoomed(font.pixelSize()));
    return font;
}

} // namespace tasrih
