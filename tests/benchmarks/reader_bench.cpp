// SPDX-License-Identifier: GPL-3.0-or-later
// The reader on a very long article: opening, one edit with its commit and repaint, scrolling; beside the bare layout
// of what is seen. 1MB is 1,000,000 characters of Arabic in paragraphs of 700, or in a single one.
#include "models/editing/statement_edits.h"
#include "tests/support/large_article.h"
#include "tests/support/live_project.h"
#include "views/read/read_page.h"
#include "views/reader/text_face.h"
#include "views/theme/theme.h"

#include <QtCore/QEventLoop>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <benchmark/benchmark.h>

using namespace tasrih;
using test::LargeArticleSize;

namespace {

constexpr LargeArticleSize small{.characters = 100000, .claims = 500};
constexpr LargeArticleSize large{.characters = 1000000, .claims = 5000};
constexpr LargeArticleSize oneParagraph{.characters = 1000000, .claims = 5000, .paragraph = 0};
constexpr QSize pageSize{1100, 900};

/// A project with one long article, and a Read page for it.
class Desk
{
public:
    explicit Desk(const LargeArticleSize& size)
    {
        applyTheme(*qApp, Appearance::Light);
        test::LargeArticle made = test::makeLargeArticle(m_live.project.ids(), size);
        m_article = made.article;
        m_live.change([edits = std::move(made.edits)](const Snapshot&) { return edits; });
    }

    /// Many short articles beside it, so that a copy takes its time.
    void fill(int articles)
    {
        constexpr int batch = 5000;
        const QString words = test::largeArabicText({.characters = 1000, .claims = 0});
        for (int begun = 0; begun < articles; begun += batch) {
            Edits edits;
            for (int i = begun; i < std::min(articles, begun + batch); ++i) {
                const auto id = ids().next<ArticleId>();
                const auto text = ids().next<TextId>();
                edits.texts.push_back({text, id, QStringLiteral("%1 ").arg(i) + words});
                edits.put(Article{.id = id, .text = text, .title = QString::number(i)});
            }
            m_live.change([edits = std::move(edits)](const Snapshot&) { return edits; });
        }
    }

    /// Sees to it that a copy is under way.
    void copy()
    {
        if (m_copy.isStarted() && !m_copy.isFinished())
            return;
        m_copy = m_live.project.saveCopy(m_live.file.file(QStringLiteral("copy.tasrih")), CopyKind::Whole);
        QTest::qWait(300);
    }

    /// Until the article is there and painted.
    void open()
    {
        m_page = std::make_unique<ReadPage>(m_live.context);
        m_page->resize(pageSize);
        m_page->show();
        m_live.context.openArticle(*m_article);
        while (reader().text().text().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        paint();
    }

    void close() { m_page.reset(); }

    /// Until the heights of all paragraphs are known, as after some seconds of reading.
    void rest()
    {
        int before = -1;
        while (before != reader().verticalScrollBar()->maximum()) {
            before = reader().verticalScrollBar()->maximum();
            QTest::qWait(500);
        }
    }

    /// Paints the page's viewport as the screen would be.
    void paint()
    {
        QWidget* viewport = reader().viewport();
        QImage image(viewport->size(), QImage::Format_ARGB32_Premultiplied);
        viewport->render(&image);
        benchmark::DoNotOptimize(image.constBits());
    }

    /// Until the change is on disk, known to the models and painted.
    void change(Command command)
    {
        QEventLoop loop;
        QObject::connect(&m_live.project, &Project::changed, &loop, &QEventLoop::quit);
        m_live.project.change(QStringLiteral("bench"), std::move(command));
        loop.exec();
        paint();
    }

    void undo()
    {
        QEventLoop loop;
        QObject::connect(&m_live.project, &Project::changed, &loop, &QEventLoop::quit);
        m_live.project.undo();
        loop.exec();
        paint();
    }

    [[nodiscard]] ReaderView& reader() const { return m_page->reader(); }
    [[nodiscard]] IdSource& ids() const { return m_live.project.ids(); }
    [[nodiscard]] ArticleId article() const { return *m_article; }
    [[nodiscard]] const Statement& statement(int number) const
    {
        return *m_live.now().find(m_live.now().statementsOf(*m_article)[std::size_t(number)]);
    }
    [[nodiscard]] StatementDraft draft(int number) const
    {
        const int start = 100 + number * 10;
        return draftStatement(ids(), *m_article, reader().text().passage({start, start + 80}));
    }

private:
    test::LiveProject m_live;
    std::optional<ArticleId> m_article;
    std::unique_ptr<ReadPage> m_page;
    QFuture<void> m_copy;
};

void open(benchmark::State& state, LargeArticleSize size)
{
    Desk desk(size);
    for (auto _ : state) {
        desk.open();
        state.PauseTiming();
        desk.close();
        state.ResumeTiming();
    }
}

/// Beside 100,000 articles, while copies of them are written without a pause or not at all.
void openBeside(benchmark::State& state, bool isCopying)
{
    Desk desk(small);
    desk.fill(100'000);
    for (auto _ : state) {
        state.PauseTiming();
        if (isCopying)
            desk.copy();
        state.ResumeTiming();
        desk.open();
        state.PauseTiming();
        desk.close();
        state.ResumeTiming();
    }
}

void add(benchmark::State& state, LargeArticleSize size)
{
    Desk desk(size);
    desk.open();
    desk.rest();
    int number = 0;
    for (auto _ : state)
        desk.change(addStatement(desk.draft(number++)));
}

void remove(benchmark::State& state, LargeArticleSize size)
{
    Desk desk(size);
    desk.open();
    desk.rest();
    for (auto _ : state)
        desk.change(removeStatement(desk.statement(0).id));
}

void resize(benchmark::State& state, LargeArticleSize size)
{
    Desk desk(size);
    desk.open();
    desk.rest();
    int number = 0;
    for (auto _ : state) {
        const Statement& statement = desk.statement(number % 5);
        const int start = statement.highlights.front().start;
        const Passage passage = desk.reader().text().passage({start, start + 50 + number * 7 % 300});
        desk.change(moveHighlight(statement.id, statement.highlights.front().id, passage));
        ++number;
    }
}

void undo(benchmark::State& state, LargeArticleSize size)
{
    Desk desk(size);
    desk.open();
    desk.rest();
    int number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        desk.change(addStatement(desk.draft(number++)));
        state.ResumeTiming();
        desk.undo();
    }
}

/// One notch of the wheel and a frame, all over the article.
void scroll(benchmark::State& state, LargeArticleSize size)
{
    Desk desk(size);
    desk.open();
    QScrollBar* bar = desk.reader().verticalScrollBar();
    int step = 0;
    for (auto _ : state) {
        // Long ways too, to where nothing is laid out yet.
        const int leap = ++step % 10 == 0 ? bar->maximum() / 7 : 3 * bar->singleStep();
        bar->setValue((bar->value() + leap) % std::max(1, bar->maximum()));
        desk.paint();
    }
}

/// What must be done in any case: the paragraphs that a screen shows are laid out and drawn with their selections.
void bareLayout(benchmark::State& state, LargeArticleSize size)
{
    const QStringList paragraphs = test::largeArabicText(size).split(u'\n');
    const TextFace face = TextFace::of(Qt::RightToLeft, TextFace::Role::Body);
    QTextCharFormat format;
    format.setBackground(QColor(0xEE, 0xEE, 0xEE));
    for (auto _ : state) {
        QImage image(pageSize, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        qreal top = 0;
        for (int i = 0; i < paragraphs.size() && top < pageSize.height(); ++i) {
            QTextLayout layout(paragraphs[i], face.font);
            QTextOption option(Qt::AlignRight);
            option.setTextDirection(Qt::RightToLeft);
            layout.setTextOption(option);
            layout.beginLayout();
            qreal y = 0;
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(680);
                line.setPosition({0, y});
                y += face.lineHeight;
            }
            layout.endLayout();
            layout.draw(&painter, {0, top}, {{10, 80, format}, {200, 120, format}, {400, 200, format}});
            top += y;
        }
    }
}

#define READER_BENCHMARK(function, prefix, size, suffix, times)                                                        \
    BENCHMARK_CAPTURE(function, suffix, size)->Name(prefix "/" suffix)->Unit(benchmark::kMillisecond)

READER_BENCHMARK(open, "reader/open", small, "100KB_500", 5);
READER_BENCHMARK(open, "reader/open", large, "1MB_5000", 5);
READER_BENCHMARK(open, "reader/open", oneParagraph, "1MB_1paragraph", 5);
BENCHMARK_CAPTURE(openBeside, alone, false)->Name("reader/open/100k")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(openBeside, copying, true)
    ->Name("reader/open_while_copying/100k")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
READER_BENCHMARK(add, "reader/add", small, "100KB_500", 20);
READER_BENCHMARK(add, "reader/add", large, "1MB_5000", 20);
READER_BENCHMARK(remove, "reader/remove", small, "100KB_500", 20);
READER_BENCHMARK(remove, "reader/remove", large, "1MB_5000", 20);
READER_BENCHMARK(resize, "reader/resize", small, "100KB_500", 20);
READER_BENCHMARK(resize, "reader/resize", large, "1MB_5000", 20);
READER_BENCHMARK(undo, "reader/undo", small, "100KB_500", 20);
READER_BENCHMARK(undo, "reader/undo", large, "1MB_5000", 20);
READER_BENCHMARK(scroll, "reader/scroll", small, "100KB_500", 100);
READER_BENCHMARK(scroll, "reader/scroll", large, "1MB_5000", 100);
READER_BENCHMARK(scroll, "reader/scroll", oneParagraph, "1MB_1paragraph", 100);
READER_BENCHMARK(bareLayout, "limit/reader/layout", small, "100KB_500", 100);
READER_BENCHMARK(bareLayout, "limit/reader/layout", large, "1MB_5000", 100);

#undef READER_BENCHMARK

} // namespace
