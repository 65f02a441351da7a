// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "models/context/tray.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace tasrih {

class Context;
class NavigatorModel;

/// The tree of what the project holds. A click on an article opens it; on an actor, a place, ... filters by it, with
/// Ctrl adds it to the filter or takes it out; on a saved search sets it.
class Navigator : public QWidget
{
    Q_OBJECT

public:
    explicit Navigator(Context& context, QWidget* parent = nullptr);

    void focusFind();

Q_SIGNALS:
    /// An article was opened or a filter set: an overlay may close.
    void used();
    /// A record is to be completed.
    void completionRequested(const tasrih::AnyId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode
    {
        Only,
        Toggle
    };

    void find(const QString& text);
    void activate(const QModelIndex& proxyIndex, Mode mode);
    void expandAtFirst();
    /// @param section of the proxy.
    void expandAtFirst(const QModelIndex& section);
    void showMenu(const QPoint& at);
    void open(const SavedSearch& search);
    void removeSearch(const QModelIndex& proxyIndex);
    /// The article or actor of a row.
    [[nodiscard]] std::optional<TrayItem> trayItem(const QModelIndex& proxyIndex) const;

    Context& m_context;
    NavigatorModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QLineEdit* m_find;
    QTreeView* m_tree;
};

} // namespace tasrih
