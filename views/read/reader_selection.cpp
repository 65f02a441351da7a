// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reader_selection.h"

#include "models/context/context.h"
#include "views/read/claim_menu.h"
#include "views/read/reader_emphasis.h"
#include "views/reader/reader_view.h"

namespace tasrih {

void linkSelection(ReaderView& reader, Context& context)
{
    QObject::connect(&reader, &ReaderView::marksClicked, &reader, [&context](const std::vector<Covering>& claims) {
        const Covering next = nextOf(claims, context.selection());
        context.select(next.statement, next.claim);
    });
    QObject::connect(&reader, &ReaderView::segmentClicked, &reader,
                     [&context](const Covering& claim) { context.select(claim.statement, claim.claim); });
    QObject::connect(&reader, &ReaderView::hovered, &reader, [&context](const std::optional<Covering>& claim) {
        context.pointAt(claim ? Pointed{claim->statement, claim->claim} : Pointed());
    });
    QObject::connect(&reader, &ReaderView::claimsRequested, &reader,
                     [&context, &reader](const std::vector<Covering>& claims, QPoint at) {
                         ClaimMenu::open(context, claims, reader.viewport()->mapToGlobal(at), &reader);
                     });
}

} // namespace tasrih
