// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tasrih::test {

/// A struct, class, union or enum that a source defines in a namespace.
struct DefinedType
{
    QString name; ///< With its namespaces: "tasrih::cli::Status".
    int line = 0;
};

/// Those that stand in the namespaces of @p source, in order; not what stands in a type, a function or a namespace
/// without a name, no declarations, no specialisations.
[[nodiscard]] std::vector<DefinedType> definedTypes(const QString& source);

} // namespace tasrih::test
