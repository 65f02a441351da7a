// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigator/navigator_model.h"

#include "database/text/folding.h"
#include "database/text/isolate.h"
#include "models/context/context.h"
#include "models/navigator/navigator_row.h"

#include <QtCore/QStandardPaths>

namespace tasrih {

namespace {

/// The sections a change may have altered.
std::vector<NavigatorSection> sectionsTouchedBy(const Touched& touched)
{
    using enum NavigatorSection;
    if (touched.ids.empty())
        return {Inbox, Articles, Actors, Places, Propositions, Tags, SavedSearches};
    std::vector<NavigatorSection> sections;
    const auto add = [&](bool concerned, NavigatorSection section) {
        if (concerned)
            sections.push_back(section);
    };
    add(touched.any<ArticleId>(), Inbox);
    add(touched.any<ActorId>() || touched.any<PlaceId>() || touched.any<PhaseId>() || touched.any<PropositionId>() ||
            touched.any<OutletId>() || touched.any<SideId>(),
        ToComplete);
    add(touched.any<ArticleId>() || touched.any<OutletId>(), Articles);
    add(touched.any<ActorId>() || touched.any<SideId>(), Actors);
    add(touched.any<PlaceId>(), Places);
    add(touched.any<PropositionId>(), Propositions);
    add(touched.any<TagId>(), Tags);
    add(touched.any<SavedSearchId>(), SavedSearches);
    return sections;
}

} // namespace

NavigatorModel::NavigatorModel(Context& context, QObject* parent)
    : QAbstractItemModel(parent)
    , m_context(context)
    , m_root(std::make_unique<Row>())
    , m_counts(
          context, [](const Shown<std::monostate>& shown) { return countsOf(*shown.snapshot, *shown.visible); }, this)
    , m_savedHits(context,
                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/looked"))
{
    for (int i = 0; i < navigatorSections; ++i) {
        const auto section = NavigatorSection(i);
        m_root->children.push_back(
            Row::grown(m_root.get(), {{NavigatorKey::Kind::Section, i}, {}, titleOf(section), {}, {}}));
        m_root->number(std::size_t(i));
        updateSection(section);
    }
    connect(&context, &Context::changed, this, [this](const Change& change) {
        if (change.data())
            update(*change.touched);
        if (change.filter)
            announce(*m_root, {ActiveRole});
    });
    connect(&m_counts, &FeedBase::changed, this, [this] {
        announce(*m_root, {CountRole});
        Q_EMIT countsChanged();
    });
    connect(&m_savedHits, &SavedHits::changed, this,
            [this] { announce(*m_root->children[std::size_t(NavigatorSection::SavedSearches)], {CountRole}); });
    m_counts.setLooking(this, true);
}

NavigatorModel::~NavigatorModel() = default;

void NavigatorModel::update(const Touched& touched)
{
    if (!m_isGrowing)
        m_touchedArticles.clear();
    for (const ArticleId article : touched.of<ArticleId>())
        m_touchedArticles.insert(article);
    for (const NavigatorSection section : sectionsTouchedBy(touched))
        updateSection(section);
}

void NavigatorModel::announce(const Row& row, const QList<int>& roles)
{
    if (row.children.empty())
        return;
    Q_EMIT dataChanged(indexOf(*row.children.front()), indexOf(*row.children.back()), roles);
    for (const auto& child : row.children)
        announce(*child, roles);
}

QModelIndex NavigatorModel::indexOf(const Row& row) const
{
    return &row == m_root.get() ? QModelIndex() : createIndex(row.at, 0, &row);
}

const NavigatorModel::Row& NavigatorModel::rowOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const Row*>(index.constInternalPointer()) : *m_root;
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, rowOf(parent).children[std::size_t(row)].get());
}

QModelIndex NavigatorModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*rowOf(child).parent) : QModelIndex();
}

int NavigatorModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(rowOf(parent).children.size());
}

int NavigatorModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString NavigatorModel::textOf(const Row& row) const
{
    const ArticleId* article = row.article();
    const Article* found = article ? m_context.snapshot()->find(*article) : nullptr;
    return found ? found->title : row.node.text;
}

int NavigatorModel::countOf(const Row& row) const
{
    switch (row.node.key.kind) {
    case NavigatorKey::Kind::StateGroup:
    case NavigatorKey::Kind::OutletGroup:
        return int(row.children.size());
    case NavigatorKey::Kind::Section:
        return section(indexOf(row)) == NavigatorSection::ToComplete ? int(row.children.size()) : 0;
    case NavigatorKey::Kind::SavedSearch:
        return m_savedHits.newHits(SavedSearchId(row.node.key.value));
    case NavigatorKey::Kind::Incomplete:
        return 0;
    default:
        return row.node.target ? m_counts.value().of(*row.node.target) : 0;
    }
}

QString NavigatorModel::tipOf(const Row& row) const
{
    if (row.node.key.kind == NavigatorKey::Kind::SavedSearch && countOf(row) > 0)
        return tr("%1: %n new since you last looked", nullptr, countOf(row)).arg(isolated(textOf(row)));
    return row.node.tip.isEmpty() ? textOf(row) : row.node.tip;
}

QVariant NavigatorModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = rowOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row);
    case Qt::ToolTipRole:
        return tipOf(row);
    case KeyKindRole:
        return int(row.node.key.kind);
    case CountRole:
        return countOf(row);
    case ColourKeyRole:
        return row.node.colourKey;
    case ActiveRole:
        return row.node.target && contains(m_context.filter(), *row.node.target);
    case FoldedRole:
        if (row.folded.isEmpty())
            row.folded = foldPhrase(textOf(row));
        return row.folded;
    default:
        return {};
    }
}

std::optional<AnyId> NavigatorModel::incomplete(const QModelIndex& index) const
{
    return rowOf(index).node.incomplete;
}

std::optional<FilterTarget> NavigatorModel::target(const QModelIndex& index) const
{
    return rowOf(index).node.target;
}

std::optional<SavedSearchId> NavigatorModel::savedSearch(const QModelIndex& index) const
{
    const NavigatorKey& key = rowOf(index).node.key;
    return key.kind == NavigatorKey::Kind::SavedSearch ? std::optional(SavedSearchId(key.value)) : std::nullopt;
}

std::optional<NavigatorSection> NavigatorModel::section(const QModelIndex& index) const
{
    const Row& row = rowOf(index);
    if (&row == m_root.get() || row.node.key.kind != NavigatorKey::Kind::Section)
        return std::nullopt;
    return NavigatorSection(row.node.key.value);
}

QModelIndex NavigatorModel::indexOf(ArticleId article, NavigatorSection section) const
{
    for (const auto& group : m_root->children[std::size_t(section)]->children) {
        for (const auto& row : group->children) {
            if (row->node.target == FilterTarget(article))
                return indexOf(*row);
        }
    }
    return {};
}

} // namespace tasrih
