// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QAction;
class QVBoxLayout;

namespace tasrih {

/// All keys on one sheet: those of the window's actions and the single-key commands of the pages.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const QList<QAction*>& actions, QWidget* parent);

private:
    struct Key
    {
        QString keys, meaning;
    };
    void addColumn(QVBoxLayout& column, const QString& title, const QList<Key>& keys);
    [[nodiscard]] QList<Key> everywhere() const;
    [[nodiscard]] QList<Key> reading() const;
};

} // namespace tasrih
