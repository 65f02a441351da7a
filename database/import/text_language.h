// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// The language most of @p text is written in, by script, letters and the commonest words: "ar", "fa", "ckb", "ur",
/// "en", "fr", "de", "tr", "he", "ru", or empty where it can't be told.
[[nodiscard]] QString languageOf(QStringView text);

} // namespace tasrih
