// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/time_feed.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QToolButton;

namespace tasrih {

class Context;
class TimeChart;

/// What was found in the course of time: hits by month on the timeline's axis, also by outlet or side, and the first
/// and the last article and statement.
class TimeStrip : public QWidget
{
    Q_OBJECT

public:
    /// @param context must outlive the strip.
    explicit TimeStrip(Context& context, QWidget* parent = nullptr);

    void setQuestion(const SearchQuestion& question);

Q_SIGNALS:
    /// A month was clicked: its first day.
    void monthChosen(QDate month);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void showValue();
    void showEnds();

    Context& m_context;
    TimeFeed m_feed;
    SearchQuestion m_question;
    QComboBox* m_split;
    QToolButton* m_ends;
    TimeChart* m_chart;
};

} // namespace tasrih
