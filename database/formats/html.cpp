// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/html.h"

#include "database/formats/html_facts.h"
#include "database/formats/html_main_text.h"
#include "database/text/folding.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tasrih {

Extracted readHtml(const QByteArray& page)
{
    Extracted extracted;
    const HtmlTree tree(page);
    const MainText main = mainTextOf(tree.root());
    readFacts(tree.document(), extracted);
    QStringList lines;
    for (const HtmlBlock& block : main.blocks)
        lines += block.text;
    // Most pages have their headline above what they mark as the article; some have the outlet's name in that place.
    const auto isSame = [](const QString& a, const QString& b) { return fold(a) == fold(b); };
    const std::optional<ExtractedFact>& title = extracted.title;
    const bool isTail = title && title->from == FactSource::PageTitle && title->value != main.headline &&
                        title->value.endsWith(main.headline);
    const bool isName = isTail || (extracted.outlet && isSame(main.headline, extracted.outlet->value));
    const auto first = lines.mid(0, 4);
    const bool isThere =
        std::any_of(first.begin(), first.end(), [&](const QString& line) { return isSame(line, main.headline); });
    if (!main.headline.isEmpty() && !isName && !isThere && !lines.isEmpty())
        lines.prepend(main.headline);
    extracted.text = lines.join(u'\n');
    return extracted;
}

} // namespace tasrih
