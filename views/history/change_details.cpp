// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/change_details.h"

#include "views/theme/theme.h"

namespace tasrih {

namespace {
/// More than these of one change are counted, not told.
constexpr std::size_t mostRecords = 200;
} // namespace

ChangeDetails::ChangeDetails(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("changeDetails"));
    setAccessibleName(tr("What the change did"));
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(unit);
}

void ChangeDetails::showChanges(const std::vector<ChangeWords>& changes)
{
    QString html;
    const QString direction = isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    for (std::size_t i = 0; i < std::min(changes.size(), mostRecords); ++i) {
        const ChangeWords& change = changes[i];
        html += QStringLiteral("<p dir='%1' style='margin-bottom:0'><b>%2</b></p>")
                    .arg(direction, change.title.toHtmlEscaped());
        if (change.lines.isEmpty())
            continue;
        html += QStringLiteral("<ul dir='%1' style='margin-top:2px'>").arg(direction);
        for (const QString& line : change.lines)
            html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
        html += QStringLiteral("</ul>");
    }
    if (changes.size() > mostRecords)
        html += QStringLiteral("<p dir='%1'>%2</p>")
                    .arg(direction, tr("… and %n more record(s)", nullptr, int(changes.size() - mostRecords)));
    setHtml(changes.empty() ? tr("Nothing that is shown anywhere changed.").toHtmlEscaped() : html);
}

void ChangeDetails::showMessage(const QString& message)
{
    setPlainText(message);
}

} // namespace tasrih
