// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/printed_pages.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <memory>

namespace tasrih {

/// Shows one page of a print, as large as the widget allows.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setPrint(std::shared_ptr<const PrintedPages> print);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRectF pageRect() const;

    std::shared_ptr<const PrintedPages> m_print;
    QPixmap m_picture; ///< The page as painted last; null when it must be painted anew.
    int m_page = 0;
};

} // namespace tasrih
