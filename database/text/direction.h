// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

#include <QtCore/QStringView>

namespace tasrih {

/// The direction of a paragraph by the majority of its strong characters, so that an Arabic paragraph that begins with
/// a Latin name or a number stays right-to-left. Without strong characters, or with as many of each, it is that of
/// @p fallback, the language of the article.
[[nodiscard]] Qt::LayoutDirection paragraphDirection(QStringView paragraph, Language fallback);

} // namespace tasrih
