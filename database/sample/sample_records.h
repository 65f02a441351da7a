// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/sample/sample_source.h"

#include <QtCore/QHash>

namespace tasrih {

/// The people, places and other things that the sample's statements refer to.
void readSampleRecords(SampleKeys& keys, Edits& edits);
/// The articles with their texts; returns the texts by the article's key.
[[nodiscard]] QHash<QString, QString> readSampleArticles(SampleKeys& keys, Edits& edits);
/// The sayings and the statements of each article in @p texts, and their links.
void readSampleStatements(SampleKeys& keys, const QHash<QString, QString>& texts, Edits& edits);

} // namespace tasrih
