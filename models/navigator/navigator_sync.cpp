// SPDX-License-Identifier: GPL-3.0-or-later
// How the navigator's rows follow the project: single rows are removed, inserted, moved and changed, never all reset.
#include "models/background/background.h"
#include "models/context/context.h"
#include "models/navigator/navigator_model.h"
#include "models/navigator/navigator_row.h"

namespace tasrih {

/// What was made of a section in another thread.
struct NavigatorModel::Grown
{
    NavigatorSection section;
    std::vector<NavigatorNode> nodes; ///< For a section that has rows already.
    std::unique_ptr<Row> row;         ///< For one that has none: with them grown below it.
};

void NavigatorModel::updateSection(NavigatorSection section)
{
    const bool listsArticles = section == NavigatorSection::Inbox || section == NavigatorSection::Articles;
    if (listsArticles && m_context.snapshot()->all<Article>().size() > FeedBase::mostAtOnce) {
        m_due.insert(section);
        growElsewhere();
        return;
    }
    m_due.erase(section);
    sync(*m_root->children[std::size_t(section)], navigatorRows(*m_context.snapshot(), section));
}

/// One after the other: what becomes due meanwhile is made of what the project is then.
void NavigatorModel::growElsewhere()
{
    if (m_isGrowing || m_due.empty())
        return;
    m_isGrowing = true;
    std::vector<std::pair<NavigatorSection, bool>> wanted;
    for (const NavigatorSection section : std::exchange(m_due, {}))
        wanted.emplace_back(section, m_root->children[std::size_t(section)]->children.empty());
    inBackground(
        this,
        [wanted, snapshot = m_context.snapshot(), language = interfaceLanguage()] {
            auto all = std::make_shared<std::vector<Grown>>();
            for (const auto& [section, isEmpty] : wanted) {
                Grown& grown = all->emplace_back(Grown{section, navigatorRows(*snapshot, section, language), nullptr});
                if (isEmpty) {
                    grown.row = Row::grown(nullptr, {{}, {}, {}, {}, std::move(grown.nodes)});
                    grown.nodes.clear();
                }
            }
            return all;
        },
        [this](const std::shared_ptr<std::vector<Grown>>& all) {
            m_isGrowing = false;
            for (Grown& grown : *all) {
                if (!m_due.contains(grown.section))
                    take(grown);
            }
            growElsewhere();
        });
}

void NavigatorModel::take(Grown& grown)
{
    Row& row = *m_root->children[std::size_t(grown.section)];
    if (!grown.row)
        return sync(row, std::move(grown.nodes));
    if (!row.children.empty() || grown.row->children.empty())
        return;
    beginInsertRows(indexOf(row), 0, int(grown.row->children.size()) - 1);
    row.children = std::move(grown.row->children);
    for (const auto& child : row.children)
        child->parent = &row;
    endInsertRows();
    Q_EMIT sectionFilled(grown.section);
}

void NavigatorModel::sync(Row& row, std::vector<NavigatorNode> wanted)
{
    removeGone(row, wanted);
    std::set<NavigatorKey> present;
    for (const auto& child : row.children)
        present.insert(child->node.key);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        std::size_t end = i;
        while (end < wanted.size() && !present.contains(wanted[end].key))
            ++end;
        if (end > i) {
            const auto first = std::make_move_iterator(wanted.begin() + std::ptrdiff_t(i));
            insertRows(row, i, std::vector<NavigatorNode>(first, first + std::ptrdiff_t(end - i)));
            i = end - 1;
            continue;
        }
        moveHere(row, i, wanted[i].key);
        std::vector<NavigatorNode> below = std::exchange(wanted[i].children, {});
        refresh(*row.children[i], std::move(wanted[i]));
        sync(*row.children[i], std::move(below));
    }
}

void NavigatorModel::removeGone(Row& row, const std::vector<NavigatorNode>& wanted)
{
    std::set<NavigatorKey> kept;
    for (const NavigatorNode& node : wanted)
        kept.insert(node.key);
    for (std::size_t end = row.children.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && !kept.contains(row.children[begin - 1]->node.key))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows(indexOf(row), int(begin), int(end) - 1);
        row.children.erase(row.children.begin() + std::ptrdiff_t(begin), row.children.begin() + std::ptrdiff_t(end));
        row.number(begin);
        endRemoveRows();
        end = begin;
    }
}

void NavigatorModel::insertRows(Row& row, std::size_t at, std::vector<NavigatorNode> nodes)
{
    std::vector<std::unique_ptr<Row>> fresh;
    for (NavigatorNode& node : nodes)
        fresh.push_back(Row::grown(&row, std::move(node)));
    beginInsertRows(indexOf(row), int(at), int(at + fresh.size()) - 1);
    row.children.insert(row.children.begin() + std::ptrdiff_t(at), std::make_move_iterator(fresh.begin()),
                        std::make_move_iterator(fresh.end()));
    row.number(at);
    endInsertRows();
}

void NavigatorModel::moveHere(Row& row, std::size_t to, const NavigatorKey& key)
{
    std::size_t from = to;
    while (row.children[from]->node.key != key)
        ++from;
    if (from == to)
        return;
    const QModelIndex parent = indexOf(row);
    beginMoveRows(parent, int(from), int(from), parent, int(to));
    const auto begin = row.children.begin();
    std::rotate(begin + std::ptrdiff_t(to), begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(from) + 1);
    row.number(to);
    endMoveRows();
}

void NavigatorModel::refresh(Row& row, NavigatorNode node)
{
    const NavigatorNode& old = row.node;
    const bool retitled = row.article() && m_touchedArticles.contains(*row.article());
    if (!retitled && old.text == node.text && old.colourKey == node.colourKey && old.target == node.target)
        return;
    row.node = std::move(node);
    row.folded.clear();
    const QModelIndex index = indexOf(row);
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, ColourKeyRole, FoldedRole});
}

} // namespace tasrih
