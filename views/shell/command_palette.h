// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finder/finder_model.h"

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

private:
    [[nodiscard]] FinderModel::Entries actionEntries() const;
    void readTexts();
    void run(const FinderEntry& entry);
    void putInTray(const FinderEntry& entry);
    void runAction(const QString& name);

    Context& m_context;
    QWidget& m_window;
    FinderPopup* m_popup;
    QList<QAction*> m_actions;
    SnapshotPtr m_readFrom;       ///< The snapshot m_texts was made of.
    FinderModel::Entries m_texts; ///< Articles and statements, made in the background.
};

} // namespace tasrih
