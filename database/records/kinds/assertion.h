// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/field.h"
#include "database/words/vocabulary.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace tasrih {

/// Anything else worth keeping.
struct Assertion
{
    static constexpr Term<ClaimKind> kind{ClaimKind::Assertion, "assertion",
                                          QT_TRANSLATE_NOOP("Vocabulary", "assertion")};

    AssertionType type = AssertionType::Other;
    QString text, textEn;

    friend bool operator==(const Assertion&, const Assertion&) = default;
};

template <>
struct Description<Assertion>
{
    static constexpr const char* table = "assertion";
    static constexpr std::tuple fields{
        Field("type", &Assertion::type, QT_TRANSLATE_NOOP("Fields", "Assertion")),
        Field("text", &Assertion::text, QT_TRANSLATE_NOOP("Fields", "Words")),
        Field("text_en", &Assertion::textEn, QT_TRANSLATE_NOOP("Fields", "Words in English")),
    };
};

} // namespace tasrih
