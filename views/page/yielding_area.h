// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

namespace tasrih {

/// What stands above a list and is as high as its words need. Where that leaves the list no room, it gives way and
/// scrolls.
class YieldingArea : public QScrollArea
{
    Q_OBJECT

public:
    /// @param content is owned from now on.
    explicit YieldingArea(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace tasrih
