// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QToolButton>

namespace tasrih {

/// A line that opens and folds what stands under it: arrow (where it has one) and text at the leading edge, the text
/// cut to the room there is. Its being checked says "open" and is told by the arrow alone.
class HeadingButton : public QToolButton
{
    Q_OBJECT

public:
    explicit HeadingButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int arrowRoom() const;
};

} // namespace tasrih
