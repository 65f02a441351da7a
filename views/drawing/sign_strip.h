// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/sign_legend.h"

#include <QtWidgets/QWidget>

namespace tasrih {

/// A legend beneath a page, in the style of the window and as many lines as its width asks for.
class SignStrip : public QWidget
{
public:
    /// Makes the entries in a style.
    using Entries = std::function<std::vector<SignLegend::Entry>(const TimelineStyle& style)>;

    using QWidget::QWidget;

    void setEntries(Entries entries);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();

    Entries m_entries;
    SignLegend m_legend;
};

} // namespace tasrih
