// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/past_change.h"
#include "views/inspector/edit_scope.h"
#include "views/inspector/section.h"

class QLabel;

namespace tasrih {

/// Who changed what of a statement and its saying, newest first, with a button that brings a state back. It is read
/// when the section is opened.
class HistorySection : public Section
{
    Q_OBJECT

public:
    explicit HistorySection(EditScope& scope, QWidget* parent = nullptr);

    void refresh();

private:
    void load();
    void showTrail(const std::vector<TrailStep>& trail);
    [[nodiscard]] QWidget* newStep(const TrailStep& step, bool isPresent);

    EditScope& m_scope;
    QLabel* m_message = nullptr;
    QVBoxLayout* m_steps = nullptr;
    qint64 m_shown = -1; ///< The state of the project that is shown, or on its way; −1 = none.
};

} // namespace tasrih
