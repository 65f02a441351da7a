// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf.h"
#include "database/formats/html.h"
#include "tests/fuzz/subjects.h"

namespace tasrih::fuzz {

void page(const QByteArray& bytes)
{
    const Extracted extracted = readHtml(textOf(bytes).toUtf8());
    require(extracted.text == extracted.text.trimmed(), "a text with blanks at its edges");
    require(!extracted.published || Edtf::parse(extracted.published->value), "a day that is none");
    const std::optional<QCborMap> map = unframed(framed(toCbor(ExtractReply{extracted, {}})).mid(frameHead));
    require(map.has_value(), "a reply that can't be read");
    const std::optional<ExtractReply> again = replyFrom(*map);
    require(again && again->extracted.text == extracted.text, "a text that is lost on the way");
}

} // namespace tasrih::fuzz
