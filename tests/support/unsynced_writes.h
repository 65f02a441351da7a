// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tasrih::test {

/// What was written into files since each was last synced, so that a power cut can take it away again.
class UnsyncedWrites
{
public:
    /// To be called before it is done.
    void willWrite(const std::string& path, std::string_view bytes, std::int64_t offset);
    void willTruncate(const std::string& path, std::int64_t size);
    /// What was written into the file so far stays, or the file is gone.
    void synced(const std::string& path) { m_files.erase(path); }

    /// Puts every file back to where it was when it was last synced.
    void dropAll();
    /// The same, but each write stays with a chance of one half, drawn from @p seed.
    void dropSome(unsigned seed);

private:
    struct Change
    {
        std::int64_t offset = 0;
        std::string before, after;        ///< The bytes from there on.
        std::int64_t sizeBefore = 0;      ///< Of the file.
        std::optional<std::int64_t> size; ///< Where it is a truncation.
    };
    [[nodiscard]] static Change changeAt(const std::string& path, std::int64_t offset, std::size_t length);

    std::map<std::string, std::vector<Change>> m_files;
};

} // namespace tasrih::test
