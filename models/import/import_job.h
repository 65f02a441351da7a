// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_model.h"
#include "models/import/import_store.h"

#include <deque>
#include <memory>

namespace tasrih {

class ImportReader;
class ImportBatch;
struct DraftResult;
struct OutletNames;

/// Reads the files of an ImportModel, one after the other, in a thread of its own; finds duplicates; and stores the
/// accepted ones in batches that are undone together. Between two files it looks whether it was paused or cancelled.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    enum class Phase
    {
        Idle,
        Reading,
        Importing
    };

    /// @param model outlives the job.
    ImportJob(ImportModel& model, ImportStore store, QObject* parent = nullptr);
    /// Waits for the file being read.
    ~ImportJob() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// How many files of this phase are through, and of how many.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_done + static_cast<int>(m_queue.size()) + (m_inHand ? 1 : 0); }

    /// Reads all rows that wait for it. Rows that come while importing are read afterwards.
    void read();
    /// Reads one row again, in @p encoding (IANA name; empty: find out).
    void readAgain(int number, const QString& encoding);
    /// Stores the accepted rows as one group of changes. Does nothing unless idle.
    void importAccepted();
    void pause();
    void resume();
    /// Stops after the file in hand. What is stored stays stored.
    void cancel();

    /// Asks for the start of a row's text; answered by previewReady().
    void requestPreview(int number);

Q_SIGNALS:
    void phaseChanged();
    void progressChanged();
    void pausedChanged();
    void previewReady(int number, const QString& text);

private:
    using Result = std::shared_ptr<DraftResult>;

    void start(Phase phase);
    void prepare();
    void next();
    void finish();
    void load(int number);
    void loaded(int number, const Result& result);
    void showReading(int number, const Result& result);
    void findDuplicates();
    void markDuplicates(const QHash<QString, ArticleId>& known);
    void markDuplicate(int number, ArticleId same);
    [[nodiscard]] QString sameTextInList(int number, const QString& fingerprint);
    void addToBatch(int number, const Result& result);
    void checkBatch();
    void commitBatch(const QHash<QString, ArticleId>& known);
    void batchStored(const ChangeResult& result);
    void giveUp(int number, const QString& why);
    [[nodiscard]] QString titleOf(ArticleId article) const;

    ImportModel& m_model;
    ImportStore m_store;
    ImportReader* m_reader;
    std::shared_ptr<const std::vector<OutletNames>> m_known;
    Phase m_phase = Phase::Idle;
    bool m_paused = false;
    bool m_cancelled = false;
    std::deque<int> m_queue;     ///< Numbers of the rows still to do.
    std::optional<int> m_inHand; ///< The row being read.
    int m_done = 0;
    QStringList m_unchecked;       ///< Fingerprints not looked up yet.
    QHash<QString, int> m_firstOf; ///< The row that has a fingerprint first.
    std::shared_ptr<ImportBatch> m_batch;
    bool m_committing = false;
    qint64 m_group = 0;
};

} // namespace tasrih
