// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

#include <QtWidgets/QAbstractScrollArea>

#include <memory>

namespace tasrih {

/// The claims of a dossier in the course of time, small: all of it in the width there is, a few rows high, and scrolled
/// where there are more. A click selects, a double click opens the sentence.
class DossierTimeline : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DossierTimeline(QWidget* parent = nullptr);
    ~DossierTimeline() override;
    Q_DISABLE_COPY_MOVE(DossierTimeline)

    /// Hides where there are none.
    void setContent(const TimelineContentPtr& content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(StatementId statement);
    void opened(StatementId statement);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    struct Small;

    void layOut();
    [[nodiscard]] std::optional<StatementId> statementAt(QPoint at) const;

    TimelineContentPtr m_content;
    std::unique_ptr<Small> m_small; ///< As it is drawn at the width there is; null where there is nothing.
};

} // namespace tasrih
