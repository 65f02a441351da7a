// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/pivot_rows.h"

#include "database/text/folding.h"
#include "models/words/labels.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tasrih {

namespace {
struct Key
{
    int sideOrder = 0;
    qint64 side = 0;
    bool hasWeight = true;
    qint64 weight = 0;
    QString name;
    ActorId actor;
};

class Order
{
public:
    Order(const Snapshot& snapshot, const Numbering<ActorId>& actors, const ActorTree& tree,
          const std::vector<ActorWeight>& weights, const PivotOptions& options)
        : m_snapshot(snapshot)
        , m_actors(actors)
        , m_tree(tree)
        , m_weights(weights)
        , m_options(options)
        , m_children(actors.size())
    {
    }

    RowOrder arrange()
    {
        for (quint32 number = 0; number < quint32(m_actors.size()); ++number)
            m_keys.push_back(keyOf(number));
        std::vector<quint32> roots;
        for (quint32 number = 0; number < quint32(m_actors.size()); ++number) {
            const int parent = m_tree.parents[number];
            (parent < 0 ? roots : m_children[std::size_t(parent)]).push_back(number);
        }
        add(roots, 0);
        return std::move(m_order);
    }

private:
    [[nodiscard]] Key keyOf(quint32 number) const
    {
        const ActorId actor = m_actors.keys()[number];
        Key key{.name = fold(nameOf(m_snapshot.get(actor), m_options.language)), .actor = actor};
        if (m_options.group == PivotOptions::Group::Side) {
            const Side* side = m_snapshot.find(m_tree.sides[number]);
            key.sideOrder = side ? side->order : std::numeric_limits<int>::max();
            key.side = side ? side->id.value() : 0;
        }
        if (m_weights.empty())
            return key;
        const ActorWeight& weight = m_weights[number];
        switch (m_options.sort) {
        case PivotOptions::Sort::Name:
            break;
        case PivotOptions::Sort::Sayings:
            key.weight = weight.sayings;
            break;
        case PivotOptions::Sort::Latest:
            key.hasWeight = weight.latest.isValid();
            key.weight = weight.latest.toJulianDay();
            break;
        case PivotOptions::Sort::Stance:
            key.hasWeight = weight.stance.has_value();
            key.weight = weight.stance ? int(*weight.stance) : 0;
            break;
        }
        return key;
    }

    /// Sides always stand in their order, and what is not known always last.
    [[nodiscard]] bool isBefore(const Key& a, const Key& b) const
    {
        const auto sideA = std::tie(a.sideOrder, a.side);
        const auto sideB = std::tie(b.sideOrder, b.side);
        if (sideA != sideB)
            return sideA < sideB;
        if (a.hasWeight != b.hasWeight)
            return a.hasWeight;
        const bool ascends = m_options.order == Qt::AscendingOrder;
        if (a.weight != b.weight)
            return (a.weight < b.weight) == ascends;
        if (a.name != b.name)
            return (a.name < b.name) == (ascends || m_options.sort != PivotOptions::Sort::Name);
        return a.actor < b.actor;
    }

    void add(std::vector<quint32>& siblings, int depth)
    {
        std::sort(siblings.begin(), siblings.end(),
                  [this](quint32 a, quint32 b) { return isBefore(m_keys[a], m_keys[b]); });
        for (const quint32 number : siblings) {
            const std::size_t row = m_order.actors.size();
            m_order.actors.push_back(number);
            m_order.depths.push_back(depth);
            m_order.members.push_back(0);
            add(m_children[number], depth + 1);
            m_order.members[row] = int(m_order.actors.size() - row - 1);
        }
    }

    const Snapshot& m_snapshot;
    const Numbering<ActorId>& m_actors;
    const ActorTree& m_tree;
    const std::vector<ActorWeight>& m_weights;
    const PivotOptions& m_options;
    std::vector<std::vector<quint32>> m_children;
    std::vector<Key> m_keys;
    RowOrder m_order;
};
} // namespace

RowOrder rowOrder(const Snapshot& snapshot, const Numbering<ActorId>& actors, const ActorTree& tree,
                  const std::vector<ActorWeight>& weights, const PivotOptions& options)
{
    return Order(snapshot, actors, tree, weights, options).arrange();
}

} // namespace tasrih
