// SPDX-License-Identifier: GPL-3.0-or-later
// Lines typed in any order and language, read as claims and added to a project's file; wrong ones among them, and names
// that are an actor's and a place's alike.
#include "models/claimline/claim_line.h"
#include "tests/support/coding_fixture.h"
#include "tests/support/snapshot_builder.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::SnapshotBuilder;

class TestClaimLine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryProject> m_file;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ClaimLineReader> m_reader;
    static constexpr StatementId silent{801}; ///< A statement whose speaker is not recorded.
    static constexpr StatementId spoken{802}; ///< One that al-Sudani says.
    QHash<qint64, QString> m_names;

    template <typename AnyId>
    [[nodiscard]] QString nameOf(const std::optional<AnyId>& id) const
    {
        return id ? m_names.value(id->value()) : QStringLiteral("-");
    }

    [[nodiscard]] QString describe(const WithdrawalClaim& claim) const
    {
        QString text = QStringLiteral("W %1 %2 %3 %4")
                           .arg(nameOf(claim.place), keyOf(claim.what), keyOf(claim.bound),
                                claim.ends ? claim.ends->text() : QStringLiteral("-"));
        if (claim.modality != Modality::Announced)
            text += QLatin1Char(' ') + keyOf(claim.modality);
        if (claim.force)
            text += QStringLiteral(" force:") + nameOf(claim.force);
        if (claim.phase)
            text += QStringLiteral(" phase:") + nameOf(claim.phase);
        if (claim.fromPlace)
            text += QStringLiteral(" from:") + nameOf(claim.fromPlace);
        if (claim.starts)
            text += QStringLiteral(" starts:") + claim.starts->text();
        if (!claim.duration.isEmpty())
            text += QLatin1Char(' ') + claim.duration;
        return text;
    }

    [[nodiscard]] QString describe(const Figure& figure) const
    {
        QString text =
            QStringLiteral("F %1 %2 %3")
                .arg(keyOf(figure.measure), keyOf(figure.qualifier), QString::number(figure.low.value_or(-1)));
        if (figure.high)
            text += QLatin1Char('-') + QString::number(*figure.high);
        for (const PlaceId place : figure.places)
            text += QLatin1Char(' ') + m_names.value(place.value());
        if (figure.force)
            text += QStringLiteral(" force:") + nameOf(figure.force);
        if (figure.asOf)
            text += QStringLiteral(" at:") + figure.asOf->text();
        return text;
    }

    [[nodiscard]] QString describe(const LineReading& reading) const
    {
        QString text = reading.speaker                ? nameOf(reading.speaker)
                       : reading.newSpeaker.isEmpty() ? QStringLiteral("-")
                                                      : QStringLiteral("new");
        text += QStringLiteral(": ");
        if (!reading.claim)
            return text + QStringLiteral("?");
        if (const auto* withdrawal = std::get_if<WithdrawalClaim>(&reading.claim->body))
            text += describe(*withdrawal);
        else if (const auto* figure = std::get_if<Figure>(&reading.claim->body))
            text += describe(*figure);
        else if (const auto* stance = std::get_if<Stance>(&reading.claim->body))
            text += QStringLiteral("S %1 %2").arg(keyOf(stance->position), m_names.value(stance->proposition.value()));
        for (const LinePart& part : reading.parts) {
            if (part.role == LineRole::Unread)
                text += QStringLiteral(" !") + part.value;
        }
        return text;
    }

    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<ProjectStore>(m_file->path(), ProjectStore::Access::ReadWrite);
    }

    [[nodiscard]] ActorId idOf(const char* key) const { return ActorId(m_names.key(QLatin1String(key))); }

    /// What is recorded of @p statement: its speakers, its claims, who holds them.
    [[nodiscard]] QString recorded(StatementId statement) const
    {
        const Snapshot& now = *m_store->snapshot();
        const Statement* found = now.find(statement);
        QString text;
        for (const SayingSpeaker& speaker : now.find(found->saying)->speakers) {
            const Actor* actor = now.find(speaker.actor);
            text += (text.isEmpty() ? QString() : QStringLiteral("+")) +
                    m_names.value(actor->id.value(), actor->name + actor->nameEn);
        }
        text = (text.isEmpty() ? QStringLiteral("-") : text) + QLatin1Char(':');
        for (const Claim& claim : found->claims) {
            text += QLatin1Char(' ');
            if (const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body))
                text += describe(*withdrawal);
            else if (const auto* figure = std::get_if<Figure>(&claim.body))
                text += describe(*figure);
            else if (const auto* stance = std::get_if<Stance>(&claim.body))
                text +=
                    QStringLiteral("S %1 %2").arg(keyOf(stance->position), m_names.value(stance->proposition.value()));
            if (claim.holder)
                text += QStringLiteral(" held by:") + nameOf(claim.holder);
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        setInterfaceLanguage(Language::English);
        SnapshotBuilder b;
        const auto actor = [&](const char16_t* name, const char* english, const char* key) {
            m_names.insert(b.actor(QString::fromUtf16(name), QString::fromLatin1(english)).value(), QLatin1String(key));
        };
        actor(u"سرمد البياتي", "Sarmad al-Bayati", "bayati");
        actor(u"ثابت العباسي", "Thabet al-Abbasi", "abbasi");
        actor(u"محمد شياع السوداني", "Mohammed Shia al-Sudani", "sudani");
        actor(u"القوات الأميركية", "US forces", "usforces");
        actor(u"التحالف الدولي", "International coalition", "coalition");
        // States, which are countries too.
        actor(u"العراق", "Iraq", "iraqstate");
        actor(u"تركيا", "Turkey", "turkishstate");
        const auto place = [&](const char16_t* name, const char* english, PlaceKind kind, const char* key) {
            m_names.insert(b.place(QString::fromUtf16(name), QString::fromLatin1(english), kind).value(),
                           QLatin1String(key));
        };
        place(u"العراق", "Iraq", PlaceKind::Country, "iraq");
        place(u"تركيا", "Turkey", PlaceKind::Country, "turkey");
        place(u"إقليم كردستان", "Kurdistan Region", PlaceKind::Region, "region");
        place(u"أربيل", "Erbil", PlaceKind::Governorate, "erbil");
        place(u"قاعدة حرير", "Harir base", PlaceKind::Base, "harir");
        place(u"قاعدة عين الأسد", "Ain al-Asad base", PlaceKind::Base, "asad");
        m_names.insert(b.phase(QStringLiteral("برنامج الدعم"), QStringLiteral("Support programme")).value(),
                       QStringLiteral("programme"));
        auto snapshot = std::make_shared<Snapshot>(*b.build());
        const auto proposition = [](qint64 id, const char16_t* text, const char* english) {
            return std::make_shared<const Proposition>(Proposition{
                .id = PropositionId(id), .text = QString::fromUtf16(text), .textEn = QString::fromLatin1(english)});
        };
        snapshot->all<Proposition>() = Table<Proposition>(std::vector<Table<Proposition>::Row>{
            proposition(901, u"تخرج قوات التحالف كلها من العراق بحلول أيلول 2026",
                        "All coalition forces leave Iraq by September 2026"),
            proposition(902, u"ما زال العراق يحتاج إلى قوات التحالف", "Iraq still needs coalition forces"),
            proposition(903, u"البرلمان هو من يقرر", "Parliament decides")});
        m_names.insert(901, QStringLiteral("exit2026"));
        m_names.insert(902, QStringLiteral("need"));
        m_names.insert(903, QStringLiteral("parliament"));
        m_file = std::make_unique<TemporaryProject>();
        reopen();
        Edits edits = test::editsThatPut(*snapshot);
        for (AnyRecord& record : edits.puts) {
            if (auto* each = std::get_if<Actor>(&record); each && each->id == idOf("coalition"))
                each->kind = ActorKind::Coalition;
        }
        edits.texts.push_back({.id = TextId(701), .article = ArticleId(702), .text = QStringLiteral("نص")});
        edits.put(Article{.id = ArticleId(702), .text = TextId(701), .title = QStringLiteral("T")});
        edits.put(Saying{.id = SayingId(703)});
        edits.put(Saying{.id = SayingId(704), .speakers = {{.id = SayingSpeakerId(705), .actor = idOf("sudani")}}});
        edits.put(Statement{.id = silent, .saying = SayingId(703), .article = ArticleId(702)});
        edits.put(Statement{.id = spoken, .saying = SayingId(704), .article = ArticleId(702)});
        QVERIFY(m_store->apply(QStringLiteral("fixture"), [edits](const Snapshot&) { return edits; }));
        m_store->forgetHistory();
        m_reader = std::make_unique<ClaimLineReader>(m_store->snapshot());
    }

    void reads_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char16_t* line, const char* expected) {
            QTest::newRow(QString::fromUtf16(line).toUtf8().constData())
                << QString::fromUtf16(line) << QString::fromLatin1(expected);
        };
        // Withdrawals, Arabic.
        row(u"البياتي حرير انسحاب كامل ٩/٢٠٢٦", "bayati: W harir full_exit in 2026-09");
        row(u"انسحاب كامل حرير ٩/٢٠٢٦ البياتي", "bayati: W harir full_exit in 2026-09");
        row(u"٢٠٢٦-٠٩ حرير البياتي انسحاب كامل", "bayati: W harir full_exit in 2026-09");
        row(u"سرمد البياتي قاعدة حرير انسحاب كامل بحلول أيلول 2026", "bayati: W harir full_exit by 2026-09");
        row(u"العباسي العراق انتهاء المهمة بحلول نهاية سبتمبر 2025", "abbasi: W iraq mission_ends by 2025-09");
        row(u"العباسي عين الأسد انسحاب أيلول 2025", "abbasi: W asad full_exit in 2025-09");
        row(u"العباسي عين الاسد انسحاب جزئي 2025", "abbasi: W asad partial_exit in 2025");
        row(u"السوداني العراق إنهاء المهام القتالية 31/12/2021", "sudani: W iraq combat_role_ends in 2021-12-31");
        row(u"البياتي حرير بقاء حتى 2026", "bayati: W harir stays until 2026");
        row(u"البياتي حرير باقية ليس قبل 2027", "bayati: W harir stays not_before 2027");
        row(u"العباسي العراق انسحاب قبل 2026", "abbasi: W iraq full_exit by 2025");
        row(u"العباسي العراق انسحاب قبل أيلول 2026", "abbasi: W iraq full_exit by 2026-08");
        row(u"العباسي العراق انسحاب في موعد أقصاه 30/9/2025", "abbasi: W iraq full_exit by 2025-09-30");
        row(u"العباسي العراق انتهاء المهمة خلال 12 شهراً", "abbasi: W iraq mission_ends within - P12M");
        row(u"العباسي العراق انتهاء المهمة خلال 12 شهراً من 2024-09-27",
            "abbasi: W iraq mission_ends within 2025-09-27 P12M");
        row(u"السوداني أربيل تمديد حتى 2027 مرفوض", "sudani: W erbil extension until 2027 rejected");
        row(u"السوداني العراق لا جدول زمني", "sudani: W iraq no_timetable in -");
        row(u"السوداني العراق لا خطة", "sudani: W iraq no_plan in -");
        row(u"السوداني العراق لم يُحسم بعد", "sudani: W iraq undecided in -");
        row(u"العباسي كردستان قرار مرتقب 2026", "abbasi: W region decision_due in 2026");
        row(u"العباسي حرير تسليم القاعدة 2026-09", "abbasi: W harir hand_over in 2026-09");
        row(u"السوداني العراق خفض القوات متوقع 2025", "sudani: W iraq reduction in 2025 expected");
        row(u"العباسي القوات الأميركية حرير إعادة تموضع من عين الأسد 2025",
            "abbasi: W harir redeployment in 2025 force:usforces from:asad");
        row(u"العباسي قوات التحالف الدولي العراق انسحاب كامل 2026", "abbasi: W iraq full_exit in 2026 force:coalition");
        row(u"البياتي بحرير انسحاب كامل 2026", "bayati: W harir full_exit in 2026");
        row(u"البياتي بأربيل انسحاب كامل 2026", "bayati: W erbil full_exit in 2026");
        row(u"وقال البياتي حرير انسحاب كامل 2026", "bayati: W harir full_exit in 2026");
        row(u"السوداني برنامج الدعم انتهاء المهمة 2026-09", "sudani: W - mission_ends in 2026-09 phase:programme");
        row(u"البياتي حرير انسحاب كامل 2026-09?", "bayati: W harir full_exit in 2026-09?");
        row(u"البياتي حرير انسحاب كامل 2026~", "bayati: W harir full_exit in 2026~");
        row(u"البياتي حرير انسحاب كامل ممكن سبتمبر/أيلول 2026", "bayati: W harir full_exit in 2026-09 possible");
        row(u"انسحاب كامل حرير 2026", "-: W harir full_exit in 2026");
        row(u"كريم ناصر حرير انسحاب كامل 2026", "new: W harir full_exit in 2026");
        // Withdrawals, English.
        row(u"Bayati Harir full exit by 2026-09", "bayati: W harir full_exit by 2026-09");
        row(u"by 2026-09 full exit Harir Bayati", "bayati: W harir full_exit by 2026-09");
        row(u"al-Bayati: full withdrawal from Harir base in September 2026", "bayati: W harir full_exit in 2026-09");
        row(u"Abbasi Iraq mission ends by the end of September 2025", "abbasi: W iraq mission_ends by 2025-09");
        row(u"Abbasi Ain al-Asad leave 2025-09", "abbasi: W asad full_exit in 2025-09");
        row(u"Sudani Iraq combat role ends 2021-12-31", "sudani: W iraq combat_role_ends in 2021-12-31");
        row(u"Bayati Harir stays until 2026", "bayati: W harir stays until 2026");
        row(u"Bayati Harir stays not before 2027", "bayati: W harir stays not_before 2027");
        row(u"Abbasi Iraq exit before 2026", "abbasi: W iraq full_exit by 2025");
        row(u"Abbasi Iraq exit not later than 30/9/2025", "abbasi: W iraq full_exit by 2025-09-30");
        row(u"Abbasi Iraq mission ends within 12 months", "abbasi: W iraq mission_ends within - P12M");
        row(u"Abbasi Iraq mission ends within 12 months of 2024-09", "abbasi: W iraq mission_ends within 2025-09 P12M");
        row(u"Sudani Erbil extension until 2027 rejected", "sudani: W erbil extension until 2027 rejected");
        row(u"Sudani Iraq no timetable", "sudani: W iraq no_timetable in -");
        row(u"Sudani Iraq undecided", "sudani: W iraq undecided in -");
        row(u"Sudani US forces Iraq reduction planned 2025", "sudani: W iraq reduction in 2025 planned force:usforces");
        row(u"US forces Sudani Harir reduction 2025", "sudani: W harir reduction in 2025 force:usforces");
        row(u"Sudani Iraq partial exit 2024/2025", "sudani: W iraq partial_exit in 2024/2025");
        row(u"Jane Doe Harir full exit 2026", "new: W harir full_exit in 2026");
        row(u"Bayati Harir full exit 2026 certainly", "bayati: W harir full_exit in 2026 !certainly");
        // Stances.
        row(u"البياتي يؤيد خروج التحالف من العراق بحلول أيلول 2026", "bayati: S support exit2026");
        row(u"السوداني معارض الحاجة إلى قوات التحالف يحتاج العراق", "sudani: S oppose need");
        row(u"العباسي محايد البرلمان يقرر", "abbasi: S neutral parliament");
        row(u"مؤيد البرلمان البياتي", "bayati: S support parliament");
        row(u"العباسي ضد خروج 2026", "abbasi: S oppose exit2026");
        row(u"العباسي غير واضح البرلمان", "abbasi: S unclear parliament");
        row(u"Bayati supports all coalition forces leave Iraq by September 2026", "bayati: S support exit2026");
        row(u"Sudani opposes needs coalition", "sudani: S oppose need");
        row(u"Abbasi neutral parliament decides", "abbasi: S neutral parliament");
        row(u"parliament decides: Abbasi mixed", "abbasi: S mixed parliament");
        // Figures.
        row(u"نحو 2500 جندي في العراق", "-: F troops about 2500 iraq");
        row(u"البياتي نحو 2500 جندي العراق 2024", "bayati: F troops about 2500 iraq at:2024");
        row(u"البياتي بين 1500 و3000 جندي حرير", "bayati: F troops between 1500-3000 harir");
        row(u"العباسي أكثر من 200 ألف مقاتل", "abbasi: F fighters more_than 200000");
        row(u"العباسي ٢٥٠٠ عسكري في العراق", "abbasi: F troops exact 2500 iraq");
        row(u"السوداني 87 دولة", "sudani: F states exact 87");
        row(u"السوداني ألفين وخمسمئة جندي", "sudani: F troops exact 2500");
        row(u"Sudani about 2,500 troops in Iraq", "sudani: F troops about 2500 iraq");
        row(u"at least 900 soldiers Erbil Abbasi", "abbasi: F troops at_least 900 erbil");
        row(u"Abbasi up to 30 attacks 2023-10", "abbasi: F attacks up_to 30 at:2023-10");
        // A state is the place where a word says so ...
        row(u"السوداني انسحاب كامل من العراق 2026", "sudani: W iraq full_exit in 2026");
        row(u"انسحاب كامل من العراق 2026", "-: W iraq full_exit in 2026");
        row(u"السوداني بالعراق انسحاب كامل 2026", "sudani: W iraq full_exit in 2026");
        row(u"انسحاب كامل في تركيا 2026 العراق", "iraqstate: W turkey full_exit in 2026");
        row(u"بتركيا انسحاب كامل 2026 العراق", "iraqstate: W turkey full_exit in 2026");
        row(u"العباسي حرير إعادة تموضع من العراق 2025", "abbasi: W harir redeployment in 2025 from:iraq");
        row(u"Sudani full exit from Iraq 2026", "sudani: W iraq full_exit in 2026");
        row(u"full exit 2026 in Turkey Iraq", "iraqstate: W turkey full_exit in 2026");
        row(u"Abbasi Harir redeployment from Iraq 2025", "abbasi: W harir redeployment in 2025 from:iraq");
        row(u"about 2,500 troops in Iraq", "-: F troops about 2500 iraq");
        // ... and where the line has no other, though somebody else speaks or nobody does: a claim wants a place.
        row(u"العراق انسحاب كامل 2026", "-: W iraq full_exit in 2026");
        row(u"القوات الأميركية السوداني تركيا انسحاب كامل 2026", "sudani: W turkey full_exit in 2026 force:usforces");
        row(u"Iraq full exit 2026", "-: W iraq full_exit in 2026");
        row(u"full exit 2026 Turkey Sudani", "sudani: W turkey full_exit in 2026");
        // It speaks or leaves where the line has a place, of two the first one.
        row(u"العراق حرير انسحاب كامل 2026", "iraqstate: W harir full_exit in 2026");
        row(u"حرير انسحاب كامل 2026 العراق", "iraqstate: W harir full_exit in 2026");
        row(u"تركيا العراق انسحاب كامل 2026", "turkishstate: W iraq full_exit in 2026");
        row(u"العباسي حرير انسحاب قوات تركيا 2026", "abbasi: W harir full_exit in 2026 force:turkishstate");
        row(u"العباسي انسحاب قوات تركيا العراق 2026", "abbasi: W iraq full_exit in 2026 force:turkishstate");
        row(u"العراق نحو 2500 جندي في حرير", "iraqstate: F troops about 2500 harir");
        row(u"Iraq Harir full exit 2026", "iraqstate: W harir full_exit in 2026");
        row(u"Turkey Iraq full exit 2026", "turkishstate: W iraq full_exit in 2026");
        row(u"Iraq about 2,500 troops in Harir", "iraqstate: F troops about 2500 harir");
        // It takes a stance, unless somebody else does: then it is a word of the proposition.
        row(u"العراق يؤيد خروج التحالف بحلول أيلول 2026", "iraqstate: S support exit2026");
        row(u"العراق يحتاج السوداني معارض", "sudani: S oppose need");
        row(u"Turkey opposes needs Iraq", "turkishstate: S oppose need");
        row(u"Iraq needs: Sudani opposes", "sudani: S oppose need");
        // Wrong ones.
        row(u"", "-: ?");
        row(u"البياتي", "bayati: ?");
        row(u"حرير 2026", "-: ?");
        row(u"Bayati Harir 2026", "bayati: ?");
        row(u"2500", "-: ?");
        row(u"مؤيد", "-: ?");
        row(u"Bayati supports zebra crossings", "bayati: ?");
        row(u"بياض", "-: ?");
    }

    void reads()
    {
        QFETCH(QString, line);
        QTEST(describe(m_reader->read(line)), "expected");
    }

    void addsInOneChange_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("expected");
        const auto row = [](StatementId statement, const char16_t* line, const char* expected) {
            QTest::newRow(QString::fromUtf16(line).toUtf8().constData())
                << statement.value() << QString::fromUtf16(line)
                << (statement == silent ? QStringLiteral("-:") : QStringLiteral("sudani:"))
                << QString::fromUtf8(expected);
        };
        row(silent, u"البياتي حرير انسحاب كامل ٩/٢٠٢٦", "bayati: W harir full_exit in 2026-09");
        row(silent, u"انسحاب كامل حرير 2026", "-: W harir full_exit in 2026");
        row(silent, u"كريم ناصر حرير انسحاب كامل 2026", "كريم ناصر: W harir full_exit in 2026");
        row(silent, u"Jane Doe Harir full exit 2026", "Jane Doe: W harir full_exit in 2026");
        row(silent, u"العراق حرير انسحاب كامل 2026", "iraqstate: W harir full_exit in 2026");
        row(silent, u"Iraq full exit 2026", "-: W iraq full_exit in 2026");
        row(silent, u"Turkey opposes needs Iraq", "turkishstate: S oppose need");
        // Who speaks already stays; somebody else's position is told.
        row(spoken, u"Sudani about 2,500 troops in Iraq", "sudani: F troops about 2500 iraq");
        row(spoken, u"العباسي العراق انسحاب قبل 2026", "sudani: W iraq full_exit by 2025 held by:abbasi");
        row(spoken, u"Iraq Harir full exit 2026", "sudani: W harir full_exit in 2026 held by:iraqstate");
        row(spoken, u"العراق انسحاب كامل 2026", "sudani: W iraq full_exit in 2026");
    }

    /// In the project's file; taken back and brought back, also after it was closed and opened.
    void addsInOneChange()
    {
        QFETCH(qint64, id);
        const StatementId statement(id);
        QFETCH(QString, line);
        QFETCH(QString, before);
        const QString untouched = contentOf(m_store->connection());
        QCOMPARE(recorded(statement), before);
        QVERIFY(m_store->apply(QStringLiteral("line"), addReading(m_store->ids(), statement, m_reader->read(line))));
        const QString changed = contentOf(m_store->connection());
        QTEST(recorded(statement), "expected");
        QVERIFY(m_store->undo());
        QCOMPARE(recorded(statement), before);
        QCOMPARE(contentOf(m_store->connection()), untouched);
        QVERIFY(!m_store->undo());
        reopen();
        QVERIFY(m_store->redo());
        QTEST(recorded(statement), "expected");
        QCOMPARE(contentOf(m_store->connection()), changed);
        reopen();
        QTEST(recorded(statement), "expected");
        QVERIFY(m_store->undo());
        QCOMPARE(recorded(statement), before);
        QCOMPARE(contentOf(m_store->connection()), untouched);
        m_store->forgetHistory();
    }

    void whatIsNoClaimAddsNothing()
    {
        const QString untouched = contentOf(m_store->connection());
        for (const char16_t* line :
             {u"البياتي", u"حرير 2026", u"Iraq", u"كريم ناصر", u"Bayati supports zebra crossings"})
            QVERIFY(!m_store->apply(QStringLiteral("line"),
                                    addReading(m_store->ids(), silent, m_reader->read(QString::fromUtf16(line)))));
        QCOMPARE(contentOf(m_store->connection()), untouched);
    }

    /// A name that is two things says so where only its place in the line decides.
    void sharedNamesSayWhatElseTheyAre()
    {
        const auto alternativesOf = [this](const char16_t* line) {
            QStringList all;
            for (const LinePart& part : m_reader->read(QString::fromUtf16(line)).parts) {
                if (part.role == LineRole::Speaker || part.role == LineRole::Place)
                    all.append(part.alternatives);
            }
            return all;
        };
        QCOMPARE(alternativesOf(u"العراق انسحاب كامل 2026"), QStringList{QStringLiteral("speaker")});
        QCOMPARE(alternativesOf(u"Turkey Iraq full exit 2026"),
                 (QStringList{QStringLiteral("place"), QStringLiteral("speaker")}));
        QCOMPARE(alternativesOf(u"Sudani full exit from Iraq 2026"), (QStringList{QString(), QString()}));
        QCOMPARE(alternativesOf(u"العراق حرير انسحاب كامل 2026"), (QStringList{QString(), QString()}));
    }

    void saysWhatIsMissing()
    {
        QVERIFY(!m_reader->read(QStringLiteral("البياتي")).problem.isEmpty());
        for (const char16_t* line : {u"البياتي حرير انسحاب كامل ٩/١١/٢٠٢٤", u"Bayati Harir full exit by 9/11/2024"}) {
            const LineReading open = m_reader->read(QString::fromUtf16(line));
            QVERIFY(!open.claim);
            QVERIFY(open.problem.contains(QStringLiteral("2024-11-09")));
            QVERIFY(open.problem.contains(QStringLiteral("2024-09-11")));
        }
        QVERIFY(m_reader->read(QStringLiteral("Bayati Harir full exit by 31/12/2024")).claim);
        QVERIFY(!m_reader->read(QStringLiteral("Bayati supports zebra crossings")).problem.isEmpty());
        QVERIFY(m_reader->read(QStringLiteral("Bayati Harir full exit 2026")).problem.isEmpty());
    }

    void partsLieWhereTheirWordsAre()
    {
        const QString line = QStringLiteral("البيّاتي حرير انسحاب كامل ٩/٢٠٢٦");
        const LineReading reading = m_reader->read(line);
        QStringList words;
        for (const LinePart& part : reading.parts)
            words.append(line.mid(part.run.start, part.run.length()));
        QCOMPARE(words, (QStringList{QStringLiteral("البيّاتي"), QStringLiteral("حرير"), QStringLiteral("انسحاب كامل"),
                                     QStringLiteral("٩/٢٠٢٦")}));
    }

    void namesakesAreNamed()
    {
        SnapshotBuilder b;
        (void)b.actor(QStringLiteral("علي البياتي"), QString());
        (void)b.actor(QStringLiteral("عمر البياتي"), QString());
        (void)b.place(QStringLiteral("حرير"), QString(), PlaceKind::Base);
        const LineReading reading = ClaimLineReader(b.build()).read(QStringLiteral("البياتي حرير انسحاب 2026"));
        QCOMPARE(reading.parts.front().alternatives, QStringLiteral("عمر البياتي"));
    }
};

QTEST_GUILESS_MAIN(TestClaimLine)
#include "tst_claim_line.moc"
