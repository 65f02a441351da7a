// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/claim_words.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace tasrih {

/// A strip under the timeline with the sentence of the current claim, who said it, when and where.
class ClaimPeek : public QFrame
{
    Q_OBJECT

public:
    explicit ClaimPeek(QWidget* parent = nullptr);
    void setWords(const ClaimWords& words);

private:
    QLabel* m_head;
    QLabel* m_sentence;
    QLabel* m_source;
};

} // namespace tasrih
