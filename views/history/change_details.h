// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/change_words.h"

#include <QtWidgets/QTextBrowser>

namespace tasrih {

/// What one change did, record by record, to be read. Records that still exist are links.
class ChangeDetails : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ChangeDetails(QWidget* parent = nullptr);

    void showChanges(const std::vector<ChangeWords>& changes);
    /// In place of changes: why there are none to be shown.
    void showMessage(const QString& message);
};

} // namespace tasrih
