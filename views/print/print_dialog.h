// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/print_options.h"
#include "views/paper/paper_dialog.h"

namespace tasrih {

class PrintForm;

/// Prints the timeline or saves it as PDF, SVG, PNG or CSV, with a live preview.
class PrintDialog : public PaperDialog
{
    Q_OBJECT

public:
    PrintDialog(SnapshotPtr snapshot, std::vector<StatementId> statements, const PrintOptions& options,
                QWidget* parent = nullptr);

    [[nodiscard]] PrintOptions options() const;

protected:
    [[nodiscard]] ComposePages composition() const override;
    [[nodiscard]] PageWork::Job writing(const QString& path) const override;
    [[nodiscard]] Newest::Size effort() const override;
    void shown(const PrintedPages& pages) override;

private:
    PrintDialog(SnapshotPtr snapshot, std::vector<StatementId> statements, const PrintOptions& options, PrintForm* form,
                QWidget* parent);

    SnapshotPtr m_snapshot;
    std::vector<StatementId> m_statements;
    PrintOptions m_start;
    PrintForm* m_form;
};

} // namespace tasrih
