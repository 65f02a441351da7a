// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/stance_course.h"

namespace tasrih {

/// Something there are stances of or on, and its name.
struct NamedSubject
{
    QString name;
    CourseSubject subject;
};

/// Whose course is wanted, and in which language.
struct CourseChoice
{
    std::optional<CourseSubject> subject; ///< Nothing: the first one.
    Language language = interfaceLanguage();

    friend bool operator==(const CourseChoice&, const CourseChoice&) = default;
};

/// What can be looked at in the course of time, and the course of one of them.
struct CourseContent
{
    std::vector<NamedSubject> propositions; ///< In their own order.
    std::vector<NamedSubject> actors;       ///< By name.
    std::optional<StanceCourse> course;     ///< Nothing where nobody takes a stance.
};
using CourseContentPtr = std::shared_ptr<const CourseContent>;

/// @param wanted whose course it is to be where there are stances of it; else it is that of the first subject.
[[nodiscard]] CourseContentPtr courseContent(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                                             const std::optional<CourseSubject>& wanted, Language language);

} // namespace tasrih
