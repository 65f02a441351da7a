// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the chart on every page: classification, title, footer.
#include "models/labels/labels.h"
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
    const QRectF top(margin(), margin(), innerWidth(), m_areas.classification);
    const QRectF bottom(margin(), m_size.height() - margin() - m_areas.classification, innerWidth(),
                        m_areas.classification);
    for (const QRectF& box : {top, bottom})
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         m_options.classification);
}

void TimelinePrint::paintTitle(QPainter& painter) const
{
    const double titleHeight = QFontMetricsF(m_titleFont).height();
    const QRectF box(margin(), topOfTitle(), innerWidth(), titleHeight);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.setPen(m_style.theme->text);
    painter.setFont(m_titleFont);
    painter.drawText(box, flags | Qt::AlignLeft,
                     QFontMetricsF(m_titleFont).elidedText(m_title, Qt::ElideRight, box.width()));
    painter.setPen(m_style.theme->secondary);
    painter.setFont(m_sectionFont);
    const QFontMetricsF metrics(m_sectionFont);
    const QRectF second(box.left(), box.bottom(), box.width(), metrics.height());
    const QString beside = particulars();
    const double room = box.width() - metrics.horizontalAdvance(beside) - spacing;
    painter.drawText(second, flags | Qt::AlignLeft, metrics.elidedText(subtitle(), Qt::ElideRight, room));
    painter.drawText(second, flags | Qt::AlignRight, beside);
}

void TimelinePrint::paintEmpty(QPainter& painter) const
{
    painter.setPen(m_style.theme->secondary);
    painter.setFont(m_sectionFont);
    painter.drawText(QRectF(QPointF(), m_size), Qt::AlignCenter,
                     translated(m_options.language, "TimelinePrint",
                                QT_TRANSLATE_NOOP("TimelinePrint", "No withdrawal claims to show.")));
}

QRectF TimelinePrint::footer() const
{
    return {margin(), m_size.height() - margin() - m_areas.classification - m_areas.footerHeight, innerWidth(),
            m_areas.footerHeight};
}

/// Which page this is: all of the footer that differs from page to page.
void TimelinePrint::paintPlace(QPainter& painter, int page) const
{
    painter.save();
    if (page >= chartPages())
        painter.setClipRect(footer());
    painter.setFont(m_style.meta);
    painter.setPen(m_style.theme->secondary);
    painter.drawText(footer(), Qt::AlignTop | Qt::AlignRight | Qt::TextSingleLine | Qt::TextDontClip, placeText(page));
    painter.restore();
}

/// Two lines: what was chosen; what the numbers mean and who made it when.
void TimelinePrint::paintFooter(QPainter& painter, int page) const
{
    const double line = m_areas.footerHeight / 2;
    const QRectF first(footer().topLeft(), QSizeF(innerWidth(), line));
    painter.setFont(m_style.meta);
    painter.setPen(m_style.theme->secondary);
    const QFontMetricsF metrics(m_style.meta);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    const double room = first.width() - metrics.horizontalAdvance(placeText(page)) - spacing;
    painter.drawText(first, flags | Qt::AlignLeft, metrics.elidedText(ruleText(), Qt::ElideRight, room));
    QStringList words;
    if (m_hasNotes)
        words << translated(m_options.language, "TimelinePrint",
                            QT_TRANSLATE_NOOP("TimelinePrint", "Numbers in brackets refer to the list of sources"));
    words << datesText();
    painter.drawText(first.translated(0, line), flags | Qt::AlignLeft,
                     metrics.elidedText(words.join(QStringLiteral(" · ")), Qt::ElideRight, first.width()));
}

} // namespace tasrih
