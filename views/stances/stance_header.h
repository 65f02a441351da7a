// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

#include <optional>

namespace tasrih {

/// The frozen headers of the stance table, whichever way it stands. A proposition in up to three lines with its tally;
/// an actor, set in under whom it belongs to, with a sign that folds what is under it, and its own numbers at the
/// trailing edge; a side with its colour.
class StanceHeader : public QHeaderView
{
    Q_OBJECT

public:
    StanceHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Shows an arrow at the section the table is sorted by; nothing shows none.
    void setSorted(std::optional<int> section, Qt::SortOrder order = Qt::AscendingOrder);

Q_SIGNALS:
    void foldClicked(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void paintProposition(QPainter& painter, const QRect& rect, int section) const;
    void paintActor(QPainter& painter, const QRect& rect, int section) const;
    void paintName(QPainter& painter, QRect area, int section, bool isHeading) const;
    void paintNumbers(QPainter& painter, QRect& area, int section) const;
    [[nodiscard]] QRect foldArea(const QRect& rect, int section) const;
    [[nodiscard]] QRect sectionRect(int section) const;
    [[nodiscard]] QVariant of(int section, int role) const;

    std::optional<int> m_sorted;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace tasrih
