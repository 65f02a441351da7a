// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/forest.h"
#include "models/timeline/row_tree.h"
#include "models/words/labels.h"

namespace tasrih {

namespace {

/// Builds the tree of places that have claims of their own, or (being bases) of larger places.
class PlaceRows
{
public:
    PlaceRows(RowTree& tree, const Snapshot& snapshot, const ShownClaims& claims, const TimelineOptions& options)
        : m_tree(tree)
        , m_snapshot(snapshot)
        , m_options(options)
        , m_forest(snapshot.all<Place>())
    {
        for (int i = 0; i < int(claims.size()); ++i) {
            const ClaimSubject& subject = claims.subjectOf(std::size_t(i));
            const auto* phase = std::get_if<PhaseId>(&subject);
            const auto* place = std::get_if<PlaceId>(&subject);
            if (phase && snapshot.find(*phase))
                m_ofPhase[*phase].push_back(i);
            else if (place && snapshot.find(*place))
                m_ofPlace[*place].push_back(i);
            else
                m_elsewhere.push_back(i);
        }
    }

    void add()
    {
        const bool showsAll = m_options.empty == EmptyRows::Show;
        const bool hasPlaces = !m_ofPlace.isEmpty() || (showsAll && !m_snapshot.all<Place>().empty());
        const bool hasPhases = !m_ofPhase.isEmpty() || (showsAll && !m_snapshot.all<Phase>().empty());
        const int groups = (hasPlaces ? 1 : 0) + (hasPhases ? 1 : 0) + (m_elsewhere.empty() ? 0 : 1);
        m_depth = groups > 1 ? 1 : 0;
        addHeading(RowHeading::Places, hasPlaces);
        for (const Place* place : m_forest.roots())
            addPlace(*place, m_depth);
        addHeading(RowHeading::Phases, hasPhases);
        addPhases();
        if (!m_elsewhere.empty())
            m_tree.add(RowHeading::Elsewhere, 0, headingText(RowHeading::Elsewhere, m_options.language), m_elsewhere);
    }

private:
    void addHeading(RowHeading heading, bool wanted)
    {
        if (wanted && m_depth > 0)
            m_tree.add(heading, 0, headingText(heading, m_options.language));
    }

    [[nodiscard]] bool inherits(const Place& place) const
    {
        return m_options.inherited == Inherited::Show && !m_larger.empty() &&
               (place.kind == PlaceKind::Base || m_ofPlace.contains(place.id));
    }

    /// Whether @p place or anything within it gets lanes, given that larger places around it have claims or not.
    [[nodiscard]] bool isShown(const Place& place, bool larger) const
    {
        if (m_ofPlace.contains(place.id) || m_options.empty == EmptyRows::Show)
            return true;
        if (larger && place.kind == PlaceKind::Base && m_options.inherited == Inherited::Show)
            return true;
        const std::vector<const Place*> children = m_forest.within(place.id);
        return std::any_of(children.begin(), children.end(),
                           [&](const Place* child) { return isShown(*child, larger); });
    }

    void addPlace(const Place& place, int depth)
    {
        if (!isShown(place, !m_larger.empty()))
            return;
        const std::vector<int> own = m_ofPlace.value(place.id);
        const int row = m_tree.add(place.id, depth, nameOf(place, m_options.language), own);
        if (inherits(place)) {
            for (auto larger = m_larger.rbegin(); larger != m_larger.rend(); ++larger)
                m_tree.inherit(row, *larger);
        }
        if (!own.empty())
            m_larger.push_back(row);
        for (const Place* child : m_forest.within(place.id))
            addPlace(*child, depth + 1);
        if (!own.empty())
            m_larger.pop_back();
    }

    void addPhases()
    {
        std::vector<const Phase*> phases;
        for (const Phase& phase : m_snapshot.all<Phase>()) {
            if (m_ofPhase.contains(phase.id) || m_options.empty == EmptyRows::Show)
                phases.push_back(&phase);
        }
        std::stable_sort(phases.begin(), phases.end(),
                         [](const Phase* a, const Phase* b) { return a->order < b->order; });
        for (const Phase* phase : phases)
            m_tree.add(phase->id, m_depth, nameOf(*phase, m_options.language), m_ofPhase.value(phase->id));
    }

    RowTree& m_tree;
    const Snapshot& m_snapshot;
    const TimelineOptions& m_options;
    QHash<PlaceId, std::vector<int>> m_ofPlace;
    QHash<PhaseId, std::vector<int>> m_ofPhase;
    std::vector<int> m_elsewhere;
    PlaceForest m_forest;
    std::vector<int> m_larger; ///< Rows with claims that the place being added lies in, the largest first.
    int m_depth = 0;
};

} // namespace

void addPlaceRows(RowTree& tree, const Snapshot& snapshot, const ShownClaims& claims, const TimelineOptions& options)
{
    PlaceRows(tree, snapshot, claims, options).add();
}

} // namespace tasrih
