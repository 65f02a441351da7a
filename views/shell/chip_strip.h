// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

class QHBoxLayout;

namespace tasrih {

class Context;

/// The active parts of the filter as chips in one line, which scrolls sideways when there are too many.
class ChipStrip : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChipStrip(Context& context, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, 24}; }

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void rebuild();

    Context& m_context;
    QWidget* m_row;
    QHBoxLayout* m_layout;
};

} // namespace tasrih
