// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/tokens.h"
#include "database/words/vocabulary.h"

namespace tasrih {

/// A qualifier of a number met among tokens.
struct QualifierSpan
{
    Qualifier qualifier = Qualifier::Exact;
    qsizetype end = 0;     ///< the token after it
    qsizetype skipped = 0; ///< letters of a clitic before its first word
    bool isVerb = false;   ///< "يناهز": its subject may stand before the number ("يناهز عديدها 2500")
};

/// The qualifier that begins at the token @p at and stands before a number: "نحو", "ما لا يقل عن", "up to", "بين".
[[nodiscard]] std::optional<QualifierSpan> qualifierBefore(const Tokens& tokens, qsizetype at);

/// The qualifier that begins at @p at and stands after a number: "على الأقل", "تقريباً", "at least", "or more".
[[nodiscard]] std::optional<QualifierSpan> qualifierAfter(const Tokens& tokens, qsizetype at);

} // namespace tasrih
