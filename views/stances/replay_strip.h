// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace tasrih {

/// Takes a table through time: a slider over the days, steps to the days on which something was said, and a button that
/// makes them by itself. The last day stands for all of them.
class ReplayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayStrip(QWidget* parent = nullptr);

    /// @param days on which something was said, in order; @param span what the slider spans.
    void setDays(const std::vector<QDate>& days, std::optional<std::pair<QDate, QDate>> span);
    /// Nothing = all days. Signals nothing.
    void setDay(std::optional<QDate> day);
    [[nodiscard]] std::optional<QDate> day() const;

    void stepBack();
    void stepForward();
    /// From the last day it begins with the first one.
    void togglePlaying();
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    void updatePlay();

Q_SIGNALS:
    void dayChanged();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void goTo(std::optional<QDate> day);
    void play();
    void stop();
    void updateWords();

    std::vector<QDate> m_days;
    std::optional<std::pair<QDate, QDate>> m_span;
    QTimer m_timer;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    QSlider* m_slider;
    QLabel* m_words;
};

} // namespace tasrih
