// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/xlsx_formats.h"

#include <xlsxwriter.h>

namespace tasrih {

lxw_format* XlsxFormats::header()
{
    if (!m_header) {
        m_header = base();
        format_set_bold(m_header);
        format_set_bg_color(m_header, 0xE4E7EB);
        format_set_bottom(m_header, LXW_BORDER_THIN);
    }
    return m_header;
}

lxw_format* XlsxFormats::of(const CellLook& look, const char* number)
{
    lxw_format*& format = m_known[{look, number}];
    if (!format)
        format = made(look, number);
    return format;
}

lxw_format* XlsxFormats::base()
{
    lxw_format* format = workbook_add_format(m_book);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format* XlsxFormats::made(const CellLook& look, const char* number)
{
    lxw_format* format = base();
    if (look.bold)
        format_set_bold(format);
    if (look.italic)
        format_set_italic(format);
    if (look.underlined)
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    if (look.ink)
        format_set_font_color(format, look.ink);
    if (look.fill)
        format_set_bg_color(format, look.fill);
    if (*number) {
        format_set_num_format(format, number);
        format_set_align(format, m_direction == Workbook::Direction::RightToLeft ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
    }
    return format;
}

} // namespace tasrih
