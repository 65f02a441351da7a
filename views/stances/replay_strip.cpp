// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/replay_strip.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "views/theme/theme.h"
#include "views/theme/tool_button.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int stepTime = 350; // ms
}

ReplayStrip::ReplayStrip(QWidget* parent)
    : QWidget(parent)
    , m_back(newToolButton(this, "replayBack", QStringLiteral("go-previous"),
                           tr("Back to the day before on which something was said (,)")))
    , m_play(newToolButton(this, "replayPlay", QStringLiteral("media-playback-start"), {}))
    , m_forward(newToolButton(this, "replayForward", QStringLiteral("go-next"),
                              tr("On to the next day on which something was said (.)")))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_words(new QLabel(this))
{
    m_slider->setObjectName(QStringLiteral("untilSlider"));
    m_slider->setAccessibleName(tr("Stances as of a day"));
    m_slider->setToolTip(tr("Show the stances as they stood on a day"));
    m_words->setObjectName(QStringLiteral("untilLabel"));
    m_words->setMinimumWidth(24 * unit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit, 2, unit, 2);
    layout->setSpacing(unit / 2);
    layout->addWidget(m_back);
    layout->addWidget(m_play);
    layout->addWidget(m_forward);
    layout->addSpacing(unit / 2);
    layout->addWidget(m_slider, 1);
    layout->addSpacing(unit / 2);
    layout->addWidget(m_words);
    m_timer.setInterval(stepTime);
    connect(&m_timer, &QTimer::timeout, this, &ReplayStrip::play);
    connect(m_back, &QToolButton::clicked, this, &ReplayStrip::stepBack);
    connect(m_play, &QToolButton::clicked, this, &ReplayStrip::togglePlaying);
    connect(m_forward, &QToolButton::clicked, this, &ReplayStrip::stepForward);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        updateWords();
        Q_EMIT dayChanged();
    });
    updatePlay();
    updateWords();
}

void ReplayStrip::setDays(const std::vector<QDate>& days, std::optional<std::pair<QDate, QDate>> span)
{
    const std::optional<QDate> before = day();
    m_days = days;
    m_span = span;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, span ? int(span->first.daysTo(span->second)) : 0);
    m_slider->setPageStep(30);
    setEnabled(span.has_value());
    setDay(before);
}

void ReplayStrip::setDay(std::optional<QDate> day)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(day && m_span ? int(m_span->first.daysTo(*day)) : m_slider->maximum());
    updateWords();
}

std::optional<QDate> ReplayStrip::day() const
{
    if (!m_span || m_slider->value() == m_slider->maximum())
        return std::nullopt;
    return m_span->first.addDays(m_slider->value());
}

void ReplayStrip::goTo(std::optional<QDate> day)
{
    m_slider->setValue(day && m_span ? int(m_span->first.daysTo(*day)) : m_slider->maximum());
}

void ReplayStrip::stepBack()
{
    if (!m_span)
        return;
    // The last day is as good as all of them.
    const QDate now = day().value_or(m_span->second);
    const auto at = std::lower_bound(m_days.begin(), m_days.end(), now);
    if (at != m_days.begin())
        goTo(*std::prev(at));
}

void ReplayStrip::stepForward()
{
    const std::optional<QDate> now = day();
    if (!now)
        return;
    const auto next = std::upper_bound(m_days.begin(), m_days.end(), *now);
    goTo(next == m_days.end() ? std::nullopt : std::optional(*next));
}

void ReplayStrip::togglePlaying()
{
    if (m_timer.isActive()) {
        stop();
        return;
    }
    if (m_days.empty())
        return;
    if (!day())
        goTo(m_days.front());
    m_timer.start();
    updatePlay();
}

void ReplayStrip::play()
{
    stepForward();
    if (!day())
        stop();
}

void ReplayStrip::stop()
{
    m_timer.stop();
    updatePlay();
}

void ReplayStrip::hideEvent(QHideEvent* event)
{
    stop();
    QWidget::hideEvent(event);
}

void ReplayStrip::updateWords()
{
    const std::optional<QDate> now = day();
    m_words->setText(now ? tr("Up to %1").arg(isolated(readable(*now, interfaceLanguage()))) : tr("All dates"));
}

void ReplayStrip::updatePlay()
{
    const bool isPlaying = m_timer.isActive();
    const QString text = isPlaying ? tr("Pause (P)") : tr("Replay the days one after the other (P)");
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
    m_play->setIcon(
        themedIcon(isPlaying ? QStringLiteral("media-playback-pause") : QStringLiteral("media-playback-start")));
}

} // namespace tasrih
