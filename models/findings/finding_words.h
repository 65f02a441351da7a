// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/word_diff.h"
#include "models/findings/finding.h"

#include <QtCore/QString>

namespace tasrih {

/// What a finding is about: a place, a phase, a proposition, a measure; "Statements" where it is none of these.
[[nodiscard]] QString subjectWords(const Snapshot& snapshot, const FindingSubject& subject,
                                   Language language = interfaceLanguage());
[[nodiscard]] inline QString subjectWords(const Snapshot& snapshot, const Finding& finding,
                                          Language language = interfaceLanguage())
{
    return subjectWords(snapshot, finding.subject, language);
}

/// One side of a finding in a line for who speaks and a line for what they say.
struct SideWords
{
    QString who;
    QString says;
    std::vector<DiffRun> runs; ///< Of `says`: what the other side says too, and what it doesn't.
};
struct FacingSides
{
    SideWords one, other;
};
/// The two sides facing each other. What they are about is said where it isn't the same.
[[nodiscard]] FacingSides facingSides(const Snapshot& snapshot, const Finding& finding,
                                      Language language = interfaceLanguage());
/// Who stands on a side, and what they say, to be put into a sentence.
struct SaidBySide
{
    QString who;
    QString says; ///< Who stands there, where it has no claim.
};
[[nodiscard]] SaidBySide saidBy(const Snapshot& snapshot, const std::vector<Evidence>& side, Language language);
/// What stands against what, in few words: "by September 2025 against September 2026".
[[nodiscard]] QString clashWords(const Snapshot& snapshot, const Finding& finding,
                                 Language language = interfaceLanguage());
/// The same of sides whose words are known: findings share them.
[[nodiscard]] QString clashWords(const Snapshot& snapshot, const Finding& finding, const SaidBySide& one,
                                 const SaidBySide& other, Language language);
/// The rule as it was applied, in a sentence or two: why this is a finding, why it is certain or only possible, and
/// what may excuse it.
[[nodiscard]] QString ruleWords(const Snapshot& snapshot, const Finding& finding,
                                Language language = interfaceLanguage());
/// Why the contradiction may be none; empty where nothing excuses it.
[[nodiscard]] QString excuseWords(const Snapshot& snapshot, const Finding& finding,
                                  Language language = interfaceLanguage());
/// Who stands on a side, each once: "A, B and 3 more".
[[nodiscard]] QString speakersWords(const Snapshot& snapshot, const std::vector<Evidence>& side,
                                    Language language = interfaceLanguage());
/// How many sayings stand on a side, however many articles report them.
[[nodiscard]] int sayingsOn(const Snapshot& snapshot, const std::vector<Evidence>& side);
/// What one piece of evidence says: the claim in short, or the statement's gloss.
[[nodiscard]] QString evidenceWords(const Snapshot& snapshot, const Evidence& evidence,
                                    Language language = interfaceLanguage());
/// The words of the source behind it, spans with "[…]" between them: of the claim where it has its own, else of the
/// statement.
[[nodiscard]] QString sentenceWords(const Snapshot& snapshot, const Evidence& evidence);
/// The first statement of the side that was said later: when it was said, the contradiction came about.
[[nodiscard]] const Statement* laterStatement(const Snapshot& snapshot, const Finding& finding);
/// When it came about, as exactly as it is known.
[[nodiscard]] QString whenWords(const Snapshot& snapshot, const Finding& finding,
                                Language language = interfaceLanguage());

} // namespace tasrih
