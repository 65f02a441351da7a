// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_legend.h"

#include "database/words/vocabulary.h"
#include "views/stances/stance_mark.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr int lineHeight = 20;
constexpr int markWidth = 18;
constexpr int markSize = 9;
constexpr int legendGap = 2 * unit;
} // namespace

StanceLegend::StanceLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StanceLegend::setContents(std::optional<CellContents> contents)
{
    m_contents = contents;
    updateGeometry();
    update();
}

QList<StanceLegend::Entry> StanceLegend::entries() const
{
    QList<Entry> result;
    for (const Term<Position>& term : terms<Position>())
        result.append({{}, theme().stance(term.value), textOf(term.value), term.value});
    if (m_contents == CellContents::Latest)
        result.append({QStringLiteral("3"), theme().text, tr("sayings behind the latest stance")});
    else if (m_contents == CellContents::Counts)
        result.append({QStringLiteral("3"), theme().text, tr("sayings for and against")});
    else
        result.append({QStringLiteral("—"), theme().secondary, tr("the day isn't certain")});
    result.append({QString(QChar(changedMark)), theme().text, tr("changed over time")});
    result.append({QString(QChar(contradictoryMark)), theme().text, tr("contradicts itself at one time")});
    if (m_contents)
        result.append({QString(QChar(sumMark)), theme().text, tr("sums up the rows under it")});
    return result;
}

QList<QRect> StanceLegend::places(int width) const
{
    const QFontMetrics metrics(interfaceFont(TextSize::Meta));
    QList<QRect> result;
    QPoint at(unit, unit / 2);
    for (const Entry& entry : entries()) {
        const int needed = markWidth + metrics.horizontalAdvance(entry.text) + 2;
        if (at.x() + needed > width - unit && at.x() > unit)
            at = QPoint(unit, at.y() + lineHeight);
        result.append({at, QSize(needed, lineHeight)});
        at.rx() += needed + legendGap;
    }
    return result;
}

int StanceLegend::heightForWidth(int width) const
{
    return places(width).constLast().bottom() + unit / 2;
}

QSize StanceLegend::sizeHint() const
{
    return {60 * unit, heightForWidth(std::max(width(), 60 * unit))};
}

void StanceLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(interfaceFont(TextSize::Meta));
    const QList<Entry> all = entries();
    const QList<QRect> where = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), where[i]);
        const QRect mark = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                               {markWidth - 4, lineHeight}, place);
        const QRect text = QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter,
                                               {place.width() - markWidth, lineHeight}, place);
        painter.setPen(all[i].colour);
        if (all[i].position)
            drawStanceMark(painter, QRectF(mark).center(), markSize, *all[i].position, all[i].colour);
        else
            painter.drawText(mark, Qt::AlignCenter, all[i].mark);
        painter.setPen(theme().secondary);
        painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine, all[i].text);
    }
}

} // namespace tasrih
