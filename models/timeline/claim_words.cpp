// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/claim_words.h"

#include "database/text/isolate.h"
#include "database/text/printable.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/plain_text.h"
#include "models/words/quotation.h"

namespace tasrih {

namespace {

/// Whether the modality must be read with the claim; "announced", "planned" and their like go without saying.
bool tellsMuch(Modality modality)
{
    switch (modality) {
    case Modality::Agreed:
    case Modality::Announced:
    case Modality::Planned:
    case Modality::Expected:
        return false;
    default:
        return true;
    }
}

QString whatInLane(const WithdrawalClaim& claim, Language language)
{
    const QString what = textOf(claim.what, language);
    return tellsMuch(claim.modality) ? QStringLiteral("%1 (%2)").arg(what, textOf(claim.modality, language)) : what;
}

} // namespace

ClaimRecord recordOf(const TimelineContent& content, int claim)
{
    const TimelineClaim& entry = content.claims[std::size_t(claim)];
    return recordOf(*content.snapshot, entry.statement, entry.claim);
}

QString laneText(const TimelineContent& content, int claim)
{
    const auto [statement, record] = recordOf(content, claim);
    if (!record)
        return {};
    const Language language = content.options.language;
    // The analyst's own words for the chart go before all.
    if (const QString& own = language == Language::Arabic ? record->label : record->labelEn; !own.isEmpty())
        return printableLine(own);
    const auto& withdrawal = std::get<WithdrawalClaim>(record->body);
    const QString holder = holderOf(*content.snapshot, *statement, *record, language);
    const QString subject = subjectOf(*content.snapshot, withdrawal, language);
    const QString what = whatInLane(withdrawal, language);
    const QString end = endText(withdrawal, language);
    switch (content.options.rows) {
    case TimelineRows::Places:
        return dotted({holder, what, end});
    case TimelineRows::Actors:
        return dotted({subject, what, end});
    case TimelineRows::Sides:
    case TimelineRows::Propositions:
        break;
    }
    return dotted({holder, subject, what, end});
}

QString bundleText(const TimelineContent& content, const LaneClaim& bundle)
{
    return translated(content.options.language, CountedWording("Timeline", "%n claim(s) about %1"), bundle.bundle.count)
        .arg(content.rows[std::size_t(bundle.inheritedFrom)].label);
}

ClaimWords wordsOf(const TimelineContent& content, int claim)
{
    const auto [statement, record] = recordOf(content, claim);
    if (!record)
        return {};
    const Snapshot& snapshot = *content.snapshot;
    const Language language = content.options.language;
    ClaimWords words;
    words.speaker = holderOf(snapshot, *statement, *record, language);
    words.saidOn = saidOnText(snapshot, *statement, language);
    words.summary = summaryOf(snapshot, *record, language);
    words.relays = relayedText(snapshot, *statement, language);
    words.sentence = sentenceOf(*statement, *record);
    if (const Article* article = snapshot.find(statement->article))
        words.source = dotted({outletOf(snapshot, article, language), oneLine(article->title)});
    return words;
}

LaneText LaneTexts::of(int claim)
{
    constexpr std::size_t most = 4000;
    const auto known = m_known.find(claim);
    if (known != m_known.end())
        return known->second;
    if (m_known.size() >= most)
        m_known.clear();
    LaneText text{laneText(*m_content, claim), {}};
    if (m_suffix)
        text.words += m_suffix(claim);
    if (m_number)
        text.number = isolated(m_number(claim));
    const QString whole = text.whole();
    if (m_content->options.language != Language::Arabic && withoutIdleIsolates(whole) != whole)
        text = {withoutIdleIsolates(text.words), withoutIdleIsolates(text.number)};
    m_known.emplace(claim, text);
    return text;
}

} // namespace tasrih
