// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "models/background/feed.h"
#include "models/context/filter.h"
#include "models/context/filter_words.h"
#include "models/context/tray.h"
#include "models/project/project.h"
#include "models/search/search_question.h"

namespace tasrih {

/// The statements in hand: those selected, the current one of them, and the claim of it that was pointed at.
struct Selection
{
    std::vector<StatementId> statements; ///< Each once.
    std::optional<StatementId> current;  ///< One of `statements`, or none.
    std::optional<ClaimId> claim;        ///< A claim of `current`, or none.

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// What the pointer is over: a statement, and a claim of it where that is meant. Gone when the pointer goes.
struct Pointed
{
    std::optional<StatementId> statement;
    std::optional<ClaimId> claim;

    friend bool operator==(const Pointed&, const Pointed&) = default;
};

/// Places in an article's text, as a search found them.
struct Passages
{
    ArticleId article;
    QString words;                           ///< What was searched for.
    std::vector<std::pair<int, int>> places; ///< Half-open, in code points of its present text, ascending.
    std::size_t current = 0;
    std::optional<StatementId> statement = {}; ///< It is selected.
};

/// What is new in a context. Comes once, when the filter has been applied to what is new.
struct Change
{
    std::optional<Touched> touched; ///< Nothing: the data are as before. Without ids: all of them are new.
    bool filter = false;            ///< The filter is another one.
    bool visible = false;           ///< Other statements pass the filter.

    [[nodiscard]] bool data() const { return touched.has_value(); }
    /// Whether records of these kinds may be new.
    template <typename... Keys>
    [[nodiscard]] bool touches() const
    {
        return touched && (touched->ids.empty() || (touched->any<Keys>() || ...));
    }
};

/// What links the views: the filter, the selection and the open article. Pages get it in their constructor, listen,
/// and know no other page.
class Context : public QObject
{
    Q_OBJECT

public:
    /// @param project must outlive the context.
    explicit Context(Project& project, QObject* parent = nullptr);

    [[nodiscard]] Project& project() const { return m_project; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_project.snapshot(); }

    [[nodiscard]] const Filter& filter() const { return m_filters[m_position]; }
    /// Sets the filter and adds it to the list that back() and forward() walk.
    void setFilter(const Filter& filter);
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_filters.size(); }
    void back();
    void forward();

    /// The statements the filter lets through, in order of id; while isFiltering() those the filter before let through.
    [[nodiscard]] const std::vector<StatementId>& visible() const { return *m_visible; }
    [[nodiscard]] const StatementList& visibleList() const { return m_visible; }
    [[nodiscard]] bool isVisible(StatementId id) const;
    /// Whether the filter is being applied in another thread: it has words.
    [[nodiscard]] bool isFiltering() const { return m_words.isWorking() || m_filtering.isWorking(); }
    /// The statements that have the filter's words, for filtered(); null where it has none.
    [[nodiscard]] const StatementList& withWords() const { return m_words.found(); }
    /// Calls @p then as soon as visible() is what the filter lets through, unless @p receiver is gone by then.
    void whenFiltered(QObject* receiver, const std::function<void()>& then);

    [[nodiscard]] const Selection& selection() const { return m_selection; }
    void setSelection(const Selection& selection);
    /// Selects one statement, and a claim of it where one is meant.
    void select(StatementId statement, std::optional<ClaimId> claim = {});
    void clearSelection() { setSelection({}); }

    /// What the pointer is over, in whichever view; the others show it too.
    [[nodiscard]] const Pointed& pointed() const { return m_pointed; }
    void pointAt(const Pointed& pointed);
    /// Selects a statement and asks for the inspector, with the keys in the first field that is to be filled.
    void requestEdit(StatementId statement);

    /// Selects a statement and asks for the inspector, with its history open.
    void requestHistory(StatementId statement);

    /// The article in the reader.
    [[nodiscard]] std::optional<ArticleId> article() const { return m_article; }
    /// Opens an article in the reader and goes to the Read page.
    void openArticle(ArticleId article);
    /// Opens the article of a statement at its sentence, selects it and goes to the Read page.
    void openSentence(StatementId statement, std::optional<ClaimId> claim = {});

    /// Opens an article at one of several places, all of which are marked, and goes to the Read page.
    void openPassages(const Passages& passages);

    /// What the Search page searches for.
    [[nodiscard]] const SearchQuestion& question() const { return m_question; }
    void setQuestion(const SearchQuestion& question);
    /// The same, and asks for its page.
    void requestSearch(const SearchQuestion& question);

    /// The compare tray: at most four things, in the order they were put in.
    [[nodiscard]] const std::vector<TrayItem>& tray() const { return m_tray; }
    /// Puts something into the tray, or takes it out. Returns false when the tray is full.
    bool toggleInTray(const TrayItem& item);
    /// Sets the whole tray: another order, or the two sides of a finding. What is there twice or too much is left out.
    void setTray(const std::vector<TrayItem>& items);
    /// Asks for the Compare page.
    void requestCompare() { Q_EMIT compareRequested(); }

    /// What the Dossier page is about.
    [[nodiscard]] const std::optional<DossierSubject>& dossier() const { return m_dossier; }
    /// Opens the dossier of an actor, a place, a phase or a proposition and goes to its page.
    void openDossier(const DossierSubject& subject);

    /// The statement whose findings alone the Findings page shows; nothing where it shows all.
    [[nodiscard]] const std::optional<StatementId>& findingsOf() const { return m_findingsOf; }
    /// Asks for the Findings page, with what contradicts @p statement, or all.
    void requestFindings(std::optional<StatementId> statement);

    /// A short message for the status bar: what was done, or why nothing was.
    void tell(const QString& message) { Q_EMIT told(message); }

Q_SIGNALS:
    /// Data, filter or visible statements are new: once for each change. Where the filter is applied in another thread
    /// the visible statements follow with a change of their own.
    void changed(const tasrih::Change& change);
    void selectionChanged();
    void pointedChanged();
    /// A statement is to be edited now: the inspector takes the focus.
    void editRequested(tasrih::StatementId statement);
    /// The history of a statement is to be shown: the inspector takes the focus.
    void historyRequested(tasrih::StatementId statement);
    void articleChanged();
    /// The reader must show this place; follows articleChanged() where the article is another.
    void sentenceRequested(tasrih::StatementId statement);
    /// The reader must mark these places and show the current one; follows articleChanged() where that is another one.
    void passagesRequested(const tasrih::Passages& passages);
    void questionChanged();
    /// Somebody asked for the Search page.
    void searchRequested();
    /// Somebody asked for the Read page.
    void readPageRequested();
    void trayChanged();
    void compareRequested();
    void dossierChanged();
    /// Somebody asked for the Dossier page.
    void dossierRequested();
    /// Somebody asked for the Findings page.
    void findingsRequested();
    void told(const QString& message);

private:
    struct Filtered
    {
        SnapshotPtr snapshot;
        Filter filter;
        StatementList found;

        [[nodiscard]] std::size_t size() const;
        friend bool operator==(const Filtered&, const Filtered&) = default;
    };

    void refresh(const Touched& touched);
    void goTo(std::size_t position);
    bool applyFilter();
    bool apply();
    [[nodiscard]] StatementList stillThere() const;
    bool takeVisible(StatementList visible);
    void dropWhatIsGone();
    void showArticle(ArticleId article);

    Project& m_project;
    std::vector<Filter> m_filters{Filter()};
    std::size_t m_position = 0;
    FilterWords m_words;
    Feed<Filtered, StatementList> m_filtering;
    StatementList m_visible;
    bool m_isApplying = false; ///< Who hears of it is told with the rest of the change.
    Selection m_selection;
    Pointed m_pointed;
    std::optional<ArticleId> m_article;
    SearchQuestion m_question;
    std::vector<TrayItem> m_tray;
    std::optional<DossierSubject> m_dossier;
    std::optional<StatementId> m_findingsOf;
};

} // namespace tasrih
