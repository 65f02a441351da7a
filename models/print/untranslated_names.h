// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

namespace tasrih {

/// The names on a timeline that its language lacks, so that they stand there in the other one: of speakers, forces,
/// places, phases and sides. In order, each once.
[[nodiscard]] QStringList untranslatedNames(const TimelineContent& content);

/// A warning that counts and names them, in the language of the interface; empty where there are none.
[[nodiscard]] QString untranslatedRemark(const TimelineContent& content);

} // namespace tasrih
