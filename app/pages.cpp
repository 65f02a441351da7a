// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "views/compare/compare_page.h"
#include "views/figures/figures_page.h"
#include "views/shell/empty_page.h"

#if __has_include("views/read/read_page.h")
#include "views/read/read_page.h"
#endif
#if __has_include("views/timeline/timeline_page.h")
#include "views/timeline/timeline_page.h"
#endif
#if __has_include("views/stances/stances_page.h")
#include "views/stances/stances_page.h"
#endif
#if __has_include("views/statements/statements_page.h")
#include "views/statements/statements_page.h"
#endif
#if __has_include("views/inspector/inspector.h")
#include "views/inspector/inspector.h"
#endif

namespace tasrih {

namespace {

QWidget* widgetOf(PageId page, Context& context, QWidget* parent)
{
    switch (page) {
#if __has_include("views/read/read_page.h")
    case PageId::Read:
        return new ReadPage(context, parent);
#endif
#if __has_include("views/timeline/timeline_page.h")
    case PageId::Timeline:
        return new TimelinePage(context, parent);
#endif
#if __has_include("views/stances/stances_page.h")
    case PageId::Stances:
        return new StancesPage(context, parent);
#endif
#if __has_include("views/statements/statements_page.h")
    case PageId::Statements:
        return new StatementsPage(context, parent);
#endif
    case PageId::Compare:
        return new ComparePage(context, parent);
    case PageId::Figures:
        return new FiguresPage(context, parent);
    default:
        return new EmptyPage(titleOf(page), QString(), parent);
    }
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
#if __has_include("views/inspector/inspector.h")
    QWidget* inspector = new Inspector(context, parent);
#else
    Q_UNUSED(context)
    QWidget* inspector = new EmptyPage(QString(), QString(), parent);
#endif
    inspector->setObjectName(QStringLiteral("inspector"));
    return inspector;
}

} // namespace tasrih
