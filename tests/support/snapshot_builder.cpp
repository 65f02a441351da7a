// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshot_builder.h"

namespace tasrih::test {

namespace {

std::optional<Edtf> edtf(const char* text)
{
    return text ? Edtf::parse(QString::fromLatin1(text)) : std::nullopt;
}

template <typename Record>
std::vector<typename Table<Record>::Row> rows(const std::vector<std::shared_ptr<const Record>>& records)
{
    return {records.begin(), records.end()};
}

} // namespace

SideId SnapshotBuilder::side(const QString& name, const QString& nameEn, const QString& colour)
{
    const SideId id = next<SideId>();
    m_sides.push_back(std::make_shared<Side>(Side{id, name, nameEn, name, nameEn, colour, int(m_sides.size())}));
    return id;
}

ActorId SnapshotBuilder::actor(const QString& name, const QString& nameEn, std::optional<SideId> side)
{
    const ActorId id = next<ActorId>();
    m_actors.push_back(std::make_shared<Actor>(Actor{id, name, nameEn, ActorKind::Office, side}));
    return id;
}

ActorId SnapshotBuilder::member(const QString& name, const QString& nameEn, ActorId body)
{
    const ActorId id = next<ActorId>();
    Actor made{id, name, nameEn, ActorKind::Person};
    made.memberships.push_back({next<MembershipId>(), body});
    m_actors.push_back(std::make_shared<Actor>(made));
    return id;
}

PropositionId SnapshotBuilder::proposition(const QString& text, const QString& textEn)
{
    const PropositionId id = next<PropositionId>();
    Proposition made{id, text, textEn};
    made.order = int(m_propositions.size());
    m_propositions.push_back(std::make_shared<Proposition>(made));
    return id;
}

OutletId SnapshotBuilder::outlet(const QString& name)
{
    const OutletId id = next<OutletId>();
    m_outlets.push_back(std::make_shared<Outlet>(Outlet{id, name, name}));
    return id;
}

PlaceId SnapshotBuilder::place(const QString& name, const QString& nameEn, PlaceKind kind,
                               std::optional<PlaceId> parent)
{
    const PlaceId id = next<PlaceId>();
    m_places.push_back(std::make_shared<Place>(Place{id, parent, kind, name, nameEn}));
    return id;
}

PhaseId SnapshotBuilder::phase(const QString& name, const QString& nameEn, std::vector<PlaceId> places)
{
    const PhaseId id = next<PhaseId>();
    m_phases.push_back(
        std::make_shared<Phase>(Phase{id, name, nameEn, {}, {}, std::move(places), int(m_phases.size())}));
    return id;
}

EventId SnapshotBuilder::event(const QString& title, const QString& titleEn, const char* text)
{
    const EventId id = next<EventId>();
    m_events.push_back(std::make_shared<Event>(Event{id, title, titleEn, edtf(text)}));
    return id;
}

ArticleId SnapshotBuilder::article(const QString& title, const char* published, std::optional<OutletId> outlet)
{
    const ArticleId id = next<ArticleId>();
    Article article{id, next<TextId>()};
    article.title = title;
    article.outlet = outlet;
    article.published = edtf(published);
    m_articles.push_back(std::make_shared<Article>(article));
    return id;
}

StatementId SnapshotBuilder::says(std::vector<ActorId> speakers, const char* saidOn, const WithdrawalClaim& claim)
{
    return claims(std::move(speakers), saidOn, claim);
}

StatementId SnapshotBuilder::reports(decltype(Claim::body) body)
{
    auto statement =
        std::make_shared<Statement>(Statement{next<StatementId>(), m_sayings.back()->id, m_articles.back()->id});
    statement->claims.push_back(Claim{next<ClaimId>(), std::move(body)});
    m_statements.push_back(statement);
    return statement->id;
}

LinkId SnapshotBuilder::link(StatementId other, LinkKind kind)
{
    const LinkId id = next<LinkId>();
    m_links.push_back(std::make_shared<Link>(Link{id, last().id, other, kind, {}}));
    return id;
}

StatementId SnapshotBuilder::claims(std::vector<ActorId> speakers, const char* saidOn, decltype(Claim::body) body)
{
    if (m_articles.empty())
        article(QStringLiteral("مادة"), "2025-01-01");
    Saying saying{next<SayingId>(), edtf(saidOn)};
    for (const ActorId speaker : speakers)
        saying.speakers.push_back({next<SayingSpeakerId>(), speaker, {}, {}});
    m_sayings.push_back(std::make_shared<Saying>(saying));
    return reports(std::move(body));
}

SnapshotPtr SnapshotBuilder::build(const QString& title, const QString& titleEn) const
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->title = title;
    snapshot->titleEn = titleEn;
    snapshot->all<Side>() = Table<Side>(rows(m_sides));
    snapshot->all<Actor>() = Table<Actor>(rows(m_actors));
    snapshot->all<Place>() = Table<Place>(rows(m_places));
    snapshot->all<Phase>() = Table<Phase>(rows(m_phases));
    snapshot->all<Event>() = Table<Event>(rows(m_events));
    snapshot->all<Proposition>() = Table<Proposition>(rows(m_propositions));
    snapshot->all<Outlet>() = Table<Outlet>(rows(m_outlets));
    snapshot->all<Link>() = Table<Link>(rows(m_links));
    snapshot->all<Article>() = Table<Article>(rows(m_articles));
    snapshot->all<Saying>() = Table<Saying>(rows(m_sayings));
    std::vector<Table<Statement>::Row> statements(m_statements.begin(), m_statements.end());
    snapshot->all<Statement>() = Table<Statement>(std::move(statements));
    snapshot->rebuildFacts();
    return snapshot;
}

std::vector<StatementId> SnapshotBuilder::all(const Snapshot& snapshot)
{
    std::vector<StatementId> ids;
    for (const Statement& statement : snapshot.all<Statement>())
        ids.push_back(statement.id);
    return ids;
}

WithdrawalClaim withdrawal(std::optional<PlaceId> place, const char* ends, Bound bound, What what)
{
    WithdrawalClaim claim;
    claim.place = place;
    claim.ends = edtf(ends);
    claim.bound = bound;
    claim.what = what;
    return claim;
}

SnapshotPtr dozenOfClaims()
{
    SnapshotBuilder b;
    const SideId federal =
        b.side(QStringLiteral("الحكومة الاتحادية"), QStringLiteral("Federal government"), QStringLiteral("federal"));
    const SideId us = b.side(QStringLiteral("الولايات المتحدة"), QStringLiteral("United States"), QStringLiteral("us"));
    const ActorId ministry = b.actor(QStringLiteral("وزارة الدفاع"), QStringLiteral("Ministry of Defence"), federal);
    const ActorId office =
        b.actor(QStringLiteral("مكتب رئيس الوزراء"), QStringLiteral("Prime minister's office"), federal);
    const ActorId envoy = b.actor(QStringLiteral("المبعوث"), QStringLiteral("Envoy"), us);
    const ActorId spokesman = b.actor(QStringLiteral("متحدث عسكري"), QStringLiteral("Military spokesman"), us);
    const PlaceId iraq = b.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
    const PlaceId region =
        b.place(QStringLiteral("إقليم كردستان"), QStringLiteral("Kurdistan Region"), PlaceKind::Region, iraq);
    const PlaceId erbil = b.place(QStringLiteral("أربيل"), QStringLiteral("Erbil"), PlaceKind::Governorate, region);
    const PlaceId harir = b.place(QStringLiteral("قاعدة حرير"), QStringLiteral("Harir base"), PlaceKind::Base, erbil);
    const PlaceId anbar = b.place(QStringLiteral("الأنبار"), QStringLiteral("Al-Anbar"), PlaceKind::Governorate, iraq);
    const PlaceId asad =
        b.place(QStringLiteral("قاعدة عين الأسد"), QStringLiteral("Ain al-Asad base"), PlaceKind::Base, anbar);
    const PhaseId mission =
        b.phase(QStringLiteral("مهمة التحالف في العراق"), QStringLiteral("Coalition mission in Iraq"), {iraq});
    b.event(QStringLiteral("البيان المشترك"), QStringLiteral("Joint statement"), "2024-09-27");
    b.event(QStringLiteral("الانتخابات الأميركية"), QStringLiteral("US election"), "2024-11-05");
    b.event(QStringLiteral("جولة المباحثات الأولى"), QStringLiteral("First round of talks"), "2024-01-27");
    b.article(QStringLiteral("مادة أولى"), "2024-10-01");
    b.says({ministry}, "2024-09-08", withdrawal(iraq, "2025-09", Bound::By));
    b.says({ministry}, "2024-10-20", withdrawal(iraq, "2026-09", Bound::By));
    b.says({envoy}, "2024-03", withdrawal(iraq, nullptr, Bound::In, What::NoPlan));
    b.says({office, envoy}, "2024-09-27", withdrawal(asad, "2025-09"));
    b.says({spokesman}, "2024-11-12", withdrawal(asad, "2025-12?"));
    b.last().relays.push_back({RelayId(9001), ministry, QStringLiteral("نقل")});
    b.says({office}, nullptr, withdrawal(harir, "2026-09", Bound::Until, What::Stays));
    b.says({envoy}, "2025-01-15", withdrawal(harir, "2026-03", Bound::NotBefore));
    b.says({spokesman}, "2024-12-10", withdrawal(region, "2027", Bound::In, What::DecisionDue));
    b.says({ministry}, "2024-12-01/2024-12-20", withdrawal(region, nullptr, Bound::In, What::NoTimetable));
    WithdrawalClaim within = withdrawal({}, nullptr, Bound::Within, What::MissionEnds);
    within.phase = mission;
    within.anchor = edtf("2024-09-27");
    within.duration = QStringLiteral("P12M");
    b.says({office, envoy}, "2024-09-27", within);
    WithdrawalClaim bar = withdrawal({}, "2025-09-30", Bound::In, What::MissionEnds);
    bar.phase = mission;
    bar.starts = edtf("2024-06");
    b.says({spokesman}, "2024-10-02", bar);
    WithdrawalClaim rejected = withdrawal(iraq, "2027-09", Bound::Until, What::Extension);
    rejected.modality = Modality::Rejected;
    b.says({ministry}, "2024-11-30", rejected);
    return b.build(QStringLiteral("انسحاب التحالف من العراق"), QStringLiteral("Coalition withdrawal from Iraq"));
}

} // namespace tasrih::test
