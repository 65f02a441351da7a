// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/paper_dialog.h"
#include "views/report/report_print.h"

class QComboBox;

namespace tasrih {

/// A report, or a sheet, as it will be printed: paper and language on one side, the pages on the other.
class ReportDialog : public PaperDialog
{
    Q_OBJECT

public:
    ReportDialog(ReportJob job, Language language, QWidget* parent = nullptr);
    ReportDialog(ReportPages pages, Language language, QWidget* parent = nullptr);

    [[nodiscard]] ReportPaper paper() const;
    [[nodiscard]] Language language() const;

protected:
    [[nodiscard]] ComposePages composition() const override;

private:
    /// The choices in a column.
    struct Form;
    ReportDialog(ReportPages pages, Language language, Form* form, QWidget* parent);

    ReportPages m_composed;
    Form* m_form;
};

} // namespace tasrih
