// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/form.h"
#include "views/inspector/section.h"

namespace tasrih {

/// A folded section that is one form over the statement or its saying, with a summary of what is in it.
template <typename Part>
struct DetailSection
{
    Section* section = nullptr;
    std::shared_ptr<Form<Part>> form;
    std::function<QString(const Part&)> summary;
    Lens<Part> lens;

    void refresh(const Snapshot& snapshot) const
    {
        form->refresh();
        if (const Part* part = lens.find(snapshot))
            section->setSummary(summary(*part));
    }
};

/// How the article reports it: manner and identification.
[[nodiscard]] DetailSection<Statement> newReportSection(EditScope& scope);
/// The grade in its two axes, in words, which are never averaged.
[[nodiscard]] DetailSection<Statement> newGradeSection(EditScope& scope);
[[nodiscard]] DetailSection<Statement> newReviewSection(EditScope& scope);
/// The analyst's gloss in both languages, and the note.
[[nodiscard]] DetailSection<Statement> newGlossSection(EditScope& scope);
/// Where the source errs, and what it must be.
[[nodiscard]] DetailSection<Statement> newSicSection(EditScope& scope);
/// Occasion, channel and place of the saying.
[[nodiscard]] DetailSection<Saying> newSayingSection(EditScope& scope);

} // namespace tasrih
