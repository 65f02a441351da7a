// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

namespace tasrih {

enum class Language;

/// The faces of articles.
enum class ReadingFace
{
    Book, ///< Naskh and serif.
    Plain ///< The faces of the interface.
};

/// How articles are set: by the reader's own wish, kept in the settings.
struct ReadingStyle
{
    int zoom = 100; ///< Per cent.
    ReadingFace face = ReadingFace::Book;
    int measure = 680; ///< The width of the column in px.

    static constexpr int leastZoom = 60;
    static constexpr int mostZoom = 240;

    friend bool operator==(const ReadingStyle&, const ReadingStyle&) = default;
};

inline constexpr int narrowMeasure = 560;
inline constexpr int normalMeasure = 680;
inline constexpr int wideMeasure = 840;

/// The style in force; from the settings the first time.
[[nodiscard]] const ReadingStyle& readingStyle();
/// Sets and keeps it. Readers that show a text must be told to restyle().
void setReadingStyle(ReadingStyle style);
/// @p percent of a length at the zoom in force.
[[nodiscard]] int zoomed(int length);
/// The face of articles in a language, zoomed.
[[nodiscard]] QFont articleFont(Language language);

} // namespace tasrih
