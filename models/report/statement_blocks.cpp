// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/statement_blocks.h"

#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/report/report_tones.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/quotation.h"
#include "models/words/statement_words.h"

namespace tasrih {

namespace {

/// Seen from its other end.
QString passiveOf(LinkKind kind, Language language)
{
    switch (kind) {
    case LinkKind::Denies:
        return translated(language, Wording("Report", "denied by"));
    case LinkKind::Confirms:
        return translated(language, Wording("Report", "confirmed by"));
    case LinkKind::Answers:
        return translated(language, Wording("Report", "answered by"));
    case LinkKind::Supersedes:
        return translated(language, Wording("Report", "superseded by"));
    }
    Q_UNREACHABLE();
}

ReportParagraph headingOf(const Snapshot& snapshot, const Statement& statement, const QString& why, Language language)
{
    const QString dot = QStringLiteral(" · ");
    ReportParagraph paragraph;
    paragraph.runs.push_back({isolated(saidText(snapshot, statement, language)), Tone::Strong});
    const QString speakers = speakersWithCapacity(snapshot, statement, language);
    if (!speakers.isEmpty())
        paragraph.runs.push_back({dot + isolated(speakers), Tone::Strong});
    if (!why.isEmpty())
        paragraph.runs.push_back({dot + isolated(why), Tone::Muted});
    return paragraph;
}

/// Whose position it is, where not the speaker's, and on what condition.
QString furtherWords(const ClaimLine& line, Language language)
{
    QString further;
    if (!line.holder.isEmpty())
        further += translated(language, Wording("Report", " (position of %1)")).arg(isolated(line.holder));
    if (!line.condition.isEmpty())
        further += translated(language, Wording("Report", " — on condition: %1")).arg(isolated(line.condition));
    return further;
}

ReportParagraph paragraphOf(const ClaimLine& line, const QString& remark, Language language)
{
    ReportParagraph paragraph;
    paragraph.runs.push_back({line.tone == Tone::Plain ? QStringLiteral("– ") + line.text : line.text, line.tone});
    if (const QString further = furtherWords(line, language); !further.isEmpty())
        paragraph.runs.push_back({further, Tone::Plain});
    if (!remark.isEmpty())
        paragraph.runs.push_back({QStringLiteral(" — ") + remark, Tone::Muted});
    return paragraph;
}

ReportParagraph noteOf(const QString& text)
{
    return {{{text, Tone::Plain}}, ReportParagraph::Style::Note, {}};
}

} // namespace

QString StatementRemarks::of(ClaimId claim) const
{
    const auto found =
        std::find_if(ofClaims.begin(), ofClaims.end(), [claim](const auto& remark) { return remark.first == claim; });
    return found == ofClaims.end() ? QString() : found->second;
}

std::vector<ClaimLine> claimLines(const Snapshot& snapshot, const Statement& statement, Language language)
{
    std::vector<ClaimLine> lines;
    for (const Claim& claim : statement.claims) {
        const auto* stance = std::get_if<Stance>(&claim.body);
        const Actor* holder = snapshot.find(claim.holder);
        lines.push_back(
            {claim.id, summaryOf(snapshot, claim, language), stance ? toneOf(stance->position) : Tone::Plain,
             pick(language, claim.condition, claim.conditionEn), holder ? nameOf(*holder, language) : QString()});
    }
    return lines;
}

QString wordsOf(const ClaimLine& line, const QString& remark, Language language)
{
    const QString words = line.text + furtherWords(line, language);
    return remark.isEmpty() ? words : words + QStringLiteral(" — ") + remark;
}

QString linkText(const Snapshot& snapshot, const Link& link, StatementId statement, Language language)
{
    const bool isFrom = link.from == statement;
    const Statement* other = snapshot.find(isFrom ? link.to : link.from);
    if (!other)
        return {};
    const QString kind = isFrom ? textOf(link.kind, language) : passiveOf(link.kind, language);
    return translated(language, Wording("Report", "%1: %2, %3"))
        .arg(kind, isolated(speakersOf(snapshot, *other, language)), isolated(saidText(snapshot, *other, language)));
}

QString quoteOf(const Statement& statement, Language language)
{
    if (QString sentence = sentenceOf(statement); !sentence.isEmpty())
        return sentence;
    for (const Claim& claim : statement.claims) {
        if (!claim.phrase.isEmpty())
            return claim.phrase;
    }
    return glossOf(statement, language);
}

QString translationOf(const Snapshot& snapshot, const Statement& statement, Language language)
{
    const Article* article = snapshot.find(statement.article);
    const bool isForeign = article && !article->language.isEmpty() && article->language != languageCode(language);
    return isForeign ? (language == Language::Arabic ? statement.gloss : statement.glossEn) : QString();
}

void addStatement(std::vector<ReportBlock>& blocks, const Snapshot& snapshot, const Statement& statement,
                  const StatementRemarks& remarks, Language language)
{
    blocks.emplace_back(headingOf(snapshot, statement, remarks.why, language));
    if (const QString quote = quoteOf(statement, language); !quote.isEmpty()) {
        const Article* article = snapshot.find(statement.article);
        std::optional<Language> source;
        if (article && !article->language.isEmpty())
            source = article->language == languageCode(Language::Arabic) ? Language::Arabic : Language::English;
        blocks.emplace_back(ReportParagraph{{{quote, Tone::Plain}}, ReportParagraph::Style::Quote, source});
    }
    if (const QString translation = translationOf(snapshot, statement, language); !translation.isEmpty())
        blocks.emplace_back(
            ReportParagraph{{{asTranslation(translation, language), Tone::Muted}}, ReportParagraph::Style::Body, {}});
    for (const ClaimLine& line : claimLines(snapshot, statement, language))
        blocks.emplace_back(paragraphOf(line, remarks.of(line.claim), language));
    blocks.emplace_back(
        noteOf(joinedWords({statedText(statement.manner, language), relayedText(snapshot, statement, language),
                            sourceText(snapshot, statement, language)},
                           language)));
    for (const LinkId id : remarks.links) {
        const Link* link = snapshot.find(id);
        const QString text = link ? linkText(snapshot, *link, statement.id, language) : QString();
        if (!text.isEmpty())
            blocks.emplace_back(noteOf(text));
    }
}

} // namespace tasrih
