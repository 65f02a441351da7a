// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/page_preview.h"

#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("printPreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(320, 240);
}

void PagePreview::setPrint(std::shared_ptr<const PrintedPages> print)
{
    m_print = std::move(print);
    setPage(m_page);
}

void PagePreview::setPage(int page)
{
    m_page = m_print ? std::clamp(page, 0, std::max(0, m_print->pageCount() - 1)) : 0;
    m_picture = {};
    update();
}

QSize PagePreview::sizeHint() const
{
    return {820, 600};
}

void PagePreview::resizeEvent(QResizeEvent*)
{
    m_picture = {};
}

QRectF PagePreview::pageRect() const
{
    const QSizeF room = QSizeF(size()) - QSizeF(2 * unit, 2 * unit);
    const QSizeF page = m_print->pageSize().scaled(room, Qt::KeepAspectRatio);
    return {QPointF((width() - page.width()) / 2, (height() - page.height()) / 2), page};
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().line);
    if (!m_print)
        return;
    const QRectF page = pageRect();
    if (m_picture.isNull()) {
        m_picture = QPixmap((page.size() * devicePixelRatioF()).toSize());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::white);
        QPainter ink(&m_picture);
        const double scale = page.width() / m_print->pageSize().width();
        ink.scale(scale, scale);
        m_print->paintPage(ink, m_page);
    }
    painter.drawPixmap(page.topLeft(), m_picture);
}

} // namespace tasrih
