// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/manage/record_kind.h"

#include <QtWidgets/QDialog>

class QButtonGroup;
class QLabel;

namespace tasrih {

/// Asks which of several duplicates stays, and tells what the merge will do before it is done.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param ids two or more records of @p kind. @param context must outlive the dialog.
    MergeDialog(const Context& context, RecordKind kind, std::vector<AnyId> ids, QWidget* parent = nullptr);

    /// The record that stays.
    [[nodiscard]] AnyId target() const;
    /// The others.
    [[nodiscard]] std::vector<AnyId> sources() const;

private:
    void addChoices();
    void preview();

    const Context& m_context;
    std::vector<AnyId> m_ids;
    QButtonGroup* m_choices;
    QLabel* m_preview;
};

} // namespace tasrih
