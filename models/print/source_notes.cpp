// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/source_notes.h"

#include "database/dates/date_text.h"
#include "models/labels/labels.h"
#include "models/timeline/claim_words.h"

namespace tasrih {

namespace {

QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled << part;
    }
    return filled.join(QStringLiteral(" · "));
}

/// "≤ 14 December" in words: the printed faces have no such sign.
QString printedDate(QString saidOn, Language language)
{
    return saidOn.replace(QChar(u'≤'),
                          translated(language, "TimelinePrint", QT_TRANSLATE_NOOP("TimelinePrint", "not later than")));
}

QString sourceText(const TimelineContent& content, const Statement& statement)
{
    const Article* article = content.snapshot->find(statement.article);
    if (!article)
        return {};
    const Language language = content.options.language;
    const Outlet* outlet = content.snapshot->find(article->outlet);
    return joined({outlet ? nameOf(*outlet, language) : QString(), article->title,
                   article->published ? readable(*article->published, language) : QString(), article->url});
}

} // namespace

SourceNumbers::SourceNumbers(const TimelineContent& content)
    : m_content(content)
    , m_numbers(content.claims.size(), 0)
{
    for (const int claim : content.order) {
        if (m_numbers[std::size_t(claim)] > 0)
            continue;
        m_claims.push_back(claim);
        m_numbers[std::size_t(claim)] = int(m_claims.size());
    }
}

std::vector<SourceNote> SourceNumbers::notes() const
{
    std::vector<SourceNote> notes;
    for (const int claim : m_claims) {
        const ClaimRecord record = recordOf(m_content, claim);
        if (!record.claim)
            continue;
        const ClaimWords words = wordsOf(m_content, claim);
        notes.push_back({numberOf(claim),
                         joined({words.speaker, printedDate(words.saidOn, m_content.options.language), words.summary,
                                 words.relays}),
                         words.sentence, sourceText(m_content, *record.statement)});
    }
    return notes;
}

} // namespace tasrih
