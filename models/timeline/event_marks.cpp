// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/event_marks.h"

#include "database/words/numerals.h"

namespace tasrih {

namespace {

QString shortened(QString text, double longest, const TextWidth& textWidth)
{
    if (textWidth(text) <= longest)
        return text;
    while (text.size() > 1 && textWidth(text + QChar(u'…')) > longest)
        text.chop(1);
    return text.trimmed() + QChar(u'…');
}

std::vector<EventMark> wanted(const TimelineContent& content, const TimeScale& scale, double width,
                              const EventStrip& strip, const TextWidth& textWidth)
{
    std::vector<EventMark> marks;
    for (int i = 0; i < int(content.events.size()); ++i) {
        const TimelineEvent& event = content.events[std::size_t(i)];
        EventMark mark{scale.x(event.days.from), scale.x(event.days.to)};
        if (mark.from < 0 || mark.from > width)
            continue;
        mark.label = shortened(event.label, strip.longest, textWidth);
        mark.events = {i};
        marks.push_back(std::move(mark));
    }
    if (strip.today) {
        EventMark mark{scale.x(startOfDay(*strip.today)), scale.x(endOfDay(*strip.today))};
        mark.label = strip.todayLabel;
        const auto at = std::upper_bound(marks.begin(), marks.end(), mark.from,
                                         [](double x, const EventMark& other) { return x < other.from; });
        if (mark.from >= 0 && mark.from <= width)
            marks.insert(at, std::move(mark));
    }
    return marks;
}

QString counted(const QString& label, std::size_t more)
{
    return more == 0 ? label : label + u' ' + moreText(int(more));
}

/// Puts labels into levels from the leading edge on. A line comes down from its label's level, so a label may only
/// stand where all levels from its own downwards are free again: what is above it has no line below.
class Placer
{
public:
    Placer(double width, const EventStrip& strip, const TextWidth& textWidth)
        : m_width(width)
        , m_strip(strip)
        , m_textWidth(textWidth)
        , m_free(std::size_t(std::max(strip.levels, 1)), -1e300)
    {
    }

    void place(EventMark mark)
    {
        // Room is kept for the count that a later event may add.
        const double width = m_textWidth(counted(mark.label, mark.events.empty() ? 0 : 88));
        const double after = mark.from + m_strip.gap;
        const double before = mark.from - m_strip.gap - width;
        if (const std::optional<int> level = levelFor(mark.from); level && after + width <= m_width)
            put(std::move(mark), *level, after, width);
        else if (before >= m_lastLine + m_strip.gap && levelFor(before) == 0)
            put(std::move(mark), 0, before, width);
        else
            fold(std::move(mark));
    }

    [[nodiscard]] EventMarks take()
    {
        for (EventMark& mark : m_result.marks) {
            if (mark.events.size() > 1)
                mark.label = counted(mark.label, mark.events.size() - 1);
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::optional<int> levelFor(double x) const
    {
        std::optional<int> found;
        for (int level = int(m_free.size()) - 1; level >= 0 && m_free[std::size_t(level)] <= x; --level)
            found = level;
        return found;
    }

    void put(EventMark mark, int level, double from, double width)
    {
        mark.level = level;
        mark.labelFrom = from;
        mark.labelTo = from + width;
        m_free[std::size_t(level)] = std::max(mark.labelTo, mark.from) + m_strip.gap;
        m_lastLine = mark.from;
        m_result.levels = std::max(m_result.levels, level + 1);
        m_result.marks.push_back(std::move(mark));
    }

    /// Today keeps its line, which then begins below the labels; an event is counted in its predecessor.
    void fold(EventMark mark)
    {
        if (mark.events.empty()) {
            mark.label.clear();
            mark.level = m_strip.levels;
            m_result.marks.push_back(std::move(mark));
            return;
        }
        m_result.quietLines.push_back(mark.from);
        for (auto before = m_result.marks.rbegin(); before != m_result.marks.rend(); ++before) {
            if (before->events.empty())
                continue;
            before->events.insert(before->events.end(), mark.events.begin(), mark.events.end());
            return;
        }
    }

    double m_width;
    const EventStrip& m_strip;
    const TextWidth& m_textWidth;
    std::vector<double> m_free; ///< By level: where it is free again.
    double m_lastLine = -1e300;
    EventMarks m_result;
};

} // namespace

EventMarks eventMarks(const TimelineContent& content, const TimeScale& scale, double width, const EventStrip& strip,
                      const TextWidth& textWidth)
{
    Placer placer(width, strip, textWidth);
    for (EventMark& mark : wanted(content, scale, width, strip, textWidth))
        placer.place(std::move(mark));
    return placer.take();
}

} // namespace tasrih
