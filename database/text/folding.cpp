// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/folding.h"

#include "database/text/folding_loop.h"

#include <algorithm>

namespace tasrih {

namespace {

/// Writes into a string that is long enough for texts without expansions and grows for others.
class TextSink
{
public:
    explicit TextSink(qsizetype length)
        : m_text(length, Qt::Uninitialized)
        , m_data(m_text.data())
    {
    }

    void put(char16_t unit, qsizetype)
    {
        if (m_used == m_text.size()) {
            m_text.resize(m_used + m_used / 2 + 32);
            m_data = m_text.data();
        }
        m_data[m_used++] = QChar(unit);
    }

    [[nodiscard]] QString take()
    {
        m_text.truncate(m_used);
        return std::move(m_text);
    }

private:
    QString m_text;
    QChar* m_data;
    qsizetype m_used = 0;
};

class MapSink
{
public:
    explicit MapSink(qsizetype length)
        : m_text(length)
    {
        m_origin.reserve(static_cast<size_t>(length) + 1);
    }

    void put(char16_t unit, qsizetype source)
    {
        m_text.put(unit, source);
        m_origin.push_back(source);
    }

    [[nodiscard]] Folded take(qsizetype sourceLength)
    {
        m_origin.push_back(sourceLength);
        return {m_text.take(), std::move(m_origin), {}};
    }

private:
    TextSink m_text;
    std::vector<qsizetype> m_origin;
};

} // namespace

QString fold(QStringView text)
{
    TextSink sink(text.size());
    foldInto(sink, text);
    return sink.take();
}

Folded foldWithMap(QStringView text)
{
    MapSink sink(text.size());
    foldInto(sink, text);
    return sink.take(text.size());
}

TextRange Folded::sourceRange(qsizetype start, qsizetype end) const
{
    Q_ASSERT(0 <= start && start <= end && end <= text.size());
    const auto at = [this](qsizetype index) { return origin[static_cast<std::size_t>(index)]; };
    if (start == end)
        return {at(start), at(start)};
    while (end < text.size() && at(end) == at(end - 1)) // within one source character
        ++end;
    const auto stop = std::lower_bound(stops.begin(), stops.end(), end,
                                       [](const Stop& one, qsizetype index) { return one.index < index; });
    const bool stopped = stop != stops.end() && stop->index == end;
    return {at(start), stopped ? std::min(at(end), stop->source) : at(end)};
}

QString foldBlanks(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    bool pending = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            pending = !folded.isEmpty();
            continue;
        }
        if (pending)
            folded += QLatin1Char(' ');
        pending = false;
        folded += c;
    }
    return folded;
}

} // namespace tasrih
