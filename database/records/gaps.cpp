// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/gaps.h"

#include "database/records/missing.h"
#include "database/records/references.h"

#include <array>
#include <set>

namespace tasrih {

namespace {

/// The ids of one table that are pointed at and not there.
template <typename Record>
class Absent
{
public:
    using Key = decltype(Record::id);

    /// The same few records are pointed at again and again: those just found are not searched for.
    void note(const Table<Record>& table, Key id)
    {
        qint64& known = m_known[std::size_t(id.value()) % m_known.size()];
        if (known == id.value())
            return;
        if (table.contains(id))
            known = id.value();
        else
            m_ids.insert(id);
    }
    [[nodiscard]] const std::set<Key>& ids() const { return m_ids; }

private:
    std::array<qint64, 509> m_known{};
    std::set<Key> m_ids;
};

class Gaps
{
public:
    explicit Gaps(Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
        std::apply([this](const auto&... table) { (walk(table), ...); }, std::as_const(snapshot.tables));
    }

    bool close()
    {
        const std::size_t links = leaveOutLinks();
        return std::apply([this](const auto&... absent) { return (fill(absent) + ...); }, m_absent) + links > 0;
    }

private:
    template <typename Record>
    void walk(const Table<Record>& table)
    {
        for (const Record& record : table)
            visitReferences(record, [this](const auto& reference) { note(reference); });
    }

    template <typename Tag>
    void note(Id<Tag> id)
    {
        using Record = std::decay_t<decltype(m_snapshot.get(id))>;
        std::get<Absent<Record>>(m_absent).note(m_snapshot.all<Record>(), id);
    }
    template <typename Key>
    void note(const std::optional<Key>& id)
    {
        if (id)
            note(*id);
    }
    template <typename Key>
    void note(const std::vector<Key>& ids)
    {
        for (const Key id : ids)
            note(id);
    }

    /// Only links point at statements, and half a link says nothing.
    std::size_t leaveOutLinks()
    {
        const std::set<StatementId>& gone = std::get<Absent<Statement>>(m_absent).ids();
        std::vector<LinkId> broken;
        for (const Link& link : m_snapshot.all<Link>()) {
            if (gone.contains(link.from) || gone.contains(link.to))
                broken.push_back(link.id);
        }
        m_snapshot.all<Link>() = m_snapshot.all<Link>().with({}, broken);
        return broken.size();
    }

    template <typename Record>
    std::size_t fill(const Absent<Record>& absent)
    {
        if constexpr (!std::is_same_v<Record, Statement>) {
            std::vector<std::shared_ptr<const Record>> rows;
            for (const auto id : absent.ids())
                rows.push_back(std::make_shared<const Record>(missingRecord(id)));
            if (!rows.empty())
                m_snapshot.all<Record>() = m_snapshot.all<Record>().with(std::move(rows), {});
        }
        return absent.ids().size();
    }

    Snapshot& m_snapshot;
    std::tuple<Absent<Side>, Absent<Outlet>, Absent<Tag>, Absent<Place>, Absent<Phase>, Absent<Proposition>,
               Absent<Actor>, Absent<Article>, Absent<Saying>, Absent<Statement>>
        m_absent;
};

} // namespace

bool closeGaps(Snapshot& snapshot)
{
    return Gaps(snapshot).close();
}

} // namespace tasrih
