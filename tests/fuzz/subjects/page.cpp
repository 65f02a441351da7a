// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf.h"
#include "database/formats/html.h"
#include "tests/fuzz/subjects.h"

#include <QtCore/QCborValue>

namespace tasrih::fuzz {

void page(const QByteArray& bytes)
{
    const Extracted extracted = readHtml(textOf(bytes).toUtf8());
    require(!extracted.text.contains(QStringLiteral("\n\n")), "an empty line");
    require(!extracted.published || Edtf::parse(extracted.published->value), "a day that is none");
    const std::optional<QCborMap> map = mapIn(QCborValue(toCbor(ExtractReply{extracted, {}})).toCbor());
    require(map.has_value(), "a reply that can't be read");
    const std::optional<ExtractReply> again = replyFrom(*map);
    require(again && again->extracted.title == extracted.title, "a title that is lost on the way");
}

} // namespace tasrih::fuzz
