// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QAction;
class QVBoxLayout;

namespace tasrih {

/// All keys on one sheet, in three columns: those of the window's actions, those of every page, and those of reading,
/// by what they are for.
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
    static void addGroup(QVBoxLayout& column, const QString& title, const QList<Key>& keys);
    void fitScreen(const QWidget& sheet);
    [[nodiscard]] QList<Key> everywhere() const;
    [[nodiscard]] QList<Key> moving() const;
    [[nodiscard]] QList<Key> marking() const;
    [[nodiscard]] QList<Key> comparing() const;
    [[nodiscard]] QList<Key> boundaries() const;
    [[nodiscard]] QList<Key> timeline() const;
    [[nodiscard]] QList<Key> reading() const;
};

} // namespace tasrih
