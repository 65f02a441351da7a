// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/text_lines.h"

#include "database/text/lines.h"

namespace tasrih {

namespace {

constexpr std::size_t headLines = 10;
constexpr std::size_t tailLines = 4;

bool isOrnament(QChar c)
{
    return (c.unicode() >= 0x064B && c.unicode() <= 0x065F) || c == QChar(0x0670) || c == QChar(0x0640) ||
           c.category() == QChar::Other_Format;
}

bool endsLabel(QChar c)
{
    return c.isSpace() || c == u':' || c == u'-' || c == u'–' || c == u'—' || c == u'/' || c == u'|';
}

/// The length of @p label at the start of @p line, ornaments included; 0 where it doesn't stand there.
qsizetype matched(QStringView line, QStringView label)
{
    qsizetype at = 0;
    for (const QChar wanted : label) {
        while (at < line.size() && isOrnament(line[at]))
            ++at;
        if (at == line.size() || line[at].toLower() != wanted)
            return 0;
        ++at;
    }
    while (at < line.size() && isOrnament(line[at]))
        ++at;
    return at;
}

} // namespace

TextLines textLines(QStringView text)
{
    TextLines lines;
    qsizetype at = 0;
    while (at < text.size() && lines.head.size() < headLines) {
        const qsizetype stop = lineEndFrom(text, at);
        const QStringView line = text.sliced(at, stop - at).trimmed();
        at = std::min(stop + 1, text.size());
        if (!line.isEmpty())
            lines.head.push_back(line);
        if (line.size() > longestHeading)
            break;
    }
    qsizetype end = text.size();
    while (end > at && lines.tail.size() < tailLines) {
        const qsizetype start = std::max(lineStartOf(text, end), at);
        const QStringView line = text.sliced(start, end - start).trimmed();
        end = start - 1;
        if (!line.isEmpty())
            lines.tail.insert(lines.tail.begin(), line);
    }
    return lines;
}

std::optional<QString> afterLabel(QStringView line, const std::vector<QStringView>& labels)
{
    for (const QStringView label : labels) {
        const qsizetype length = matched(line, label);
        if (length == 0 || (length < line.size() && !endsLabel(line[length])))
            continue;
        qsizetype at = length;
        while (at < line.size() && endsLabel(line[at]))
            ++at;
        return line.sliced(at).trimmed().toString();
    }
    return std::nullopt;
}

} // namespace tasrih
