// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/byline.h"
#include "database/import/dateline.h"
#include "database/import/outlet_match.h"
#include "database/import/text_language.h"
#include "database/words/language.h"

#include <QtCore/QFileInfo>

namespace tasrih {

namespace {

constexpr qsizetype longestTitle = 90;

/// The first words of @p line, at most longestTitle characters and an ellipsis.
QString firstWords(QStringView line)
{
    if (line.size() <= longestTitle)
        return line.toString();
    const qsizetype blank = line.first(longestTitle).lastIndexOf(u' ');
    qsizetype stop = blank > longestTitle / 2 ? blank : longestTitle;
    if (line[stop - 1].isHighSurrogate())
        --stop;
    return line.first(stop).trimmed().toString() + QChar(0x2026);
}

/// Lines that tell about the article and so are no headline: the outlet's name, the byline, the date.
bool isAboutTheArticle(QStringView line, const std::vector<OutletNames>& known)
{
    const TextLines alone{{line}, {}};
    if (datelineOf(alone) || bylineOf(alone))
        return true;
    const auto outlet = outletOf(alone, known);
    return outlet && outletKey(outlet->value) == outletKey(line);
}

/// A paragraph without the outlet's name before its first words: "NAME/ ..." is no headline.
QStringView withoutSlug(QStringView line, const std::vector<OutletNames>& known)
{
    const auto outlet = outletOf(TextLines{{line}, {}}, known);
    if (!outlet || !line.startsWith(outlet->value))
        return line;
    qsizetype at = outlet->value.size();
    while (at < line.size() && !line[at].isLetterOrNumber())
        ++at;
    return line.sliced(at);
}

Proposed<QString> titleOf(const TextLines& lines, const QString& fileName, const std::vector<OutletNames>& known)
{
    for (const QStringView line : lines.head) {
        if (isAboutTheArticle(line, known))
            continue;
        if (line.size() <= longestHeading)
            return {line.toString(), translated(Wording("Import", "the first line"))};
        return {firstWords(withoutSlug(line, known)), translated(Wording("Import", "no headline: the first words"))};
    }
    return {QFileInfo(fileName).completeBaseName(), translated(Wording("Import", "the file's name"))};
}

} // namespace

Proposal propose(const QString& text, const QString& fileName, const std::vector<OutletNames>& known)
{
    const TextLines lines = textLines(text);
    Proposal proposal{titleOf(lines, fileName, known),
                      outletOf(lines, known),
                      bylineOf(lines),
                      {},
                      {},
                      {languageOf(text), translated(Wording("Import", "the script and letters of the text"))}};
    if (const auto dateline = datelineOf(lines)) {
        const auto& [written, date, other] = dateline->value;
        if (other)
            proposal.publishedOpen = OpenDate{written, date, *other};
        else
            proposal.published = Proposed<Edtf>{date, dateline->reason};
    }
    return proposal;
}

} // namespace tasrih
