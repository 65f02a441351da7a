// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/scroll_marks.h"

#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

ScrollMarks::ScrollMarks(QScrollBar& bar)
    : QWidget(&bar)
{
    setObjectName(QStringLiteral("scrollMarks"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setVisible(false);
    bar.installEventFilter(this);
}

void ScrollMarks::show(std::vector<double> places)
{
    m_places = std::move(places);
    resize(parentWidget()->size());
    setVisible(!m_places.empty());
    update();
}

bool ScrollMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

void ScrollMarks::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int last = -2;
    for (const double place : m_places) {
        const int y = int(place * height());
        if (y - last < 2)
            continue; // Hundreds of hits make one line.
        painter.fillRect(2, y, width() - 4, 2, theme().accent);
        last = y;
    }
}

} // namespace tasrih
