// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/actor.h"
#include "database/words/language.h"
#include "database/words/vocabulary.h"

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

namespace tasrih {

enum class Appearance
{
    Light,
    Dark,
    HighContrast
};

/// Font sizes in px of the design, for Latin; Arabic body text is one larger.
enum class TextSize
{
    Meta = 11,
    Body = 13,
    Strong = 15,
    Section = 18,
    Title = 22
};

/// The colours of one appearance, by what they mean. Side and stance colours are for marks, not for text.
struct Theme
{
    Appearance appearance = Appearance::Light;
    QColor paper, window, text, secondary, line, accent;
    QColor onAccent;          ///< Text on the accent colour.
    QColor selection;         ///< Behind selected rows; text stays readable on it.
    QColor hit;               ///< Behind what a search found, in a text with highlights; text stays readable on it.
    QColor warning;           ///< Text of a problem.
    bool isGreyscale = false; ///< Sides are shades of grey.

    /// The colour of a side by its key or "#rrggbb"; neutral grey where it is unknown.
    [[nodiscard]] QColor side(const QString& colourKey) const;
    [[nodiscard]] QColor side(const Side* side) const;
    [[nodiscard]] QColor stance(Position position) const;
    /// A tint of @p mark over the paper, e.g. stance cells and the current highlight. @p percent from 0 to 100.
    [[nodiscard]] QColor tint(const QColor& mark, int percent) const;
};

/// Base unit of all distances in px; half of it is allowed.
inline constexpr int unit = 8;
inline constexpr int rowHeight = 28;
inline constexpr int compactRowHeight = 24;
inline constexpr int radius = 4;

/// The theme in force.
[[nodiscard]] const Theme& theme();
/// The theme of an appearance that need not be in force: prints are always light.
[[nodiscard]] const Theme& themeOf(Appearance appearance);
/// The light theme in shades of grey, for prints that must survive a copier.
[[nodiscard]] const Theme& greyscaleTheme();
/// Sets style, palette, fonts and style sheet of the application. All windows repaint.
void applyTheme(QApplication& application, Appearance appearance);
/// Noto Sans with Noto Sans Arabic at one of the design's sizes, for the interface's language.
[[nodiscard]] QFont interfaceFont(TextSize size = TextSize::Body);
/// The face of articles: Noto Naskh Arabic 20 px, Latin (Noto Serif) 17 px.
[[nodiscard]] QFont readerFont(Language language = Language::Arabic);
/// A Breeze icon, or a bundled one of that name, drawn in the text colour of the theme in force when it is painted.
/// Icons that point along the reading direction are mirrored in Arabic.
[[nodiscard]] QIcon themedIcon(const QString& name);
/// The shape that tells a stance without colour: ▲ ▼ ◆ ● ?
[[nodiscard]] QString stanceGlyph(Position position);

} // namespace tasrih
