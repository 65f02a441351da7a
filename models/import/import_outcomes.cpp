// SPDX-License-Identifier: GPL-3.0-or-later
// What a reading and a commit mean for the rows: the part of ImportJob that judges, apart from the part that goes on.
#include "database/import/import_batch.h"
#include "database/import/prepare.h"
#include "database/records/error.h"
#include "database/text/isolate.h"
#include "models/import/import_job.h"

#include <QtCore/QFutureWatcher>

namespace tasrih {

namespace {

/// Fingerprints are looked up so many at a time.
constexpr qsizetype lookUpSize = 100;

template <typename Value>
struct Answer
{
    std::optional<Value> value;
    QString problem;
};

/// The value of a finished future; the reason where it failed.
template <typename Value>
Answer<Value> answerOf(QFuture<Value> future)
{
    try {
        if (!future.isCanceled() && future.resultCount() > 0)
            return {future.result(), {}};
        future.waitForFinished(); // Throws what it failed with.
    } catch (const Error& error) {
        return {std::nullopt, error.message()};
    }
    return {std::nullopt, ImportJob::tr("the project was closed")};
}

/// Calls @p done with the finished @p future, unless @p owner is gone by then.
template <typename Value, typename Done>
void whenFinished(const QFuture<Value>& future, QObject* owner, Done done)
{
    auto* watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(answerOf(watcher->future()));
    });
    watcher->setFuture(future);
}

ImportReading readingOf(const DraftResult& result)
{
    const ImportDraft& draft = result.draft;
    const Proposal& proposal = draft.proposal;
    ImportReading reading;
    reading.encoding = draft.encoding ? encodingName(*draft.encoding) : QString();
    reading.confidence = draft.confidence;
    for (const Encoding encoding : draft.alternatives)
        reading.alternatives += encodingName(encoding);
    if (result.refusal) { // It has no facts worth a look.
        reading.refusal = refusedOutcome({}, result.refusal->message).message;
        return reading;
    }
    reading.facts = {draft.title, draft.outlet, draft.author, draft.published ? draft.published->text() : QString(),
                     draft.language};
    reading.reasons = {{ImportColumn::Title, proposal.title.reason},
                       {ImportColumn::Language, proposal.language.reason}};
    if (proposal.outlet)
        reading.reasons.insert(ImportColumn::Outlet, proposal.outlet->reason);
    if (proposal.author)
        reading.reasons.insert(ImportColumn::Author, proposal.author->reason);
    if (proposal.published)
        reading.reasons.insert(ImportColumn::Published, proposal.published->reason);
    if (const auto& open = proposal.publishedOpen) {
        reading.reasons.insert(ImportColumn::Published, openDateText(proposal));
        reading.publishedReadings = {open->one.text(), open->other.text()};
    }
    reading.fingerprint = draft.fingerprint;
    reading.changes = changesText(draft);
    return reading;
}

/// The draft of @p row with the facts as the user left them.
ImportDraft draftOf(const ImportRow& row, ImportDraft draft)
{
    draft.title = row.facts.title;
    draft.outlet = row.facts.outlet;
    draft.author = row.facts.author;
    draft.language = row.facts.language;
    if (row.edited.contains(ImportColumn::Published)) {
        draft.published = publishedFrom(row.facts.published);
        draft.publishedBasis = draft.published ? std::optional(Basis::External) : std::nullopt;
    }
    return draft;
}

} // namespace

void ImportJob::showReading(int number, const Result& result)
{
    m_model.setReading(number, readingOf(*result));
    if (result->refusal)
        return;
    const QString& fingerprint = result->draft.fingerprint;
    if (const QString other = sameTextInList(number, fingerprint); !other.isEmpty()) {
        m_model.setState(number, ImportState::Duplicate, tr("the same text as %1 in this list").arg(isolated(other)));
        return;
    }
    m_unchecked += fingerprint;
    if (m_unchecked.size() >= lookUpSize)
        findDuplicates();
}

QString ImportJob::sameTextInList(int number, const QString& fingerprint)
{
    const int first = m_firstOf.value(fingerprint, number);
    const int at = first == number ? -1 : m_model.rowOf(first).value_or(-1);
    // What is stored already is found in the project, which names it better.
    static const QSet<ImportState> passed{ImportState::Refused, ImportState::Imported, ImportState::Duplicate};
    const bool holds =
        at >= 0 && m_model.row(at).reading.fingerprint == fingerprint && !passed.contains(m_model.row(at).state);
    if (holds)
        return m_model.row(at).name;
    m_firstOf.insert(fingerprint, number);
    return {};
}

void ImportJob::findDuplicates()
{
    if (m_unchecked.isEmpty())
        return;
    whenFinished(m_store.knownTexts(std::exchange(m_unchecked, {})), this,
                 [this](const Answer<QHash<QString, ArticleId>>& answer) {
                     // A failure is told when the same is asked before storing.
                     if (answer.value)
                         markDuplicates(*answer.value);
                 });
}

void ImportJob::markDuplicates(const QHash<QString, ArticleId>& known)
{
    for (int i = 0; i < m_model.rowCount() && !known.isEmpty(); ++i) {
        const ImportRow& row = m_model.row(i);
        const auto found = known.constFind(row.reading.fingerprint);
        if (found == known.constEnd() || !row.isOpen())
            continue;
        markDuplicate(row.number, *found);
    }
}

void ImportJob::markDuplicate(int number, ArticleId same)
{
    m_model.setArticle(number, same);
    m_model.setState(number, ImportState::Duplicate, duplicateOutcome({}, titleOf(same), same).message);
}

void ImportJob::addToBatch(int number, const Result& result)
{
    const ImportRow& row = m_model.row(m_model.rowOf(number).value());
    if (result->refusal)
        m_model.setState(number, ImportState::Refused, refusedOutcome({}, result->refusal->message).message);
    else if (result->draft.fingerprint != row.reading.fingerprint)
        m_model.setState(number, ImportState::Refused,
                         refusedOutcome({}, tr("the file has changed since it was read; add it again")).message);
    else
        m_batch->add(number, draftOf(row, std::move(result->draft)));
}

void ImportJob::prepare()
{
    constexpr qsizetype recordsOfAnArticle = 2; // The article and its text, at least.
    m_committing = true;
    whenFinished(m_store.prepare(recordsOfAnArticle * qsizetype(m_queue.size())), this,
                 [this](const Answer<ChangeResult>& answer) {
                     m_committing = false;
                     const ChangeResult result =
                         answer.value.value_or(ChangeResult{ChangeResult::Outcome::Failed, answer.problem});
                     if (result.outcome == ChangeResult::Outcome::Failed) {
                         for (const int number : std::exchange(m_queue, {}))
                             giveUp(number, result.message);
                     }
                     next();
                 });
}

void ImportJob::checkBatch()
{
    m_committing = true;
    whenFinished(m_store.knownTexts(m_batch->fingerprints()), this,
                 [this](const Answer<QHash<QString, ArticleId>>& answer) {
                     if (answer.value)
                         commitBatch(*answer.value);
                     else
                         batchStored({ChangeResult::Outcome::Failed, answer.problem});
                 });
}

void ImportJob::commitBatch(const QHash<QString, ArticleId>& known)
{
    for (const auto& [number, fingerprint] : m_batch->takeKnown(known))
        markDuplicate(number, known.value(fingerprint, ArticleId(1)));
    if (m_batch->isEmpty()) {
        batchStored({});
        return;
    }
    const auto plan = [batch = m_batch, ids = &m_store.ids(), now = QDateTime::currentDateTimeUtc()](
                          const Snapshot& snapshot) { return batch->plan(snapshot, *ids, now); };
    whenFinished(m_store.change(tr("Import articles"), plan, m_group), this,
                 [this](const Answer<ChangeResult>& answer) {
                     batchStored(answer.value.value_or(ChangeResult{ChangeResult::Outcome::Failed, answer.problem}));
                 });
}

void ImportJob::batchStored(const ChangeResult& result)
{
    const auto batch = std::exchange(m_batch, std::make_shared<ImportBatch>());
    m_committing = false;
    const bool stored = result.outcome == ChangeResult::Outcome::Saved;
    for (std::size_t i = 0; i < batch->numbers().size(); ++i) {
        const int number = batch->numbers()[i];
        if (!stored || i >= batch->articles().size()) {
            giveUp(number, result.message);
            continue;
        }
        const ArticleId article = batch->articles()[i];
        m_model.setArticle(number, article);
        m_model.setState(number, ImportState::Imported, importedOutcome({}, batch->drafts()[i], article).message);
    }
    for (const auto& [number, same] : batch->twins()) {
        if (stored && same < batch->articles().size())
            markDuplicate(number, batch->articles()[same]);
        else
            giveUp(number, result.message);
    }
    Q_EMIT progressChanged();
    next();
}

void ImportJob::giveUp(int number, const QString& why)
{
    m_model.setState(number, ImportState::Cancelled, tr("not imported: %1").arg(why));
}

} // namespace tasrih
