// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/report/report.h"

namespace tasrih {

/// What a list adds to one statement of it.
struct StatementRemarks
{
    QString why;                                       ///< Why it stands in the list; may be empty.
    std::vector<std::pair<ClaimId, QString>> ofClaims; ///< "inherited from Iraq"; those not named have none.
    std::vector<LinkId> links;

    [[nodiscard]] QString of(ClaimId claim) const;
};

/// A claim as a line: its words, how they stand out, its condition.
struct ClaimLine
{
    ClaimId claim;
    QString text;
    Tone tone = Tone::Plain;
    QString condition; ///< May be empty.
    QString holder;    ///< Where that isn't the speaker; may be empty.
};
[[nodiscard]] std::vector<ClaimLine> claimLines(const Snapshot& snapshot, const Statement& statement,
                                                Language language);
/// The line with holder, condition and remark, for one line of text.
[[nodiscard]] QString wordsOf(const ClaimLine& line, const QString& remark, Language language);

/// "denies: al-Sudani, 27 September 2024", seen from @p statement; empty where the other end is gone.
[[nodiscard]] QString linkText(const Snapshot& snapshot, const Link& link, StatementId statement, Language language);
/// The words of the source: its sentence, else a claim's phrase, else the gloss.
[[nodiscard]] QString quoteOf(const Statement& statement, Language language);
/// The analyst's words in @p language where the source speaks another; else empty.
[[nodiscard]] QString translationOf(const Snapshot& snapshot, const Statement& statement, Language language);

/// One statement as paragraphs: who, when and how that is known; the sentence, its translation; each claim; where it
/// was published, its grade in words; its links.
void addStatement(std::vector<ReportBlock>& blocks, const Snapshot& snapshot, const Statement& statement,
                  const StatementRemarks& remarks, Language language);

} // namespace tasrih
