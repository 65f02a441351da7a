// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/vocabulary.h"
#include "views/stances/stance_delegate.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace tasrih {

/// What the shapes, the number and the marks of the stance table mean, on one line that wraps where it must.
class StanceLegend : public QWidget
{
    Q_OBJECT

public:
    explicit StanceLegend(QWidget* parent = nullptr);

    /// What cells show; nothing for stances over time, where there are no cells.
    void setContents(std::optional<CellContents> contents);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry
    {
        QString mark; ///< Or a stance.
        QColor colour;
        QString text;
        std::optional<Position> position = {};
    };
    [[nodiscard]] QList<Entry> entries() const;
    std::optional<CellContents> m_contents = CellContents::Latest;

    /// Where each entry stands in a width, leading edge at 0.
    [[nodiscard]] QList<QRect> places(int width) const;
};

} // namespace tasrih
