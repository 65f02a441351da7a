// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page_entry.h"

#include <QtWidgets/QWidget>

#include <map>

class QAbstractButton;

namespace tasrih {

/// The strip of pages on the leading side: icons with labels, or icons alone where the window is narrow.
class Rail : public QWidget
{
    Q_OBJECT

public:
    enum class Width
    {
        Labels = 64,
        Icons = 48
    };

    explicit Rail(PageList pages, QWidget* parent = nullptr);

    void setWidth(Width width);
    /// Marks the page shown.
    void setCurrent(PageId page);

Q_SIGNALS:
    void pageChosen(tasrih::PageId page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::map<PageId, QAbstractButton*> m_buttons;
};

} // namespace tasrih
