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

/// "12 of 41 claims shown: those chosen for the briefing; 2024 to 2026; rows: Iraq, Anbar".
QString TimelinePrint::ruleText() const
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
    if (rules.isEmpty())
        return countText();
    return translated(language, Wording("TimelinePrint", "%1: %2")).arg(countText(), listedApart(rules, language));
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

QString TimelinePrint::placeText(int page) const
{
    if (page >= chartPages()) {
        return translated(m_options.language, Wording("TimelinePrint", "sources, page %1 of %2"))
            .arg(numberText(page - chartPages() + 1, m_options.language),
                 numberText(pageCount() - chartPages(), m_options.language));
    }
    return translated(m_options.language, Wording("TimelinePrint", "page %1,%2 of %3×%4"))
        .arg(numberText(page / m_across + 1, m_options.language), numberText(page % m_across + 1, m_options.language),
             numberText(m_slices.size(), m_options.language), numberText(m_across, m_options.language));
}

} // namespace tasrih
