// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QToolButton>

#include <functional>

namespace tasrih {

/// A page's button "Export": print, save as PDF, HTML, XLSX or CSV, copy as table or as picture. The report is made and
/// written in another thread, with progress and a way to stop; problems are shown in a dialog.
class ReportButton : public QToolButton
{
    Q_OBJECT

public:
    /// Called in the GUI thread when the analyst chooses something: catches what is shown now. An empty job means that
    /// there is nothing to export.
    using Source = std::function<ReportJob()>;
    /// What "copy as picture" takes.
    using Picture = std::function<QPixmap()>;

    explicit ReportButton(Source source, Picture picture = {}, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    /// A short word for the status bar.
    void notice(const QString& message);

private:
    Source m_source;
    Picture m_picture;
};

} // namespace tasrih
