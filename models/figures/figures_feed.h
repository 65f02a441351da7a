// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/newest.h"
#include "models/context/context.h"
#include "models/figures/figure_series.h"

namespace tasrih {

/// The figures of one measure, ready for a chart.
struct FigureContent
{
    std::vector<Measure> measures;  ///< There are, the commonest first.
    std::optional<Measure> measure; ///< Shown: the one asked for where there is any of it; troops; else the commonest.
    std::vector<FigureSeries> series; ///< Few enough to be drawn; see decimated().
};

struct FigureOptions
{
    std::optional<Measure> measure;
    FigureGroups groups = FigureGroups::Forces;
    Language language = interfaceLanguage();

    friend bool operator==(const FigureOptions&, const FigureOptions&) = default;
};

[[nodiscard]] FigureContent figureContent(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                          const FigureOptions& options);

/// Keeps such a content in step with what the context shows, as long as somebody looks. Works out large ones in
/// another thread.
class FiguresFeed : public QObject
{
    Q_OBJECT

public:
    /// @param context must outlive the feed.
    explicit FiguresFeed(Context& context, QObject* parent = nullptr);

    [[nodiscard]] const FigureOptions& options() const { return m_options; }
    void setOptions(const FigureOptions& options);
    /// Nothing is worked out while nobody looks; what was missed is made up for when somebody does.
    void setActive(bool isActive);
    [[nodiscard]] const FigureContent& content() const { return m_content; }

Q_SIGNALS:
    void contentChanged();

private:
    void schedule();
    void follow();
    void rebuild();

    Context& m_context;
    FigureOptions m_options;
    FigureContent m_content;
    Newest m_newest;
    bool m_isActive = false;
    bool m_isOutdated = true;
    bool m_isScheduled = false;
    bool m_hasFollowed = false;
};

} // namespace tasrih
