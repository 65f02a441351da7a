// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/report_button.h"

namespace tasrih {

ReportButton::ReportButton(Source source, Picture picture, QWidget* parent)
    : QToolButton(parent)
    , m_source(std::move(source))
    , m_picture(std::move(picture))
{
    setObjectName(QStringLiteral("reportButton"));
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    retranslate();
}

void ReportButton::retranslate()
{
    setText(tr("Export"));
}

} // namespace tasrih
