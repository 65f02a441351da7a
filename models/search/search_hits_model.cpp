// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_hits_model.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/plain_text.h"

namespace tasrih {

SearchHitsModel::SearchHitsModel(SearchFeed& feed, QObject* parent)
    : RowListModel(parent)
    , m_feed(feed)
{
    connect(&feed, &FeedBase::changed, this, &SearchHitsModel::take);
    take();
}

void SearchHitsModel::take()
{
    setRows(m_feed.answer().hits);
    if (std::exchange(m_snapshot, m_feed.snapshot()) != m_feed.snapshot())
        announceAll(); // Names and titles may be others.
}

bool SearchHitsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_feed.hasMore();
}

void SearchHitsModel::fetchMore(const QModelIndex&)
{
    m_feed.more();
}

QVariant SearchHitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit& hit = at(index.row());
    const Snapshot& snapshot = *m_feed.snapshot();
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(snapshot, hit);
    case Qt::AccessibleTextRole:
        return dotted({titleOf(snapshot, hit), aboutText(snapshot, hit), hit.snippet});
    case AboutRole:
        return aboutText(snapshot, hit);
    case SnippetRole:
        return hit.snippet;
    case MarksRole: {
        QList<std::pair<int, int>> marks(hit.marks.begin(), hit.marks.end());
        return QVariant::fromValue(marks);
    }
    default:
        return {};
    }
}

QString titleOf(const Snapshot& snapshot, const SearchHit& hit)
{
    const Article* article = snapshot.find(hit.article);
    const QString title = article ? oneLine(article->title) : QString();
    const Statement* statement = hit.statement ? snapshot.find(*hit.statement) : nullptr;
    if (!statement)
        return title;
    const QString speakers = speakersOf(snapshot, *statement);
    return speakers.isEmpty() ? translated(Wording("Search", "Speaker not known")) : speakers;
}

QString aboutText(const Snapshot& snapshot, const SearchHit& hit)
{
    const Article* article = snapshot.find(hit.article);
    if (!article)
        return {};
    const Statement* statement = hit.statement ? snapshot.find(*hit.statement) : nullptr;
    const QString outlet = outletOf(snapshot, article);
    if (statement)
        return dotted({saidOnText(snapshot, *statement), outlet, oneLine(article->title)});
    return dotted({article->published ? readable(*article->published, interfaceLanguage()) : QString(), outlet});
}

} // namespace tasrih
