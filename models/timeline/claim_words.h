// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/lane_text.h"
#include "models/timeline/timeline_content.h"

#include <functional>
#include <unordered_map>

namespace tasrih {

/// "speaker · what · end" for rows by place; the subject takes the speaker's place in rows by actor and joins it in
/// rows by side. In the language of the content's options. Empty where the claim is gone.
[[nodiscard]] QString laneText(const TimelineContent& content, int claim);

/// What stands for a bundle of inherited claims: "14 claims about Iraq".
[[nodiscard]] QString bundleText(const TimelineContent& content, const LaneClaim& bundle);

/// The claim in several lines for a tip or a peek, plain text: who, when, what, through whom.
struct ClaimWords
{
    QString speaker;
    QString saidOn;
    QString summary;
    QString relays;   ///< "relayed by …", or empty.
    QString sentence; ///< Of the source, or the claim's phrase.
    QString source;   ///< Outlet and title.
};
[[nodiscard]] ClaimWords wordsOf(const TimelineContent& content, int claim);

/// The record behind an entry; both null where it is gone.
[[nodiscard]] ClaimRecord recordOf(const TimelineContent& content, int claim);

/// Remembers the lane texts that were asked for last; there are more claims than anybody looks at.
class LaneTexts
{
public:
    using Words = std::function<QString(int)>;

    /// @param suffix what follows a claim's words, @param number the number of its source; either may be empty.
    explicit LaneTexts(TimelineContentPtr content = {}, Words suffix = {}, Words number = {})
        : m_content(std::move(content))
        , m_suffix(std::move(suffix))
        , m_number(std::move(number))
    {
    }
    [[nodiscard]] LaneText of(int claim);
    [[nodiscard]] bool hasNumbers() const { return bool(m_number); }

private:
    TimelineContentPtr m_content;
    Words m_suffix, m_number;
    std::unordered_map<int, LaneText> m_known;
};

} // namespace tasrih
