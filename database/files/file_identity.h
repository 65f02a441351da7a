// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace tasrih {

/// Which file it is, however it is spelled: through symlinks, hard links and after renaming (stat(2)).
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    auto operator<=>(const FileIdentity&) const = default;
};

/// How a file looks from outside: changes when anybody writes it.
struct FileStamp
{
    std::int64_t nanoseconds = 0; ///< Of its last modification.
    std::int64_t bytes = 0;
    bool operator==(const FileStamp&) const = default;
};

enum class FileKind
{
    Missing,
    Regular,
    Folder,
    Other ///< A FIFO, device or socket: opening one may block for ever, so nothing ever does.
};

/// The file that @p path leads to; nothing where there is none. Never opens it.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString& path);
[[nodiscard]] std::optional<FileIdentity> identityOf(int descriptor);
[[nodiscard]] std::optional<FileStamp> stampOf(const QString& path);
/// What @p path leads to. Never opens it.
[[nodiscard]] FileKind kindOfFile(const QString& path);
/// @p path from the root on. What begins with a colon is a name like any other, not one of Qt's resources.
[[nodiscard]] QString absolutePath(const QString& path);
/// The one absolute spelling of @p path without symlinks; of a file that isn't there yet, of its folder and the name.
/// A dangling link is followed to the name it points to.
[[nodiscard]] QString canonicalPath(const QString& path);

} // namespace tasrih
