// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace tasrih {

class CompareModel;

/// The frozen headers of the comparison: on top who or what stands in a column, with its sides and a pin on the one
/// the others are held against; at the leading edge what a row compares.
class CompareHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// @param model must outlive the header and be that of the view.
    CompareHeader(Qt::Orientation orientation, const CompareModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintColumn(QPainter& painter, const QRect& rect, int column) const;
    void paintRow(QPainter& painter, const QRect& rect, int row) const;

    const CompareModel& m_model;
};

} // namespace tasrih
