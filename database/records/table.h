// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <vector>

namespace tasrih {

/// An immutable table of records in memory, ordered by id. A changed copy shares all untouched chunks with the
/// original, so that a new snapshot costs what changed, not what exists. @p Record has a member `id`.
template <typename Record>
class Table
{
public:
    using Key = decltype(Record::id);
    using Row = std::shared_ptr<const Record>;

private:
    /// Rows with their ids beside them, so that a search reads no row but the one it finds.
    struct Chunk
    {
        std::vector<Key> keys;
        std::vector<Row> rows;
    };

public:
    class Iterator
    {
    public:
        using value_type = Record;
        using difference_type = std::ptrdiff_t;
        using reference = const Record&;
        using pointer = const Record*;
        using iterator_category = std::forward_iterator_tag;

        Iterator() = default;
        Iterator(const Table* table, std::size_t chunk, std::size_t row = 0)
            : m_table(table)
            , m_chunk(chunk)
            , m_row(row)
        {
        }
        reference operator*() const { return *m_table->m_chunks[m_chunk]->rows[m_row]; }
        pointer operator->() const { return &**this; }
        /// The row's id, without reading the row.
        [[nodiscard]] Key key() const { return m_table->m_chunks[m_chunk]->keys[m_row]; }
        /// The next row, without reading any; memory is asked for one of those that come soon.
        void skip()
        {
            constexpr std::size_t far = 12;
            const auto& rows = m_table->m_chunks[m_chunk]->rows;
            if (m_row + far < rows.size())
                __builtin_prefetch(rows[m_row + far].get());
            if (++m_row == rows.size()) {
                m_row = 0;
                ++m_chunk;
            }
        }
        Iterator& operator++()
        {
            const Chunk& chunk = *m_table->m_chunks[m_chunk];
            if (++m_row == chunk.rows.size()) {
                m_row = 0;
                ++m_chunk;
            } else {
                fetchAhead(chunk.rows);
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator& a, const Iterator& b)
        {
            return a.m_chunk == b.m_chunk && a.m_row == b.m_row;
        }

    private:
        /// A pass over very many rows waits for memory more than it works: what comes soon is asked for now, first the
        /// row, then what it holds.
        void fetchAhead(const std::vector<Row>& rows) const
        {
            constexpr std::size_t far = 12, near = 5;
            if (m_row + far < rows.size())
                __builtin_prefetch(rows[m_row + far].get());
            if (m_row + near >= rows.size())
                return;
            const Record& soon = *rows[m_row + near];
            if constexpr (requires { soon.claims.data(); })
                __builtin_prefetch(soon.claims.data());
            else if constexpr (requires { soon.speakers.data(); })
                __builtin_prefetch(soon.speakers.data());
        }

        const Table* m_table = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_row = 0;
    };

    Table() = default;

    /// @param rows in any order; of equal ids the last one counts.
    explicit Table(std::vector<Row> rows) { append(sorted(std::move(rows))); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, m_chunks.size()}; }

    /// The first row whose id is greater than @p id.
    [[nodiscard]] Iterator after(Key id) const
    {
        const auto chunk = std::upper_bound(m_lasts.begin(), m_lasts.end(), id);
        if (chunk == m_lasts.end())
            return end();
        const auto at = std::size_t(chunk - m_lasts.begin());
        const std::vector<Key>& keys = m_chunks[at]->keys;
        return {this, at, std::size_t(std::upper_bound(keys.begin(), keys.end(), id) - keys.begin())};
    }

    /// The row with this id, or null. Takes O(log n).
    [[nodiscard]] const Record* find(Key id) const
    {
        const Row* found = place(id);
        return found ? found->get() : nullptr;
    }

    /// As find(), but shares ownership.
    [[nodiscard]] Row row(Key id) const
    {
        const Row* found = place(id);
        return found ? *found : Row();
    }

    [[nodiscard]] bool contains(Key id) const { return find(id) != nullptr; }

    /// A copy with @p rows put in (replacing those of the same id) and the ids in @p removed taken out; an id that is
    /// in both is taken out.
    [[nodiscard]] Table with(std::vector<Row> rows, std::vector<Key> removed) const
    {
        Table next;
        rows = sorted(std::move(rows));
        std::sort(removed.begin(), removed.end());
        std::erase_if(rows, [&](const Row& candidate) {
            return std::binary_search(removed.begin(), removed.end(), candidate->id);
        });
        auto row = rows.begin();
        auto gone = removed.begin();
        for (const auto& chunk : m_chunks) {
            const Key last = chunk->keys.back();
            // New rows join the last chunk, so that adding one at a time does not leave chunks of one.
            const auto rowsEnd = chunk == m_chunks.back() ? rows.end() : firstAfter(row, rows.end(), last);
            const auto goneEnd = std::upper_bound(gone, removed.end(), last);
            if (row == rowsEnd && gone == goneEnd)
                next.share(chunk);
            else
                next.append(merged(chunk->rows, row, rowsEnd, gone, goneEnd));
            row = rowsEnd;
            gone = goneEnd;
        }
        next.append(std::vector<Row>(row, rows.end()));
        return next;
    }

private:
    static constexpr std::size_t chunkSize = 512;

    [[nodiscard]] const Row* place(Key id) const
    {
        const auto chunk = std::lower_bound(m_lasts.begin(), m_lasts.end(), id);
        if (chunk == m_lasts.end())
            return nullptr;
        const Chunk& in = *m_chunks[std::size_t(chunk - m_lasts.begin())];
        const auto found = std::lower_bound(in.keys.begin(), in.keys.end(), id);
        return *found == id ? &in.rows[std::size_t(found - in.keys.begin())] : nullptr;
    }

    template <typename RowIt>
    static RowIt firstAfter(RowIt from, RowIt to, Key last)
    {
        return std::find_if(from, to, [last](const Row& candidate) { return last < candidate->id; });
    }

    static std::vector<Row> sorted(std::vector<Row> rows)
    {
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a->id < b->id; });
        // Of a run of equal ids only the last stays.
        const auto first =
            std::unique(rows.rbegin(), rows.rend(), [](const Row& a, const Row& b) { return a->id == b->id; });
        rows.erase(rows.begin(), first.base());
        return rows;
    }

    template <typename RowIt, typename KeyIt>
    static std::vector<Row> merged(const std::vector<Row>& old, RowIt row, RowIt rowsEnd, KeyIt gone, KeyIt goneEnd)
    {
        std::vector<Row> result;
        result.reserve(old.size() + std::size_t(rowsEnd - row));
        const auto keep = [&](const Row& candidate) {
            if (!std::binary_search(gone, goneEnd, candidate->id))
                result.push_back(candidate);
        };
        for (const Row& existing : old) {
            for (; row != rowsEnd && (*row)->id < existing->id; ++row)
                keep(*row);
            const bool replaced = row != rowsEnd && (*row)->id == existing->id;
            keep(replaced ? *row++ : existing);
        }
        std::for_each(row, rowsEnd, keep);
        return result;
    }

    void share(std::shared_ptr<const Chunk> chunk)
    {
        m_size += chunk->rows.size();
        m_lasts.push_back(chunk->keys.back());
        m_chunks.push_back(std::move(chunk));
    }

    void append(const std::vector<Row>& rows)
    {
        for (std::size_t from = 0; from < rows.size(); from += chunkSize) {
            const std::size_t to = std::min(from + chunkSize, rows.size());
            auto chunk = std::make_shared<Chunk>();
            chunk->rows.assign(rows.begin() + std::ptrdiff_t(from), rows.begin() + std::ptrdiff_t(to));
            chunk->keys.reserve(to - from);
            for (const Row& row : chunk->rows)
                chunk->keys.push_back(row->id);
            share(std::move(chunk));
        }
    }

    std::vector<std::shared_ptr<const Chunk>> m_chunks; ///< None is empty.
    std::vector<Key> m_lasts;                           ///< The last id of each.
    std::size_t m_size = 0;
};

} // namespace tasrih
