// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/article.h"
#include "models/retext/text_correction.h"

#include <QtCore/QString>

namespace tasrih {

/// A new text for an article, cleaned as imported texts are, or why there is none. Without ids.
struct CorrectionText
{
    ArticleText text{TextId(1), ArticleId(1), {}, {}, {}, {}};
    QString problem; ///< A sentence for the user; empty where there is a text.
};

/// Reads a file as an import does. For any thread.
[[nodiscard]] CorrectionText readCorrection(const QString& path);
/// Takes what was typed. For any thread.
[[nodiscard]] CorrectionText typedCorrection(const QString& typed);

/// A correction with what it would do, worked out beforehand.
struct RehearsedCorrection
{
    TextCorrection correction;
    std::vector<MovedMark> marks;
    int same = 0, reworded = 0, unplaced = 0; ///< How many of the marks.
};
/// For any thread. @p before is the article's present text.
[[nodiscard]] RehearsedCorrection rehearse(const Snapshot& snapshot, const Article& article, const QString& before,
                                           const ArticleText& after);

} // namespace tasrih
