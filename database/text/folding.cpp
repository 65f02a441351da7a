// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/folding.h"

#include "database/text/folding_table.h"

namespace tasrih {

namespace {

/// Folds @p text into @p sink: put(unit, index of the source character it begins at).
template <typename Sink>
void foldInto(Sink& sink, QStringView text)
{
    const FoldingTable& table = FoldingTable::instance();
    const char16_t* units = text.utf16();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t folded = table[units[at]];
        if (folded < folded_unit::dropped) {
            sink.put(folded, at);
            continue;
        }
        if (folded == folded_unit::dropped)
            continue;
        const qsizetype begin = at;
        char32_t codePoint = units[at];
        if (QChar::isHighSurrogate(units[at]) && at + 1 < text.size() && QChar::isLowSurrogate(units[at + 1]))
            codePoint = QChar::surrogateToUcs4(static_cast<char16_t>(codePoint), units[++at]);
        for (const QChar c : foldedCodePoint(codePoint))
            sink.put(c.unicode(), begin);
    }
}

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
        return {m_text.take(), std::move(m_origin)};
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
    const auto from = origin.begin() + start;
    auto to = origin.begin() + end;
    if (start == end)
        return {*from, *from};
    while (*to == *(to - 1) && to + 1 != origin.end()) // within one source character
        ++to;
    return {*from, *to};
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
