// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/form.h"

namespace tasrih {

/// Shows the newest state in the fields of a claim.
using Refresh = std::function<void()>;

[[nodiscard]] inline QString latinName(const char* latin)
{
    return QString::fromLatin1(latin);
}

template <typename Part>
[[nodiscard]] std::shared_ptr<Form<Part>> newClaimForm(EditScope& scope, QFormLayout& layout, Lens<Part> lens,
                                                       ClaimId claim)
{
    return std::make_shared<Form<Part>>(scope, layout, std::move(lens), claim.toString());
}

/// How claims of a kind are made and filled in, one file a kind beside this one:
/// @code
/// static constexpr const char* buttonName; // The object name of the button that adds one,
/// static constexpr Wording button;         // what stands on it,
/// static constexpr Wording addition;       // and the change's label.
/// static constexpr bool asksFirst;         // Whether a proposition must be chosen before.
/// static QString glyph(const Body& body);  // Before its heading.
/// static QStringList rareFields();         // Editors that most claims leave empty.
/// static Refresh build(EditScope& scope, QFormLayout& layout, const Claim& claim);
/// @endcode
template <typename Body>
struct KindForm;

} // namespace tasrih
