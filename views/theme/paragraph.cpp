// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/paragraph.h"

#include "models/words/plain_text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <cmath>

namespace tasrih {

namespace {
/// @p words with the sign of omission, at their own end where they run against @p window.
QString omitted(const QString& words, Qt::LayoutDirection window)
{
    const bool isFromRight = words.isRightToLeft();
    const bool isForeign = isFromRight != (window == Qt::RightToLeft);
    return words + QChar(0x2026) + (isForeign ? QString(QChar(isFromRight ? 0x200F : 0x200E)) : QString());
}
} // namespace

Paragraph::Paragraph(const QString& text, const QFont& font, const Frame& frame,
                     const QList<QTextLayout::FormatRange>& formats)
    : m_formats(formats)
{
    QString words = plainWords(text);
    words.replace(u'\n', QChar(QChar::LineSeparator));
    m_layout.setFont(font);
    QTextOption option;
    option.setTextDirection(frame.direction);
    option.setAlignment(QStyle::visualAlignment(frame.direction, frame.alignment) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    lay(words, frame);
    const int count = m_layout.lineCount();
    if (count == 0)
        return;
    const QTextLine last = m_layout.lineAt(count - 1);
    const qsizetype shown = last.textStart() + last.textLength();
    if (shown >= words.size())
        return;
    // Takes letters from the end until the sign of omission has room in the last line.
    for (qsizetype end = shown; end > last.textStart(); --end) {
        lay(omitted(words.left(end).trimmed(), frame.direction), frame);
        if (m_layout.lineCount() < count ||
            m_layout.lineAt(count - 1).textStart() + m_layout.lineAt(count - 1).textLength() >= m_layout.text().size())
            return;
    }
}

void Paragraph::lay(const QString& text, const Frame& frame)
{
    m_layout.setText(text);
    QList<QTextLayout::FormatRange> formats;
    for (QTextLayout::FormatRange range : m_formats) {
        range.length = std::min(range.length, int(text.size()) - range.start);
        if (range.length > 0)
            formats.append(range);
    }
    m_layout.setFormats(formats);
    m_layout.beginLayout();
    double height = 0;
    for (int i = 0; i < frame.mostLines && !text.isEmpty(); ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(frame.width);
        const double pitch = frame.pitch > 0 ? frame.pitch : line.height();
        line.setPosition({0, height + (pitch - line.height()) / 2});
        height += pitch;
    }
    m_layout.endLayout();
    m_height = int(std::ceil(height));
}

int cellPitch(const QFont& font)
{
    return QFontMetrics(font).lineSpacing() + 5;
}

void Paragraph::draw(QPainter& painter, QPoint at) const
{
    m_layout.draw(&painter, at);
}

} // namespace tasrih
