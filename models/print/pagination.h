// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/row_layout.h"

namespace tasrih {

/// What of a layout one page shows, in the layout's heights.
struct PageSlice
{
    double top = 0;
    double bottom = 0;

    friend bool operator==(const PageSlice&, const PageSlice&) = default;
};

/// Divides @p rows over pages that hold @p height each, the first one @p firstHeight. No lane is cut; a heading stays
/// with its first row; a row that would begin low on a page and fits on the next one is moved there whole, and of one
/// that is parted no single lane stands alone. Never empty; a height must hold at least a heading and a lane (else
/// pages are as high as that needs).
[[nodiscard]] std::vector<PageSlice> paginated(const RowLayout& rows, double firstHeight, double height);
[[nodiscard]] inline std::vector<PageSlice> paginated(const RowLayout& rows, double height)
{
    return paginated(rows, height, height);
}

} // namespace tasrih
