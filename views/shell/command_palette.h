// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finder/finder_model.h"
#include "models/search/search_feed.h"

#include <QtCore/QObject>

class QAction;
class QWidget;

namespace tasrih {

class Context;
class FinderPopup;

/// Reaches every action, actor, place, article and statement by typing. Enter runs an action, filters by a thing,
/// opens an article, or goes to a statement's sentence.
class CommandPalette : public QObject
{
    Q_OBJECT

public:
    /// @param window in whose middle the palette opens.
    CommandPalette(Context& context, QWidget& window);

    /// Opens it with these actions, in their order; those disabled or invisible are left out.
    void open(const QList<QAction*>& actions);
    [[nodiscard]] FinderPopup& popup() { return *m_popup; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] FinderModel::Entries actionEntries() const;
    void search(const QString& query);
    void showFound();
    void openArticle(ArticleId article);
    void run(const FinderEntry& entry);
    void putInTray(const FinderEntry& entry);
    void runAction(const QString& name);

    Context& m_context;
    QWidget& m_window;
    FinderPopup* m_popup;
    QList<QAction*> m_actions;
    SearchFeed m_articles, m_statements; ///< What the project's texts hold of what is typed.
};

} // namespace tasrih
