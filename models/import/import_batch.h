// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/draft.h"
#include "models/import/import_row.h"

#include <vector>

namespace tasrih {

/// Articles that are stored in one change.
class ImportBatch
{
public:
    [[nodiscard]] bool isEmpty() const { return m_numbers.empty(); }
    /// A commit takes under a quarter of a second: about 1 MB of text.
    [[nodiscard]] bool isFull() const { return m_characters >= 500'000 || m_numbers.size() >= 64; }

    /// Adds the draft of @p row with the facts as the user left them.
    void add(const ImportRow& row, ImportDraft draft);
    /// Takes out what @p goes says (by fingerprint) and returns the numbers of those rows with their fingerprints.
    std::vector<std::pair<int, QString>> takeKnown(const QHash<QString, ArticleId>& known);

    [[nodiscard]] QStringList fingerprints() const;
    [[nodiscard]] const std::vector<int>& numbers() const { return m_numbers; }
    [[nodiscard]] const std::vector<ImportDraft>& drafts() const { return m_drafts; }
    /// The new articles, in the order of numbers(), once plan() was carried out.
    [[nodiscard]] const std::vector<ArticleId>& articles() const { return m_articles; }

    /// For the writer's thread.
    [[nodiscard]] Edits plan(const Snapshot& snapshot, IdSource& ids, const QDateTime& now);

private:
    std::vector<int> m_numbers;
    std::vector<ImportDraft> m_drafts;
    std::vector<ArticleId> m_articles;
    qsizetype m_characters = 0;
};

} // namespace tasrih
