// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/context.h"

#include "database/records/statement_facts.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::size_t longestFilterList = 200;
} // namespace

Context::Context(Project& project, QObject* parent)
    : QObject(parent)
    , m_project(project)
    , m_words(project)
    , m_filtering(
          [this] {
              return Filtered{this->snapshot(), filter(), m_words.found()};
          },
          [](const Filtered& key) {
              return std::make_shared<const std::vector<StatementId>>(filtered(*key.snapshot, key.filter, key.found));
          },
          this)
    , m_visible(std::make_shared<const std::vector<StatementId>>())
{
    connect(&project, &Project::opened, this, [this] { refresh({}); });
    connect(&project, &Project::changed, this, &Context::refresh);
    connect(&m_words, &FeedBase::changed, this, [this] {
        const bool isNew = apply();
        if (!m_filtering.isWorking())
            Q_EMIT changed({{}, false, isNew});
    });
    connect(&m_filtering, &FeedBase::changed, this, [this] {
        if (!m_isApplying && !m_words.isWorking()) // Else it is of words that nobody asks for any more.
            Q_EMIT changed({{}, false, takeVisible(m_filtering.value())});
    });
    m_filtering.setLooking(this, true);
}

/// Where no index answers, words are looked for in every statement; the rest of a filter is a quick pass over columns.
std::size_t Context::Filtered::size() const
{
    return filter.text.isEmpty() || found ? 0 : snapshot->facts->ids.size();
}

void Context::refresh(const Touched& touched)
{
    const bool isNew = applyFilter();
    dropWhatIsGone();
    Q_EMIT changed({touched, false, isNew});
}

/// Returns whether other statements are visible now; those that may have become so with words that are still being
/// looked for come later.
bool Context::applyFilter()
{
    m_words.ask(snapshot(), filter());
    return m_words.isWorking() ? takeVisible(stillThere()) : apply();
}

bool Context::apply()
{
    m_isApplying = true;
    m_filtering.update();
    m_isApplying = false;
    if (!m_filtering.isWorking())
        return takeVisible(m_filtering.value());
    return takeVisible(stillThere());
}

/// What is gone is not shown any longer.
StatementList Context::stillThere() const
{
    const std::vector<StatementId>& there = snapshot()->facts->ids;
    auto left = std::make_shared<std::vector<StatementId>>();
    std::set_intersection(m_visible->begin(), m_visible->end(), there.begin(), there.end(), std::back_inserter(*left));
    return left;
}

bool Context::takeVisible(StatementList visible)
{
    const bool isNew = *visible != *m_visible;
    if (isNew) // Who holds the list by its address needs nothing new where it is the same.
        m_visible = std::move(visible);
    return isNew;
}

void Context::whenFiltered(QObject* receiver, const std::function<void()>& then)
{
    if (!isFiltering()) {
        then();
        return;
    }
    auto* once = new QObject(receiver);
    connect(this, &Context::changed, once, [this, once, then] {
        if (isFiltering())
            return;
        disconnect(this, nullptr, once, nullptr);
        once->deleteLater();
        then();
    });
}

void Context::dropWhatIsGone()
{
    const SnapshotPtr& now = snapshot();
    Selection kept = m_selection;
    std::erase_if(kept.statements, [&](StatementId id) { return !now->find(id); });
    if (kept.current && !now->find(*kept.current)) {
        kept.current.reset();
        kept.claim.reset();
    }
    setSelection(kept);
    if (std::erase_if(m_tray, [&](const TrayItem& item) { return !isIn(*now, item); }) > 0)
        Q_EMIT trayChanged();
    if (m_findingsOf && !now->find(*m_findingsOf))
        m_findingsOf.reset();
    if (m_dossier && !std::visit([&](auto id) { return now->find(id) != nullptr; }, *m_dossier)) {
        m_dossier.reset();
        Q_EMIT dossierChanged();
    }
    if (m_article && !now->find(*m_article)) {
        m_article.reset();
        Q_EMIT articleChanged();
    }
}

void Context::setFilter(const Filter& filter)
{
    if (filter == this->filter())
        return;
    m_filters.resize(m_position + 1);
    m_filters.push_back(filter);
    if (m_filters.size() > longestFilterList)
        m_filters.erase(m_filters.begin());
    goTo(m_filters.size() - 1);
}

void Context::goTo(std::size_t position)
{
    m_position = position;
    Q_EMIT changed({{}, true, applyFilter()});
}

void Context::back()
{
    if (canGoBack())
        goTo(m_position - 1);
}

void Context::forward()
{
    if (canGoForward())
        goTo(m_position + 1);
}

bool Context::isVisible(StatementId id) const
{
    return std::binary_search(m_visible->begin(), m_visible->end(), id);
}

void Context::setSelection(const Selection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged();
}

void Context::select(StatementId statement, std::optional<ClaimId> claim)
{
    setSelection({{statement}, statement, claim});
}

void Context::pointAt(const Pointed& pointed)
{
    if (pointed == m_pointed)
        return;
    m_pointed = pointed;
    Q_EMIT pointedChanged();
}

void Context::requestHistory(StatementId statement)
{
    select(statement);
    Q_EMIT historyRequested(statement);
}

void Context::requestEdit(StatementId statement)
{
    if (!snapshot()->find(statement))
        return;
    if (m_selection.current != statement)
        select(statement);
    Q_EMIT editRequested(statement);
}

void Context::showArticle(ArticleId article)
{
    if (m_article == article)
        return;
    m_article = article;
    Q_EMIT articleChanged();
}

void Context::openArticle(ArticleId article)
{
    showArticle(article);
    Q_EMIT readPageRequested();
}

void Context::openSentence(StatementId statement, std::optional<ClaimId> claim)
{
    const Statement* found = snapshot()->find(statement);
    if (!found)
        return;
    showArticle(found->article);
    select(statement, claim);
    Q_EMIT readPageRequested();
    Q_EMIT sentenceRequested(statement);
}

void Context::openPassages(const Passages& passages)
{
    if (!snapshot()->find(passages.article))
        return;
    showArticle(passages.article);
    if (passages.statement && snapshot()->find(*passages.statement))
        select(*passages.statement);
    Q_EMIT readPageRequested();
    Q_EMIT passagesRequested(passages);
}

void Context::setQuestion(const SearchQuestion& question)
{
    if (question == m_question)
        return;
    m_question = question;
    Q_EMIT questionChanged();
}

void Context::requestSearch(const SearchQuestion& question)
{
    setQuestion(question);
    Q_EMIT searchRequested();
}

bool Context::toggleInTray(const TrayItem& item)
{
    const auto found = std::find(m_tray.begin(), m_tray.end(), item);
    if (found != m_tray.end())
        m_tray.erase(found);
    else if (m_tray.size() < trayCapacity)
        m_tray.push_back(item);
    else
        return false;
    Q_EMIT trayChanged();
    return true;
}

void Context::setTray(const std::vector<TrayItem>& items)
{
    std::vector<TrayItem> next;
    for (const TrayItem& item : items) {
        if (next.size() < trayCapacity && isIn(*snapshot(), item) &&
            std::find(next.begin(), next.end(), item) == next.end())
            next.push_back(item);
    }
    if (next == m_tray)
        return;
    m_tray = std::move(next);
    Q_EMIT trayChanged();
}

void Context::requestFindings(std::optional<StatementId> statement)
{
    m_findingsOf = statement;
    Q_EMIT findingsRequested();
}

void Context::openDossier(const DossierSubject& subject)
{
    if (m_dossier != subject) {
        m_dossier = subject;
        Q_EMIT dossierChanged();
    }
    Q_EMIT dossierRequested();
}

} // namespace tasrih
