// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/tokens.h"

namespace tasrih {

/// A month found among tokens, in any of its names: Levantine and Iraqi (أيلول), Egyptian and of the Gulf (سبتمبر), of
/// the Maghreb (أوت, جويلية), Moroccan (شتنبر), English, full or abbreviated; spelled with or without hamza; alone or
/// paired: "سبتمبر/أيلول", "أيلول (سبتمبر)", "كانون الثاني يناير".
struct MonthSpan
{
    int month = 0;         ///< 1 to 12; 0 where a pair names two different months, which is an error of the source
    qsizetype end = 0;     ///< the token after it
    qsizetype skipped = 0; ///< letters of a clitic (و ف ب ل) before the name
};

/// The month whose name begins at the token @p at, or nothing.
[[nodiscard]] std::optional<MonthSpan> monthAt(const Tokens& tokens, qsizetype at);

/// The month that the whole of @p text names, 1 to 12, or nothing. @p text need not be folded.
[[nodiscard]] std::optional<int> monthNamed(QStringView text);

} // namespace tasrih
