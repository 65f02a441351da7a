// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/date_text.h"
#include "database/words/language.h"
#include "views/settings/colour_by.h"
#include "views/settings/reading_style.h"
#include "views/theme/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStringList>

namespace tasrih {

/// What the program remembers about its user, typed. One object is cheap; make one where it is needed.
class Settings
{
public:
    Settings();

    /// The language chosen, else the system's where that is Arabic, else English.
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] Digits digits() const;
    void setDigits(Digits digits);

    [[nodiscard]] MonthNames monthNames() const;
    void setMonthNames(MonthNames names);

    /// What the colours beside an article tell.
    [[nodiscard]] ColourBy readerColours() const;
    void setReaderColours(ColourBy by);

    /// How articles are set.
    [[nodiscard]] ReadingStyle readingStyle() const;
    void setReadingStyle(const ReadingStyle& style);

    /// How much "about" widens a date in timelines: 0 not at all, 1 as designed, 2 twice as much.
    [[nodiscard]] int approximateWidth() const;
    void setApproximateWidth(int width);

    /// Whose name stands in the history; the account's name until one is given.
    [[nodiscard]] QString analyst() const;
    void setAnalyst(const QString& name);

    /// Paths of projects, the latest first, at most ten; files that are gone are left out.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString& path);

    /// The folder file dialogs begin in.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// The folder that keeps the snapshots of all projects; empty: each beside its project.
    [[nodiscard]] QString snapshotFolder() const;
    void setSnapshotFolder(const QString& folder);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings m_store;
};

} // namespace tasrih
