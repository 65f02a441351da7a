// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding.h"
#include "database/words/language.h"
#include "database/words/vocabulary.h"
#include "models/search/query.h"

namespace tasrih {

/// Why @p value is none of @p field, in the interface's language; nothing where it is one.
[[nodiscard]] std::optional<QString> problemOf(SearchField field, const QString& value);

/// The kind of claim that @p typed names in either language.
[[nodiscard]] std::optional<ClaimKind> claimKindNamed(const QString& typed);

/// What a field of a closed list takes, in @p language; empty for the others.
[[nodiscard]] QStringList fieldValues(SearchField field, Language language);

/// The values of a closed list that @p typed names: by their key or their text in either language.
template <typename Enum>
[[nodiscard]] std::optional<Enum> termNamed(const QString& typed)
{
    const QString wanted = foldPhrase(typed);
    for (const Term<Enum>& term : terms<Enum>()) {
        for (const QString& name : {QString::fromLatin1(term.key), textOf(term.value, Language::English),
                                    textOf(term.value, Language::Arabic)}) {
            if (foldPhrase(name) == wanted)
                return term.value;
        }
    }
    return std::nullopt;
}

} // namespace tasrih
