<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>%n saying</numerusform>
            <numerusform>%n sayings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more claim(s)</source>
        <translation>
            <numerusform>and %n more claim</numerusform>
            <numerusform>and %n more claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other word(s)</source>
        <translation>
            <numerusform>%n other word</numerusform>
            <numerusform>%n other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left out</source>
        <translation>
            <numerusform>%n word left out</numerusform>
            <numerusform>%n words left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>apart</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>apart</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>apart</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>filter on: %1 of %n</source>
        <translation>
            <numerusform>filter on: %1 of %n</numerusform>
            <numerusform>filter on: %1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, below</source>
        <translation>
            <numerusform>and %n more, below</numerusform>
            <numerusform>and %n more, below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>%n saying</numerusform>
            <numerusform>%n sayings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%1: %2 in all %n figure(s), %3</source>
        <translation>
            <numerusform>%1: %2 in %n figure, %3</numerusform>
            <numerusform>%1: %2 in all %n figures, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), none contradicts another</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures, none contradicts another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s) contradict another</source>
        <translation>
            <numerusform>%1 of %n figure contradicts another</numerusform>
            <numerusform>%1 of %n figures contradict another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n of %1 speaker(s) contradict %2</source>
        <translation>
            <numerusform>%n of %1 speakers contradicts %2</numerusform>
            <numerusform>%n of %1 speakers contradict %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 speaker(s) name no end</source>
        <translation>
            <numerusform>%n of %1 speakers names no end</numerusform>
            <numerusform>%n of %1 speakers name no end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and end in “…”; CSV and HTML hold them whole.</source>
        <translation>
            <numerusform>%n text was too long for a cell and ends in “…”; CSV and HTML hold it whole.</numerusform>
            <numerusform>%n texts were too long for a cell and end in “…”; CSV and HTML hold them whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A CSV file holds one table; %n other(s) of this report are in XLSX and HTML.</source>
        <translation>
            <numerusform>A CSV file holds one table; %n other of this report is in XLSX and HTML.</numerusform>
            <numerusform>A CSV file holds one table; %n others of this report are in XLSX and HTML.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s), filter on</source>
        <translation>
            <numerusform>%1 of %n statement, filter on</numerusform>
            <numerusform>%1 of %n statements, filter on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) selected</source>
        <translation>
            <numerusform>%n statement selected</numerusform>
            <numerusform>%n statements selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>%n saying</numerusform>
            <numerusform>%n sayings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s), filter on</source>
        <translation>
            <numerusform>%1 of %n statement, filter on</numerusform>
            <numerusform>%1 of %n statements, filter on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>%n saying</numerusform>
            <numerusform>%n sayings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed over time</source>
        <translation>
            <numerusform>%n changed over time</numerusform>
            <numerusform>%n changed over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict(s) itself at one time</source>
        <translation>
            <numerusform>%n contradiction at one time</numerusform>
            <numerusform>%n contradictions at one time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sums up %n row(s) under it</source>
        <translation>
            <numerusform>sums up %n row under it</numerusform>
            <numerusform>sums up %n rows under it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n proposition(s)</source>
        <translation>
            <numerusform>on %n proposition</numerusform>
            <numerusform>on %n propositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StancesReport</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <comment>that spoke</comment>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <comment>that were spoken on</comment>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>Of %n text(s), imported since the last snapshot, only what is quoted is left.</source>
        <translation>
            <numerusform>Of %n text, imported since the last snapshot, only what is quoted is left.</numerusform>
            <numerusform>Of %n texts, imported since the last snapshot, only what is quoted is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) about %1</source>
        <translation>
            <numerusform>%n claim about %1</numerusform>
            <numerusform>%n claims about %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePrint</name>
    <message numerus="yes">
        <source>%n name(s) have no Arabic and stand in English: %1</source>
        <translation>
            <numerusform>%n name has no Arabic and stands in English: %1</numerusform>
            <numerusform>%n names have no Arabic and stand in English: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have no English and stand in Arabic: %1</source>
        <translation>
            <numerusform>%n name has no English and stands in Arabic: %1</numerusform>
            <numerusform>%n names have no English and stand in Arabic: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>%n saying</numerusform>
            <numerusform>%n sayings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n billion</source>
        <translation>
            <numerusform>%n billion</numerusform>
            <numerusform>%n billion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n million</source>
        <translation>
            <numerusform>%n million</numerusform>
            <numerusform>%n million</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::BulkDialog</name>
    <message numerus="yes">
        <source>the %n selected</source>
        <translation>
            <numerusform>the one selected</numerusform>
            <numerusform>the %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n of the project</source>
        <translation>
            <numerusform>the only one of the project</numerusform>
            <numerusform>all %n of the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n that pass the filter</source>
        <translation>
            <numerusform>the one that passes the filter</numerusform>
            <numerusform>all %n that pass the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n statement(s)</source>
        <translation>
            <numerusform>Delete %n statement</numerusform>
            <numerusform>Delete %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n statement(s)</source>
        <translation>
            <numerusform>Change %n statement</numerusform>
            <numerusform>Change %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) would change.</source>
        <translation>
            <numerusform>%n statement would change.</numerusform>
            <numerusform>%n statements would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay as they are.</source>
        <translation>
            <numerusform>%n would stay as it is.</numerusform>
            <numerusform>%n would stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s) that nothing else reports go too.</source>
        <translation>
            <numerusform>%n saying that nothing else reports goes too.</numerusform>
            <numerusform>%n sayings that nothing else reports go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) go too.</source>
        <translation>
            <numerusform>%n link goes too.</numerusform>
            <numerusform>%n links go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n statement(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Changed %n statement. Ctrl+Z takes it back.</numerusform>
            <numerusform>Changed %n statements. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::BulkMenu</name>
    <message numerus="yes">
        <source>%n selected statement(s)</source>
        <translation>
            <numerusform>%n selected statement</numerusform>
            <numerusform>%n selected statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::ChangeDetails</name>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… and %n more record</numerusform>
            <numerusform>… and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::ClaimsSection</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::CorrectionDialog</name>
    <message numerus="yes">
        <source>%n place(s) move with their words.</source>
        <translation>
            <numerusform>%n place moves with its words.</numerusform>
            <numerusform>%n places move with their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay, with changed words.</source>
        <translation>
            <numerusform>%n place stays, with changed words.</numerusform>
            <numerusform>%n places stay, with changed words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not in the new text; they are kept and listed.</source>
        <translation>
            <numerusform>%n place is not in the new text; it is kept and listed.</numerusform>
            <numerusform>%n places are not in the new text; they are kept and listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New version saved. %n place(s) are not in it; they are listed above the text.</source>
        <translation>
            <numerusform>New version saved. %n place is not in it; it is listed above the text.</numerusform>
            <numerusform>New version saved. %n places are not in it; they are listed above the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::CoursePage</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::CourseView</name>
    <message numerus="yes">
        <source>in %n report(s)</source>
        <translation>
            <numerusform>in %n report</numerusform>
            <numerusform>in %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::DateBrush</name>
    <message numerus="yes">
        <source>%1 to %2: %n statement(s)</source>
        <translation>
            <numerusform>%1 to %2: %n statement</numerusform>
            <numerusform>%1 to %2: %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::DossierPage</name>
    <message numerus="yes">
        <source>%1 of %n statement(s), filter on</source>
        <translation>
            <numerusform>%1 of %n statement, filter on</numerusform>
            <numerusform>%1 of %n statements, filter on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::FacetPanel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::FindingEvidenceModel</name>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>%n saying</numerusform>
            <numerusform>%n sayings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::FindingsModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::HistoryDialog</name>
    <message numerus="yes">
        <source>%n change(s), the newest first</source>
        <translation>
            <numerusform>%n change, the newest first</numerusform>
            <numerusform>%n changes, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::HistorySection</name>
    <message numerus="yes">
        <source>The last %n change(s). All are in the history of the project.</source>
        <translation>
            <numerusform>The last change. All are in the history of the project.</numerusform>
            <numerusform>The last %n changes. All are in the history of the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::ImportDialog</name>
    <message numerus="yes">
        <source>%n text(s) of this list are not imported yet.</source>
        <translation>
            <numerusform>%n text of this list is not imported yet.</numerusform>
            <numerusform>%n texts of this list are not imported yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::Inspector</name>
    <message numerus="yes">
        <source>%n field(s) of statements could not be saved.</source>
        <translation>
            <numerusform>%n field of a statement could not be saved.</numerusform>
            <numerusform>%n fields of statements could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::ManagePage</name>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>%n deleted.</numerusform>
            <numerusform>%n deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged into %1.</source>
        <translation>
            <numerusform>%n merged into %1.</numerusform>
            <numerusform>%n merged into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::MergeDialog</name>
    <message numerus="yes">
        <source>%n record(s) that point at the others will point at it.</source>
        <translation>
            <numerusform>%n record that point at the others will point at it.</numerusform>
            <numerusform>%n records that point at the others will point at it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::NavigatorModel</name>
    <message numerus="yes">
        <source>%1: %n new since you last looked</source>
        <translation>
            <numerusform>%1: %n new since you last looked</numerusform>
            <numerusform>%1: %n new since you last looked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::ReadingTools</name>
    <message numerus="yes">
        <source>%n new articles left, this one among them.</source>
        <translation>
            <numerusform>%n new article left, this one.</numerusform>
            <numerusform>%n new articles left, this one among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::ReportsSection</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::SearchPage</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n selected</source>
        <translation>
            <numerusform> · %n selected</numerusform>
            <numerusform> · %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) selected</source>
        <translation>
            <numerusform>%n statement selected</numerusform>
            <numerusform>%n statements selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::SnapshotListModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::SpansSection</name>
    <message numerus="yes">
        <source>%n not in the text</source>
        <translation>
            <numerusform>%n not in the text</numerusform>
            <numerusform>%n not in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>of the text</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::StancesPage</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <comment>that spoke</comment>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <comment>that were spoken on</comment>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::StatementEditor</name>
    <message numerus="yes">
        <source>the saying is reported %n time(s)</source>
        <translation>
            <numerusform>the saying is reported %n time</numerusform>
            <numerusform>the saying is reported %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::StatementsPage</name>
    <message numerus="yes">
        <source>The filter hides all %n statement(s)</source>
        <translation>
            <numerusform>The filter hides all %n statement</numerusform>
            <numerusform>The filter hides all %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 of %n statement</numerusform>
            <numerusform>%1 of %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n selected</source>
        <translation>
            <numerusform> · %n selected</numerusform>
            <numerusform> · %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::StatusStrip</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>%n saying</numerusform>
            <numerusform>%n sayings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::TimeChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::TimelineView</name>
    <message numerus="yes">
        <source>… and %n more: zoom in</source>
        <translation>
            <numerusform>… and %n more: zoom in</numerusform>
            <numerusform>… and %n more: zoom in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) here; a click lists them</source>
        <translation>
            <numerusform>%n claim here; a click lists it</numerusform>
            <numerusform>%n claims here; a click lists them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::VersionBar</name>
    <message numerus="yes">
        <source>%n place(s) not in the text</source>
        <translation>
            <numerusform>%n place not in the text</numerusform>
            <numerusform>%n places not in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::WindowCommands</name>
    <message numerus="yes">
        <source>%n statement(s) written to %1</source>
        <translation>
            <numerusform>%n statement written to %1</numerusform>
            <numerusform>%n statements written to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
