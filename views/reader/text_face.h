// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>
#include <QtGui/QTextLayout>

namespace tasrih {

/// How a piece of an article is set.
struct TextFace
{
    QFont font;         ///< Of the piece's main script.
    QFont foreignFont;  ///< Of words in the other script, sized to match.
    int lineHeight = 0; ///< px from baseline to baseline.

    enum class Role
    {
        Body,
        Title
    };

    [[nodiscard]] static TextFace of(Qt::LayoutDirection direction, Role role);
    /// The formats of the words of @p text in the other script. They begin and end between scripts, where Arabic
    /// letters do not join, so no letter comes apart.
    [[nodiscard]] QList<QTextLayout::FormatRange> foreignRuns(const QString& text, Qt::LayoutDirection direction) const;
};

} // namespace tasrih
