// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace tasrih {

/// The frozen headers of the stance table: propositions in up to three lines on top, actors under the heading of their
/// side at the leading edge.
class StanceHeader : public QHeaderView
{
    Q_OBJECT

public:
    StanceHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintProposition(QPainter& painter, const QRect& rect, int section) const;
    void paintActor(QPainter& painter, const QRect& rect, int section) const;
};

} // namespace tasrih
