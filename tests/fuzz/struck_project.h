// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tasrih::fuzz {

/// A small sound project changed by a hostile hand; gone with the object. The bytes are a list of blows:
///   even byte: table, column, row (one byte each), length and so many bytes: that value is set, of a type that the
///              length's two upper bits choose
///   odd byte:  an offset of three bytes, length and so many bytes (32 follow always): written over the file's bytes
struct StruckProject
{
    explicit StruckProject(const QByteArray& blows);
    ~StruckProject();
    Q_DISABLE_COPY_MOVE(StruckProject)

    const QString path;
};

} // namespace tasrih::fuzz
