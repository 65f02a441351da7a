// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed page says of itself: how its claims were chosen, who made it, for whom, as of when.
#include "database/dates/date_text.h"
#include "models/manage/record_kind.h"
#include "models/timeline/row_tree.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "views/print/timeline_print.h"

namespace tasrih {

namespace {
constexpr int mostNamed = 6;

QString nameOf(const Snapshot& snapshot, const RowSubject& subject, Language language)
{
    return std::visit(
        [&](const auto& id) {
            if constexpr (std::is_same_v<std::decay_t<decltype(id)>, RowHeading>)
                return headingText(id, language);
            else
                return titleOf(snapshot, AnyId(id), language);
        },
        subject);
}
} // namespace

QString TimelinePrint::countText() const
{
    return translated(m_options.language, Wording("TimelinePrint", "%1 of %2 claims shown"))
        .arg(numberText(m_numbers.count(), m_options.language),
             numberText(m_content->claimsInProject, m_options.language));
}

/// "18 of 56 claims; all in the appendix".
QString TimelinePrint::leadCountText() const
{
    const Language language = m_options.language;
    const auto shown = int(m_lead->content().claims.size());
    const int all = m_content->claimsInProject;
    const int behind = chartPages() > 0 ? m_numbers.count() + int(m_content->undated.size()) : 0;
    QStringList parts{translated(language, m_isFeatured
                                               ? Wording("TimelinePrint", "%1 of %2 claims, chosen for the briefing")
                                               : Wording("TimelinePrint", "%1 of %2 claims"))
                          .arg(numberText(shown, language), numberText(all, language))};
    if (behind >= all)
        parts << translated(language, Wording("TimelinePrint", "all in the appendix"));
    else if (behind > 0)
        parts << translated(language, Wording("TimelinePrint", "%1 in the appendix")).arg(numberText(behind, language));
    return listedApart(parts, language);
}

/// How the claims were chosen.
QStringList TimelinePrint::rules() const
{
    const Language language = m_options.language;
    QStringList rules;
    if (m_options.featuredOnly)
        rules << translated(language, Wording("TimelinePrint", "those chosen for the briefing"));
    const auto day = [language](const QDate& date) { return readable(date, language); };
    if (m_options.from && m_options.to)
        rules << translated(language, Wording("TimelinePrint", "from %1 to %2"))
                     .arg(day(*m_options.from), day(*m_options.to));
    else if (m_options.from)
        rules << translated(language, Wording("TimelinePrint", "from %1")).arg(day(*m_options.from));
    else if (m_options.to)
        rules << translated(language, Wording("TimelinePrint", "until %1")).arg(day(*m_options.to));
    if (!m_options.only.empty()) {
        QStringList names;
        for (const RowSubject& subject : m_options.only) {
            if (names.size() < mostNamed)
                names << nameOf(*m_content->snapshot, subject, language);
        }
        if (int(m_options.only.size()) > mostNamed)
            names << QStringLiteral("…");
        rules << translated(language, Wording("TimelinePrint", "rows: %1")).arg(listed(names, language));
    }
    if (!m_options.selection.isEmpty())
        rules << m_options.selection;
    return rules;
}

/// "12 of 41 claims shown: those chosen for the briefing; 2024 to 2026; rows: Iraq, Anbar". The first page says above
/// how many.
QString TimelinePrint::ruleText(Head head) const
{
    const QString words = listedApart(rules(), m_options.language);
    if (head == Head::Lead)
        return words;
    if (words.isEmpty())
        return countText();
    return translated(m_options.language, Wording("TimelinePrint", "%1: %2")).arg(countText(), words);
}

QString TimelinePrint::particulars() const
{
    QStringList parts;
    if (!m_options.reference.isEmpty())
        parts << translated(m_options.language, Wording("TimelinePrint", "Ref. %1")).arg(m_options.reference);
    if (!m_options.distribution.isEmpty())
        parts << translated(m_options.language, Wording("TimelinePrint", "For: %1")).arg(m_options.distribution);
    return parts.join(QStringLiteral(" · "));
}

QString TimelinePrint::datesText() const
{
    QStringList parts;
    if (!m_options.author.isEmpty())
        parts << m_options.author;
    if (m_options.cutOff)
        parts << translated(m_options.language, Wording("TimelinePrint", "information as of %1"))
                     .arg(readable(*m_options.cutOff, m_options.language));
    parts << translated(m_options.language, Wording("TimelinePrint", "made on %1"))
                 .arg(readable(m_options.today, m_options.language));
    return parts.join(QStringLiteral(" · "));
}

QString TimelinePrint::subtitle() const
{
    if (!m_options.subtitle.trimmed().isEmpty())
        return m_options.subtitle.trimmed();
    switch (m_options.rows) {
    case TimelineRows::Places:
        return translated(m_options.language, Wording("TimelinePrint", "Who says that who leaves, by place and phase"));
    case TimelineRows::Actors:
        return translated(m_options.language, Wording("TimelinePrint", "Who says that who leaves, by speaker"));
    case TimelineRows::Propositions:
        return translated(m_options.language, Wording("TimelinePrint", "Who says that who leaves, by proposition"));
    case TimelineRows::Sides:
        break;
    }
    return translated(m_options.language, Wording("TimelinePrint", "Who says that who leaves, by side"));
}

/// "Page 2 of 9", and where it belongs among pages that are laid side by side.
QString TimelinePrint::placeText(int page) const
{
    const Language language = m_options.language;
    const QString place = translated(language, Wording("Paper", "Page %1 of %2"))
                              .arg(numberText(page + 1, language), numberText(pageCount(), language));
    const int at = page - leadPages();
    const int across = m_chart->room().across;
    if (across == 1 || at < 0 || at >= chartPages())
        return place;
    const QString beside = translated(language, Wording("TimelinePrint", "row %1, column %2"))
                               .arg(numberText(at / across + 1, language), numberText(at % across + 1, language));
    return translated(language, Wording("TimelinePrint", "%1 (%2)")).arg(place, beside);
}

} // namespace tasrih
