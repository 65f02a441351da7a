// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "views/compare/compare_page.h"
#include "views/dossier/dossier_page.h"
#include "views/figures/figures_page.h"
#include "views/findings/findings_page.h"
#include "views/read/read_page.h"
#include "views/search/search_page.h"
#include "views/stances/stances_page.h"
#include "views/statements/statements_page.h"
#include "views/timeline/timeline_page.h"

namespace tasrih {

namespace {

template <typename Made>
Page* made(Context& context, QWidget* parent)
{
    return new Made(context, parent);
}

// clang-format off
constexpr PageEntry entries[] = {
    {PageId::Read, "read", Wording("Pages", "Read"), Wording("Actions", "&Read"), Trailing::Inspector, made<ReadPage>},
    {PageId::Timeline, "timeline", Wording("Pages", "Timeline"), Wording("Actions", "&Timeline"), Trailing::Inspector, made<TimelinePage>},
    {PageId::Stances, "stances", Wording("Pages", "Stances"), Wording("Actions", "&Stances"), Trailing::Evidence, made<StancesPage>},
    {PageId::Compare, "compare", Wording("Pages", "Compare"), Wording("Actions", "&Compare"), Trailing::Nothing, made<ComparePage>},
    {PageId::Figures, "figures", Wording("Pages", "Figures"), Wording("Actions", "&Figures"), Trailing::Inspector, made<FiguresPage>},
    {PageId::Statements, "statements", Wording("Pages", "Statements"), Wording("Actions", "St&atements"), Trailing::Inspector, made<StatementsPage>},
    {PageId::Findings, "findings", Wording("Pages", "Findings"), Wording("Actions", "F&indings"), Trailing::Evidence, made<FindingsPage>},
    {PageId::Dossier, "dossier", Wording("Pages", "Dossier"), Wording("Actions", "&Dossier"), Trailing::Nothing, made<DossierPage>},
    {PageId::Search, "search", Wording("Pages", "Search"), Wording("Actions", "Searc&h"), Trailing::Nothing, made<SearchPage>},
};
// clang-format on

static_assert(
    [] {
        for (std::size_t i = 0; i < std::size(entries); ++i) {
            if (std::size_t(entries[i].id) != i)
                return false;
        }
        return true;
    }(),
    "each entry stands at the place of its id");

} // namespace

PageList pageList()
{
    return entries;
}

const PageEntry& entryOf(PageId page)
{
    return entries[std::size_t(page)];
}

} // namespace tasrih
