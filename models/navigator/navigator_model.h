// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "models/context/shown_feed.h"
#include "models/navigator/navigator_counts.h"
#include "models/navigator/navigator_tree.h"
#include "models/navigator/saved_hits.h"

#include <QtCore/QAbstractItemModel>

namespace tasrih {

struct NavigatorRow;

/// The navigator's rows, kept in step with the project by inserting, moving and removing single rows; never reset.
class NavigatorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Roles besides Qt::DisplayRole; for indexes of this model.
    enum Role
    {
        KeyKindRole = Qt::UserRole + 1, ///< NavigatorKey::Kind as int.
        CountRole,                      ///< int, 0 where nothing is behind it; new hits of a saved search.
        ColourKeyRole,                  ///< QString, the side's colour key.
        ActiveRole,                     ///< bool, whether the filter asks for it.
        FoldedRole                      ///< QString, what find-as-you-type searches.
    };

    explicit NavigatorModel(Context& context, QObject* parent = nullptr);
    ~NavigatorModel() override;

    [[nodiscard]] std::optional<FilterTarget> target(const QModelIndex& index) const;
    /// The record that a row of "To complete" is about.
    [[nodiscard]] std::optional<AnyId> incomplete(const QModelIndex& index) const;
    [[nodiscard]] std::optional<SavedSearchId> savedSearch(const QModelIndex& index) const;
    [[nodiscard]] std::optional<NavigatorSection> section(const QModelIndex& index) const;
    /// The user looks at what a saved search finds.
    void look(SavedSearchId search) { m_savedHits.look(search); }
    /// The first row of an article below @p section, invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(ArticleId article, NavigatorSection section) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The counts are new.
    void countsChanged();
    /// The rows of a section that were made in another thread are there for the first time.
    void sectionFilled(NavigatorSection section);

private:
    using Row = NavigatorRow;

    struct Grown;

    void update(const Touched& touched);
    void updateSection(NavigatorSection section);
    void growElsewhere();
    void take(Grown& grown);
    void sync(Row& row, std::vector<NavigatorNode> wanted);
    void removeGone(Row& row, const std::vector<NavigatorNode>& wanted);
    void insertRows(Row& row, std::size_t at, std::vector<NavigatorNode> nodes);
    void moveHere(Row& row, std::size_t to, const NavigatorKey& key);
    void refresh(Row& row, NavigatorNode node);
    void announce(const Row& row, const QList<int>& roles);
    [[nodiscard]] QModelIndex indexOf(const Row& row) const;
    [[nodiscard]] const Row& rowOf(const QModelIndex& index) const;
    [[nodiscard]] QString textOf(const Row& row) const;
    [[nodiscard]] int countOf(const Row& row) const;
    [[nodiscard]] QString tipOf(const Row& row) const;

    Context& m_context;
    std::unique_ptr<Row> m_root;
    ShownFeed<std::monostate, NavigatorCounts> m_counts;
    SavedHits m_savedHits;
    std::set<ArticleId> m_touchedArticles; ///< Since the rows were in step with the project.
    std::set<NavigatorSection> m_due;      ///< To be made in another thread.
    bool m_isGrowing = false;
};

} // namespace tasrih
