// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// What tells whether two texts are the same to their reader: "2:" and the SHA-256, in lower-case hex, of @p text in
/// UTF-8, decomposed (NFKD), with every run of blanks (spaces of any width, tabs, line ends) made one space and none at
/// either end, with plain apostrophes, quotation marks and hyphens, without tatweel, harakat and all that nobody sees.
/// Other letters are taken as they are: another spelling is another text.
[[nodiscard]] QString textFingerprint(QStringView text);

} // namespace tasrih
