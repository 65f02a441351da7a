<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;whole copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;clean copy for others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export statements as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find words in statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage articles, actors, places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;atements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page in a second &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the na&amp;vigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits 0123456789</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits ٠١٢٣٤٥٦٧٨٩</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months as in Iraq: أيلول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months as in Egypt: سبتمبر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both names of months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tasrih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of table %1 points at something that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1 is not the text that was imported: its hash differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight %1 does not quote its text: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of table %1: the date &quot;%3&quot; can&apos;t be read. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of table %1: the days derived from &quot;%3&quot; are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 is marked as %2, but has not exactly the row of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 holds the unknown word &quot;%3&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of the history can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimForms</name>
    <message>
        <source>Proposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest number is below the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number (low)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole period together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the number sums over the period named in As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much. Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is &quot;ar&quot; or &quot;en&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage:
  tasrih [PROJECT]                       opens the window
  tasrih new PROJECT [--sample]          makes a project, empty or with the sample
  tasrih import --into PROJECT FILE...   imports texts
  tasrih export timeline PROJECT OUT     writes the timeline as PDF, SVG or PNG
  tasrih export statements PROJECT OUT   writes the statements as CSV
  tasrih check PROJECT                   checks integrity, highlights and dates
  tasrih --startup-time [PROJECT]        prints the milliseconds to the first full paint
Each verb has --help. Exit status: 0 done, 1 failed, 2 wrong use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was given up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all statements, a row each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of headings and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements are written as CSV: the file&apos;s name must end in .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to export: timeline or statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date &quot;%1&quot; can&apos;t be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports texts, one article a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project to import into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlet of all files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of publication of all files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of all files, e.g. ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of all files, e.g. windows-1256; otherwise it is detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --into which project to import into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills it with the bundled sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a project: integrity, highlights against text, dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles: %1. Statements: %2. Highlights: %3. Problems: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailSections</name>
    <message>
        <source>How it is reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gloss and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic gloss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English gloss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>An interval needs a date at one end: 2025-09/ or /2025-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval has no time of day: write the days only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of more than four digits (%1) stands alone, not in an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspecified digits in an interval (%1) are EDTF level 2, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval %1 ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of %1 may lie before its start: write it as finely as the start, 2025-09-15/2025-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a set ([...]) is EDTF level 2, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of a set ({...}) is EDTF level 2, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An EDTF date has no blanks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“/” stands between the two ends of an interval, once; a day is written 2025-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year 0 has no sign: 0000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter or another part of a year (%1) is EDTF level 2, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such month: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season has no days: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Y” is for years of more than four digits; write four digits without it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is out of range: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day needs a whole date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written 10:00:00, 10:00:00Z or 10:00:00+03:00, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date with a time takes no qualifier: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifier on a part of a date (%1) is EDTF level 2, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exponential year (%1) is EDTF level 2, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year with significant digits (%1) is EDTF level 2, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspecified digits like these (%1) are EDTF level 2, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspecified digits are written with a capital X, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain and approximate together are written %: 2025%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open end is written “..”, an unknown one is left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is written with hyphens, 2025-09-30, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of more than four digits is written Y170002, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month and day have two digits: 2025-09-05, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date: %1. Write 2025, 2025-09, 2025-09-30 or 2024-09/2025-09.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The font %1 is missing, without which prints can&apos;t be searched. Install the Noto fonts and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline is too long for one picture. Save it as PDF, or narrow the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends in none of .pdf, .svg and .png, so it is not clear what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written whole; what stood there before is unchanged. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gloss in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gloss in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterParts</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a line says who wrote it</source>
        <translation>سطر يذكر الكاتب</translation>
    </message>
    <message>
        <source>a line says when it was published</source>
        <translation>سطر يذكر تاريخ النشر</translation>
    </message>
    <message>
        <source>a date on a line of its own</source>
        <translation>تاريخ في سطر مستقل</translation>
    </message>
    <message>
        <source>the dateline of the first paragraph</source>
        <translation>التاريخ في مطلع الفقرة الأولى</translation>
    </message>
    <message>
        <source>The encoding %1 can&apos;t be read on this computer.</source>
        <translation>لا يمكن قراءة الترميز %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>a line names the source</source>
        <translation>سطر يذكر المصدر</translation>
    </message>
    <message>
        <source>its web address is in the text</source>
        <translation>عنوانها على الشبكة وارد في النص</translation>
    </message>
    <message>
        <source>its name is a line of its own</source>
        <translation>اسمها في سطر مستقل</translation>
    </message>
    <message>
        <source>a paragraph starts with it</source>
        <translation>فقرة تبدأ باسمها</translation>
    </message>
    <message>
        <source>noncharacters removed: %1</source>
        <translation>رموز غير صالحة حُذفت: %1</translation>
    </message>
    <message>
        <source>newlines made LF: %1</source>
        <translation>فواصل أسطر وُحّدت: %1</translation>
    </message>
    <message>
        <source>damaged characters: %1</source>
        <translation>حروف تالفة: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>نُشرت في %1</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>imported as “%1”</source>
        <translation>استُوردت بعنوان «%1»</translation>
    </message>
    <message>
        <source>already in the project as “%1”</source>
        <translation>موجودة في المشروع بعنوان «%1»</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>the first line</source>
        <translation>السطر الأول</translation>
    </message>
    <message>
        <source>no headline: the first words</source>
        <translation>لا عنوان: أولى الكلمات</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>the script and letters of the text</source>
        <translation>خط النص وحروفه</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation>هو مجلد أو جهاز وليس ملفا</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check that you may open it</source>
        <translation>تتعذر قراءته؛ تحقق من أن لك حق فتحه</translation>
    </message>
    <message>
        <source>it is larger than 64 MB; split it</source>
        <translation>يزيد على 64 ميغابايت؛ جزّئه</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>it is no plain text; save it as text (.txt) first</source>
        <translation>ليس نصا صرفا؛ احفظه نصا (‎.txt) أولا</translation>
    </message>
    <message>
        <source>it can&apos;t be read in this encoding; choose another</source>
        <translation>لا يُقرأ بهذا الترميز؛ اختر غيره</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Edit: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the time to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last two names of a list: &quot;A, B and C&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates and numbers in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The record to merge into is gone. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records of one kind can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this kind can&apos;t be merged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>No outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>This is no date. Type 2025-09-30, 2025-09, 2025 or a date in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number. Type 2500 or a number in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no length of time. Type 12 months, or P12M.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s), filter on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — on condition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n saying(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts itself at one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %n earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementColumn</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written. Check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled sample project is damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the project could not be written or applied. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 can&apos;t be written. Check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not pass its check and was not kept. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Tasrih project. Nothing of it was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Tasrih project. Nothing of it was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Tasrih. Nothing of it was touched. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it has no schema version. Open a snapshot instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this project open, so it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open in %1 on %2 (process %3), so it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected, so it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the project&apos;s folder, so it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 is damaged. Nothing of it was touched. Open the newest snapshot instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 must be brought up to date, but it can&apos;t be written. Copy it to a folder of yours and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the project is open for reading only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this article is missing from the project. Run &quot;tasrih check&quot; on it, or open a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own files are damaged. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is marked as a Tasrih project, but its tables are not those of one. It was not opened. Open a snapshot or ask whoever sent it for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s database refused an operation. Nothing was changed. If it happens again, restart the program and run &quot;tasrih check&quot; on the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: %1. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver uses another SQLite library than this program. Install the program and Qt from the same distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged: a record has no valid id. Run &quot;tasrih check&quot; on it, or open a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said not later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no last day given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no timetable, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relayed or ascribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected or denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pale: said of a larger place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey strip: the darker, the more claims agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relayed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePrint</name>
    <message>
        <source>Withdrawal timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No withdrawal claims to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says that who leaves, by place and phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says that who leaves, by speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says that who leaves, by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 claims shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources, page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1,%2 of %3×%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in brackets refer to the list of sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be deleted: it is used by %2. Merge it into another, or take it out there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>governorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved from a weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document or communiqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narration by the outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by role only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redeployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>military mission ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combat role ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by (not later than)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>troops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fighters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds of talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusal to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assertion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::ArticleHead</name>
    <message>
        <source>Reading state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this article has been worked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the reading state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the article&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::BulkMenu</name>
    <message numerus="yes">
        <source>%n selected statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select statements first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set review state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changes %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::Chip</name>
    <message>
        <source>%1 %2, remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::ChipStrip</name>
    <message>
        <source>%1: %2. Click to take it out of the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::ClaimEditor</name>
    <message>
        <source>Remove this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::ClaimsSection</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stance on which proposition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Withdrawal claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a withdrawal claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::CommandPalette</name>
    <message>
        <source>Type a command, an actor, a place, an article or words of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::CompareModel</name>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ends, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a statement on any page and press C to put it into the compare tray. Two to four of them stand here side by side: who said what, when, with which number, and the sentences themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::DateBrush</name>
    <message>
        <source>Statements by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to choose dates. Double click to take them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::DatePanel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::EvidenceDelegate</name>
    <message>
        <source>Condition: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::EvidencePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compare tray is full: take a statement out first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::FiguresModel</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::FiguresPage</name>
    <message>
        <source>No figures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is a number somebody gave: troops, fighters, aid, attacks. Add one to a statement in the inspector, or widen the filter to see those there are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::FilterBar</name>
    <message>
        <source>Actor, side, place, proposition, outlet, tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the filter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by an actor, a place, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::FinderPopup</name>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::ImportBar</name>
    <message>
        <source>Files: %1</source>
        <translation>الملفات: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>to check: %1</source>
        <translation>للتدقيق: %1</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>مقبولة: %1</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>مستوردة: %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>موجودة سلفا: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>مرفوضة: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>ملغاة: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>tasrih::ImportDialog</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>استيراد (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>The report is in the clipboard, a line for each file.</source>
        <translation>نُسخ التقرير إلى الحافظة، سطرا لكل ملف.</translation>
    </message>
    <message>
        <source>Stopping. Close again when it has stopped.</source>
        <translation>جارٍ الإيقاف. أغلق مرة أخرى بعد توقفه.</translation>
    </message>
    <message>
        <source>Accepted but not imported: %1. Close again to leave them out.</source>
        <translation>مقبولة ولم تُستورد: %1. أغلق مرة أخرى لتركها.</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>استيراد نصوص</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation>نصوص (*.txt *.text *.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Drop files or folders here, add files, or paste a text (Ctrl+V).
Texts in UTF-8, UTF-16, Windows-1256 and ISO-8859-6 are read.</source>
        <translation>أفلت ملفات أو مجلدات هنا، أو أضف ملفات، أو الصق نصا (Ctrl+V).
تُقرأ النصوص بترميز UTF-8 وUTF-16 وWindows-1256 وISO-8859-6.</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>قبول (Enter)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tasrih::ImportJob</name>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>the project was closed</source>
        <translation>أُغلق المشروع</translation>
    </message>
    <message>
        <source>the same text as %1 in this list</source>
        <translation>نص %1 نفسه في هذه القائمة</translation>
    </message>
    <message>
        <source>the file has changed since it was read; add it again</source>
        <translation>تغيّر الملف منذ قراءته؛ أضفه من جديد</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مواد</translation>
    </message>
    <message>
        <source>not imported: %1</source>
        <translation>لم تُستورد: %1</translation>
    </message>
</context>
<context>
    <name>tasrih::ImportModel</name>
    <message>
        <source>This is no date. Write it like 2024-09-27, 2024-09 or 27 September 2024, or leave it empty.</source>
        <translation>هذا ليس تاريخا. اكتبه مثل 2024-09-27 أو 2024-09 أو 27 أيلول 2024، أو اتركه فارغا.</translation>
    </message>
    <message>
        <source>The article needs a title.</source>
        <translation>لا بد للمادة من عنوان.</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>نص ملصق %1</translation>
    </message>
</context>
<context>
    <name>tasrih::ImportPreview</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so the date stays unknown.</source>
        <translation>لا يذكر النص متى نُشر، فيبقى التاريخ غير معروف.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>أول النص</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>نص من الحافظة</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>المكتشف: %1</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>اكتشاف تلقائي</translation>
    </message>
</context>
<context>
    <name>tasrih::ImportTable</name>
    <message>
        <source>Files to import</source>
        <translation>ملفات للاستيراد</translation>
    </message>
</context>
<context>
    <name>tasrih::ImportTexts</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>تُقرأ</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>للتدقيق</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>تُستورد</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجودة سلفا</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>UTF-8 (Unicode)</source>
        <translation>UTF-8 (يونيكود)</translation>
    </message>
    <message>
        <source>UTF-16LE (Unicode)</source>
        <translation>UTF-16LE (يونيكود)</translation>
    </message>
    <message>
        <source>UTF-16BE (Unicode)</source>
        <translation>UTF-16BE (يونيكود)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (عربي)</translation>
    </message>
    <message>
        <source>ISO-8859-6 (Arabic)</source>
        <translation>ISO-8859-6 (عربي)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (غربي)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>tasrih::Inspector</name>
    <message>
        <source>No statement is selected.

Click a highlighted sentence, or go through the text with N and P. To make a statement, select a sentence (E selects the one at the caret) and press S.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek: the sentence with its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sentence in its article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the compare tray, or take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the filter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a field or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New statement from the words marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said the same day as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::LinksSection</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… which statement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link two statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 — %1 this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::MainWindow</name>
    <message>
        <source>Tasrih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Tasrih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::Navigator</name>
    <message>
        <source>Find an article, an actor, a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filter as a search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::PartOfField</name>
    <message>
        <source>part of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::PeekPanel</name>
    <message>
        <source>Sentence in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article at this sentence (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a statement to read its sentence here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence of the article is marked for this statement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::Picker</name>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::PickerField</name>
    <message>
        <source>%1 is not known yet: press Enter to choose or create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known: choose one of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::PlacesField</name>
    <message>
        <source>Remove this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::PrintDialog</name>
    <message>
        <source>Print timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages across:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::ReadPage</name>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article in the navigator, or import one. Then select a sentence and press S to make a statement of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::ReaderView</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected statements further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected statements further down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::ReadingCommands</name>
    <message>
        <source>Add a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text to a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on the day of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the reading state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::RelaysSection</name>
    <message>
        <source>Passed on by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add who passed it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove who passed it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb, e.g. said, claimed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::SaidOnSection</name>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on the day the article was published (D in the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on the day of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::Session</name>
    <message>
        <source>The file that is there can&apos;t be replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::SpeakersSection</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a speaker by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a new speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::StanceLegend</name>
    <message>
        <source>sayings behind the latest stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts itself at one time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::StancesPage</name>
    <message>
        <source>Stances of actors on propositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide propositions without stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances as of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the stances as they stood on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stances among what the filter lets through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the filter, or clear it to see all stances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stances yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Read page, give a statement a claim of the kind stance and choose its proposition. The table then shows who stands where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is &quot;12 actors&quot;, %2 is &quot;8 propositions&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::StartPage</name>
    <message>
        <source>Tasrih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, when, about which base, with which number, and how far they contradict each other and themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::StatementEditor</name>
    <message numerus="yes">
        <source>the saying is reported %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article at the sentence (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sentence here, below the list (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected statements into the compare tray, or take them out (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows as text (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all selected statements at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article on the Read page and mark what was said in it. Every statement you mark is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the filter, or clear it to see the whole list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↑ %1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ %1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the current statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compare tray is full: take a statement out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::TagsSection</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::TimelinePage</name>
    <message>
        <source>Rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show in a base what is claimed of its region or of the whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save the timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s), filter on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No withdrawal claim passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No withdrawal claims yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter or widen its dates to see the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a statement on the Read page and add a withdrawal claim: who leaves, from where, by when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::TrayStrip</name>
    <message>
        <source>%1
Click to take it out of the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare tray: empty (C puts a statement in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::WindowCommands</name>
    <message>
        <source>Tasrih projects (*.tasrih)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project.tasrih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample.tasrih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a clean copy for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a whole copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clean.tasrih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy.tasrih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export statements as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The statements were not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it stands in the history of what you change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasrih %1, a workbench for who said what, when, about a withdrawal.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tasrih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasrih::Workspace</name>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
