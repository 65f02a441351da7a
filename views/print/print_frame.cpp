// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the chart on every page: classification, title, footer.
#include "models/words/labels.h"
#include "views/print/timeline_print.h"

#include <QtGui/QPainter>

namespace tasrih {

/// At the top and at the bottom, in the middle, where nobody overlooks it.
void TimelinePrint::paintClassification(QPainter& painter) const
{
    if (m_options.classification.isEmpty())
        return;
    QFont font = m_sectionFont;
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(m_style.theme->text);
    const QRectF top(margin(), margin(), innerWidth(), m_classificationHeight);
    const QRectF bottom(margin(), m_size.height() - margin() - m_classificationHeight, innerWidth(),
                        m_classificationHeight);
    for (const QRectF& box : {top, bottom})
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         m_options.classification);
}

void TimelinePrint::paintTitle(QPainter& painter) const
{
    const double titleHeight = QFontMetricsF(m_titleFont).height();
    const QRectF box(margin(), topOfTitle(), innerWidth(), titleHeight);
    const QRectF second(box.left(), box.bottom(), box.width(), QFontMetricsF(m_sectionFont).height());
    paintFrameLine(painter, m_titleFont, m_style.theme->text, box, m_title);
    paintFrameLine(painter, m_sectionFont, m_style.theme->secondary, second, subtitle(), particulars());
}

/// Under the line with the title; as many lines as it takes.
QRectF TimelinePrint::headlineBox() const
{
    const QRectF room(margin(), topOfTitle() + QFontMetricsF(m_sectionFont).height(), innerWidth(), m_size.height());
    const double height = QFontMetricsF(m_headlineFont).boundingRect(room, Qt::TextWordWrap, m_headline).height();
    return {room.topLeft(), QSizeF(room.width(), height)};
}

/// What it is about, the headline, how much of it all is shown.
void TimelinePrint::paintHeadline(QPainter& painter) const
{
    const QRectF box = headlineBox();
    const double line = QFontMetricsF(m_sectionFont).height();
    const QRectF over(box.left(), box.top() - line, box.width(), line);
    const QRectF under(box.left(), box.bottom(), box.width(), line);
    const QColor& quiet = m_style.theme->secondary;
    const QString about = m_headline == m_title ? subtitle() : m_title + QStringLiteral(" · ") + subtitle();
    paintFrameLine(painter, m_sectionFont, quiet, over, about, particulars());
    painter.setFont(m_headlineFont);
    painter.setPen(m_style.theme->text);
    const int direction = m_style.direction == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip | direction,
                     m_headline);
    paintFrameLine(painter, m_sectionFont, m_style.theme->text, under, leadCountText());
}

void TimelinePrint::paintEmpty(QPainter& painter) const
{
    painter.setPen(m_style.theme->secondary);
    painter.setFont(m_sectionFont);
    painter.drawText(QRectF(QPointF(), m_size), Qt::AlignCenter,
                     translated(m_options.language, Wording("TimelinePrint", "No withdrawal claims to show.")));
}

QRectF TimelinePrint::footerLine(int line) const
{
    const double height = m_footerHeight / 2;
    const double top = m_size.height() - margin() - m_classificationHeight - m_footerHeight;
    return {margin(), top + line * height, innerWidth(), height};
}

/// Which page this is: all of the footer that differs from page to page.
void TimelinePrint::paintPlace(QPainter& painter, int page) const
{
    painter.save();
    if (page >= leadPages() + chartPages())
        painter.setClipRect(footerLine(0));
    paintFrameLine(painter, m_style.meta, m_style.theme->secondary, footerLine(0), {}, placeText(page));
    painter.restore();
}

/// Two lines: what was chosen; what the numbers mean and who made it when.
void TimelinePrint::paintFooter(QPainter& painter, int page) const
{
    const QRectF first = roomBeside(footerLine(0), m_style.meta, placeText(page), m_style.direction);
    paintFrameLine(painter, m_style.meta, m_style.theme->secondary, first, ruleText(headOf(page)));
    QStringList words;
    // Strips, which rows of many claims are pressed into, have no numbers.
    const bool isNumbered = headOf(page) == Head::Lead || rows().metrics().hasLanes();
    if (m_hasNotes && isNumbered)
        words << translated(m_options.language,
                            Wording("TimelinePrint", "Numbers in brackets refer to the list of sources"));
    words << datesText();
    paintFrameLine(painter, m_style.meta, m_style.theme->secondary, footerLine(1), words.join(QStringLiteral(" · ")));
}

} // namespace tasrih
