// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

#include <QtCore/QStringView>

namespace tasrih {

/// The direction of a paragraph by the majority of its strong characters, so that an Arabic paragraph that begins with
/// a Latin name or a number stays right-to-left. What is isolated was inserted and doesn't count, unless it is all
/// there is. Without strong characters, with as many of each, or where several isolated names stand beside each other,
/// it is that of @p fallback, the language of the article or of the interface.
[[nodiscard]] Qt::LayoutDirection paragraphDirection(QStringView paragraph, Language fallback);

} // namespace tasrih
