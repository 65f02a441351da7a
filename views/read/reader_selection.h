// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasrih {

class Context;
class ReaderView;

/// What is clicked, pointed at or asked for in @p reader is selected, pointed at or listed in @p context, which must
/// outlive it.
void linkSelection(ReaderView& reader, Context& context);

} // namespace tasrih
