// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/article_find.h"

#include "models/background/background.h"

#include <QtCore/QSignalBlocker>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int longestSelection = 80;
}

ArticleFind::ArticleFind(ReaderView& reader, FindBar& bar)
    : QObject(&reader)
    , m_reader(reader)
    , m_bar(bar)
{
    connect(&bar, &FindBar::wordsChanged, this, &ArticleFind::search);
    connect(&bar, &FindBar::nextWanted, this, &ArticleFind::next);
    connect(&bar, &FindBar::previousWanted, this, &ArticleFind::previous);
    connect(&bar, &FindBar::closed, this, &ArticleFind::close);
}

void ArticleFind::open()
{
    const TextRun run = m_reader.selectedRun();
    m_from = run.start;
    QString words;
    if (!run.isEmpty() && run.length() <= longestSelection)
        words = m_reader.text().text().mid(run.start, run.length()).simplified();
    m_bar.open(words);
}

void ArticleFind::openHits(const QString& words, std::vector<TextRun> hits, int current)
{
    {
        const QSignalBlocker quiet(m_bar);
        m_bar.open(words);
    }
    ++m_version; // Words that are still being looked for would take their place.
    m_hits = std::move(hits);
    show(m_hits.empty() ? -1 : std::clamp(current, 0, count() - 1));
    m_reader.setFocus();
}

/// The caret stays at the hit that was shown.
void ArticleFind::close()
{
    m_bar.hide();
    m_hits.clear();
    m_current = -1;
    m_reader.setHits({}, -1);
    m_reader.setFocus();
}

void ArticleFind::textChanged()
{
    ++m_version;
    m_search.reset();
    m_hits.clear();
    m_current = -1;
    m_from = 0;
    if (m_bar.isVisible())
        search();
}

void ArticleFind::prepare()
{
    inBackground(
        this, [text = m_reader.text().text()] { return std::make_shared<const TextSearch>(text); },
        [this, version = m_version](const std::shared_ptr<const TextSearch>& made) {
            if (version != m_version)
                return;
            m_search = made;
            search();
        });
}

void ArticleFind::search()
{
    if (!m_search) {
        prepare();
        return;
    }
    m_hits = m_search->find(m_bar.words());
    const auto from = std::find_if(m_hits.begin(), m_hits.end(), [this](TextRun hit) { return hit.start >= m_from; });
    show(m_hits.empty() ? -1 : from == m_hits.end() ? 0 : int(from - m_hits.begin()));
}

void ArticleFind::show(int hit)
{
    m_current = hit;
    m_reader.setHits(m_hits, hit);
    m_bar.showCount(hit, count());
    if (hit < 0)
        return;
    m_reader.select(m_hits[std::size_t(hit)]);
    m_reader.scrollTo(m_hits[std::size_t(hit)]);
}

void ArticleFind::next()
{
    if (m_hits.empty())
        return;
    show((m_current + 1) % count());
}

void ArticleFind::previous()
{
    if (m_hits.empty())
        return;
    show((m_current + count() - 1) % count());
}

} // namespace tasrih
