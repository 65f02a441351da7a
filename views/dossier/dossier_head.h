// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace tasrih {

/// The top of a dossier: whose it is, what that is and where it belongs, how much was said and when.
class DossierHead : public QWidget
{
    Q_OBJECT

public:
    explicit DossierHead(QWidget* parent = nullptr);

    /// In the interface's language.
    void show(const Snapshot& snapshot, const Dossier& dossier);

private:
    QLabel* m_name;
    QLabel* m_particulars;
    QLabel* m_counts;
};

} // namespace tasrih
