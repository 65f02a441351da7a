// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/documents.h"

#include "tests/fuzz/subjects.h"

namespace tasrih::fuzz {

void documents(const QByteArray& bytes)
{
    for (const ExtractReply& reply : {readDocx(bytes), readOdt(bytes)}) {
        require(!reply.failure || reply.extracted.text.isEmpty(), "a text of what can't be read");
        require(!reply.extracted.text.contains(QStringLiteral("\n\n")), "an empty line");
    }
}

} // namespace tasrih::fuzz
