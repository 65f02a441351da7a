// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/course_content.h"

#include "models/stances/stance_claims.h"
#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

CourseContentPtr courseContent(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                               const std::optional<CourseSubject>& wanted, Language language)
{
    auto content = std::make_shared<CourseContent>();
    const StanceClaims claims = stanceClaims(*snapshot, statements);
    for (const Proposition& proposition : snapshot->all<Proposition>()) {
        if (claims.propositions.find(proposition.id))
            content->propositions.push_back({textOf(proposition, language), proposition.id});
    }
    for (const ActorId actor : claims.actors.keys())
        content->actors.push_back({nameOf(snapshot->get(actor), language), actor});
    std::sort(content->actors.begin(), content->actors.end(), [](const NamedSubject& a, const NamedSubject& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    std::optional<CourseSubject> first, shown;
    for (const auto* subjects : {&content->propositions, &content->actors}) {
        for (const NamedSubject& each : *subjects) {
            if (!first)
                first = each.subject;
            if (each.subject == wanted)
                shown = wanted;
        }
    }
    if (first)
        content->course = stanceCourse(snapshot, statements, shown.value_or(*first), language);
    return content;
}

} // namespace tasrih
