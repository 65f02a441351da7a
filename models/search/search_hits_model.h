// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/search/search_feed.h"

namespace tasrih {

/// What tells hits apart: the numbers of the article and of the statement, 0 where it is none.
using HitKey = std::pair<qint64, qint64>;

struct HitKeyOf
{
    HitKey operator()(const SearchHit& hit) const
    {
        return {hit.article.value(), hit.statement ? hit.statement->value() : 0};
    }
};

/// The hits of an answer as a list; more are fetched as they are scrolled to.
class SearchHitsModel : public RowListModel<SearchHit, HitKeyOf, QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role
    {
        AboutRole = Qt::UserRole + 1, ///< QString: who said it, when, in which outlet.
        SnippetRole,                  ///< QString
        MarksRole                     ///< QList<QPair<int, int>>: ranges in the snippet, UTF-16.
    };

    /// @param feed must outlive the model.
    explicit SearchHitsModel(SearchFeed& feed, QObject* parent = nullptr);

    [[nodiscard]] const SearchHit& hit(int row) const { return at(row); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void take();

    SearchFeed& m_feed;
    SnapshotPtr m_snapshot; ///< What the rows were shown by.
};

/// What stands in a list for a hit: the title of the article, and of a statement who said it.
[[nodiscard]] QString titleOf(const Snapshot& snapshot, const SearchHit& hit);
/// The outlet and the day, as exactly as it is known.
[[nodiscard]] QString aboutText(const Snapshot& snapshot, const SearchHit& hit);

} // namespace tasrih
