// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace tasrih::test {

/// Sources by their paths from the root.
using SourceTexts = QMap<QString, QString>;

/// A source of the root folder.
[[nodiscard]] QString readSource(const QString& path);
/// All headers and sources of the floors and of resources/.
[[nodiscard]] SourceTexts sourcesOfTheFloors();

/// The folders as docs/folders.txt declares them, lowest first: a line each, with a word on it.
class FolderOrder
{
public:
    explicit FolderOrder(const QString& text);

    /// The declared folder that @p path stands in, the innermost; empty where there is none. What is below two levels
    /// belongs to the folder around it unless it is declared itself.
    [[nodiscard]] QString folderOf(const QString& path) const;
    [[nodiscard]] bool isAbove(const QString& folder, const QString& other) const;
    /// What is declared wrongly or not at all, and what to do about it.
    [[nodiscard]] QStringList problems(const SourceTexts& sources) const;

private:
    QMap<QString, int> m_lines;
    QStringList m_problems; ///< Of the text by itself.
};

/// What of ours is included from above, or by a path that is not from the root.
[[nodiscard]] QStringList wrongIncludes(const SourceTexts& sources, const FolderOrder& order);
/// Views that see the store, which is the models' own, and the headers through which they do.
[[nodiscard]] QStringList sightsOfTheStore(const SourceTexts& sources);
/// Types that two headers define under one name.
[[nodiscard]] QStringList twofoldTypes(const SourceTexts& sources);

} // namespace tasrih::test
