// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/compare/compare_rows.h"
#include "models/compare/difference_words.h"
#include "models/editing/duration_text.h"
#include "models/kinds/kinds.h"
#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

namespace {

QString subjectText(const CompareInput& input, const Claim& claim)
{
    return askKind(claim,
                   [&](auto kind, const auto& body) { return kind.subject(input.snapshot, body, input.language); });
}

/// Of a phase and a place, or of two phases.
QString phaseDifference(const CompareInput& input, const WithdrawalClaim& reference, const WithdrawalClaim& other)
{
    if (reference.phase && other.place && covers(input.snapshot, *reference.phase, *other.place))
        return translated(input.language, Wording("Compare", "lies within it"));
    if (other.phase && reference.place && covers(input.snapshot, *other.phase, *reference.place))
        return translated(input.language, Wording("Compare", "contains it"));
    return translated(input.language, Wording("Compare", "another subject"));
}

QString subjectDifference(const CompareInput& input, const WithdrawalClaim& reference, const WithdrawalClaim& other)
{
    if (reference.place && other.place)
        return differenceOf(input.snapshot, *reference.place, *other.place, input.language);
    const auto subject = [&](const auto& claim) { return subjectOf(input.snapshot, claim, input.language); };
    return subject(reference) != subject(other) ? phaseDifference(input, reference, other) : QString();
}

QString subjectDifference(const CompareInput& input, const Figure& reference, const Figure& other)
{
    return reference.places.size() == 1 && other.places.size() == 1
               ? differenceOf(input.snapshot, reference.places.front(), other.places.front(), input.language)
               : QString();
}

/// Those of one subject only stand beside each other.
QString subjectDifference(const CompareInput& /*input*/, const Stance& /*reference*/, const Stance& /*other*/)
{
    return {};
}

QString subjectDifference(const CompareInput& /*input*/, const Assertion& /*reference*/, const Assertion& /*other*/)
{
    return {};
}

QString subjectDifference(const CompareInput& input, const Claim& reference, const Claim& other)
{
    return askKind(reference, other, QString(),
                   [&](auto /*kind*/, const auto& one, const auto& two) { return subjectDifference(input, one, two); });
}

/// Who said it, or when, and how often: where a column gathers many statements.
QString saidText(const CompareInput& input, const ColumnFacts& facts, const ColumnClaim& claim)
{
    if (!facts.isGathered())
        return {};
    QString head = std::holds_alternative<ActorId>(facts.item)
                       ? saidOnText(input.snapshot, *claim.statement, input.language)
                       : speakersOf(input.snapshot, *claim.statement, input.language);
    if (claim.sayings < 2)
        return head;
    return head + QStringLiteral(" · ") +
           translated(input.language, CountedWording("Compare", "%n saying(s)"), claim.sayings);
}

QString dateText(const std::optional<Edtf>& date, Language language)
{
    return date ? readable(*date, language) : QString();
}

QString untilText(const WithdrawalClaim& claim, Language language)
{
    if (claim.ends)
        return endText(claim, language);
    const std::optional<Duration> duration = Duration::parse(claim.duration);
    return duration ? translated(language, Wording("Compare", "within %1")).arg(readable(*duration, language))
                    : QString();
}

QString dateDifference(const std::optional<Edtf>& reference, const std::optional<Edtf>& other, Language language)
{
    return reference && other ? differenceOf(*reference, *other, language) : QString();
}

/// The rows of one slot.
class SlotRows
{
public:
    SlotRows(std::vector<CompareRow>& rows, const CompareInput& input, const ClaimSlot& slot)
        : m_rows(rows)
        , m_input(input)
        , m_slot(slot)
        , m_pinned(slot.claims[input.pinned])
    {
    }

    void add()
    {
        addHeading();
        const Language language = m_input.language;
        addFor<Claim>(
            CompareField::Holder, Wording("Compare", "Held by"),
            [&](const Claim& claim) {
                const Actor* holder = m_input.snapshot.find(claim.holder);
                return holder ? isolated(nameOf(*holder, language)) : QString();
            },
            [](const Claim&, const Claim&) { return QString(); });
        std::visit([this](const auto& body) { addBody(body); }, m_slot.leading(m_input.pinned).claim->body);
        addFor<Claim>(
            CompareField::Condition, Wording("Compare", "Condition"),
            [&](const Claim& claim) { return pick(language, claim.condition, claim.conditionEn); },
            [&](const Claim& a, const Claim& b) {
                return conditionDifference(pick(language, a.condition, a.conditionEn),
                                           pick(language, b.condition, b.conditionEn), language);
            });
    }

private:
    template <typename Make>
    std::vector<CompareCell> cells(Make make) const
    {
        std::vector<CompareCell> result;
        for (std::size_t i = 0; i < m_slot.claims.size(); ++i) {
            CompareCell cell;
            if (const ColumnClaim* claim = m_slot.claims[i]) {
                cell.statement = claim->statement->id;
                cell.claim = claim->claim->id;
                make(cell, *claim, i);
            }
            result.push_back(std::move(cell));
        }
        return result;
    }

    /// Whether the pinned column has another claim about that.
    [[nodiscard]] bool pinnedSpeaksOf(const QString& subject) const
    {
        const std::vector<ColumnClaim>& claims = m_input.columns[m_input.pinned].claims;
        return std::any_of(claims.begin(), claims.end(), [&](const ColumnClaim& claim) {
            return claim.claim->kind() == m_slot.kind && subjectText(m_input, *claim.claim) == subject;
        });
    }

    void addHeading()
    {
        const Wording heading = askKind(*m_slot.leading(m_input.pinned).claim,
                                        [](auto kind, const auto& /*body*/) { return kind.heading; });
        addRow(m_rows, m_input, CompareField::Subject, translated(m_input.language, heading),
               cells([&](CompareCell& cell, const ColumnClaim& claim, std::size_t column) {
                   cell.text = subjectText(m_input, *claim.claim);
                   if (cell.text.isEmpty())
                       cell.text = translated(m_input.language, Wording("Compare", "no subject named"));
                   if (m_pinned && column != m_input.pinned)
                       cell.difference = subjectDifference(m_input, *m_pinned->claim, *claim.claim);
                   else if (!m_pinned && pinnedSpeaksOf(cell.text))
                       cell.difference = translated(m_input.language, Wording("Compare", "a further claim"));
               }));
        std::vector<CompareCell> said = cells([&](CompareCell& cell, const ColumnClaim& claim, std::size_t column) {
            cell.text = saidText(m_input, m_input.columns[column], claim);
        });
        addPlainRow(m_rows, CompareField::ClaimSaid, translated(m_input.language, Wording("Compare", "Said")),
                    std::move(said));
    }

    /// A row of what claims with a @p Body have; of the whole claim where that is Claim itself.
    template <typename Body, typename Text, typename Difference>
    void addFor(CompareField field, Wording title, Text text, Difference difference)
    {
        const Body* pinned = m_pinned ? bodyOf<Body>(*m_pinned->claim) : nullptr;
        std::vector<CompareCell> made = cells([&](CompareCell& cell, const ColumnClaim& claim, std::size_t column) {
            const Body* body = bodyOf<Body>(*claim.claim);
            if (!body)
                return;
            cell.text = text(*body);
            if (pinned && column != m_input.pinned)
                cell.difference = difference(*pinned, *body);
        });
        std::vector<QString> named;
        named.reserve(made.size());
        for (const CompareCell& cell : made)
            named.push_back(cell.difference);
        const std::size_t before = m_rows.size();
        addRow(m_rows, m_input, field, translated(m_input.language, title), std::move(made));
        // That the pinned column has no such claim is told once, by the heading.
        for (std::size_t i = 0; i < named.size() && m_rows.size() > before; ++i)
            m_rows.back().cells[i].difference = named[i];
    }

    template <typename Body>
    static const Body* bodyOf(const Claim& claim)
    {
        if constexpr (std::is_same_v<Body, Claim>)
            return &claim;
        else
            return std::get_if<Body>(&claim.body);
    }

    void addBody(const WithdrawalClaim& /*leading*/)
    {
        const Language language = m_input.language;
        addFor<WithdrawalClaim>(
            CompareField::Ends, Wording("Compare", "What ends"),
            [&](const WithdrawalClaim& claim) { return textOf(claim.what, language); },
            [&](const auto& a, const auto& b) { return differenceOf(a.what, b.what, language); });
        addFor<WithdrawalClaim>(
            CompareField::Modality, Wording("Compare", "Modality"),
            [&](const WithdrawalClaim& claim) { return textOf(claim.modality, language); },
            [&](const auto& a, const auto& b) { return wordDifference(a.modality, b.modality, language); });
        addFor<WithdrawalClaim>(
            CompareField::Force, Wording("Compare", "Whose"),
            [&](const WithdrawalClaim& claim) {
                const Actor* force = m_input.snapshot.find(claim.force);
                return force ? isolated(nameOf(*force, language)) : pick(language, claim.object, claim.objectEn);
            },
            [&](const auto& a, const auto& b) {
                return a.force && b.force && a.force != b.force
                           ? translated(m_input.language, Wording("Compare", "another force"))
                           : QString();
            });
        addFor<WithdrawalClaim>(
            CompareField::From, Wording("Compare", "From"),
            [&](const WithdrawalClaim& claim) { return dateText(claim.starts, language); },
            [&](const auto& a, const auto& b) { return dateDifference(a.starts, b.starts, language); });
        addFor<WithdrawalClaim>(
            CompareField::Until, Wording("Compare", "Until"),
            [&](const WithdrawalClaim& claim) { return untilText(claim, language); },
            [&](const auto& a, const auto& b) {
                if (a.ends && !b.ends && untilText(b, language).isEmpty())
                    return translated(m_input.language, Wording("Compare", "names no date"));
                if (b.ends && !a.ends && untilText(a, language).isEmpty())
                    return translated(m_input.language, Wording("Compare", "names a date"));
                return endDifference(a, b, language);
            });
    }

    void addBody(const Figure& /*leading*/)
    {
        const Language language = m_input.language;
        addFor<Figure>(
            CompareField::Number, Wording("Compare", "How many"),
            [&](const Figure& figure) { return figureText(figure, language); },
            [&](const Figure& a, const Figure& b) { return differenceOf(a, b, language); });
        addFor<Figure>(
            CompareField::AsOf, Wording("Compare", "As of"),
            [&](const Figure& figure) { return dateText(figure.asOf, language); },
            [&](const Figure& a, const Figure& b) { return dateDifference(a.asOf, b.asOf, language); });
    }

    void addBody(const Stance& /*leading*/)
    {
        const Language language = m_input.language;
        addFor<Stance>(
            CompareField::Position, Wording("Compare", "Position"),
            [&](const Stance& stance) { return textOf(stance.position, language); },
            [&](const Stance& a, const Stance& b) { return wordDifference(a.position, b.position, language); });
    }

    void addBody(const Assertion& /*leading*/)
    {
        addFor<Assertion>(
            CompareField::Words, Wording("Compare", "In words"),
            [&](const Assertion& assertion) { return pick(m_input.language, assertion.text, assertion.textEn); },
            [](const Assertion&, const Assertion&) { return QString(); });
    }

    std::vector<CompareRow>& m_rows;
    const CompareInput& m_input;
    const ClaimSlot& m_slot;
    const ColumnClaim* m_pinned;
};

} // namespace

void addClaimRows(std::vector<CompareRow>& rows, const CompareInput& input)
{
    for (const ClaimSlot& slot : matchClaims(input.snapshot, input.columns, input.pinned))
        SlotRows(rows, input, slot).add();
    std::vector<CompareCell> more;
    for (const ColumnFacts& facts : input.columns) {
        CompareCell cell;
        if (facts.moreClaims > 0)
            cell.text = translated(input.language, CountedWording("Compare", "and %n more claim(s)"), facts.moreClaims);
        more.push_back(std::move(cell));
    }
    addPlainRow(rows, CompareField::NotShown, translated(input.language, Wording("Compare", "Not shown")),
                std::move(more));
}

} // namespace tasrih
