// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    PageRead,
    PageTimeline,
    PageStances,
    PageCompare,
    PageFigures,
    PageStatements,
    PageFindings,
    PageDossier,
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

} // namespace tasrih
