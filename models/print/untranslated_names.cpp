// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/untranslated_names.h"

#include "models/words/labels.h"
#include "models/words/lists.h"

#include <set>

namespace tasrih {

namespace {

constexpr qsizetype mostNamed = 5;

class Names
{
public:
    explicit Names(const TimelineContent& content)
        : m_snapshot(*content.snapshot)
        , m_isArabic(content.options.language == Language::Arabic)
    {
    }

    template <typename Id>
    void take(const Id& id)
    {
        const auto* record = m_snapshot.find(id);
        if (!record)
            return;
        const QString& wanted = m_isArabic ? record->name : record->nameEn;
        const QString& other = m_isArabic ? record->nameEn : record->name;
        if (wanted.trimmed().isEmpty() && !other.trimmed().isEmpty())
            m_names.insert(other.trimmed());
    }

    [[nodiscard]] QStringList all() const { return {m_names.begin(), m_names.end()}; }

private:
    const Snapshot& m_snapshot;
    bool m_isArabic;
    std::set<QString> m_names;
};

} // namespace

QStringList untranslatedNames(const TimelineContent& content)
{
    Names names(content);
    for (std::size_t i = 0; i < content.claims.size(); ++i) {
        if (const auto* phase = std::get_if<PhaseId>(&content.claims.subjectOf(i)))
            names.take(*phase);
        if (const auto* place = std::get_if<PlaceId>(&content.claims.subjectOf(i)))
            names.take(*place);
        names.take(content.claims[i].force);
        for (const ActorId holder : content.claims.holdersOf(i))
            names.take(holder);
        for (const std::optional<SideId>& side : content.claims[i].sides)
            names.take(side);
    }
    for (const TimelineRow& row : content.rows) {
        if (const auto* place = std::get_if<PlaceId>(&row.subject)) // Also those that only hold others.
            names.take(*place);
    }
    return names.all();
}

QString untranslatedRemark(const TimelineContent& content)
{
    const QStringList names = untranslatedNames(content);
    if (names.isEmpty())
        return {};
    QStringList named;
    for (const QString& name : names.mid(0, mostNamed))
        named << isolated(name);
    if (names.size() > mostNamed)
        named << QStringLiteral("…");
    const CountedWording remark =
        content.options.language == Language::Arabic
            ? CountedWording("TimelinePrint", "%n name(s) have no Arabic and stand in English: %1")
            : CountedWording("TimelinePrint", "%n name(s) have no English and stand in Arabic: %1");
    return translated(remark, int(names.size())).arg(listed(named));
}

} // namespace tasrih
