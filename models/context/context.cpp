// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/context.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::size_t longestFilterList = 200;
} // namespace

Context::Context(Project& project, QObject* parent)
    : QObject(parent)
    , m_project(project)
{
    connect(&project, &Project::opened, this, [this] { refresh({}); });
    connect(&project, &Project::changed, this, &Context::refresh);
    applyFilter();
}

void Context::refresh(const Touched& touched)
{
    const std::vector<StatementId> before = std::exchange(m_visible, filtered(*snapshot(), filter()));
    dropWhatIsGone();
    Q_EMIT snapshotChanged(touched);
    if (before != m_visible)
        Q_EMIT visibleChanged();
}

void Context::applyFilter()
{
    m_visible = filtered(*snapshot(), filter());
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
    m_position = m_filters.size() - 1;
    applyFilter();
    Q_EMIT filterChanged();
    Q_EMIT visibleChanged();
}

void Context::back()
{
    if (!canGoBack())
        return;
    --m_position;
    applyFilter();
    Q_EMIT filterChanged();
    Q_EMIT visibleChanged();
}

void Context::forward()
{
    if (!canGoForward())
        return;
    ++m_position;
    applyFilter();
    Q_EMIT filterChanged();
    Q_EMIT visibleChanged();
}

bool Context::isVisible(StatementId id) const
{
    return std::binary_search(m_visible.begin(), m_visible.end(), id);
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

void Context::openDossier(const DossierSubject& subject)
{
    if (m_dossier != subject) {
        m_dossier = subject;
        Q_EMIT dossierChanged();
    }
    Q_EMIT dossierRequested();
}

} // namespace tasrih
