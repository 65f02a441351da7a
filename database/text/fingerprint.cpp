// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/fingerprint.h"

#include <QtCore/QCryptographicHash>

namespace tasrih {

QString textFingerprint(QStringView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool first = true;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        if (!first)
            hash.addData(QByteArrayView(" "));
        hash.addData(text.sliced(start, at - start).toUtf8());
        first = false;
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace tasrih
