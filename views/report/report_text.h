// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QtCore/QRectF>
#include <QtGui/QFont>
#include <QtGui/QTextLayout>

class QPainter;

namespace tasrih {

/// A paragraph of paper, measured: it is laid out anew where it is painted, so that a long report needs little room.
/// Lengths are tenths of a point.
class ReportText
{
public:
    struct Look
    {
        QFont font;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Qt::Alignment alignment = Qt::AlignLeft; ///< Absolute.
        bool isMuted = false;
    };

    ReportText() = default;
    /// @param width what a line holds
    ReportText(const std::vector<ReportRun>& runs, Look look, double width);

    [[nodiscard]] double height() const { return m_bottoms.empty() ? 0 : m_bottoms.back(); }
    [[nodiscard]] int lineCount() const { return int(m_bottoms.size()); }
    [[nodiscard]] double topOf(int line) const { return line == 0 ? 0 : m_bottoms[std::size_t(line) - 1]; }
    [[nodiscard]] double bottomOf(int line) const { return m_bottoms[std::size_t(line)]; }
    /// Paints the lines [@p from, @p to); the first of them stands at @p at.
    void paint(QPainter& painter, QPointF at, int from, int to) const;

private:
    void lay(QTextLayout& layout) const;

    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    Look m_look;
    double m_width = 0;
    std::vector<double> m_bottoms; ///< Of its lines.
};

/// Whether @p language runs from right to left.
[[nodiscard]] Qt::LayoutDirection directionOf(Language language);
[[nodiscard]] Qt::Alignment startOf(Qt::LayoutDirection direction);
[[nodiscard]] Qt::Alignment endOf(Qt::LayoutDirection direction);
/// Line ends within a paragraph, and nothing that an extractor would stumble over.
[[nodiscard]] QString printedText(const QString& text, Language language);

} // namespace tasrih
