// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/text_search.h"
#include "views/read/find_bar.h"
#include "views/reader/reader_view.h"

namespace tasrih {

/// Finding words in the article that is open: the bar, the hits in the text and in its scroll bar. A long text is
/// folded in the background, once.
class ArticleFind : public QObject
{
    Q_OBJECT

public:
    ArticleFind(ReaderView& reader, FindBar& bar);

    /// Opens the bar, with the selected words in it where they are few.
    void open();
    /// Opens the bar with what a search found: hits of its own making, until other words are typed.
    void openHits(const QString& words, std::vector<TextRun> hits, int current);
    void close();
    void next();
    void previous();
    /// The text is another one: what is sought is sought in it, too.
    void textChanged();
    [[nodiscard]] int count() const { return int(m_hits.size()); }
    [[nodiscard]] int current() const { return m_current; }

private:
    void prepare();
    void search();
    void show(int hit);

    ReaderView& m_reader;
    FindBar& m_bar;
    std::shared_ptr<const TextSearch> m_search;
    std::vector<TextRun> m_hits;
    int m_current = -1;
    int m_from = 0;        ///< Where the caret was when the search began.
    quint64 m_version = 0; ///< Of the text.
};

} // namespace tasrih
