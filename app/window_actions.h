// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_id.h"
#include "database/words/language.h"

#include <QtCore/QObject>
#include <QtGui/QAction>

#include <map>

class QMainWindow;
class QMenu;

namespace tasrih {

class Context;

/// Makes the actions with their words, icons and keys. What they do is connected elsewhere.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(Context& context, QObject* parent);

    [[nodiscard]] QAction* of(ActionId id) const { return m_actions.at(id); }
    /// All, in the order of ActionId.
    [[nodiscard]] QList<QAction*> all() const;

    /// Enables what can be done now, and names what would be undone.
    void refresh();
    /// Checks the language, the appearance, ... that are set.
    void checkSettings();

private:
    QAction* make(ActionId id, const QString& name, Wording text, const QString& icon);
    void makeGroups();

    Context& m_context;
    std::map<ActionId, QAction*> m_actions;
};

/// Builds the menus of @p window from its actions. @p panels are the toggles of the side panels.
/// Returns the menu of recent projects, to be filled when it opens.
QMenu* buildMenus(QMainWindow& window, const WindowActions& actions, const QList<QAction*>& panels);

} // namespace tasrih
