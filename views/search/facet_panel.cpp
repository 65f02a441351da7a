// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/facet_panel.h"

#include "database/words/numerals.h"
#include "models/words/plain_text.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHeaderView>

namespace tasrih {

namespace {
constexpr std::size_t fewest = 6; ///< Values of a facet at first.
constexpr std::size_t most = 500;
constexpr qsizetype longestName = 60;

enum Role
{
    FacetRole = Qt::UserRole, ///< int
    ValueRole,                ///< qint64
    MoreRole                  ///< bool: shows the rest.
};
} // namespace

FacetPanel::FacetPanel(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("searchFacets"));
    setAccessibleName(tr("Narrow what was found"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(unit);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(unit);
    connect(this, &QTreeWidget::itemChanged, this, &FacetPanel::take);
    const auto showRest = [this](QTreeWidgetItem* item) {
        if (!item || !item->data(0, MoreRole).toBool())
            return;
        m_opened.insert(Facet(item->data(0, FacetRole).toInt()));
        tell();
    };
    connect(this, &QTreeWidget::itemClicked, this, showRest);
    connect(this, &QTreeWidget::itemActivated, this, showRest);
}

void FacetPanel::show(const Snapshot& snapshot, const Narrowed& counts, const FacetChoice& choice)
{
    m_isFilling = true;
    m_choice = choice;
    const QTreeWidgetItem* before = currentItem();
    const auto keyOf = [](const QTreeWidgetItem& item) {
        return std::pair(item.data(0, FacetRole).toInt(), item.data(0, ValueRole).toLongLong());
    };
    const auto current = before ? std::optional(keyOf(*before)) : std::nullopt;
    clear();
    for (const Facet facet : allFacets()) {
        if (!counts.of(facet).empty())
            addFacet(facet, snapshot, counts);
    }
    for (int top = 0; current && top < topLevelItemCount(); ++top) {
        for (int row = 0; row < topLevelItem(top)->childCount(); ++row) {
            if (keyOf(*topLevelItem(top)->child(row)) == *current)
                setCurrentItem(topLevelItem(top)->child(row));
        }
    }
    m_isFilling = false;
}

void FacetPanel::addFacet(Facet facet, const Snapshot& snapshot, const Narrowed& counts)
{
    auto* heading = new QTreeWidgetItem(this, {nameOf(facet)});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    QFont font = interfaceFont();
    font.setWeight(QFont::DemiBold);
    heading->setFont(0, font);
    const std::size_t shown = m_opened.contains(facet) ? most : fewest;
    std::size_t left = 0;
    for (std::size_t at = 0; at < counts.of(facet).size(); ++at) {
        const FacetCount& count = counts.of(facet)[at];
        const bool isChosen = m_choice.of(facet).contains(count.value);
        if (at >= shown && !isChosen) {
            ++left;
            continue;
        }
        auto* item = new QTreeWidgetItem(
            heading, {shortened(nameOf(snapshot, facet, count.value), longestName), numberText(count.count)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
        item->setData(0, FacetRole, int(facet));
        item->setData(0, ValueRole, count.value);
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setForeground(1, theme().secondary);
        item->setToolTip(0, plainWords(nameOf(snapshot, facet, count.value)));
    }
    if (left > 0 && shown == fewest) {
        auto* more = new QTreeWidgetItem(heading, {tr("%n more…", nullptr, int(left))});
        more->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        more->setData(0, FacetRole, int(facet));
        more->setData(0, ValueRole, noFacetValue - 1);
        more->setData(0, MoreRole, true);
        more->setForeground(0, theme().accent);
    }
    heading->setExpanded(true);
}

void FacetPanel::take(QTreeWidgetItem* item)
{
    if (m_isFilling || item->data(0, MoreRole).toBool())
        return;
    const auto facet = Facet(item->data(0, FacetRole).toInt());
    const FacetValue value = item->data(0, ValueRole).toLongLong();
    if (item->checkState(0) == Qt::Checked)
        m_choice.of(facet).insert(value);
    else
        m_choice.of(facet).erase(value);
    tell();
}

/// The panel is filled anew by whoever hears of it, which its items and the view's own events must not live to see.
void FacetPanel::tell()
{
    QMetaObject::invokeMethod(
        this, [this, choice = m_choice] { Q_EMIT chosen(choice); }, Qt::QueuedConnection);
}

} // namespace tasrih
