// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace tasrih {

/// One alias as the form holds it.
struct AliasLine
{
    std::optional<qint64> id; ///< None for a new one.
    QString name;
    QString language; ///< "ar", "en" or empty.
};

/// Further names, one a line, each with its language.
class AliasEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AliasEditor(QWidget* parent = nullptr);

    void setLines(const std::vector<AliasLine>& lines);
    /// Lines with a name, blanks trimmed.
    [[nodiscard]] std::vector<AliasLine> lines() const;

Q_SIGNALS:
    void edited();

private:
    QWidget* addLine(const AliasLine& line);

    QVBoxLayout* m_rows;
};

} // namespace tasrih
