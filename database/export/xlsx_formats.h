// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/export/xlsx.h"

#include <map>

struct lxw_format;
struct lxw_workbook;

namespace tasrih {

/// The formats of one workbook of the library, each made once.
class XlsxFormats
{
public:
    /// @param book outlives this
    XlsxFormats(lxw_workbook* book, Workbook::Direction direction)
        : m_book(book)
        , m_direction(direction)
    {
    }

    [[nodiscard]] lxw_format* header();
    /// @param number a literal: how numbers or days are shown; empty for text
    [[nodiscard]] lxw_format* of(const CellLook& look, const char* number);

private:
    [[nodiscard]] lxw_format* base();
    [[nodiscard]] lxw_format* made(const CellLook& look, const char* number);

    lxw_workbook* m_book;
    Workbook::Direction m_direction;
    lxw_format* m_header = nullptr;
    std::map<std::pair<CellLook, const char*>, lxw_format*> m_known;
};

} // namespace tasrih
