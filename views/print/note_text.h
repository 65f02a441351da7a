// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/timeline_style.h"

#include <QtGui/QTextLayout>

#include <memory>

class QPainter;

namespace tasrih {

/// A paragraph of a printed list, in lines of equal height. Arabic letters are never set smaller than they may be,
/// whatever stands around them, and the faces' own generous distances between lines don't count.
class NoteText
{
public:
    /// @param width that its lines may have
    NoteText(const QString& text, const QFont& font, Qt::LayoutDirection direction, double width);

    [[nodiscard]] double height() const { return m_height; }
    /// With its upper left corner at @p corner, in the painter's pen.
    void paint(QPainter& painter, const QPointF& corner) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

} // namespace tasrih
