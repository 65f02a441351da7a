// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/text_steps.h"

#include <algorithm>

namespace tasrih {

namespace {
int afterBlanks(const QString& text, int position)
{
    while (position < text.size() && text.at(position).isSpace())
        ++position;
    return position;
}

/// The last character before @p position that is no blank; −1 where there is none.
int letterBefore(const QString& text, int position)
{
    int at = position - 1;
    while (at >= 0 && text.at(at).isSpace())
        --at;
    return at;
}

template <typename UnitAt>
int step(const ReadingText& text, int position, Way way, UnitAt unitAt)
{
    const QString& all = text.text();
    if (way == Way::Forward) {
        const TextRun here = unitAt(position);
        if (here.start > position)
            return here.start;
        if (here.end > position)
            return afterBlanks(all, here.end);
        const int next = afterBlanks(all, position);
        return next > position ? next : std::min(position + 1, int(all.size()));
    }
    const int here = letterBefore(all, position);
    return here < 0 ? 0 : afterBlanks(all, std::min(unitAt(here).start, here));
}
} // namespace

int stepSentence(const ReadingText& text, int position, Way way)
{
    return step(text, position, way, [&](int at) { return text.sentenceAt(at); });
}

int stepParagraph(const ReadingText& text, int position, Way way)
{
    return step(text, position, way, [&](int at) { return text.paragraphAt(at); });
}

TextRun wholeWords(const ReadingText& text, TextRun run)
{
    if (text.text().isEmpty())
        return run;
    if (run.isEmpty())
        return text.trimmed(text.wordAt(run.start));
    const TextRun tight = text.trimmed(run);
    if (tight.isEmpty())
        return run;
    return {text.wordAt(tight.start).start, std::max(tight.end, text.wordAt(tight.end - 1).end)};
}

} // namespace tasrih
