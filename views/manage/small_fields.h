// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListWidget>

#include <vector>

namespace tasrih {

/// A list of which any number can be checked; keeps ids as bare values.
class CheckList : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void addChoice(qint64 id, const QString& label, Qt::CheckState state);
    /// In the order of the list.
    [[nodiscard]] std::vector<qint64> checked() const;

Q_SIGNALS:
    void edited();
};

} // namespace tasrih
