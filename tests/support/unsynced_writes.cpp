// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unsynced_writes.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <ranges>

namespace tasrih::test {

namespace {

std::int64_t sizeOf(const std::string& path)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(path, none);
    return none ? 0 : std::int64_t(size);
}

void put(const std::string& path, const std::string& bytes, std::int64_t offset)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(offset);
    file.write(bytes.data(), std::streamsize(bytes.size()));
}

void resize(const std::string& path, std::int64_t size)
{
    std::error_code none;
    std::filesystem::resize_file(path, std::uintmax_t(size), none);
}

} // namespace

// Opening and closing a file frees the locks that this process has on it. One program at a time works on a faulty disk.
UnsyncedWrites::Change UnsyncedWrites::changeAt(const std::string& path, std::int64_t offset, std::size_t length)
{
    Change change{.offset = offset, .sizeBefore = sizeOf(path)};
    const auto there = std::size_t(std::clamp<std::int64_t>(change.sizeBefore - offset, 0, std::int64_t(length)));
    change.before.resize(there);
    std::ifstream file(path, std::ios::binary);
    file.seekg(offset);
    file.read(change.before.data(), std::streamsize(there));
    return change;
}

void UnsyncedWrites::willWrite(const std::string& path, std::string_view bytes, std::int64_t offset)
{
    if (path.empty())
        return;
    Change change = changeAt(path, offset, bytes.size());
    change.after = bytes;
    m_files[path].push_back(std::move(change));
}

void UnsyncedWrites::willTruncate(const std::string& path, std::int64_t size)
{
    if (path.empty())
        return;
    Change change = changeAt(path, size, std::size_t(std::max<std::int64_t>(0, sizeOf(path) - size)));
    change.size = size;
    m_files[path].push_back(std::move(change));
}

void UnsyncedWrites::dropAll()
{
    for (const auto& [path, changes] : m_files) {
        for (const Change& change : std::views::reverse(changes)) {
            put(path, change.before, change.offset);
            resize(path, change.sizeBefore);
        }
    }
}

void UnsyncedWrites::dropSome(unsigned seed)
{
    dropAll();
    std::mt19937 chance(seed);
    for (const auto& [path, changes] : m_files) {
        for (const Change& change : changes) {
            if (chance() % 2 == 0)
                continue;
            if (change.size)
                resize(path, *change.size);
            else
                put(path, change.after, change.offset);
        }
    }
}

} // namespace tasrih::test
