// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page_entry.h"

namespace tasrih {

/// The actions of the window, shared by its menus, its palette and its key sheet.
enum class ActionId
{
    NewProject,
    Open,
    OpenSample,
    Import,
    SaveWhole,
    SaveClean,
    Restore,
    PrintTimeline,
    ExportCsv,
    Quit,
    Undo,
    Redo,
    FindWords,
    AddFilter,
    ClearFilter,
    ChooseDates,
    Bulk,
    Manage,
    CorrectText,
    History,
    FirstPage, ///< The pages follow each other; see pageAction().
    LastPage = FirstPage + 15,
    FindingsOfStatement,
    SecondWindow,
    FindInNavigator,
    Back,
    Forward,
    FullScreen,
    Palette,
    Keys,
    English,
    Arabic,
    Light,
    Dark,
    HighContrast,
    WesternDigits,
    ArabicIndicDigits,
    LevantineMonths,
    EgyptianMonths,
    BothMonths,
    Analyst,
    About
};

/// Goes to a page.
[[nodiscard]] constexpr ActionId pageAction(PageId page)
{
    return ActionId(int(ActionId::FirstPage) + int(page));
}

} // namespace tasrih
