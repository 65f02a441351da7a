// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "views/compare/compare_page.h"
#include "views/dossier/dossier_page.h"
#include "views/figures/figures_page.h"
#include "views/findings/findings_page.h"
#include "views/inspector/inspector.h"
#include "views/read/read_page.h"
#include "views/stances/stances_page.h"
#include "views/statements/statements_page.h"
#include "views/timeline/timeline_page.h"

namespace tasrih {

namespace {

QWidget* widgetOf(PageId page, Context& context, QWidget* parent)
{
    switch (page) {
    case PageId::Read:
        return new ReadPage(context, parent);
    case PageId::Timeline:
        return new TimelinePage(context, parent);
    case PageId::Stances:
        return new StancesPage(context, parent);
    case PageId::Statements:
        return new StatementsPage(context, parent);
    case PageId::Compare:
        return new ComparePage(context, parent);
    case PageId::Figures:
        return new FiguresPage(context, parent);
    case PageId::Findings:
        return new FindingsPage(context, parent);
    case PageId::Dossier:
        return new DossierPage(context, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

QWidget* makePage(PageId page, Context& context, QWidget* parent)
{
    QWidget* widget = widgetOf(page, context, parent);
    widget->setObjectName(keyOf(page) + QStringLiteral("_page"));
    return widget;
}

QWidget* makeInspector(Context& context, QWidget* parent)
{
    QWidget* inspector = new Inspector(context, parent);
    inspector->setObjectName(QStringLiteral("inspector"));
    return inspector;
}

} // namespace tasrih
