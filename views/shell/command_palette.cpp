// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/command_palette.h"

#include "models/compare/tray_command.h"
#include "models/context/context.h"
#include "models/words/plain_text.h"
#include "views/shell/finder_popup.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::size_t mostTexts = 20; ///< Articles, and statements, at most.

using Entries = FinderModel::Entries;

Entries shared(std::vector<FinderEntry> entries)
{
    return std::make_shared<const std::vector<FinderEntry>>(std::move(entries));
}

/// "&Open…" without its mnemonic.
QString plainText(const QAction& action)
{
    QString text = action.text();
    return withoutKey(text);
}

} // namespace

CommandPalette::CommandPalette(Context& context, QWidget& window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_popup(new FinderPopup(&window))
    , m_articles(context.project())
    , m_statements(context.project())
{
    m_popup->setObjectName(QStringLiteral("command_palette"));
    m_popup->setPlaceholder(tr("Type a command, an actor, a place, an article or words of a statement"));
    m_popup->setHint(tr("Enter opens · Ctrl+Enter puts a statement, an article or an actor into the compare tray"));
    connect(m_popup, &FinderPopup::queryChanged, this, &CommandPalette::search);
    for (SearchFeed* feed : {&m_articles, &m_statements})
        connect(feed, &FeedBase::changed, this, &CommandPalette::showFound);
    m_popup->installEventFilter(this);
    connect(m_popup, &FinderPopup::chosen, this, &CommandPalette::run);
    connect(m_popup, &FinderPopup::trayRequested, this, &CommandPalette::putInTray);
}

Entries CommandPalette::actionEntries() const
{
    std::vector<FinderEntry> entries;
    for (const QAction* action : m_actions) {
        if (!action->isEnabled() || !action->isVisible() || action->isSeparator())
            continue;
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entries.push_back(finderEntry(ActionName{action->objectName()}, plainText(*action),
                                      shortcut.isEmpty() ? tr("Command") : shortcut, action->toolTip()));
    }
    return shared(std::move(entries));
}

void CommandPalette::open(const QList<QAction*>& actions)
{
    m_actions = actions;
    m_popup->model().setEntries({actionEntries(), shared(filterEntries(*m_context.snapshot()))});
    const QSize size(qMin(640, m_window.width() - 64), qMin(440, m_window.height() - 96));
    const QPoint inWindow((m_window.width() - size.width()) / 2, 56);
    m_popup->popUp(m_window.mapToGlobal(inWindow), size);
}

/// A closed palette follows nothing.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        for (SearchFeed* feed : {&m_articles, &m_statements})
            feed->setLooking(this, event->type() == QEvent::Show);
    }
    return QObject::eventFilter(watched, event);
}

void CommandPalette::search(const QString& query)
{
    m_articles.setQuestion({.query = query});
    m_statements.setQuestion({.query = query, .scope = SearchScope::Statements});
}

void CommandPalette::showFound()
{
    // Both at once: what one chooses must not move away.
    for (const SearchFeed* feed : {&m_articles, &m_statements}) {
        if (feed->isWorking() || feed->answered() != feed->question())
            return;
    }
    std::vector<FinderEntry> entries;
    for (const SearchFeed* feed : {&m_articles, &m_statements}) {
        const std::vector<SearchHit>& hits = feed->answer().hits;
        for (std::size_t at = 0; at < std::min(hits.size(), mostTexts); ++at)
            entries.push_back(textEntry(*feed->snapshot(), hits[at]));
    }
    m_popup->model().setFound(shared(std::move(entries)));
}

/// At the first place that was found, where it was found.
void CommandPalette::openArticle(ArticleId article)
{
    for (const SearchHit& hit : m_articles.answer().hits) {
        if (hit.article == article)
            return m_context.openPassages({article, m_articles.answered().query.trimmed(), hit.places});
    }
    m_context.openArticle(article);
}

void CommandPalette::run(const FinderEntry& entry)
{
    if (const auto* action = std::get_if<ActionName>(&entry.target)) {
        runAction(action->name);
    } else if (const auto* statement = std::get_if<StatementId>(&entry.target)) {
        m_context.openSentence(*statement);
    } else if (const auto* target = std::get_if<FilterTarget>(&entry.target)) {
        if (const auto* article = std::get_if<ArticleId>(target))
            openArticle(*article);
        else
            m_context.setFilter(withOnly(m_context.filter(), *target));
    }
}

void CommandPalette::putInTray(const FinderEntry& entry)
{
    if (const auto* statement = std::get_if<StatementId>(&entry.target)) {
        toggleInTrayAndTell(m_context, *statement);
    } else if (const auto* target = std::get_if<FilterTarget>(&entry.target)) {
        if (const auto* article = std::get_if<ArticleId>(target))
            toggleInTrayAndTell(m_context, *article);
        else if (const auto* actor = std::get_if<ActorId>(target))
            toggleInTrayAndTell(m_context, *actor);
    }
}

void CommandPalette::runAction(const QString& name)
{
    for (QAction* action : m_actions) {
        if (action->objectName() == name)
            return action->trigger();
    }
}

} // namespace tasrih
