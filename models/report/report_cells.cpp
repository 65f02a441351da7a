// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report_cells.h"

namespace tasrih {

ReportCell dayCell(const std::optional<QDate>& day)
{
    return day && day->isValid() ? ReportCell{*day} : ReportCell();
}

ReportCell dateCell(const std::optional<Edtf>& date)
{
    if (!date)
        return {};
    const std::optional<QDate> day = date->earliest();
    return day && day->toString(Qt::ISODate) == date->text() ? ReportCell{*day} : ReportCell{date->text()};
}

ReportCell numberCell(const std::optional<double>& number)
{
    return number ? ReportCell{*number} : ReportCell();
}

ReportCell flagCell(bool isSo)
{
    return {isSo ? 1.0 : 0.0};
}

} // namespace tasrih
