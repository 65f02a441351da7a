<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>Sample project…</source>
        <translation>المشروع النموذجي…</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>&amp;استيراد نصوص…</translation>
    </message>
    <message>
        <source>Save a &amp;whole copy…</source>
        <translation>حفظ نسخة &amp;كاملة…</translation>
    </message>
    <message>
        <source>Save a &amp;clean copy for others…</source>
        <translation>حفظ نسخة &amp;نظيفة للآخرين…</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>&amp;طباعة الخط الزمني…</translation>
    </message>
    <message>
        <source>&amp;Export statements as CSV…</source>
        <translation>&amp;تصدير التصريحات بصيغة CSV…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Find words in statements</source>
        <translation>&amp;بحث عن كلمات في التصريحات</translation>
    </message>
    <message>
        <source>&amp;Add filter…</source>
        <translation>إ&amp;ضافة تصفية…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>إ&amp;لغاء التصفية</translation>
    </message>
    <message>
        <source>Choose &amp;dates</source>
        <translation>اختيار ال&amp;تواريخ</translation>
    </message>
    <message>
        <source>&amp;Manage articles, actors, places…</source>
        <translation>إدارة ال&amp;مواد والشخصيات والأماكن…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;سجل التغييرات…</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <source>&amp;Stances</source>
        <translation>ال&amp;مواقف</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>الم&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>St&amp;atements</source>
        <translation>الت&amp;صريحات</translation>
    </message>
    <message>
        <source>Open the page in a second &amp;window</source>
        <translation>فتح الصفحة في نافذة &amp;ثانية</translation>
    </message>
    <message>
        <source>Find in the na&amp;vigator</source>
        <translation>بحث في ال&amp;فهرس</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Digits 0123456789</source>
        <translation>الأرقام 0123456789</translation>
    </message>
    <message>
        <source>Digits ٠١٢٣٤٥٦٧٨٩</source>
        <translation>الأرقام ٠١٢٣٤٥٦٧٨٩</translation>
    </message>
    <message>
        <source>Months as in Iraq: أيلول</source>
        <translation>أسماء الأشهر كما في العراق: أيلول</translation>
    </message>
    <message>
        <source>Months as in Egypt: سبتمبر</source>
        <translation>أسماء الأشهر كما في مصر: سبتمبر</translation>
    </message>
    <message>
        <source>Both names of months</source>
        <translation>اسما الشهر معًا</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>ا&amp;سمك…</translation>
    </message>
    <message>
        <source>&amp;About Tasrih</source>
        <translation>&amp;عن تصريح</translation>
    </message>
    <message>
        <source>Change &amp;many statements…</source>
        <translation>تغيير تصريحات &amp;كثيرة…</translation>
    </message>
    <message>
        <source>Correct the article&apos;s &amp;text…</source>
        <translation>تصحيح &amp;نص المادة الصحفية…</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>التعا&amp;رضات</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>الإ&amp;ضبارة</translation>
    </message>
    <message>
        <source>Res&amp;tore a snapshot…</source>
        <translation>ا&amp;ستعادة لقطة…</translation>
    </message>
    <message>
        <source>Fin&amp;dings of the statement</source>
        <translation>تعارضات ال&amp;تصريح</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>الب&amp;حث</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Set the review state</source>
        <translation>تحديد حالة التدقيق</translation>
    </message>
    <message>
        <source>Set the source&apos;s reliability</source>
        <translation>تحديد موثوقية المصدر</translation>
    </message>
    <message>
        <source>Set the information&apos;s credibility</source>
        <translation>تحديد مصداقية المعلومة</translation>
    </message>
    <message>
        <source>Set the manner</source>
        <translation>تحديد طريقة النقل</translation>
    </message>
    <message>
        <source>Set how the speaker is identified</source>
        <translation>تحديد كيفية تعريف القائل</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>Move from one speaker to another</source>
        <translation>النقل من قائل إلى آخر</translation>
    </message>
    <message>
        <source>Move from one relay to another</source>
        <translation>النقل من ناقل إلى آخر</translation>
    </message>
    <message>
        <source>Move from one holder to another</source>
        <translation>النقل من صاحب مضمون إلى آخر</translation>
    </message>
    <message>
        <source>Move from one force to another</source>
        <translation>النقل من قوة إلى أخرى</translation>
    </message>
    <message>
        <source>Move from one place to another</source>
        <translation>النقل من مكان إلى آخر</translation>
    </message>
    <message>
        <source>Move from one phase to another</source>
        <translation>النقل من مرحلة إلى أخرى</translation>
    </message>
    <message>
        <source>Move from one proposition to another</source>
        <translation>النقل من مسألة إلى أخرى</translation>
    </message>
    <message>
        <source>Set what withdrawal claims say</source>
        <translation>تحديد ما تقوله مضامين الانسحاب</translation>
    </message>
    <message>
        <source>Set the modality of withdrawal claims</source>
        <translation>تحديد صيغة مضامين الانسحاب</translation>
    </message>
    <message>
        <source>Set the bound of withdrawal claims</source>
        <translation>تحديد قيد موعد مضامين الانسحاب</translation>
    </message>
    <message>
        <source>Set the position of stances</source>
        <translation>تحديد الموقف</translation>
    </message>
    <message>
        <source>Join into one saying</source>
        <translation>ضمها في قول واحد</translation>
    </message>
    <message>
        <source>Delete the statements</source>
        <translation>حذف التصريحات</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>بلا تقييم</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>قاعدة البيانات تالفة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Text %1 is not the text that was imported: its hash differs.</source>
        <translation>النص %1 ليس النص الذي استُورد: بصمته مختلفة.</translation>
    </message>
    <message>
        <source>Highlight %1 does not quote its text: &quot;%2&quot;</source>
        <translation>التظليل %1 لا يطابق نصه: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Claim %1 is marked as %2, but has not exactly the row of that kind.</source>
        <translation>المضمون %1 مصنَّف على أنه ⁨%2⁩، لكن ليس له صف واحد من هذا النوع دون غيره.</translation>
    </message>
    <message>
        <source>Change %1 of the history can&apos;t be read.</source>
        <translation>تعذرت قراءة التغيير %1 من سجل التغييرات.</translation>
    </message>
    <message>
        <source>Note %1 does not quote its text: &quot;%2&quot;</source>
        <translation>الملاحظة %1 لا تطابق كلمات نصها: «%2»</translation>
    </message>
    <message>
        <source>A part of the check could not be done: %1</source>
        <translation>تعذر إجراء جزء من الفحص: %1</translation>
    </message>
    <message>
        <source>The project can&apos;t be read as a whole. Save what can be read with &quot;tasrih check PROJECT --salvage OUT&quot;.</source>
        <translation>تتعذر قراءة المشروع كاملًا. احفظ ما تمكن قراءته بالأمر «tasrih check PROJECT --salvage OUT».</translation>
    </message>
    <message>
        <source>The project is damaged: table %1 holds a record without a valid id. It can be opened for reading only. Save what is sound with &quot;tasrih check PROJECT --salvage OUT&quot;, or open a snapshot.</source>
        <translation>المشروع تالف: في الجدول %1 سجل بلا معرّف صالح. لا يمكن فتحه إلا للقراءة. احفظ السليم منه بالأمر «tasrih check PROJECT --salvage OUT»، أو افتح لقطة محفوظة.</translation>
    </message>
    <message>
        <source>Places lie in each other in a circle: %1.</source>
        <translation>أماكن يقع بعضها في بعض في حلقة: %1.</translation>
    </message>
    <message>
        <source>Actors belong to each other in a circle: %1.</source>
        <translation>شخصيات أو جهات ينتمي بعضها إلى بعض في حلقة: %1.</translation>
    </message>
    <message>
        <source>Figures are part of each other in a circle: %1.</source>
        <translation>أرقام بعضها جزء من بعض في حلقة: %1.</translation>
    </message>
    <message>
        <source>Statements supersede each other, or link to themselves: %1.</source>
        <translation>تصريحات يحل بعضها محل بعض، أو صلتها بنفسها: %1.</translation>
    </message>
    <message>
        <source>Highlight %1 belongs to claim %2 of another statement.</source>
        <translation>التظليل %1 تابع للمضمون %2 من تصريح آخر.</translation>
    </message>
    <message>
        <source>Change %1 reaches into tables that are not recorded.</source>
        <translation>يمس التغيير %1 جداول لا تُسجَّل تغييراتها.</translation>
    </message>
    <message>
        <source>Change %1 takes back or brings back change %2, which is not one before it.</source>
        <translation>يتراجع التغيير %1 عن التغيير %2 أو يعيده، وهو ليس قبله.</translation>
    </message>
    <message>
        <source>%1: %2 points at %3 in table %4, which does not exist.</source>
        <translation>%1: يشير %2 إلى %3 في الجدول %4، وهو غير موجود.</translation>
    </message>
    <message>
        <source>... and %1 more of this kind: %2</source>
        <translation>... و%1 أخرى من هذا النوع: %2</translation>
    </message>
    <message>
        <source>Row %1 of table %2</source>
        <translation>الصف %1 من الجدول %2</translation>
    </message>
    <message>
        <source>Text %1 can&apos;t be read.</source>
        <translation>تتعذر قراءة النص %1.</translation>
    </message>
    <message>
        <source>Text %1 is empty.</source>
        <translation>النص %1 فارغ.</translation>
    </message>
    <message>
        <source>Text %1 holds a NUL character.</source>
        <translation>في النص %1 حرف منعدم (NUL).</translation>
    </message>
    <message>
        <source>Text %1 is no valid UTF-8.</source>
        <translation>النص %1 ليس بترميز UTF-8 صالح.</translation>
    </message>
    <message>
        <source>%1: it ends at character %2, but text %3 has only %4 characters.</source>
        <translation>%1: ينتهي عند الحرف %2، وليس في النص %3 سوى %4 من الحروف.</translation>
    </message>
    <message>
        <source>nothing stands where something must</source>
        <translation>لا شيء حيث يجب أن يكون شيء</translation>
    </message>
    <message>
        <source>a value of another kind</source>
        <translation>قيمة من نوع آخر</translation>
    </message>
    <message>
        <source>no valid id</source>
        <translation>معرّف غير صالح</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>عدد أكبر مما ينبغي</translation>
    </message>
    <message>
        <source>an infinite number</source>
        <translation>عدد لا نهائي</translation>
    </message>
    <message>
        <source>a coordinate that is not on the earth</source>
        <translation>إحداثي خارج الأرض</translation>
    </message>
    <message>
        <source>neither 0 nor 1</source>
        <translation>قيمة ليست 0 ولا 1</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>حرف تحكم</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>an unknown word</source>
        <translation>كلمة غير معروفة</translation>
    </message>
    <message>
        <source>a date that can&apos;t be read</source>
        <translation>تاريخ تتعذر قراءته</translation>
    </message>
    <message>
        <source>%1: %2 holds %3.</source>
        <translation>%1: في %2 %3.</translation>
    </message>
    <message>
        <source>%1: %2 holds %3: &quot;%4&quot;.</source>
        <translation>%1: في %2 %3: «%4».</translation>
    </message>
    <message>
        <source>a date whose derived days are wrong</source>
        <translation>تاريخ أيامه المشتقة خاطئة</translation>
    </message>
    <message>
        <source>a beginning that lies beyond its end</source>
        <translation>بداية تقع بعد نهايتها</translation>
    </message>
    <message>
        <source>The imported file of text %1 can&apos;t be read.</source>
        <translation>تتعذر قراءة الملف المستورد للنص %1.</translation>
    </message>
</context>
<context>
    <name>ClaimColours</name>
    <message>
        <source>Colour by side</source>
        <translation>اللون بحسب الطرف</translation>
    </message>
    <message>
        <source>Colour by stance</source>
        <translation>اللون بحسب الموقف</translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation>اللون بحسب نوع المضمون</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>القائل غير معروف</translation>
    </message>
</context>
<context>
    <name>ClaimForms</name>
    <message>
        <source>Proposition</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Object (English)</source>
        <translation>المعدات (بالإنجليزية)</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>من مكان</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>الحد الزمني</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>… that is</source>
        <translation>… أي</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The highest number is below the lowest.</source>
        <translation>العدد الأعلى أصغر من العدد الأدنى.</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>دقة الرقم</translation>
    </message>
    <message>
        <source>Number (low)</source>
        <translation>الرقم (الأدنى)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>at that time</source>
        <translation>في ذلك الوقت</translation>
    </message>
    <message>
        <source>the whole period together</source>
        <translation>مجموع المدة كلها</translation>
    </message>
    <message>
        <source>Whether the number sums over the period named in As of</source>
        <translation>هل الرقم مجموع ما في المدة المذكورة في «بتاريخ»؟</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Scope (English)</source>
        <translation>النطاق (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>النص (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>منسوب إلى</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>بشرط</translation>
    </message>
    <message>
        <source>Condition (English)</source>
        <translation>الشرط (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>النص الحرفي</translation>
    </message>
    <message>
        <source>In the briefing</source>
        <translation>في الإحاطة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Chart label</source>
        <translation>تسمية المخطط</translation>
    </message>
    <message>
        <source>Chart label (English)</source>
        <translation>تسمية المخطط (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>ClaimLine</name>
    <message>
        <source>speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>new speaker</source>
        <translation>قائل جديد</translation>
    </message>
    <message>
        <source>force</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ما يجري</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>on</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>Say what is claimed: what ends (full exit, stays, …), supports or opposes, or a number with what it counts.</source>
        <translation>اذكر المضمون: ما ينتهي (انسحاب كامل، بقاء…)، أو مؤيد أو معارض، أو عددًا مع المعدود.</translation>
    </message>
    <message>
        <source>No proposition has these words; type some of its own.</source>
        <translation>لا مسألة بهذه الكلمات؛ اكتب بعض كلماتها.</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of the line</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>phase</source>
        <comment>of the line</comment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>of the line</comment>
        <translation>الموقف</translation>
    </message>
</context>
<context>
    <name>CodingChips</name>
    <message>
        <source>Speaker as before: %1</source>
        <translation>القائل كما سبق: %1</translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation>القائل: %1</translation>
    </message>
    <message>
        <source>Relay: %1 (%2)</source>
        <translation>الناقل: %1 (%2)</translation>
    </message>
    <message>
        <source>Said on: %1</source>
        <translation>تاريخ القول: %1</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>المضمون: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>الانتهاء: %1</translation>
    </message>
    <message>
        <source>Manner: %1</source>
        <translation>طريقة النقل: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>ثمة شيء ناقص. الاستخدام: %1</translation>
    </message>
    <message>
        <source>There is too much. Usage: %1</source>
        <translation>ثمة شيء زائد. الاستخدام: %1</translation>
    </message>
    <message>
        <source>The language is &quot;ar&quot; or &quot;en&quot;, not &quot;%1&quot;.</source>
        <translation>اللغة إما &quot;ar&quot; وإما &quot;en&quot;، وليست &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The work was given up: %1</source>
        <translation>توقف العمل قبل أن يكتمل: %1</translation>
    </message>
    <message>
        <source>Writes all statements, a row each.</source>
        <translation>يكتب التصريحات كلها، كلًّا منها في صف.</translation>
    </message>
    <message>
        <source>The language of headings and words.</source>
        <translation>لغة العناوين والكلمات.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>The date &quot;%1&quot; can&apos;t be read. %2</source>
        <translation>تعذرت قراءة التاريخ &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Imports texts, one article a file.</source>
        <translation>يستورد نصوصًا، كل ملف مادة صحفية واحدة.</translation>
    </message>
    <message>
        <source>The project to import into.</source>
        <translation>المشروع الذي يُستورد إليه.</translation>
    </message>
    <message>
        <source>The outlet of all files.</source>
        <translation>الوسيلة الإعلامية للملفات كلها.</translation>
    </message>
    <message>
        <source>The date of publication of all files.</source>
        <translation>تاريخ نشر الملفات كلها.</translation>
    </message>
    <message>
        <source>The encoding of all files, e.g. windows-1256; otherwise it is detected.</source>
        <translation>ترميز الملفات كلها، مثل windows-1256؛ وإلا يُكتشف تلقائيًا.</translation>
    </message>
    <message>
        <source>Say with --into which project to import into.</source>
        <translation>حدِّد بالخيار --into المشروع الذي يُستورد إليه.</translation>
    </message>
    <message>
        <source>Makes a new project.</source>
        <translation>ينشئ مشروعًا جديدًا.</translation>
    </message>
    <message>
        <source>Fills it with the bundled sample.</source>
        <translation>يملؤه بالنموذج المرفق.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>أُنشئ %1</translation>
    </message>
    <message>
        <source>Articles: %1. Statements: %2. Highlights: %3. Problems: %4.</source>
        <translation>المواد الصحفية: %1. التصريحات: %2. مواضع التظليل: %3. المشكلات: %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of --%2; it takes: %3.</source>
        <translation>القيمة &quot;%1&quot; لا يقبلها الخيار --%2؛ القيم المقبولة: %3.</translation>
    </message>
    <message>
        <source>Writes the timeline of all withdrawal claims.</source>
        <translation>يكتب الخط الزمني لكل الأقوال بشأن الانسحاب.</translation>
    </message>
    <message>
        <source>The language of the print.</source>
        <translation>لغة المطبوع.</translation>
    </message>
    <message>
        <source>The paper; A4 if it isn&apos;t given.</source>
        <translation>حجم الورق؛ A4 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>How the paper lies; landscape if it isn&apos;t given.</source>
        <translation>اتجاه الورق؛ أفقي إن لم يُذكر.</translation>
    </message>
    <message>
        <source>What a row stands for.</source>
        <translation>ما يمثله الصف الواحد.</translation>
    </message>
    <message>
        <source>The title; the project&apos;s if it isn&apos;t given.</source>
        <translation>العنوان؛ عنوان المشروع إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Shows claims about larger places at the smaller ones too.</source>
        <translation>يعرض المضامين المتعلقة بالأماكن الأوسع في الأماكن الأصغر أيضًا.</translation>
    </message>
    <message>
        <source>Highlights without a place in their article&apos;s corrected text: %1. They are kept with the version they were made in.</source>
        <translation>تظليلات لا موضع لها في النص المصحّح لمادتها الصحفية: %1. وهي محفوظة مع النسخة التي وُضعت فيها.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>الخيار ‎--%1 يأخذ عددًا من %2 إلى %3، لا «%4».</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>التاريخ في ‎--to يسبق التاريخ في ‎--from.</translation>
    </message>
    <message>
        <source>Millimetres on every side, 5 to 40.</source>
        <translation>الهامش من كل جانب بالمليمتر، من 5 إلى 40.</translation>
    </message>
    <message>
        <source>The order of rows.</source>
        <translation>ترتيب الصفوف.</translation>
    </message>
    <message>
        <source>Shows what lies on or after this date.</source>
        <translation>يعرض ما يقع في هذا التاريخ أو بعده.</translation>
    </message>
    <message>
        <source>Shows what lies on or before this date.</source>
        <translation>يعرض ما يقع في هذا التاريخ أو قبله.</translation>
    </message>
    <message>
        <source>The line under the title.</source>
        <translation>السطر الذي تحت العنوان.</translation>
    </message>
    <message>
        <source>Printed at the top and the bottom of every page.</source>
        <translation>يُطبع في أعلى كل صفحة وأسفلها.</translation>
    </message>
    <message>
        <source>The reference number.</source>
        <translation>الرقم المرجعي.</translation>
    </message>
    <message>
        <source>For whom it is.</source>
        <translation>الجهة الموجَّه إليها.</translation>
    </message>
    <message>
        <source>Who made it.</source>
        <translation>من أعدّه.</translation>
    </message>
    <message>
        <source>Until when information was taken in.</source>
        <translation>آخر تاريخ أُخذت فيه المعلومات.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG; 192 if it isn&apos;t given.</source>
        <translation>عدد النقاط في البوصة لملف PNG؛ و192 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Shows only the claims chosen for the briefing.</source>
        <translation>يعرض المضامين المختارة للإحاطة وحدها.</translation>
    </message>
    <message>
        <source>Adds the figures beneath the rows, on the same scale.</source>
        <translation>يضيف الأرقام تحت الصفوف على المقياس الزمني نفسه.</translation>
    </message>
    <message>
        <source>Shades of grey instead of colours.</source>
        <translation>تدرّجات الرمادي بدل الألوان.</translation>
    </message>
    <message>
        <source>Letters of an SVG as outlines.</source>
        <translation>حروف ملف SVG أشكالًا مرسومة لا نصًا.</translation>
    </message>
    <message>
        <source>Writes all figures as a table, or those of the commonest measure over time.</source>
        <translation>يكتب الأرقام كلها جدولًا، أو أرقام المقياس الأكثر ورودًا عبر الزمن رسمًا بيانيًا.</translation>
    </message>
    <message>
        <source>Writes who stands where on what: as a table of actors and propositions, as the evidence behind it, as a matrix of 0 and 1, or as a list of edges.</source>
        <translation>يكتب مواقف الأطراف من المسائل: جدولًا للشخصيات والجهات والمسائل، أو الشواهد التي وراءه، أو مصفوفة من 0 و1، أو قائمة صلات.</translation>
    </message>
    <message>
        <source>Writes the contradictions that were found, each with its rule, its evidence and the verdict, in order of time.</source>
        <translation>يكتب التعارضات التي عُثر عليها، كل منها مع قاعدته وأدلته والحكم فيه، بترتيب الزمن.</translation>
    </message>
    <message>
        <source>A matrix or a list of edges is a table: the file&apos;s name must end in .csv or .xlsx: %1</source>
        <translation>المصفوفة وقائمة الصلات جدولان: يجب أن ينتهي اسم الملف بـ‎.csv أو ‎.xlsx: %1</translation>
    </message>
    <message>
        <source>What is written; the first if it isn&apos;t given.</source>
        <translation>ما يُكتب؛ الأول إن لم يُذكر.</translation>
    </message>
    <message>
        <source>What a PDF shows; a chart if it isn&apos;t given.</source>
        <translation>ما يعرضه ملف PDF؛ رسم بياني إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Say what to export: %1.</source>
        <translation>اذكر ما يُصدَّر: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names more than one subject. Say which, by its id:</source>
        <translation>«%1» اسم لأكثر من واحد. حدِّد أيها تقصد بمعرّفه:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an actor, a place, a phase nor a proposition of the project.</source>
        <translation>ليس في المشروع شخصية أو جهة أو مكان أو مرحلة أو مسألة باسم «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an actor, a place, a phase nor a proposition of the project. Close to it:</source>
        <translation>ليس في المشروع شخصية أو جهة أو مكان أو مرحلة أو مسألة باسم «%1». أقرب ما فيه:</translation>
    </message>
    <message>
        <source>Writes everything said by or about SUBJECT, by year. SUBJECT is an actor, a place, a phase or a proposition: its name in either language and any spelling, with &quot;actor:&quot;, &quot;place:&quot;, &quot;phase:&quot; or &quot;proposition:&quot; before it where several have that name; or such a word and its id.</source>
        <translation>يكتب إضبارة SUBJECT: كل ما قاله وما قيل فيه، سنةً سنةً. وSUBJECT شخصية أو جهة أو مكان أو مرحلة أو مسألة: اسمها بإحدى اللغتين وبأي رسم، تسبقه ‎&quot;actor:&quot;‎ أو ‎&quot;place:&quot;‎ أو ‎&quot;phase:&quot;‎ أو ‎&quot;proposition:&quot;‎ إذا كان الاسم لأكثر من واحد، أو إحدى هذه الكلمات ثم المعرّف.</translation>
    </message>
    <message>
        <source>The suffix of OUT says how it is written. Each of them has --help with its options.</source>
        <translation>لاحقة OUT تحدد صيغة الكتابة. ولكل منها خيار ‎--help يعرض خياراته.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. These are: %2.</source>
        <translation>الترميز &quot;%1&quot; غير معروف. المعروف منها: %2.</translation>
    </message>
    <message>
        <source>%1 With --take-over the lock is taken over.</source>
        <translation>%1 يُتولى القفل بالخيار --take-over.</translation>
    </message>
    <message>
        <source>The language of all files: %1; otherwise it is told from the text.</source>
        <translation>لغة الملفات كلها: %1؛ وإلا استُدلّ عليها من النص.</translation>
    </message>
    <message>
        <source>Takes a lock over that was left behind: one that names nobody, or another computer.</source>
        <translation>يتولى قفلًا متروكًا: قفلًا لا يذكر أحدًا، أو يعود إلى حاسوب آخر.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files; the others were not read.</source>
        <translation>توقف بعد %1 من %2 من الملفات؛ ولم تُقرأ البقية.</translation>
    </message>
    <message>
        <source>Imported: %1. Known already: %2. Refused: %3.</source>
        <translation>استُورد: %1. معروف من قبل: %2. مرفوض: %3.</translation>
    </message>
    <message>
        <source>The output was not read to its end. Its last line: %1</source>
        <translation>لم تُقرأ النتائج إلى آخرها. سطرها الأخير: %1</translation>
    </message>
    <message>
        <source>The results could not be written to the standard output (%1). The last of them: %2</source>
        <translation>تعذّرت كتابة النتائج على الخرج القياسي (%1). آخرها: %2</translation>
    </message>
    <message>
        <source>Saved what can be read of %1 as %2</source>
        <translation>حُفظ ما تمكن قراءته من %1 باسم %2</translation>
    </message>
    <message>
        <source>What is sound can be saved as a new project: tasrih check PROJECT --salvage OUT. The project itself is not touched.</source>
        <translation>يمكن حفظ السليم مشروعًا جديدًا: tasrih check PROJECT --salvage OUT، ولا يُمس المشروع نفسه.</translation>
    </message>
    <message>
        <source>Checks a project: integrity, every value, highlights against text, dates, trees, history.</source>
        <translation>يفحص مشروعًا: سلامته وكل قيمة فيه، والتظليل مقابل النص، والتواريخ، والتسلسلات، وسجل التغييرات.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged project as a new one.</source>
        <translation>يحفظ ما تمكن قراءته من مشروع تالف مشروعًا جديدًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a verb; see tasrih --help</source>
        <translation>«%1» ليس ملفًا ولا أمرًا؛ انظر ‎tasrih --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a verb. Close to it: %2; see tasrih --help</source>
        <translation>«%1» ليس ملفًا ولا أمرًا. الأقرب إليه: %2؛ انظر ‎tasrih --help</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;; see tasrih --help</source>
        <translation>لا وجود للخيار «%1»؛ انظر ‎tasrih --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, no project.</source>
        <translation>«%1» مجلد وليس مشروعًا.</translation>
    </message>
    <message>
        <source>there is no display for the window; the verbs work without one, see tasrih --help</source>
        <translation>لا توجد شاشة لعرض النافذة؛ والأوامر تعمل من دونها، انظر ‎tasrih --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verb; see tasrih --help</source>
        <translation>«%1» ليس أمرًا؛ انظر ‎tasrih --help</translation>
    </message>
    <message>
        <source>The name “%1” is not valid UTF-8, so no file can be found or made by it. Choose another name, or rename the file first.</source>
        <translation>الاسم «%1» ليس UTF-8 سليمًا، فلا يمكن العثور على ملف به ولا إنشاؤه. اختر اسمًا آخر، أو غيّر اسم الملف أولًا.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in one of %1: %2</source>
        <translation>يجب أن ينتهي اسم الملف بإحدى اللواحق ‎%1: %2</translation>
    </message>
    <message>
        <source>The digits of Arabic: 2026 or ٢٠٢٦; the first if it isn&apos;t given.</source>
        <translation>الأرقام في العربية: 2026 أو ٢٠٢٦؛ الأولى ما لم يُذكر.</translation>
    </message>
    <message>
        <source>The months of Arabic: أيلول, سبتمبر or both; the first if it isn&apos;t given.</source>
        <translation>أسماء الأشهر في العربية: أيلول أو سبتمبر أو كلاهما؛ الأول ما لم يُذكر.</translation>
    </message>
    <message>
        <source>--pages takes 1, all, or two numbers, across and down, as in 2x3 (at most 10x50), not &quot;%1&quot;.</source>
        <translation>يأخذ --pages القيمة 1 أو all أو عددين، عرضًا وطولًا، مثل 2x3 (10x50 على الأكثر)، لا &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>1 is the page that stands alone, all are the rows in true size, and NxM fits them to so many pages across and down. If it isn&apos;t given, the page that stands alone is followed by all rows and by their sources.</source>
        <translation>1 هي الصفحة القائمة بذاتها، وall الصفوف كلها بحجمها الحقيقي، وNxM تكيّفها على هذا العدد من الصفحات عرضًا وطولًا. وإن لم يُذكر تتبع الصفحةَ القائمة بذاتها الصفوفُ كلها ومصادرها.</translation>
    </message>
    <message>
        <source>Numbers the claims and appends the list of their sources, with --pages; without it they are always there.</source>
        <translation>يرقّم المضامين ويلحق بها قائمة مصادرها مع --pages؛ وبدونه هي موجودة دائمًا.</translation>
    </message>
    <message>
        <source>The title; what the figures say if it isn&apos;t given.</source>
        <translation>العنوان؛ ما تقوله الأرقام إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The index of the search was made anew.</source>
        <translation>بُني فهرس البحث من جديد.</translation>
    </message>
    <message>
        <source>Makes the index of the search anew.</source>
        <translation>يبني فهرس البحث من جديد.</translation>
    </message>
    <message>
        <source>The project has no complete index yet, and can&apos;t be given one. %1</source>
        <translation>ليس للمشروع فهرس بحث كامل بعد، ولا يمكن بناؤه. %1</translation>
    </message>
    <message>
        <source>The index of the project is being made.</source>
        <translation>يجري بناء فهرس البحث للمشروع.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of hits.</source>
        <translation>«%1» ليس عددًا من النتائج.</translation>
    </message>
    <message>
        <source>The query can&apos;t be read, at character %1: %2</source>
        <translation>لا يمكن قراءة طلب البحث عند الحرف %1: %2</translation>
    </message>
    <message>
        <source>The query asks for no word and no field.</source>
        <translation>طلب البحث خالٍ من كلمة أو حقل.</translation>
    </message>
    <message>
        <source>Finds words, &quot;phrases&quot;, -words, prefix*, a near/5 b and fields such as speaker:NAME or said:2024-09..2025.</source>
        <translation>يبحث عن كلمات و«عبارات» و‎-كلمات مستبعدة وبدايات* و‎a near/5 b وحقول مثل speaker:NAME أو said:2024-09..2025.</translation>
    </message>
    <message>
        <source>At most so many hits; 50 if it isn&apos;t given.</source>
        <translation>الحد الأعلى لعدد النتائج؛ 50 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Where to look; in articles if it isn&apos;t given.</source>
        <translation>أين يبحث؛ في المواد إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Writes the hits as JSON.</source>
        <translation>يكتب النتائج بصيغة JSON.</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مواد صحفية</translation>
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
        <source>Address</source>
        <translation>العنوان على الويب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Prints the text of a file as it would be imported, and what the file tells about itself.</source>
        <translation>يطبع نص الملف كما سيُستورد، وما يذكره الملف عن نفسه.</translation>
    </message>
    <message>
        <source>The encoding of the file, e.g. windows-1256; otherwise it is detected.</source>
        <translation>ترميز الملف، مثل windows-1256؛ وإلا يُكتشف تلقائيًا.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>يطبع بصيغة JSON.</translation>
    </message>
    <message>
        <source>usage:
  tasrih [PROJECT]                       opens the window
  tasrih new PROJECT [--sample]          makes a project, empty or with the sample
  tasrih import --into PROJECT FILE...   imports texts; --take-over takes a lock over that
                                         was left behind
  tasrih search PROJECT QUERY            finds words in articles or statements
  tasrih extract FILE [--json]           prints the text and facts of a file
  tasrih export timeline PROJECT OUT     writes the timeline as PDF, SVG, PNG or CSV
  tasrih export statements PROJECT OUT   writes the statements as CSV, XLSX, HTML or PDF
  tasrih export stances PROJECT OUT      writes who stands where, likewise
  tasrih export figures PROJECT OUT      writes the figures as such a table or as a chart
  tasrih export findings PROJECT OUT     writes the contradictions as CSV, XLSX, HTML or PDF
  tasrih export dossier PROJECT SUBJECT OUT
                                         writes all said by or about a subject, likewise
  tasrih check PROJECT [--salvage OUT]   checks integrity, highlights and dates; saves what
                                         can be read of a damaged project as OUT;
                                         --rebuild-index makes the index of the search anew
  tasrih --startup-time [PROJECT]        prints the milliseconds to the first full paint
  tasrih --version                       prints which version this is
Each verb has --help. Exit status: 0 done, 1 failed, 2 wrong use.</source>
        <translation>الاستخدام:
  tasrih [PROJECT]                       يفتح النافذة
  tasrih new PROJECT [--sample]          ينشئ مشروعًا فارغًا أو بمحتوى النموذج
  tasrih import --into PROJECT FILE...   يستورد نصوصًا، ومع ‎--take-over يتولى قفلًا متروكًا
  tasrih search PROJECT QUERY            يبحث عن كلمات في المواد أو التصريحات
  tasrih extract FILE [--json]           يطبع نص ملف وما يذكره عن نفسه
  tasrih export timeline PROJECT OUT     يكتب الخط الزمني بصيغة PDF أو SVG أو PNG أو CSV
  tasrih export statements PROJECT OUT   يكتب التصريحات بصيغة CSV أو XLSX أو HTML أو PDF
  tasrih export stances PROJECT OUT      يكتب من يقف أين، بهذه الصيغ كذلك
  tasrih export figures PROJECT OUT      يكتب الأرقام جدولًا بإحدى هذه الصيغ أو رسمًا بيانيًا
  tasrih export findings PROJECT OUT     يكتب التعارضات بصيغة CSV أو XLSX أو HTML أو PDF
  tasrih export dossier PROJECT SUBJECT OUT
                                         يكتب إضبارة SUBJECT: كل ما قاله وما قيل فيه، بهذه الصيغ كذلك
  tasrih check PROJECT [--salvage OUT]   يفحص السلامة والتظليلات والتواريخ، ويحفظ ما تمكن
                                         قراءته من مشروع تالف في OUT؛
                                         و‎--rebuild-index يبني فهرس البحث من جديد
  tasrih --startup-time [PROJECT]        يطبع عدد المللي ثانية حتى اكتمال أول عرض
  tasrih --version                       يطبع رقم الإصدار
لكل أمر خيار ‎--help. رمز الخروج: 0 تمّ، 1 تعذّر، 2 استخدام خاطئ.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>lies within it</source>
        <translation>يقع ضمنه</translation>
    </message>
    <message>
        <source>contains it</source>
        <translation>يشمله</translation>
    </message>
    <message>
        <source>another subject</source>
        <translation>موضوع آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%n أقوال</numerusform>
            <numerusform>%n قولًا</numerusform>
            <numerusform>%n قول</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>منسوب إلى</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Stance on</source>
        <translation>موقف من</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>الانسحاب</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>no subject named</source>
        <translation>لم يُذكر الموضوع</translation>
    </message>
    <message>
        <source>a further claim</source>
        <translation>مضمون آخر</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>ما ينتهي</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>another force</source>
        <translation>قوة أخرى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>names no date</source>
        <translation>لا يذكر موعدًا</translation>
    </message>
    <message>
        <source>names a date</source>
        <translation>يذكر موعدًا</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>كما ورد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more claim(s)</source>
        <translation>
            <numerusform>ولا مضامين أخرى</numerusform>
            <numerusform>ومضمون آخر</numerusform>
            <numerusform>ومضمونان آخران</numerusform>
            <numerusform>و%n مضامين أخرى</numerusform>
            <numerusform>و%n مضمونًا آخر</numerusform>
            <numerusform>و%n مضمون آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لم يُعرض</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>saying</source>
        <translation>قول</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مادة صحفية</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>شخصية أو جهة</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>the others are compared with this one</source>
        <translation>به تُقارَن الأعمدة الأخرى</translation>
    </message>
    <message>
        <source>The sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>differs from the column it is compared with</source>
        <translation>يختلف عن العمود المقارَن به</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;2 months&quot;, %2 is &quot;4 days&quot;.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>may be the same</source>
        <translation>قد لا يختلف</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <extracomment>%1 is &quot;12 months&quot;.</extracomment>
        <translation>لاحق بفارق %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>أسبق بفارق %1</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>الوجود</translation>
    </message>
    <message>
        <source>part of the presence</source>
        <translation>جزء من الوجود</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>combat role</source>
        <translation>المهام القتالية</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <extracomment>How one differs from the one it is held against: &quot;mission, not presence&quot;.</extracomment>
        <translation>%1 لا %2</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>unconditional</source>
        <translation>بلا شرط</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>مشروط</translation>
    </message>
    <message>
        <source>another condition</source>
        <translation>شرط آخر</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>قائل آخر</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>ومعه %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>من دون %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>%1 is &quot;900&quot;, &quot;about 900&quot; or &quot;at least 500&quot;.</extracomment>
        <translation>أكثر بفارق %1</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>أقل بفارق %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>أقل بفارق %1</translation>
    </message>
    <message>
        <source>another measure</source>
        <translation>مقياس آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد غير ذلك</numerusform>
            <numerusform>واثنان غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>another outlet</source>
        <translation>وسيلة أخرى</translation>
    </message>
    <message>
        <source>not relayed</source>
        <translation>بلا وسيط</translation>
    </message>
    <message>
        <source>relayed</source>
        <translation>منقول عبر وسيط</translation>
    </message>
    <message>
        <source>relayed by another</source>
        <translation>منقول عبر وسيط آخر</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>سلسلة النقل</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>طريقة النقل</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>بلغة أخرى</translation>
    </message>
    <message>
        <source>other words throughout</source>
        <translation>كلمات مختلفة كلها</translation>
    </message>
    <message numerus="yes">
        <source>%n other word(s)</source>
        <translation>
            <numerusform>لا كلمات أخرى</numerusform>
            <numerusform>كلمة أخرى واحدة</numerusform>
            <numerusform>كلمتان أخريان</numerusform>
            <numerusform>%n كلمات أخرى</numerusform>
            <numerusform>%n كلمة أخرى</numerusform>
            <numerusform>%n كلمة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left out</source>
        <translation>
            <numerusform>لا كلمات ناقصة</numerusform>
            <numerusform>كلمة واحدة ناقصة</numerusform>
            <numerusform>كلمتان ناقصتان</numerusform>
            <numerusform>%n كلمات ناقصة</numerusform>
            <numerusform>%n كلمة ناقصة</numerusform>
            <numerusform>%n كلمة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>الجملة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>The compare tray is full: take something out first.</source>
        <translation>سلة المقارنة ممتلئة؛ أخرج منها شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Taken out of the compare tray: %1</source>
        <translation>أُخرج من سلة المقارنة: %1</translation>
    </message>
    <message>
        <source>Put into the compare tray: %1</source>
        <translation>وُضع في سلة المقارنة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>apart</comment>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>apart</comment>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>apart</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <comment>by whom and when</comment>
        <translation>النشر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>apart</comment>
        <translation>لا يقل عن %1</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>side</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation>موقعه</translation>
    </message>
    <message>
        <source>sentence in Arabic</source>
        <translation>النص بالعربية</translation>
    </message>
    <message>
        <source>sentence in English</source>
        <translation>النص بالإنجليزية</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>الصيغة المختصرة</translation>
    </message>
</context>
<context>
    <name>DetailSections</name>
    <message>
        <source>How it is reported</source>
        <translation>طريقة النقل</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>طريقة النقل</translation>
    </message>
    <message>
        <source>Speaker is</source>
        <translation>هوية القائل</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>مصداقية المعلومة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Gloss and note</source>
        <translation>الخلاصة والملاحظة</translation>
    </message>
    <message>
        <source>Arabic gloss</source>
        <translation>الخلاصة بالعربية</translation>
    </message>
    <message>
        <source>English gloss</source>
        <translation>الخلاصة بالإنجليزية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Error in the source</source>
        <translation>خطأ في المصدر</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>ورد فيه</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>Saying</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>its reliability</comment>
        <translation>موثوقية المصدر</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Stances now</source>
        <translation>المواقف الآن</translation>
    </message>
    <message>
        <source>Latest claims of an end</source>
        <translation>أحدث الأقوال بشأن الانتهاء</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التعارضات</translation>
    </message>
    <message numerus="yes">
        <source>filter on: %1 of %n</source>
        <translation>
            <numerusform>التصفية مفعّلة: %1 من أصل %n</numerusform>
            <numerusform>التصفية مفعّلة: %1 من أصل واحد</numerusform>
            <numerusform>التصفية مفعّلة: %1 من أصل اثنين</numerusform>
            <numerusform>التصفية مفعّلة: %1 من أصل %n</numerusform>
            <numerusform>التصفية مفعّلة: %1 من أصل %n</numerusform>
            <numerusform>التصفية مفعّلة: %1 من أصل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب الإدراج</translation>
    </message>
    <message>
        <source>Only inherited</source>
        <translation>موروث فحسب</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>said</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>said about</source>
        <translation>بشأنه</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>موروث</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الشخصية أو الجهة</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Sayings</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>Last said</source>
        <translation>آخر قول</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <translation>إضبارة: %1</translation>
    </message>
    <message>
        <source>There are no statements in this dossier.</source>
        <translation>لا تصريحات في هذه الإضبارة.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, below</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وقول آخر أدناه</numerusform>
            <numerusform>وقولان آخران أدناه</numerusform>
            <numerusform>و%n أقوال أخرى أدناه</numerusform>
            <numerusform>و%n قولًا آخر أدناه</numerusform>
            <numerusform>و%n قول آخر أدناه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%n أقوال</numerusform>
            <numerusform>%n قولًا</numerusform>
            <numerusform>%n قول</numerusform>
        </translation>
    </message>
    <message>
        <source>said: %1</source>
        <translation>صادرة: %1</translation>
    </message>
    <message>
        <source>said about: %1</source>
        <translation>بشأنه: %1</translation>
    </message>
    <message>
        <source>only inherited: %1</source>
        <translation>موروث فحسب: %1</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>يُعرف أيضًا بـ: %1</translation>
    </message>
    <message>
        <source>part of: %1</source>
        <translation>ضمن: %1</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>covers: %1</source>
        <translation>تشمل: %1</translation>
    </message>
    <message>
        <source>proposition</source>
        <translation>مسألة</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>its position, said by another</source>
        <translation>موقفها على لسان غيرها</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>نقلت القول</translation>
    </message>
    <message>
        <source>as the force in question</source>
        <translation>بوصفها القوة المعنية</translation>
    </message>
    <message>
        <source>as the force that is counted</source>
        <translation>بوصفها القوة المعدودة</translation>
    </message>
    <message>
        <source>a claim of its end or future</source>
        <translation>قول بشأن نهايتها أو مآلها</translation>
    </message>
    <message>
        <source>forces move from it</source>
        <translation>قوات تُنقل منه</translation>
    </message>
    <message>
        <source>a number given for it</source>
        <translation>رقم ذُكر له</translation>
    </message>
    <message>
        <source>said there</source>
        <translation>قيل فيه</translation>
    </message>
    <message>
        <source>a stance on it</source>
        <translation>موقف منها</translation>
    </message>
    <message>
        <source>through its member %1: %2</source>
        <translation>عبر العضو فيها %1: %2</translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation>موروث عن %1</translation>
    </message>
    <message>
        <source>through the phase that covers it: %1</source>
        <translation>عبر المرحلة التي تشمله: %1</translation>
    </message>
    <message>
        <source>within it, at %1</source>
        <translation>ضمنه، في %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>صاحب القول</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>when</comment>
        <translation>تاريخ القول</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Not saved. %1</source>
        <translation>لم يُحفظ. %1</translation>
    </message>
    <message>
        <source>Not saved yet. Enter here saves it.</source>
        <translation>لم يُحفظ بعد. اضغط Enter هنا لحفظه.</translation>
    </message>
    <message>
        <source>Leave all the same?</source>
        <translation>أتغادر مع ذلك؟</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>المغادرة بلا حفظ؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>لا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>An interval needs a date at one end: 2025-09/ or /2025-09.</source>
        <translation>تحتاج الفترة إلى تاريخ في أحد طرفيها: ⁨2025-09/⁩ أو ⁨/2025-09⁩.</translation>
    </message>
    <message>
        <source>An interval has no time of day: write the days only.</source>
        <translation>لا تُذكر ساعة في الفترة: اكتب الأيام فقط.</translation>
    </message>
    <message>
        <source>A year of more than four digits (%1) stands alone, not in an interval.</source>
        <translation>السنة التي تزيد على أربعة أرقام (%1) تُكتب وحدها، لا في فترة.</translation>
    </message>
    <message>
        <source>Unspecified digits in an interval (%1) are EDTF level 2, which is not supported.</source>
        <translation>الأرقام غير المحددة في الفترة (%1) من المستوى الثاني من EDTF، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>The interval %1 ends before it starts.</source>
        <translation>الفترة %1 تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The end of %1 may lie before its start: write it as finely as the start, 2025-09-15/2025-09-30.</source>
        <translation>قد تقع نهاية %1 قبل بدايتها: اكتب النهاية بدقة البداية، مثل ⁨2025-09-15/2025-09-30⁩.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>لا يوجد تاريخ.</translation>
    </message>
    <message>
        <source>One of a set ([...]) is EDTF level 2, which is not supported.</source>
        <translation>اختيار واحد من مجموعة (⁨[...]⁩) من المستوى الثاني من EDTF، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>All of a set ({...}) is EDTF level 2, which is not supported.</source>
        <translation>أخذ المجموعة كلها (⁨{...}⁩) من المستوى الثاني من EDTF، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>An EDTF date has no blanks: %1.</source>
        <translation>لا مسافات في تاريخ EDTF: %1.</translation>
    </message>
    <message>
        <source>“/” stands between the two ends of an interval, once; a day is written 2025-09-30.</source>
        <translation>توضع «/» مرة واحدة بين طرفي الفترة؛ ويُكتب اليوم ⁨2025-09-30⁩.</translation>
    </message>
    <message>
        <source>Year 0 has no sign: 0000.</source>
        <translation>السنة 0 بلا إشارة: 0000.</translation>
    </message>
    <message>
        <source>A quarter or another part of a year (%1) is EDTF level 2, which is not supported.</source>
        <translation>ربع السنة أو جزء آخر منها (%1) من المستوى الثاني من EDTF، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>A season has no days: %1.</source>
        <translation>لا أيام للفصل: %1.</translation>
    </message>
    <message>
        <source>“Y” is for years of more than four digits; write four digits without it: %1.</source>
        <translation>«Y» للسنوات التي تزيد على أربعة أرقام؛ اكتب الأرقام الأربعة من دونها: %1.</translation>
    </message>
    <message>
        <source>The year is out of range: %1.</source>
        <translation>السنة خارج النطاق المسموح: %1.</translation>
    </message>
    <message>
        <source>A time of day needs a whole date: %1.</source>
        <translation>الساعة تحتاج إلى تاريخ كامل: %1.</translation>
    </message>
    <message>
        <source>A time is written 10:00:00, 10:00:00Z or 10:00:00+03:00, not %1.</source>
        <translation>يُكتب الوقت ⁨10:00:00⁩ أو ⁨10:00:00Z⁩ أو ⁨10:00:00+03:00⁩، لا %1.</translation>
    </message>
    <message>
        <source>A date with a time takes no qualifier: %1.</source>
        <translation>التاريخ المقرون بوقت لا يقبل علامة شك أو تقريب: %1.</translation>
    </message>
    <message>
        <source>A qualifier on a part of a date (%1) is EDTF level 2, which is not supported.</source>
        <translation>علامة الشك أو التقريب على جزء من التاريخ (%1) من المستوى الثاني من EDTF، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>An exponential year (%1) is EDTF level 2, which is not supported.</source>
        <translation>السنة المكتوبة بصيغة أسية (%1) من المستوى الثاني من EDTF، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>A year with significant digits (%1) is EDTF level 2, which is not supported.</source>
        <translation>السنة ذات الأرقام المعنوية (%1) من المستوى الثاني من EDTF، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>Unspecified digits like these (%1) are EDTF level 2, which is not supported.</source>
        <translation>أرقام غير محددة كهذه (%1) من المستوى الثاني من EDTF، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>Unspecified digits are written with a capital X, not %1.</source>
        <translation>تُكتب الأرقام غير المحددة بحرف X كبير، لا %1.</translation>
    </message>
    <message>
        <source>Uncertain and approximate together are written %: 2025%.</source>
        <translation>يُكتب الشك والتقريب معًا بالعلامة ⁨%⁩: ⁨2025%⁩.</translation>
    </message>
    <message>
        <source>An open end is written “..”, an unknown one is left empty.</source>
        <translation>يُكتب الطرف المفتوح «⁨..⁩»، ويُترك الطرف المجهول فارغًا.</translation>
    </message>
    <message>
        <source>A date is written with hyphens, 2025-09-30, not %1.</source>
        <translation>يُكتب التاريخ بشرطات، ⁨2025-09-30⁩، لا %1.</translation>
    </message>
    <message>
        <source>A year of more than four digits is written Y170002, not %1.</source>
        <translation>السنة التي تزيد على أربعة أرقام تُكتب ⁨Y170002⁩، لا %1.</translation>
    </message>
    <message>
        <source>Month and day have two digits: 2025-09-05, not %1.</source>
        <translation>يُكتب الشهر واليوم برقمين: ⁨2025-09-05⁩، لا %1.</translation>
    </message>
    <message>
        <source>This is no date: %1. Write 2025, 2025-09, 2025-09-30 or 2024-09/2025-09.</source>
        <translation>هذا ليس تاريخًا: %1. اكتب ⁨2025⁩ أو ⁨2025-09⁩ أو ⁨2025-09-30⁩ أو ⁨2024-09/2025-09⁩.</translation>
    </message>
    <message>
        <source>The two names are of different months.</source>
        <translation>الاسمان لشهرين مختلفين.</translation>
    </message>
    <message>
        <source>If %1 is meant, type %2.</source>
        <translation>إن كان المقصود %1 فاكتب %2.</translation>
    </message>
    <message>
        <source>The year of %1 needs four digits: 2025-09-30.</source>
        <translation>السنة في %1 تُكتب بأربعة أرقام: 2025-09-30.</translation>
    </message>
    <message>
        <source>%1 may be %2 or %3: type %4 or %5.</source>
        <translation>قد يعني %1: %2 أو %3؛ اكتب %4 أو %5.</translation>
    </message>
    <message>
        <source>There is no month %1: a year has twelve.</source>
        <translation>لا يوجد شهر رقمه %1: السنة اثنا عشر شهرًا.</translation>
    </message>
    <message>
        <source>There is no day %1: a month begins with 1.</source>
        <translation>لا يوجد يوم رقمه %1: الشهر يبدأ بالأول منه.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <translation>عدد أيام %1 هو %2 يومًا.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The font %1 is missing, without which prints can&apos;t be searched. Install the Noto fonts and try again.</source>
        <translation>الخط ⁨%1⁩ غير موجود، ومن دونه لا يمكن البحث في المطبوعات. ثبِّت خطوط Noto وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The timeline is too long for one picture. Save it as PDF, or narrow the filter.</source>
        <translation>الخط الزمني أطول من أن تسعه صورة واحدة. احفظه بصيغة PDF أو ضيِّق التصفية.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Basis of the date</source>
        <translation>أساس التاريخ</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>سلسلة النقل</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>طريقة النقل</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>هوية القائل</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>مضامين التصريحات</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Gloss in Arabic</source>
        <translation>الخلاصة بالعربية</translation>
    </message>
    <message>
        <source>Gloss in English</source>
        <translation>الخلاصة بالإنجليزية</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة الصحفية</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Source reliability</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Information credibility</source>
        <translation>مصداقية المعلومة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sic</source>
        <translation>كذا في الأصل</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصويب</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>There is not enough memory for so large a picture. Choose fewer dots per inch, or save it as PDF.</source>
        <translation>لا تكفي الذاكرة لصورة بهذا الحجم. اختر نقاطًا أقل في البوصة، أو احفظها بصيغة PDF.</translation>
    </message>
    <message>
        <source>None of the claims is chosen for the briefing, so there is nothing to show. Choose some with “In the briefing” beside a claim.</source>
        <translation>لم يُختر أي مضمون للإحاطة، فلا شيء يُعرض. اختر بعضها بخانة «في الإحاطة» بجانب المضمون.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Reading state</source>
        <translation>حالة القراءة</translation>
    </message>
    <message>
        <source>no outlet</source>
        <translation>بلا وسيلة</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>السنة غير معروفة</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>بلا طرف</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>بلا قائل</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>بلا حالة</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Short label in Arabic</source>
        <translation>التسمية المختصرة بالعربية</translation>
    </message>
    <message>
        <source>Short label in English</source>
        <translation>التسمية المختصرة بالإنجليزية</translation>
    </message>
    <message>
        <source>Colour of its marks</source>
        <translation>لون علاماته</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Language of the other name</source>
        <translation>لغة الاسم الآخر</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <source>Role in Arabic</source>
        <translation>الصفة بالعربية</translation>
    </message>
    <message>
        <source>Role in English</source>
        <translation>الصفة بالإنجليزية</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو منذ</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>عضو حتى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Article it belongs to</source>
        <translation>المادة الصحفية التي ورد فيها وحدها</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>أسماء وصيغ كتابة أخرى</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>On the one side</source>
        <translation>من جهة</translation>
    </message>
    <message>
        <source>On the other side</source>
        <translation>من الجهة الأخرى</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان على الويب</translation>
    </message>
    <message>
        <source>Reliability as a source</source>
        <translation>موثوقية المصدر</translation>
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
        <source>How the date is known</source>
        <translation>أساس التاريخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reading state</source>
        <translation>حالة القراءة</translation>
    </message>
    <message>
        <source>Text recognised from a picture (OCR)</source>
        <translation>نص مستخرج من صورة بالتعرّف الضوئي</translation>
    </message>
    <message>
        <source>Text version</source>
        <translation>نسخة النص</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Start in the text</source>
        <translation>بدايته في النص</translation>
    </message>
    <message>
        <source>End in the text</source>
        <translation>نهايته في النص</translation>
    </message>
    <message>
        <source>Words before it</source>
        <translation>الكلمات التي قبله</translation>
    </message>
    <message>
        <source>Words after it</source>
        <translation>الكلمات التي بعده</translation>
    </message>
    <message>
        <source>Only in an earlier text</source>
        <translation>في نسخة سابقة من النص فقط</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة الصحفية</translation>
    </message>
    <message>
        <source>Sentence in Arabic</source>
        <translation>نص المسألة بالعربية</translation>
    </message>
    <message>
        <source>Sentence in English</source>
        <translation>نص المسألة بالإنجليزية</translation>
    </message>
    <message>
        <source>Short form in Arabic</source>
        <translation>الصيغة المختصرة بالعربية</translation>
    </message>
    <message>
        <source>Short form in English</source>
        <translation>الصيغة المختصرة بالإنجليزية</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Object in English</source>
        <translation>المعدات بالإنجليزية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>الحد الزمني</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>Counted how</source>
        <translation>كيف حُسب</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>دقة الرقم</translation>
    </message>
    <message>
        <source>Number, or the lower one</source>
        <translation>العدد أو الحد الأدنى</translation>
    </message>
    <message>
        <source>Higher number</source>
        <translation>الحد الأعلى</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يشمله الرقم</translation>
    </message>
    <message>
        <source>What is counted, in English</source>
        <translation>ما يشمله الرقم، بالإنجليزية</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Sums over the period</source>
        <translation>مجموع عن المدة كلها</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words in English</source>
        <translation>الكلمات بالإنجليزية</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>نوع المضمون</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب المضمون</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Condition in English</source>
        <translation>الشرط بالإنجليزية</translation>
    </message>
    <message>
        <source>Verbatim phrase</source>
        <translation>العبارة حرفيًا</translation>
    </message>
    <message>
        <source>In the briefing</source>
        <translation>في الإحاطة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>العنوان القصير</translation>
    </message>
    <message>
        <source>Label in English</source>
        <translation>العنوان القصير بالإنجليزية</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>يقع في</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Places it covers</source>
        <translation>الأماكن التي تشملها</translation>
    </message>
    <message>
        <source>Note in Arabic</source>
        <translation>ملاحظة بالعربية</translation>
    </message>
    <message>
        <source>Note in English</source>
        <translation>ملاحظة بالإنجليزية</translation>
    </message>
    <message>
        <source>Arabic title</source>
        <translation>العنوان بالعربية</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>العنوان بالإنجليزية</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Capacity in English</source>
        <translation>الصفة بالإنجليزية</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Words that date it</source>
        <translation>الكلمات الدالة على التاريخ</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>سلسلة النقل</translation>
    </message>
    <message>
        <source>Verb of the relay</source>
        <translation>فعل النقل</translation>
    </message>
    <message>
        <source>Passage of the claim</source>
        <translation>المضمون الذي يخصه النص</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>طريقة النقل</translation>
    </message>
    <message>
        <source>Speaker identified</source>
        <translation>تعريف القائل</translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Gloss in English</source>
        <translation>الخلاصة بالإنجليزية</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>مصداقية المعلومة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Sic</source>
        <translation>كذا في الأصل</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصويب</translation>
    </message>
    <message>
        <source>Saying</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>Chain of relays</source>
        <translation>سلسلة النقل</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>مضامين التصريحات</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Of the statement</source>
        <translation>من التصريح</translation>
    </message>
    <message>
        <source>To the statement</source>
        <translation>إلى التصريح</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>at least, more than</source>
        <translation>ما لا يقل عن، أكثر من</translation>
    </message>
    <message>
        <source>up to, less than</source>
        <translation>ما يصل إلى، أقل من</translation>
    </message>
    <message>
        <source>from low to high</source>
        <translation>من الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>the time it is as of</source>
        <translation>المدة التي يخصها الرقم</translation>
    </message>
    <message>
        <source>pale: when it was said, as of when isn&apos;t stated</source>
        <translation>باهت: وقت القول، وتاريخ الرقم غير مذكور</translation>
    </message>
    <message>
        <source>hollow: said at some time until then</source>
        <translation>مفرّغ: قيل في وقت ما حتى ذلك الحين</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <translation>متناقضة</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a number</comment>
        <translation>الرقم عن: %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>قيل: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>%1: %2 (%3) against %4 (%5)</source>
        <translation>%1: %2 (%3) مقابل %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5)</source>
        <translation>%1: من %2 (%3) إلى %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in all %n figure(s), %3</source>
        <translation>
            <numerusform>%1: %2، %3</numerusform>
            <numerusform>%1: %2 في رقم واحد، %3</numerusform>
            <numerusform>%1: %2 في الرقمين كليهما، %3</numerusform>
            <numerusform>%1: %2 في الأرقام كلها (%n)، %3</numerusform>
            <numerusform>%1: %2 في الأرقام كلها (%n)، %3</numerusform>
            <numerusform>%1: %2 في الأرقام كلها (%n)، %3</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), none contradicts another</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان لا يتناقضان</numerusform>
            <numerusform>%n أرقام لا تناقض بينها</numerusform>
            <numerusform>%n رقمًا لا تناقض بينها</numerusform>
            <numerusform>%n رقم لا تناقض بينها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s) contradict another</source>
        <translation>
            <numerusform>%1 من الأرقام متناقضة</numerusform>
            <numerusform>%1 من رقم واحد متناقض</numerusform>
            <numerusform>%1 من رقمين متناقضان</numerusform>
            <numerusform>%1 من %n أرقام متناقضة</numerusform>
            <numerusform>%1 من %n رقمًا متناقضة</numerusform>
            <numerusform>%1 من %n رقم متناقضة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (in total)</source>
        <translation>%1 (بالمجموع)</translation>
    </message>
    <message>
        <source>hollow: of some time until then</source>
        <translation>مفرّغ: في وقت ما حتى ذلك الحين</translation>
    </message>
    <message>
        <source>hollow: of some time from then on</source>
        <translation>مفرّغ: في وقت ما منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is a folder. Nothing was written. Choose a name for a file.</source>
        <translation>%1 مجلد. لم يُكتب شيء. اختر اسمًا لملف.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Nothing was written. Choose another name.</source>
        <translation>%1 جهاز أو أنبوب وليس ملفًا. لم يُكتب شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a project that is open. Nothing was written. Choose another name.</source>
        <translation>%1 مشروع مفتوح. لم يُكتب شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a project. Nothing was written, so that no work is lost. Choose another name.</source>
        <translation>%1 مشروع. لم يُكتب شيء كي لا يضيع أي عمل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a project: it has %2 bytes, and at most %3 leave room for the files beside it. An Arabic letter takes two bytes; choose a shorter name.</source>
        <translation>الاسم «%1» أطول مما يصلح لمشروع: طوله %2 بايتًا، ولا يتسع لأسماء الملفات المجاورة للمشروع إلا ما لا يزيد على %3. يشغل الحرف العربي بايتين؛ اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Free some room or choose another folder; what stood there before is unchanged.</source>
        <translation>تعذّرت كتابة «%1» لامتلاء القرص. أفسِح مكانًا أو اختر مجلدًا آخر؛ وما كان هناك من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: it would be larger than a file may be here. Choose another folder; what stood there before is unchanged.</source>
        <translation>تعذّرت كتابة «%1» لأن حجمه يتجاوز أكبر حجم مسموح به هنا. اختر مجلدًا آخر؛ وما كان هناك من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: it is protected against changes. Choose another name, or have its permissions changed.</source>
        <translation>تعذّرت كتابة «%1» لأنه محميّ من التعديل. اختر اسمًا آخر، أو اطلب تغيير أذوناته.</translation>
    </message>
    <message>
        <source>“%1” could not be written: you may not write in the folder “%2”. Choose another folder, or have its permissions changed.</source>
        <translation>تعذّرت كتابة «%1»، فليس لك إذن الكتابة في المجلد «%2». اختر مجلدًا آخر، أو اطلب تغيير أذوناته.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk can only be read. Choose another folder.</source>
        <translation>تعذّرت كتابة «%1» لأن القرص للقراءة فقط. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no folder “%2”. Make it first or choose another one.</source>
        <translation>تعذّرت كتابة «%1» لعدم وجود المجلد «%2». أنشئه أولًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: it is a folder. Choose another name.</source>
        <translation>تعذّرت كتابة «%1» لأنه مجلد. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the name is too long. A name has at most 255 bytes, which are 127 Arabic letters; choose a shorter one.</source>
        <translation>تعذّرت كتابة «%1» لطول الاسم. أقصى طول للاسم 255 بايتًا، أي 127 حرفًا عربيًا؛ اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: its links lead in a circle. Choose another name.</source>
        <translation>تعذّرت كتابة «%1» لأن روابطه تدور في حلقة. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk reports an error. Choose a folder on another disk, and have this one checked; what stood there before is unchanged.</source>
        <translation>تعذّرت كتابة «%1»، فقد أبلغ القرص عن خطأ. اختر مجلدًا على قرص آخر، وافحص هذا القرص؛ وما كان هناك من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>“%1” could not be written whole; what stood there before is unchanged. See that the disk has room, or choose another folder.</source>
        <translation>تعذّرت كتابة «%1» كاملًا؛ وما كان هناك من قبل لم يتغيّر. تأكد من وجود مكان على القرص، أو اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>FilterParts</name>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الشخصية أو الجهة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة الصحفية</translation>
    </message>
    <message>
        <source>Source reliability</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>when</comment>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Words of articles</source>
        <translation>كلمات في المواد</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Both speak of the same place or phase, and the ends they name cannot both hold: no day fits both.</source>
        <translation>كلاهما يتحدث عن المكان نفسه أو المرحلة نفسها، ولا تجتمع النهايتان: لا يوم يوافقهما معًا.</translation>
    </message>
    <message>
        <source>The same holder named another end later.</source>
        <translation>سمّى صاحب القول نفسه نهاية أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>One names a dated end, the other says that there is no plan, no timetable or no decision.</source>
        <translation>أحدهما يحدد موعدًا للنهاية، والآخر يقول إنه لا خطة أو لا جدول زمنيًا أو لا قرار.</translation>
    </message>
    <message>
        <source>The first stance was over before the second was taken: the holder changed it.</source>
        <translation>اتُّخذ الموقف الثاني بعد الأول يقينًا: بدّل صاحبه موقفه.</translation>
    </message>
    <message>
        <source>The same holder supports and opposes the proposition at one time.</source>
        <translation>صاحب القول نفسه يؤيد المسألة ويعارضها في وقت واحد.</translation>
    </message>
    <message>
        <source>The latest stances of several actors on the proposition are opposed.</source>
        <translation>أحدث المواقف من المسألة متضادة بين جهات عدة.</translation>
    </message>
    <message>
        <source>Those who speak for one body take opposed stances. They may speak for themselves.</source>
        <translation>يتخذ الناطقون باسم جهة واحدة مواقف متضادة، وقد يعبّر كل منهم عن رأيه.</translation>
    </message>
    <message>
        <source>Two reports of one saying: the paraphrase does not say what the quotation says.</source>
        <translation>روايتان لقول واحد: النقل بالمعنى لا يقول ما يقوله الاقتباس.</translation>
    </message>
    <message>
        <source>The same measure, force and place at the same time, but no number fits both.</source>
        <translation>المقياس والقوة والمكان والوقت واحدة، ولا عدد يوافق الرقمين معًا.</translation>
    </message>
    <message>
        <source>The same measure, force and place at another time: no number fits both. It may have changed.</source>
        <translation>المقياس والقوة والمكان واحدة في وقتين: لا عدد يوافق الرقمين معًا، وربما تبدّل العدد.</translation>
    </message>
    <message>
        <source>The second is a part of the first, and larger.</source>
        <translation>الثاني جزء من الأول، وهو أكبر منه.</translation>
    </message>
    <message>
        <source>The same number at another time in the outlet’s own voice, without a source: it may only have been repeated.</source>
        <translation>الرقم نفسه في وقت آخر على لسان الوسيلة الإعلامية بلا مصدر: ربما كُرر فحسب.</translation>
    </message>
    <message>
        <source>A link says that the second statement denies the first.</source>
        <translation>صلة بين التصريحين تقول إن الثاني ينفي الأول.</translation>
    </message>
    <message>
        <source>One outlet states as a fact what another attributes to somebody.</source>
        <translation>وسيلة إعلامية تورد حقيقةً ما تنسبه أخرى إلى قائل.</translation>
    </message>
    <message>
        <source>The same words stand in several articles under several sayings: a copy of the wire counts as one saying. Merge the sayings if it is one.</source>
        <translation>الكلام نفسه في مواد صحفية عدة محسوبًا أقوالًا عدة: النسخة المنقولة عن وكالة قول واحد. ادمج الأقوال إن كانت قولًا واحدًا.</translation>
    </message>
    <message>
        <source>What the one says will happen, the other denies or rejects.</source>
        <translation>ما يقول أحدهما إنه سيقع ينفيه الآخر أو يرفضه.</translation>
    </message>
    <message>
        <source>The one says that it ends, the other that it lasts.</source>
        <translation>أحدهما يقول بالانتهاء والآخر بالبقاء.</translation>
    </message>
    <message>
        <source>the mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>the combat role</source>
        <translation>المهام القتالية</translation>
    </message>
    <message>
        <source>the kind of task</source>
        <translation>طبيعة المهمة</translation>
    </message>
    <message>
        <source>the presence</source>
        <translation>الوجود</translation>
    </message>
    <message>
        <source>The second speaks of %1, in which the first lies.</source>
        <translation>يتحدث الثاني عن %1 وما يتناوله الأول جزء منها.</translation>
    </message>
    <message>
        <source>They speak of different things, so the contradiction may be only apparent: the one of %1, the other of %2.</source>
        <translation>يتحدثان عن أمرين مختلفين، فقد يكون التناقض ظاهريًا: الأول عن %1 والثاني عن %2.</translation>
    </message>
    <message>
        <source>They speak of different forces, so the contradiction may be only apparent: the one of %1, the other of %2.</source>
        <translation>يتحدثان عن قوتين مختلفتين، فقد يكون التناقض ظاهريًا: الأول عن %1 والثاني عن %2.</translation>
    </message>
    <message>
        <source>The one date had passed when the other was named.</source>
        <translation>كان أحد الموعدين قد مضى حين ذُكر الآخر.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>%1: first %2, then %3</source>
        <translation>%1: %2 أولًا ثم %3</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 و%3</translation>
    </message>
    <message>
        <source>%1, and again</source>
        <translation>%1 مرة ثانية</translation>
    </message>
    <message>
        <source>%1: a fact in %2, somebody’s words in %3</source>
        <translation>%1: حقيقة في %2 وكلام منسوب في %3</translation>
    </message>
    <message>
        <source>%1, denied by %2</source>
        <translation>%1، وينفيه %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وآخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرين</numerusform>
            <numerusform>%1 و%n آخرين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — %3: %4</source>
        <extracomment>Who: what they say — who else: what those say.</extracomment>
        <translation>%1: %2 — %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 — later %3: %4</source>
        <translation>%1: %2 — ثم لاحقًا %3: %4</translation>
    </message>
    <message>
        <source>The second was said more than a year later and cannot hold together with the first: a change, not a contradiction.</source>
        <translation>قيل الثاني بعد أكثر من سنة ولا يصح مع الأول: هو تغيّر لا تناقض.</translation>
    </message>
    <message>
        <source>One saying is reported several times, as that of different speakers.</source>
        <translation>نُقل قول واحد أكثر من مرة، ونُسب كل مرة إلى قائل آخر.</translation>
    </message>
    <message>
        <source>Both speak of the same place or phase. The ends they name may not both hold: some days fit both, or a date is not certain.</source>
        <translation>كلاهما عن المكان نفسه أو المرحلة نفسها، وقد لا يصح الموعدان معًا: بعض الأيام يوافق كليهما، أو أحد التاريخين غير مؤكد.</translation>
    </message>
    <message>
        <source>Both speak for one body: %1.</source>
        <translation>كلاهما يتحدث باسم جهة واحدة: %1.</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد غير ذلك</numerusform>
            <numerusform>واثنان غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>التعارض</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>من جهة</translation>
    </message>
    <message>
        <source>Its sayings</source>
        <translation>أقوالها</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>ومن جهة أخرى</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>التعارضات: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>مقترح: %1</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Its modality</source>
        <translation>صيغتها</translation>
    </message>
    <message>
        <source>Its sentences</source>
        <translation>جملها</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>The claimed end is %1</source>
        <translation>الموعد المذكور للانتهاء هو %1</translation>
    </message>
    <message>
        <source>Claimed ends run from %1 to %2</source>
        <translation>تمتد المواعيد المذكورة للانتهاء من %1 إلى %2</translation>
    </message>
    <message>
        <source>the joint statement of %1</source>
        <translation>البيان المشترك الصادر في %1</translation>
    </message>
    <message>
        <source>the joint statement by %1</source>
        <translation>البيان المشترك الصادر عن %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 speaker(s) contradict %2</source>
        <translation>
            <numerusform>لا أحد من أصل %1 يناقض %2</numerusform>
            <numerusform>قائل واحد من أصل %1 يناقض %2</numerusform>
            <numerusform>قائلان من أصل %1 يناقضان %2</numerusform>
            <numerusform>%n قائلين من أصل %1 يناقضون %2</numerusform>
            <numerusform>%n من أصل %1 من القائلين يناقضون %2</numerusform>
            <numerusform>%n من أصل %1 من القائلين يناقضون %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 speaker(s) name no end</source>
        <translation>
            <numerusform>لا أحد من أصل %1 يغفل ذكر موعد</numerusform>
            <numerusform>قائل واحد من أصل %1 لا يذكر أي موعد</numerusform>
            <numerusform>قائلان من أصل %1 لا يذكران أي موعد</numerusform>
            <numerusform>%n قائلين من أصل %1 لا يذكرون أي موعد</numerusform>
            <numerusform>%n من أصل %1 من القائلين لا يذكرون أي موعد</numerusform>
            <numerusform>%n من أصل %1 من القائلين لا يذكرون أي موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Side</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الشخصية أو الجهة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة الصحفية</translation>
    </message>
    <message>
        <source>Saying</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Note in the margin</source>
        <translation>ملاحظة في الهامش</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: إضافة</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: حذف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a line says who wrote it</source>
        <translation>سطر يذكر كاتبها</translation>
    </message>
    <message>
        <source>a date on a line of its own</source>
        <translation>تاريخ في سطر مستقل</translation>
    </message>
    <message>
        <source>the dateline of the first paragraph</source>
        <translation>سطر المكان والتاريخ في مطلع الفقرة الأولى</translation>
    </message>
    <message>
        <source>The encoding %1 can&apos;t be read on this computer.</source>
        <translation>لا يمكن قراءة الترميز ⁨%1⁩ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>a line names the source</source>
        <translation>سطر يسمّي المصدر</translation>
    </message>
    <message>
        <source>its web address is in the text</source>
        <translation>عنوانها على الويب وارد في النص</translation>
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
        <translation>نهايات أسطر حُوّلت إلى LF: %1</translation>
    </message>
    <message>
        <source>damaged characters: %1</source>
        <translation>أحرف تالفة: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>تاريخ النشر %1</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>imported as “%1”</source>
        <translation>استُورد باسم «%1»</translation>
    </message>
    <message>
        <source>already in the project as “%1”</source>
        <translation>موجود في المشروع باسم «%1»</translation>
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
        <translation>لا عنوان: الكلمات الأولى</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>the script and letters of the text</source>
        <translation>كتابة النص وحروفه</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check that you may open it</source>
        <translation>تعذرت قراءته؛ تحقق من أن لك صلاحية فتحه</translation>
    </message>
    <message>
        <source>it is larger than 64 MB; split it</source>
        <translation>حجمه أكبر من 64 ميغابايت؛ قسِّمه</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>it can&apos;t be read in this encoding; choose another</source>
        <translation>تعذرت قراءته بهذا الترميز؛ اختر ترميزًا آخر</translation>
    </message>
    <message>
        <source>damaged bytes, now �: %1</source>
        <translation>بايتات تالفة صارت �: %1</translation>
    </message>
    <message>
        <source>it is a folder, a pipe or a device, not a file</source>
        <translation>هذا مجلد أو أنبوب أو جهاز، وليس ملفًا</translation>
    </message>
    <message>
        <source>the program tasrih-extract, which reads such files, does not stand beside tasrih; install Tasrih again, or save the file as text (.txt)</source>
        <translation>البرنامج المساعد ⁨tasrih-extract⁩ الذي يقرأ مثل هذه الملفات غير موجود بجانب ⁨tasrih⁩؛ أعد تثبيت «تصريح»، أو احفظ الملف نصًا (⁨.txt⁩)</translation>
    </message>
    <message>
        <source>reading it took too long and was stopped; save it as text (.txt) and import that</source>
        <translation>طالت قراءته فأُوقفت؛ احفظه نصًا (⁨.txt⁩) ثم استورده</translation>
    </message>
    <message>
        <source>this build of Tasrih can&apos;t read such files; save it as text (.txt)</source>
        <translation>لا تقرأ هذه النسخة من «تصريح» مثل هذه الملفات؛ احفظه نصًا (⁨.txt⁩)</translation>
    </message>
    <message>
        <source>reading it failed: it is damaged, or made to do harm; save it as text (.txt) and import that</source>
        <translation>تعذرت قراءته: إما أنه تالف وإما أنه صُنع للإضرار؛ احفظه نصًا (⁨.txt⁩) ثم استورده</translation>
    </message>
    <message>
        <source>the page&apos;s data for search engines</source>
        <translation>بيانات الصفحة لمحركات البحث</translation>
    </message>
    <message>
        <source>the page&apos;s own particulars</source>
        <translation>بيانات الصفحة عن نفسها</translation>
    </message>
    <message>
        <source>a date marked on the page</source>
        <translation>تاريخ مبيَّن في الصفحة</translation>
    </message>
    <message>
        <source>the page&apos;s headline</source>
        <translation>العنوان الظاهر في الصفحة</translation>
    </message>
    <message>
        <source>the title of the page</source>
        <translation>اسم الصفحة</translation>
    </message>
    <message>
        <source>noted when the page was saved</source>
        <translation>سُجّل عند حفظ الصفحة</translation>
    </message>
    <message>
        <source>it is protected by a password; save it without one and import that</source>
        <translation>محمي بكلمة مرور؛ احفظه من دونها ثم استورده</translation>
    </message>
    <message>
        <source>unpacked, it would be far too large</source>
        <translation>حجمه بعد فك ضغطه أكبر بكثير مما يجوز</translation>
    </message>
    <message>
        <source>it is of no kind that can be read here; save it as text (.txt) first</source>
        <translation>ليس من الأنواع التي يمكن قراءتها هنا؛ احفظه أولًا ملفًا نصيًا (⁨.txt⁩)</translation>
    </message>
    <message>
        <source>stopped while it was being read</source>
        <translation>أُوقفت قراءته</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Edit: %1</source>
        <translation>تعديل: %1</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Everything that mentions this name</source>
        <translation>كل ما يذكر هذا الاسم</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>ال&amp;مشروع</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح م&amp;شروع حديث</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Dates and numbers in Arabic</source>
        <translation>التواريخ والأ&amp;رقام بالعربية</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The record to merge into is gone. Choose another one.</source>
        <translation>لم يعد العنصر المراد الدمج فيه موجودًا. اختر عنصرًا آخر.</translation>
    </message>
    <message>
        <source>Only records of one kind can be merged.</source>
        <translation>لا تُدمج إلا عناصر من نوع واحد.</translation>
    </message>
    <message>
        <source>Records of this kind can&apos;t be merged.</source>
        <translation>لا يمكن دمج عناصر من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>(missing)</source>
        <translation>(مفقود)</translation>
    </message>
    <message>
        <source>What this is about is no longer in the project. Nothing was changed. If it stays so, run &quot;tasrih check&quot; on the project.</source>
        <translation>لم يعد ما يتعلق به هذا الأمر موجودًا في المشروع، ولم يتغير شيء. إن تكرر ذلك فشغّل «tasrih check» على المشروع.</translation>
    </message>
</context>
<context>
    <name>NameUse</name>
    <message>
        <source>Speaker of the statement</source>
        <translation>قائل التصريح</translation>
    </message>
    <message>
        <source>Relay: passed it on</source>
        <translation>ناقل القول</translation>
    </message>
    <message>
        <source>Holder of the claim</source>
        <translation>صاحب المضمون</translation>
    </message>
    <message>
        <source>Force of the claim</source>
        <translation>القوة المعنية بالمضمون</translation>
    </message>
    <message>
        <source>Place of the claim</source>
        <translation>مكان المضمون</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>No outlet</source>
        <translation>بلا وسيلة إعلامية</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>بلا طرف</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد الصحفية</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الشخصيات والجهات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>المسائل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>%1 – still missing: %2</source>
        <translation>%1 – ينقصه: %2</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>للاستكمال</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>الإضبارة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Made with Tasrih on %1</source>
        <translation>أُعدّ ببرنامج تصريح في %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>This is no date. Type 2025-09-30, 2025-09, 2025 or a date in words.</source>
        <translation>هذا ليس تاريخًا. اكتب ⁨2025-09-30⁩ أو ⁨2025-09⁩ أو ⁨2025⁩ أو تاريخًا بالكلمات.</translation>
    </message>
    <message>
        <source>This is no number. Type 2500 or a number in words.</source>
        <translation>هذا ليس عددًا. اكتب 2500 أو عددًا بالكلمات.</translation>
    </message>
    <message>
        <source>This is no length of time. Type 12 months, or P12M.</source>
        <translation>هذه ليست مدة زمنية. اكتب 12 شهرًا أو ⁨P12M⁩.</translation>
    </message>
    <message>
        <source>A date as EDTF: 2025, 2025-09, 2025-09-30, 2024-09/2025-09, 2025-09~ (about), 2025? (uncertain), 2025/.. (open end)</source>
        <translation>تاريخ بصيغة EDTF: ⁦2025⁩، ⁦2025-09⁩، ⁦2025-09-30⁩، ⁦2024-09/2025-09⁩، ⁦2025-09~⁩ (تقريبي)، ⁦2025?⁩ (غير مؤكد)، ⁦2025/..⁩ (مفتوح النهاية)</translation>
    </message>
    <message>
        <source>A coordinate is a number of degrees from −%1 to %1.</source>
        <translation>الإحداثي عدد من الدرجات بين ⁦−%1⁩ و%1.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>%1 – in %2</source>
        <extracomment>The name of a project and its folder.</extracomment>
        <translation>%1 – في %2</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 (إضافة): %2</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 (حذف): %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Articles</source>
        <translation>المواد الصحفية</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مادة صحفية</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الشخصيات والجهات</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>شخصية أو جهة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>المسائل</translation>
    </message>
    <message>
        <source>proposition</source>
        <translation>مسألة</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>الوسائل الإعلامية</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>وسيلة إعلامية</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>side</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مرات الاستخدام</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and end in “…”; CSV and HTML hold them whole.</source>
        <translation>
            <numerusform>لا نصوص أطول من الخلية.</numerusform>
            <numerusform>نص واحد أطول من الخلية فانتهى بـ«…»، وهو كامل في CSV وHTML.</numerusform>
            <numerusform>نصان أطول من الخلية فانتهيا بـ«…»، وهما كاملان في CSV وHTML.</numerusform>
            <numerusform>%n نصوص أطول من الخلية فانتهت بـ«…»، وهي كاملة في CSV وHTML.</numerusform>
            <numerusform>%n نصًا أطول من الخلية فانتهت بـ«…»، وهي كاملة في CSV وHTML.</numerusform>
            <numerusform>%n نص أطول من الخلية فانتهت بـ«…»، وهي كاملة في CSV وHTML.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A CSV file holds one table; %n other(s) of this report are in XLSX and HTML.</source>
        <translation>
            <numerusform>يتسع ملف CSV لجدول واحد.</numerusform>
            <numerusform>يتسع ملف CSV لجدول واحد، وفي XLSX وHTML جدول آخر من هذا التقرير.</numerusform>
            <numerusform>يتسع ملف CSV لجدول واحد، وفي XLSX وHTML جدولان آخران من هذا التقرير.</numerusform>
            <numerusform>يتسع ملف CSV لجدول واحد، وفي XLSX وHTML %n جداول أخرى من هذا التقرير.</numerusform>
            <numerusform>يتسع ملف CSV لجدول واحد، وفي XLSX وHTML %n جدولًا آخر من هذا التقرير.</numerusform>
            <numerusform>يتسع ملف CSV لجدول واحد، وفي XLSX وHTML %n جدول آخر من هذا التقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>More columns of the same table</source>
        <translation>أعمدة أخرى من الجدول نفسه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s), filter on</source>
        <translation>
            <numerusform>%1 من أصل %n تصريح، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل تصريح واحد، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل تصريحين، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل %n تصريحات، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل %n تصريحًا، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل %n تصريح، التصفية مفعّلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · حتى %2</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figures in words</source>
        <translation>الأرقام كما وردت</translation>
    </message>
    <message>
        <source>There is no table in “%1” to be written. Save it as HTML or PDF.</source>
        <translation>لا جدول في «%1» ليُكتب. احفظه بصيغة HTML أو PDF.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>Opposition</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>Mixed stance</source>
        <translation>موقف متباين</translation>
    </message>
    <message>
        <source>Neutral stance</source>
        <translation>موقف محايد</translation>
    </message>
    <message>
        <source>Unclear stance</source>
        <translation>موقف غير واضح</translation>
    </message>
    <message>
        <source>Differs from what stands beside it</source>
        <translation>يختلف عما يجاوره</translation>
    </message>
    <message>
        <source>Certain conflict</source>
        <translation>تعارض مؤكد</translation>
    </message>
    <message>
        <source>Possible conflict</source>
        <translation>تعارض محتمل</translation>
    </message>
    <message>
        <source>Context, of less weight</source>
        <translation>سياق، أقل وزنًا</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>denied by</source>
        <translation>ينفيه</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>يؤكده</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>يرد عليه</translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation>يحل محله</translation>
    </message>
    <message>
        <source> (position of %1)</source>
        <translation> (موقف %1)</translation>
    </message>
    <message>
        <source> — on condition: %1</source>
        <translation> — بشرط: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>said it</comment>
        <translation>القائل</translation>
    </message>
    <message>
        <source>“%1” ends in none of %2, so it is not clear what to write.</source>
        <translation>لا ينتهي «%1» بأيٍّ من اللواحق ‎%2، فلا يُعرف ما المطلوب كتابته.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>a reference to what was deleted since</source>
        <translation>إشارة إلى ما حُذف بعد ذلك</translation>
    </message>
    <message>
        <source>the side of %1</source>
        <translation>طرف %1</translation>
    </message>
    <message>
        <source>the article of %1</source>
        <translation>مادة %1 الصحفية</translation>
    </message>
    <message>
        <source>a membership of %1</source>
        <translation>عضوية من عضويات %1</translation>
    </message>
    <message>
        <source>the place of the saying</source>
        <translation>مكان القول</translation>
    </message>
    <message>
        <source>a speaker who was deleted since</source>
        <translation>قائل حُذف بعد ذلك</translation>
    </message>
    <message>
        <source>a link to a statement that was deleted since</source>
        <translation>صلة بتصريح حُذف بعد ذلك</translation>
    </message>
    <message>
        <source>a note in the margin of an article that was deleted since</source>
        <translation>ملاحظة في هامش مادة صحفية حُذفت بعد ذلك</translation>
    </message>
    <message>
        <source>The statement can&apos;t be restored: its article or its saying was deleted since. Restore that first, from the history of the project.</source>
        <translation>تعذّرت استعادة التصريح: حُذفت مادته الصحفية أو حُذف قوله بعد ذلك. استعد المحذوف أولًا من سجل تغييرات المشروع.</translation>
    </message>
    <message>
        <source>a tag that was deleted since</source>
        <translation>وسم حُذف بعد ذلك</translation>
    </message>
    <message>
        <source>a link of the relay chain: its actor was deleted since</source>
        <translation>حلقة من سلسلة النقل حُذف صاحبها بعد ذلك</translation>
    </message>
    <message>
        <source>the holder of a claim</source>
        <translation>صاحب مضمون</translation>
    </message>
    <message>
        <source>a stance on a proposition that was deleted since</source>
        <translation>موقف من مسألة حُذفت بعد ذلك</translation>
    </message>
    <message>
        <source>the place of a claim</source>
        <translation>مكان مضمون</translation>
    </message>
    <message>
        <source>the phase of a claim</source>
        <translation>مرحلة مضمون</translation>
    </message>
    <message>
        <source>the force of a claim</source>
        <translation>قوة مضمون</translation>
    </message>
    <message>
        <source>the place of a statement in its text</source>
        <translation>موضع تصريح في نصه</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>هو على هذه الحال أصلًا.</translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation>استعادة حالة سابقة</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>تمت الاستعادة.</translation>
    </message>
    <message>
        <source>Restored, but for: %1</source>
        <translation>تمت الاستعادة، إلا: %1</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The file %1 can&apos;t be read. Check its path and permissions.</source>
        <translation>تتعذر قراءة الملف %1. تحقق من مساره وأذوناته.</translation>
    </message>
    <message>
        <source>%1: %2 rows kept, %3 of them mended, %4 left out</source>
        <translation>%1: حُفظ %2 من الصفوف، أُصلح منها %3، وتُرك %4</translation>
    </message>
    <message>
        <source>Texts put together from what is left and quoted of them: %1. What is lost in them shows as �.</source>
        <translation>نصوص أُعيد تركيبها مما بقي منها وما اقتُبس: %1. المفقود منها يظهر هكذا: �.</translation>
    </message>
    <message>
        <source>The file&apos;s own table of contents was lost: what had been deleted may be there again.</source>
        <translation>فُقد فهرس الملف نفسه: قد يعود ما كان قد حُذف.</translation>
    </message>
    <message>
        <source>The history was left behind, because not everything it speaks of is there: what was done before can&apos;t be undone.</source>
        <translation>تُرك سجل التغييرات لأن بعض ما يتناوله غير موجود: لا يمكن التراجع عما جرى من قبل.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>الملف ⁨%1⁩ غير موجود. تحقق من المسار.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe, not a project.</source>
        <translation>%1 مجلد أو جهاز أو أنبوب وليس مشروعًا.</translation>
    </message>
    <message>
        <source>Nothing of a Tasrih project could be read in %1. No new project was made. Look for a snapshot of it.</source>
        <translation>لم تمكن قراءة شيء من مشروع تصريح في %1، ولم يُنشأ مشروع جديد. ابحث عن لقطة منه.</translation>
    </message>
</context>
<context>
    <name>SaveSearch</name>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>اسم البحث:</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1 is no date. A date is 2024, 2024-09, 2024-09-27, or from..to.</source>
        <translation>%1 ليس تاريخًا. يُكتب التاريخ 2024 أو 2024-09 أو 2024-09-27 أو من..إلى.</translation>
    </message>
    <message>
        <source>%1 is none of these: %2</source>
        <translation>%1 ليس من هذه: %2</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>الأقواس المتداخلة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Something is missing beside OR.</source>
        <translation>ينقص شيء بجانب «أو».</translation>
    </message>
    <message>
        <source>After near/ stands a number from 1 to 100.</source>
        <translation>بعد قرب/ يُكتب عدد من 1 إلى 100.</translation>
    </message>
    <message>
        <source>After near/ and its number a word is missing.</source>
        <translation>تنقص كلمة بعد قرب/ وعدده.</translation>
    </message>
    <message>
        <source>Near stands between words or phrases.</source>
        <translation>تُكتب «قرب» بين كلمات أو عبارات.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>There are more than 200 words in the query.</source>
        <translation>في طلب البحث أكثر من 200 كلمة.</translation>
    </message>
    <message>
        <source>There is no field of this name. There are: %1</source>
        <translation>لا حقل بهذا الاسم. الحقول: %1</translation>
    </message>
    <message>
        <source>After the colon a value is missing.</source>
        <translation>تنقص قيمة بعد النقطتين.</translation>
    </message>
    <message>
        <source>The project&apos;s index was not made by this program and is not asked. It is made anew as soon as the project can be changed.</source>
        <translation>لم يبنِ هذا البرنامج فهرس المشروع فلا يُستعمل. يُبنى من جديد حين يصبح تغيير المشروع ممكنًا.</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>القائل غير معروف</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد غير ذلك</numerusform>
            <numerusform>واثنان غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) selected</source>
        <translation>
            <numerusform>لا تصريحات محددة</numerusform>
            <numerusform>تصريح واحد محدد</numerusform>
            <numerusform>تصريحان محددان</numerusform>
            <numerusform>%n تصريحات محددة</numerusform>
            <numerusform>%n تصريحًا محددًا</numerusform>
            <numerusform>%n تصريح محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%n أقوال</numerusform>
            <numerusform>%n قولًا</numerusform>
            <numerusform>%n قول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s), filter on</source>
        <translation>
            <numerusform>%1 من أصل %n تصريح، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل تصريح واحد، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل تصريحين، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل %n تصريحات، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل %n تصريحًا، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل %n تصريح، التصفية مفعّلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>StanceCourse</name>
    <message>
        <source>Stances over time, by proposition</source>
        <translation>المواقف عبر الزمن، بحسب المسألة</translation>
    </message>
    <message>
        <source>Stances over time, by actor</source>
        <translation>المواقف عبر الزمن، بحسب الشخصية أو الجهة</translation>
    </message>
</context>
<context>
    <name>StanceSigns</name>
    <message>
        <source>sayings behind the latest stance</source>
        <translation>عدد الأقوال وراء أحدث موقف</translation>
    </message>
    <message>
        <source>sayings for and against</source>
        <translation>أقوال مؤيدة ومعارضة</translation>
    </message>
    <message>
        <source>the day isn&apos;t certain</source>
        <translation>اليوم غير مؤكد</translation>
    </message>
    <message>
        <source>said at some time until then</source>
        <translation>قيل في وقت ما حتى ذلك الحين</translation>
    </message>
    <message>
        <source>changed over time</source>
        <translation>تغيّر عبر الزمن</translation>
    </message>
    <message>
        <source>contradicts itself at one time</source>
        <translation>يناقض نفسه في وقت واحد</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> — on condition: %1</source>
        <translation> — بشرط: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%n أقوال</numerusform>
            <numerusform>%n قولًا</numerusform>
            <numerusform>%n قول</numerusform>
        </translation>
    </message>
    <message>
        <source>changed over time</source>
        <translation>تغيّر عبر الزمن</translation>
    </message>
    <message>
        <source>contradicts itself at one time</source>
        <translation>يناقض نفسه في وقت واحد</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>بلا طرف</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>وأقدم منها: %n</numerusform>
            <numerusform>وأقدم منها: %n</numerusform>
            <numerusform>وأقدم منها: %n</numerusform>
            <numerusform>وأقدم منها: %n</numerusform>
            <numerusform>وأقدم منها: %n</numerusform>
            <numerusform>وأقدم منها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed over time</source>
        <translation>
            <numerusform>لا تغيّر عبر الزمن</numerusform>
            <numerusform>تغيّر واحد عبر الزمن</numerusform>
            <numerusform>تغيّران عبر الزمن</numerusform>
            <numerusform>%n تغيّرات عبر الزمن</numerusform>
            <numerusform>%n تغيّرًا عبر الزمن</numerusform>
            <numerusform>%n تغيّر عبر الزمن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict(s) itself at one time</source>
        <translation>
            <numerusform>لا تناقض في وقت واحد</numerusform>
            <numerusform>تناقض واحد في وقت واحد</numerusform>
            <numerusform>تناقضان في وقت واحد</numerusform>
            <numerusform>%n تناقضات في وقت واحد</numerusform>
            <numerusform>%n تناقضًا في وقت واحد</numerusform>
            <numerusform>%n تناقض في وقت واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sums up %n row(s) under it</source>
        <translation>
            <numerusform>لا يجمع صفوفًا تحته</numerusform>
            <numerusform>يجمع صفًا واحدًا تحته</numerusform>
            <numerusform>يجمع صفين تحته</numerusform>
            <numerusform>يجمع %n صفوف تحته</numerusform>
            <numerusform>يجمع %n صفًا تحته</numerusform>
            <numerusform>يجمع %n صف تحته</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message numerus="yes">
        <source>on %n proposition(s)</source>
        <translation>
            <numerusform>في غير مسألة</numerusform>
            <numerusform>في مسألة واحدة</numerusform>
            <numerusform>في مسألتين</numerusform>
            <numerusform>في %n مسائل</numerusform>
            <numerusform>في %n مسألة</numerusform>
            <numerusform>في %n مسألة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StancesReport</name>
    <message>
        <source> — on condition: %1</source>
        <translation> — بشرط: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>أول يوم ممكن</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>آخر يوم ممكن</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الشخصية أو الجهة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة الصحفية</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الشخصيات والجهات</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>المسائل</translation>
    </message>
    <message>
        <source>Sayings</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغيّرات</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>sayings behind the latest stance</source>
        <translation>عدد الأقوال وراء أحدث موقف</translation>
    </message>
    <message>
        <source>changed over time</source>
        <translation>تغيّر عبر الزمن</translation>
    </message>
    <message>
        <source>contradicts itself at one time</source>
        <translation>يناقض نفسه في وقت واحد</translation>
    </message>
    <message>
        <source>sums up the rows under it and its own sayings</source>
        <translation>يجمع الصفوف التي تحته وأقواله هو</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is &quot;12 actors&quot;, %2 is &quot;8 propositions&quot;.</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Support and opposition</source>
        <translation>التأييد والمعارضة</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>الروابط</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <comment>that spoke</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخصية أو جهة واحدة</numerusform>
            <numerusform>اثنتان من الشخصيات والجهات</numerusform>
            <numerusform>%n من الشخصيات والجهات</numerusform>
            <numerusform>%n من الشخصيات والجهات</numerusform>
            <numerusform>%n من الشخصيات والجهات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <comment>that were spoken on</comment>
        <translation>
            <numerusform>غير مسألة</numerusform>
            <numerusform>مسألة واحدة</numerusform>
            <numerusform>مسألتين</numerusform>
            <numerusform>%n مسائل</numerusform>
            <numerusform>%n مسألة</numerusform>
            <numerusform>%n مسألة</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors: %1</source>
        <translation>الشخصيات والجهات: %1</translation>
    </message>
</context>
<context>
    <name>StatementColumn</name>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>مضامين التصريحات</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>طريقة النقل</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة الصحفية</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>No project is open.</source>
        <translation>لا مشروع مفتوح.</translation>
    </message>
    <message>
        <source>Make the sample project</source>
        <translation>إنشاء المشروع النموذجي</translation>
    </message>
    <message>
        <source>The bundled sample project is damaged. Install the program again.</source>
        <translation>المشروع النموذجي المرفق بالبرنامج تالف. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The history of the project could not be written or applied. Nothing was changed.</source>
        <translation>تعذرت كتابة سجل تغييرات المشروع أو تطبيقه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The copy %1 can&apos;t be written. Check the folder and its permissions.</source>
        <translation>تتعذر كتابة النسخة ⁨%1⁩. تحقق من المجلد ومن أذوناته.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was not kept. Check the disk and try again.</source>
        <translation>لم تجتز النسخة الفحص ولم يُحتفظ بها. تحقق من القرص وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>الملف ⁨%1⁩ غير موجود. تحقق من المسار.</translation>
    </message>
    <message>
        <source>%1 is not a Tasrih project. Nothing of it was touched.</source>
        <translation>الملف ⁨%1⁩ ليس من مشاريع «تصريح». لم يُمسّ منه شيء.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Tasrih project. Nothing of it was touched.</source>
        <translation>الملف ⁨%1⁩ قاعدة بيانات لبرنامج آخر وليس من مشاريع «تصريح». لم يُمسّ منه شيء.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tasrih. Nothing of it was touched. Update the program to open it.</source>
        <translation>كُتب الملف ⁨%1⁩ بإصدار أحدث من «تصريح». لم يُمسّ منه شيء. حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>%1 is damaged: it has no schema version. Open a snapshot instead.</source>
        <translation>الملف ⁨%1⁩ تالف، إذ لا يحمل رقم إصدار لبنية البيانات. افتح لقطة محفوظة بدلًا منه.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>يوجد ملف باسم ⁨%1⁩. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>فُتح المشروع للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing was changed: the project is open for reading only. %1</source>
        <translation>لم يتغير شيء، فالمشروع مفتوح للقراءة فقط. %1</translation>
    </message>
    <message>
        <source>The text of this article is missing from the project. Run &quot;tasrih check&quot; on it, or open a snapshot.</source>
        <translation>نص هذه المادة الصحفية مفقود من المشروع. شغّل الأمر &quot;tasrih check&quot; على المشروع أو افتح لقطة محفوظة.</translation>
    </message>
    <message>
        <source>The program&apos;s own files are damaged. Install it again.</source>
        <translation>ملفات البرنامج نفسه تالفة. أعد تثبيته.</translation>
    </message>
    <message>
        <source>This file is marked as a Tasrih project, but its tables are not those of one. It was not opened. Open a snapshot or ask whoever sent it for a fresh copy.</source>
        <translation>يحمل هذا الملف علامة مشاريع «تصريح»، لكن جداوله ليست جداولها، فلم يُفتح. افتح لقطة محفوظة أو اطلب ممن أرسله نسخة جديدة.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver uses another SQLite library than this program. Install the program and Qt from the same distribution.</source>
        <translation>يستخدم مشغّل SQLite في Qt مكتبة SQLite غير التي يستخدمها هذا البرنامج. ثبّت البرنامج وQt من التوزيعة نفسها.</translation>
    </message>
    <message>
        <source>What this change did can&apos;t be shown: it was made before the project&apos;s tables took their present form. Open a snapshot of that time instead.</source>
        <translation>تعذّر عرض ما فعله هذا التغيير: فقد جرى قبل أن تأخذ جداول المشروع شكلها الحالي. افتح لقطة من ذلك الوقت بدلًا منه.</translation>
    </message>
    <message>
        <source>“%1” has %2 rows, more than a spreadsheet can hold (%3). Narrow the filter, or export as CSV.</source>
        <translation>في «%1» عدد من الأسطر (%2) أكثر مما يتسع له الجدول (%3). ضيّق التصفية أو صدّر بصيغة CSV.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The project %1 is damaged, so it can only be read. Restore one of its snapshots (Project → Restore), or save what can be read with &quot;tasrih check --salvage&quot;.</source>
        <translation>المشروع %1 تالف، ولذلك تقتصر إتاحته على القراءة. استعد إحدى لقطاته (المشروع ← استعادة لقطة)، أو احفظ ما تمكن قراءته بالأمر &quot;tasrih check --salvage&quot;.</translation>
    </message>
    <message>
        <source>The copy %1 was not made. %2</source>
        <translation>لم تُنشأ النسخة %1. %2</translation>
    </message>
    <message>
        <source>No temporary folder can be made, which reading this project needs. Free some space in %1 and try again.</source>
        <translation>تعذر إنشاء مجلد مؤقت تحتاج إليه قراءة هذا المشروع. أفسح مكانًا في %1 ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The project %1 was not closed properly, and there is no room in %2 to put it in order. Free some space.</source>
        <translation>لم يُغلق المشروع %1 على النحو السليم، ولا مكان في %2 لإعادة ترتيبه. أفسح مكانًا.</translation>
    </message>
    <message>
        <source>The project %1 was moved or renamed while it was open; it is now %2, with all that was saved. Save it elsewhere to go on, or open it there.</source>
        <translation>نُقل المشروع %1 أو أعيدت تسميته وهو مفتوح، وهو الآن %2 وفيه كل ما حُفظ. احفظه في مكان آخر لتواصل العمل، أو افتحه هناك.</translation>
    </message>
    <message>
        <source>The project %1 was removed or replaced while it was open. What was saved lives only in this program: save it elsewhere now.</source>
        <translation>حُذف المشروع %1 أو وُضع ملف آخر مكانه وهو مفتوح. لم يبق ما حُفظ إلا في هذا البرنامج: احفظه في مكان آخر الآن.</translation>
    </message>
    <message>
        <source>The project %1 was removed or replaced while it was open. All that was saved is kept in %2. Save it elsewhere to go on.</source>
        <translation>حُذف المشروع %1 أو وُضع ملف آخر مكانه وهو مفتوح. كل ما حُفظ موجود في %2. احفظه في مكان آخر لتواصل العمل.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project.</source>
        <translation>%1 مجلد وليس مشروعًا.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a project.</source>
        <translation>%1 جهاز أو أنبوب وليس مشروعًا.</translation>
    </message>
    <message>
        <source>You may not read the file %1. Check its permissions.</source>
        <translation>لا يُسمح لك بقراءة الملف %1. تحقق من صلاحياته.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there. Copy it again from where it came from, restore one of its snapshots, or save what can still be read with &quot;tasrih check --salvage&quot;.</source>
        <translation>الملف %1 مبتور: لم يبق منه سوى %2 بايت من أصل %3. انسخه مجددًا من مصدره، أو استعد إحدى لقطاته، أو احفظ ما تمكن قراءته بالأمر &quot;tasrih check --salvage&quot;.</translation>
    </message>
    <message>
        <source>The path of %1 is too long for a project. Choose a folder that lies less deep.</source>
        <translation>مسار %1 أطول مما يصلح لمشروع. اختر مجلدًا أقل عمقًا.</translation>
    </message>
    <message>
        <source>A lock file that names nobody lies beside the project, so it can only be read: %1.</source>
        <translation>إلى جانب المشروع ملف قفل لا يذكر أحدًا، ولذلك تقتصر إتاحته على القراءة: %1.</translation>
    </message>
    <message>
        <source>The lock file beside the project names nobody; it has been there since %1. If nobody has the project open, take the lock over.</source>
        <translation>ملف القفل الموجود إلى جانب المشروع لا يذكر أحدًا، وهو هناك منذ %1. إذا لم يكن المشروع مفتوحًا لدى أحد فتولَّ القفل.</translation>
    </message>
    <message>
        <source>The project was opened by %1 on the computer %2 (process %3) on %4 and has been locked since. If it is no longer open there, take the lock over; if it is, two people would write at once.</source>
        <translation>فتح المشروعَ برنامج %1 على الحاسوب %2 (العملية %3) في %4، وهو مقفل منذ ذلك الحين. إذا لم يعد مفتوحًا هناك فتولَّ القفل؛ أما إذا كان لا يزال مفتوحًا فسيكتب فيه شخصان في آن واحد.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be put aside, so no snapshot was put in its place. Check the folder and its permissions.</source>
        <translation>تعذر وضع %1 جانبًا، ولذلك لم توضع أي لقطة مكانه. تحقق من المجلد وصلاحياته.</translation>
    </message>
    <message>
        <source>The folder for snapshots, %1, can&apos;t be made. Nothing was changed. Check its place and permissions, or choose another folder with Project → Restore.</source>
        <translation>تعذر إنشاء مجلد اللقطات %1. لم يتغير شيء. تحقق من موضعه وصلاحياته، أو اختر مجلدًا آخر من المشروع ← استعادة لقطة.</translation>
    </message>
    <message>
        <source>The snapshot of the day was not taken. %1</source>
        <translation>لم تؤخذ لقطة اليوم. %1</translation>
    </message>
    <message>
        <source>You may not open %1, or write in its folder. Check the permissions of both.</source>
        <translation>لا يُسمح لك بفتح %1 أو بالكتابة في مجلده. تحقق من صلاحيات كليهما.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: too many files are open. Close other programs and try again.</source>
        <translation>تعذر فتح %1: عدد الملفات المفتوحة كبير جدًا. أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened. Check that it exists, that you may read it, and that its drive is connected.</source>
        <translation>تعذر فتح الملف %1. تحقق من وجوده ومن أنه يُسمح لك بقراءته ومن أن قرصه متصل.</translation>
    </message>
    <message>
        <source>The disk is full: nothing could be written to %1, and nothing was changed. Free some space and try again.</source>
        <translation>القرص ممتلئ: تعذرت الكتابة في %1، ولم يتغير شيء. أفسح مكانًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The drive that %1 lies on can&apos;t lock files, so that two programs could write at once. Nothing was changed. Copy the project to a disk of this computer.</source>
        <translation>القرص الذي يوجد عليه %1 لا يتيح قفل الملفات، فقد يكتب برنامجان في آن واحد. لم يتغير شيء. انسخ المشروع إلى قرص في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The disk or network drive reported an error while %1 was read. Check that it is connected, and save a copy of the project elsewhere.</source>
        <translation>أبلغ القرص أو قرص الشبكة عن خطأ أثناء قراءة %1. تحقق من اتصاله، واحفظ نسخة من المشروع في مكان آخر.</translation>
    </message>
    <message>
        <source>The disk or network drive reported an error while %1 was written. Nothing was changed. Check that it is connected and healthy, then try again or save a copy elsewhere.</source>
        <translation>أبلغ القرص أو قرص الشبكة عن خطأ أثناء الكتابة في %1. لم يتغير شيء. تحقق من اتصاله وسلامته، ثم أعد المحاولة أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or removed while it was open. Nothing was changed. Save the project elsewhere.</source>
        <translation>نُقل %1 أو أعيدت تسميته أو حُذف وهو مفتوح. لم يتغير شيء. احفظ المشروع في مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of %1, so nothing was changed. Check the folder&apos;s permissions, or copy the project to a folder of yours.</source>
        <translation>تتعذر الكتابة في مجلد %1، فلم يتغير شيء. تحقق من صلاحيات المجلد، أو انسخ المشروع إلى مجلد لك.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so nothing was changed. Check its permissions, or copy it to a folder of yours.</source>
        <translation>%1 محمي من الكتابة، فلم يتغير شيء. تحقق من صلاحياته، أو انسخه إلى مجلد لك.</translation>
    </message>
    <message>
        <source>Another program is at work in %1. Nothing was changed. Wait until it is done, or close it, and try again.</source>
        <translation>يعمل برنامج آخر في %1. لم يتغير شيء. انتظر حتى يفرغ أو أغلقه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore one of its snapshots (Project → Restore), or save what can still be read with &quot;tasrih check --salvage&quot;.</source>
        <translation>الملف %1 تالف. استعد إحدى لقطاته (المشروع ← استعادة لقطة)، أو احفظ ما تمكن قراءته بالأمر &quot;tasrih check --salvage&quot;.</translation>
    </message>
    <message>
        <source>There is not enough memory for what was to be done in %1. Nothing was changed. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لما كان مطلوبًا في %1. لم يتغير شيء. أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1. Nothing was changed. Split it.</source>
        <translation>نص أطول من أن يُحفظ في %1. لم يتغير شيء. قسّمه.</translation>
    </message>
    <message>
        <source>The change doesn&apos;t fit the records of %1: something it refers to is missing or there twice. Nothing was changed. Run &quot;tasrih check&quot; on the project.</source>
        <translation>لا يوافق التغيير سجلات %1: ما يحيل إليه مفقود أو مكرر. لم يتغير شيء. شغّل &quot;tasrih check&quot; على المشروع.</translation>
    </message>
    <message>
        <source>The database of %1 refused an operation. Nothing was changed. If it happens again, restart the program and run &quot;tasrih check&quot; on the project.</source>
        <translation>رفضت قاعدة بيانات %1 عملية. لم يتغير شيء. إذا تكرر ذلك فأعد تشغيل البرنامج وشغّل &quot;tasrih check&quot; على المشروع.</translation>
    </message>
    <message>
        <source>What can still be read of the project is shown. %1</source>
        <translation>يُعرض ما لا تزال قراءته ممكنة من المشروع. %1</translation>
    </message>
    <message>
        <source>%1 Its snapshots lie in %2.</source>
        <translation>%1 ولقطاته موجودة في %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 columns, more than a spreadsheet can hold (%3). Narrow the filter, or export as CSV.</source>
        <translation>في «%1» %2 من الأعمدة، وهو أكثر مما يسعه جدول بيانات (%3). ضيّق التصفية، أو صدّر بصيغة CSV.</translation>
    </message>
    <message>
        <source>Another program wrote into the project %1 while it was open, so nothing more is saved to it, and what was saved could not be copied. Restore one of its snapshots (Project → Restore).</source>
        <translation>كتب برنامج آخر في المشروع %1 وهو مفتوح، فلن يُحفظ فيه شيء بعد الآن، ولم يمكن نسخ ما حُفظ. استعد إحدى لقطاته (المشروع ← استعادة).</translation>
    </message>
    <message>
        <source>Another program wrote into the project %1 while it was open, so nothing more is saved to it. All that was saved is kept in %2. Save it elsewhere to go on.</source>
        <translation>كتب برنامج آخر في المشروع %1 وهو مفتوح، فلن يُحفظ فيه شيء بعد الآن. كل ما حُفظ محفوظ في %2. احفظه في مكان آخر لتواصل العمل.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n text(s), imported since the last snapshot, only what is quoted is left.</source>
        <translation>
            <numerusform>لم يضع أي نص.</numerusform>
            <numerusform>وبقي من نص واحد استُورد بعد آخر لقطة ما اقتُبس منه فقط.</numerusform>
            <numerusform>وبقي من نصين استُوردا بعد آخر لقطة ما اقتُبس منهما فقط.</numerusform>
            <numerusform>وبقي من %n نصوص استُوردت بعد آخر لقطة ما اقتُبس منها فقط.</numerusform>
            <numerusform>وبقي من %n نصًا استُوردت بعد آخر لقطة ما اقتُبس منها فقط.</numerusform>
            <numerusform>وبقي من %n نص استُوردت بعد آخر لقطة ما اقتُبس منها فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged at its beginning. Restore one of its snapshots, or save what can still be read with &quot;tasrih check --salvage&quot;.</source>
        <translation>أول الملف %1 تالف. استعد إحدى لقطاته، أو احفظ ما تمكن قراءته منه بالأمر ‎tasrih check --salvage.</translation>
    </message>
    <message>
        <source>%1 is not a lock file, so the project beside it can only be read. Move it elsewhere.</source>
        <translation>‏%1 ليس ملف قفل، لذلك لا يمكن إلا قراءة المشروع المجاور له. انقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The project %1 is open in %2 on %3 (process %4), so it can only be read here. Close it there to change it here.</source>
        <translation>المشروع %1 مفتوح في %2 على %3 (العملية %4)، لذلك لا يمكن هنا إلا قراءته. أغلقه هناك لتعدّله هنا.</translation>
    </message>
    <message>
        <source>The file %1 is write-protected, so it can only be read. Change its permissions, or save a copy.</source>
        <translation>الملف %1 محمي من الكتابة، لذلك لا يمكن إلا قراءته. غيّر أذوناته، أو احفظ نسخة منه.</translation>
    </message>
    <message>
        <source>A program on this computer has the project %1 open, perhaps under another name, so it can only be read here. Close it there to change it here.</source>
        <translation>برنامج على هذا الحاسوب فتح المشروع %1، ربما باسم آخر، لذلك لا يمكن هنا إلا قراءته. أغلقه هناك لتعدّله هنا.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of %1, so it can only be read. Change the folder&apos;s permissions, or save a copy elsewhere.</source>
        <translation>لا يمكن كتابة شيء في مجلد %1، لذلك لا يمكن إلا قراءته. غيّر أذونات المجلد، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>The lock %1 can&apos;t be taken over: it may not be removed. Check the folder and its permissions.</source>
        <translation>لا يمكن تولي القفل %1: حذفه غير مسموح. تحقق من المجلد وأذوناته.</translation>
    </message>
    <message>
        <source>Rescued after another program wrote into the project</source>
        <translation>إنقاذ بعد أن كتب برنامج آخر في المشروع</translation>
    </message>
    <message>
        <source>The project&apos;s file is no longer in its place. Try again.</source>
        <translation>لم يعد ملف المشروع في مكانه. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver has no full text search (FTS5). Install the program and Qt from the same distribution.</source>
        <translation>مشغّل SQLite في Qt بلا بحث في النصوص (FTS5). ثبّت البرنامج وQt من التوزيعة نفسها.</translation>
    </message>
</context>
<context>
    <name>TextCorrection</name>
    <message>
        <source>The new text is empty. An article can&apos;t be without a text.</source>
        <translation>النص الجديد فارغ، ولا مادة صحفية بلا نص.</translation>
    </message>
    <message>
        <source>The text of this article was corrected meanwhile. Open it again and correct the present text.</source>
        <translation>صُحّح نص هذه المادة الصحفية في هذه الأثناء. افتحها من جديد وصحّح النص الحالي.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>said not later than</source>
        <translation>قيل في موعد أقصاه</translation>
    </message>
    <message>
        <source>ends in this time</source>
        <translation>ينتهي في هذه المدة</translation>
    </message>
    <message>
        <source>not later than</source>
        <translation>في موعد أقصاه</translation>
    </message>
    <message>
        <source>within this window</source>
        <translation>خلال هذه المدة</translation>
    </message>
    <message>
        <source>no last day given</source>
        <translation>دون موعد نهائي</translation>
    </message>
    <message>
        <source>decision due</source>
        <translation>قرار مرتقب</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>لا خطة</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>no timetable, not decided</source>
        <translation>لا جدول زمني، لم يُحسم بعد</translation>
    </message>
    <message>
        <source>presence claimed</source>
        <translation>وجود بحسب القائل</translation>
    </message>
    <message>
        <source>uncertain date</source>
        <translation>تاريخ غير مؤكد</translation>
    </message>
    <message>
        <source>relayed or ascribed</source>
        <translation>منقول أو منسوب</translation>
    </message>
    <message>
        <source>rejected or denied</source>
        <translation>مرفوض أو منفي</translation>
    </message>
    <message>
        <source>pale: said of a larger place</source>
        <translation>باهت: قيل عن مكان أوسع</translation>
    </message>
    <message>
        <source>grey strip: the darker, the more claims agree</source>
        <translation>شريط رمادي: كلما كان أغمق زاد اتفاق المضامين</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>“about”: a day ±%1, a month ±%2, a year ±%3 days</source>
        <translation>«نحو»: يُوسَّع اليوم بمقدار ±%1، والشهر ±%2، والسنة ±%3 من الأيام</translation>
    </message>
    <message>
        <source>no stance stated</source>
        <translation>بلا موقف معلن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>بلا قائل</numerusform>
            <numerusform>قائل واحد</numerusform>
            <numerusform>قائلان</numerusform>
            <numerusform>%n قائلين</numerusform>
            <numerusform>%n قائلًا</numerusform>
            <numerusform>%n قائل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) about %1</source>
        <translation>
            <numerusform>لا مضامين عن %1</numerusform>
            <numerusform>مضمون واحد عن %1</numerusform>
            <numerusform>مضمونان عن %1</numerusform>
            <numerusform>%n مضامين عن %1</numerusform>
            <numerusform>%n مضمونًا عن %1</numerusform>
            <numerusform>%n مضمون عن %1</numerusform>
        </translation>
    </message>
    <message>
        <source>said</source>
        <comment>the day</comment>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>the darker, the more claims</source>
        <translation>كلما غمق اللون زاد عدد المضامين</translation>
    </message>
    <message>
        <source>the same speaker names another end later</source>
        <translation>القائل نفسه يحدد لاحقًا موعدًا آخر</translation>
    </message>
    <message>
        <source>said within this time</source>
        <translation>قيل خلال هذه المدة</translation>
    </message>
    <message>
        <source>said not earlier than</source>
        <translation>قيل في هذا التاريخ أو بعده</translation>
    </message>
    <message>
        <source>not before this day</source>
        <translation>ليس قبل هذا اليوم</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>دون تحديد تاريخ</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>demanded or proposed</source>
        <translation>مطلوب أو مقترح</translation>
    </message>
    <message>
        <source>claimed end (%1): %2</source>
        <translation>الانتهاء بحسب الأقوال (%1): %2</translation>
    </message>
    <message>
        <source>claimed end: %1</source>
        <translation>الموعد المذكور للانتهاء: %1</translation>
    </message>
</context>
<context>
    <name>TimelinePrint</name>
    <message>
        <source>Withdrawal timeline</source>
        <translation>الخط الزمني للانسحاب</translation>
    </message>
    <message>
        <source>No withdrawal claims to show.</source>
        <translation>لا أقوال بشأن الانسحاب لعرضها.</translation>
    </message>
    <message>
        <source>Who says that who leaves, by place and phase</source>
        <translation>مَن يقول بانسحاب مَن، بحسب المكان والمرحلة</translation>
    </message>
    <message>
        <source>Who says that who leaves, by speaker</source>
        <translation>مَن يقول بانسحاب مَن، بحسب القائل</translation>
    </message>
    <message>
        <source>Who says that who leaves, by side</source>
        <translation>مَن يقول بانسحاب مَن، بحسب الطرف</translation>
    </message>
    <message>
        <source>%1 of %2 claims shown</source>
        <translation>المعروض %1 من أصل %2 من المضامين</translation>
    </message>
    <message>
        <source>Numbers in brackets refer to the list of sources</source>
        <translation>الأرقام بين الأقواس تحيل إلى قائمة المصادر</translation>
    </message>
    <message>
        <source>those chosen for the briefing</source>
        <translation>المختارة للإحاطة</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>الرقم المرجعي: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>information as of %1</source>
        <translation>المعلومات حتى %1</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>أُعدّ في %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (تابع)</translation>
    </message>
    <message>
        <source>Who says that who leaves, by proposition</source>
        <translation>من يقول إن من سيرحل، بحسب المسألة</translation>
    </message>
    <message>
        <source>Not on the chart</source>
        <translation>ما لا يظهر في الرسم</translation>
    </message>
    <message>
        <source>%1 of %2 claims, chosen for the briefing</source>
        <translation>%1 من أصل %2 من المضامين، مختارة للإحاطة</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%1 من أصل %2 من المضامين</translation>
    </message>
    <message>
        <source>all in the appendix</source>
        <translation>كلها في الملحق</translation>
    </message>
    <message>
        <source>%1 in the appendix</source>
        <translation>%1 منها في الملحق</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>الصف %1، العمود %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have no Arabic and stand in English: %1</source>
        <translation>
            <numerusform>لا أسماء بلا مقابل عربي: %1</numerusform>
            <numerusform>اسم واحد بلا مقابل عربي يظهر بالإنجليزية: %1</numerusform>
            <numerusform>اسمان بلا مقابل عربي يظهران بالإنجليزية: %1</numerusform>
            <numerusform>%n أسماء بلا مقابل عربي تظهر بالإنجليزية: %1</numerusform>
            <numerusform>%n اسمًا بلا مقابل عربي تظهر بالإنجليزية: %1</numerusform>
            <numerusform>%n اسم بلا مقابل عربي تظهر بالإنجليزية: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have no English and stand in Arabic: %1</source>
        <translation>
            <numerusform>لا أسماء بلا مقابل إنجليزي: %1</numerusform>
            <numerusform>اسم واحد بلا مقابل إنجليزي يظهر بالعربية: %1</numerusform>
            <numerusform>اسمان بلا مقابل إنجليزي يظهران بالعربية: %1</numerusform>
            <numerusform>%n أسماء بلا مقابل إنجليزي تظهر بالعربية: %1</numerusform>
            <numerusform>%n اسمًا بلا مقابل إنجليزي تظهر بالعربية: %1</numerusform>
            <numerusform>%n اسم بلا مقابل إنجليزي تظهر بالعربية: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%n أقوال</numerusform>
            <numerusform>%n قولًا</numerusform>
            <numerusform>%n قول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>لا شخصيات ولا جهات</numerusform>
            <numerusform>شخصية أو جهة واحدة</numerusform>
            <numerusform>شخصيتان أو جهتان</numerusform>
            <numerusform>%n شخصيات وجهات</numerusform>
            <numerusform>%n شخصية وجهة</numerusform>
            <numerusform>%n شخصية وجهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانًا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>لا مراحل</numerusform>
            <numerusform>مرحلة واحدة</numerusform>
            <numerusform>مرحلتان</numerusform>
            <numerusform>%n مراحل</numerusform>
            <numerusform>%n مرحلة</numerusform>
            <numerusform>%n مرحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be deleted: it is used by %2. Merge it into another, or take it out there first.</source>
        <translation>لا يمكن حذف العنصر %1 لوروده في ما يلي: %2. ادمجه في عنصر آخر، أو أزله من هناك أولًا.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>office</source>
        <translation>منصب</translation>
    </message>
    <message>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>coalition</source>
        <translation>تحالف</translation>
    </message>
    <message>
        <source>party</source>
        <translation>حزب</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>وسيلة إعلامية</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>unnamed person</source>
        <translation>شخص غير مسمّى</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>region</source>
        <translation>إقليم</translation>
    </message>
    <message>
        <source>governorate</source>
        <translation>محافظة</translation>
    </message>
    <message>
        <source>city</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>base</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>مرمّزة</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>لا شيء فيها</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>resolved from a weekday</source>
        <translation>مستنتج من يوم الأسبوع</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتج</translation>
    </message>
    <message>
        <source>known from elsewhere</source>
        <translation>معروف من مصدر آخر</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>مؤتمر صحفي</translation>
    </message>
    <message>
        <source>written statement</source>
        <translation>بيان مكتوب</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>قناة أخرى</translation>
    </message>
    <message>
        <source>direct quotation</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>نقل بالمعنى</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>document or communiqué</source>
        <translation>بيان أو وثيقة</translation>
    </message>
    <message>
        <source>narration by the outlet</source>
        <translation>رواية الوسيلة</translation>
    </message>
    <message>
        <source>named</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>by role only</source>
        <translation>بالصفة فقط</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>مصدر لم يُكشف اسمه</translation>
    </message>
    <message>
        <source>collective source</source>
        <translation>مصدر جماعي</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>مدقَّق</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>مؤيد</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>معارض</translation>
    </message>
    <message>
        <source>mixed stance</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>full exit</source>
        <translation>انسحاب كامل</translation>
    </message>
    <message>
        <source>partial exit</source>
        <translation>انسحاب جزئي</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>خفض القوات</translation>
    </message>
    <message>
        <source>redeployment</source>
        <translation>إعادة تموضع</translation>
    </message>
    <message>
        <source>hand-over of the base</source>
        <translation>تسليم القاعدة</translation>
    </message>
    <message>
        <source>military mission ends</source>
        <translation>انتهاء المهمة العسكرية</translation>
    </message>
    <message>
        <source>combat role ends</source>
        <translation>إنهاء المهام القتالية</translation>
    </message>
    <message>
        <source>role change</source>
        <translation>تغيير المهمة</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>decision due</source>
        <translation>قرار مرتقب</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>لا خطة</translation>
    </message>
    <message>
        <source>no timetable</source>
        <translation>لا جدول زمني</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>لم يُحسم بعد</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>مسموح به</translation>
    </message>
    <message>
        <source>demanded</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>منفي</translation>
    </message>
    <message>
        <source>in</source>
        <translation>في</translation>
    </message>
    <message>
        <source>by (not later than)</source>
        <translation>في موعد أقصاه</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ما لا يقل عن</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>ما يصل إلى</translation>
    </message>
    <message>
        <source>between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>troops</source>
        <translation>جنود</translation>
    </message>
    <message>
        <source>fighters</source>
        <translation>مقاتلون</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>مساعدات</translation>
    </message>
    <message>
        <source>states</source>
        <translation>دول</translation>
    </message>
    <message>
        <source>sorties</source>
        <translation>طلعات جوية</translation>
    </message>
    <message>
        <source>attacks</source>
        <translation>هجمات</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>أهداف</translation>
    </message>
    <message>
        <source>people trained</source>
        <translation>متدربون</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>قتلى</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>rounds of talks</source>
        <translation>جولات حوار</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>مواقع</translation>
    </message>
    <message>
        <source>other measure</source>
        <translation>مقياس آخر</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>توقّع</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>تهديد</translation>
    </message>
    <message>
        <source>refusal to answer</source>
        <translation>امتناع عن الجواب</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>مطلب</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>other assertion</source>
        <translation>قول آخر</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يرد على</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>لا يمكن الحكم على موثوقيته</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>صحيحة على الأرجح</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>ربما صحيحة</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>لا يمكن الحكم على صحتها</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>withdrawal claim</source>
        <translation>القول بشأن الانسحاب</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>assertion</source>
        <translation>قول</translation>
    </message>
    <message>
        <source>ends that do not agree</source>
        <translation>نهايتان لا تتفقان</translation>
    </message>
    <message>
        <source>the same speaker names another end</source>
        <translation>صاحب القول نفسه يغيّر الموعد</translation>
    </message>
    <message>
        <source>an end against no plan</source>
        <translation>موعد مقابل نفي وجود خطة</translation>
    </message>
    <message>
        <source>the stance changed</source>
        <translation>تبدّل الموقف</translation>
    </message>
    <message>
        <source>both stances at one time</source>
        <translation>موقفان متضادان في وقت واحد</translation>
    </message>
    <message>
        <source>opposed stances on a proposition</source>
        <translation>مواقف متضادة من مسألة</translation>
    </message>
    <message>
        <source>voices of one body differ</source>
        <translation>اختلاف الأصوات داخل جهة واحدة</translation>
    </message>
    <message>
        <source>paraphrase against quotation</source>
        <translation>نقل بالمعنى يخالف الاقتباس</translation>
    </message>
    <message>
        <source>figures that do not agree</source>
        <translation>أرقام لا تتفق</translation>
    </message>
    <message>
        <source>the figure changed</source>
        <translation>تبدّل الرقم</translation>
    </message>
    <message>
        <source>parts larger than their whole</source>
        <translation>جزء أكبر من كله</translation>
    </message>
    <message>
        <source>a figure repeated without a source</source>
        <translation>رقم مكرر بلا مصدر</translation>
    </message>
    <message>
        <source>denied by another statement</source>
        <translation>ينفيه تصريح آخر</translation>
    </message>
    <message>
        <source>stated as fact here, attributed there</source>
        <translation>حقيقة هنا ومنسوب هناك</translation>
    </message>
    <message>
        <source>the same words under two sayings</source>
        <translation>كلام واحد محسوب قولين</translation>
    </message>
    <message>
        <source>certain conflict</source>
        <translation>تعارض مؤكد</translation>
    </message>
    <message>
        <source>possible conflict</source>
        <translation>تعارض محتمل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>real contradiction</source>
        <translation>تناقض فعلي</translation>
    </message>
    <message>
        <source>apparent contradiction</source>
        <translation>تناقض ظاهري</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>حلّ غيره محله</translation>
    </message>
    <message>
        <source>who announced it</source>
        <translation>من صاحب الإعلان</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>within the time to %1</source>
        <translation>خلال المدة حتى %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ما لا يقل عن %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>ما يصل إلى %1</translation>
    </message>
    <message>
        <source>between %1</source>
        <translation>بين %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of a list: &quot;A, B and C&quot;.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>Of a day; the sign is for screens, where a sentence has no room. Where it would be turned round, say it in words.</extracomment>
        <translation>%1 أو قبله</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>relayed by %1</source>
        <translation>نقلًا عن %1</translation>
    </message>
    <message>
        <source>not later than %1</source>
        <translation>في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>grade: %1</source>
        <translation>التقييم: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n billion</source>
        <translation>
            <numerusform>صفر مليار</numerusform>
            <numerusform>مليار</numerusform>
            <numerusform>مليارا</numerusform>
            <numerusform>%n مليارات</numerusform>
            <numerusform>%n مليار</numerusform>
            <numerusform>%n مليار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 مليار</translation>
    </message>
    <message numerus="yes">
        <source>%n million</source>
        <translation>
            <numerusform>صفر مليون</numerusform>
            <numerusform>مليون</numerusform>
            <numerusform>مليونا</numerusform>
            <numerusform>%n ملايين</numerusform>
            <numerusform>%n مليون</numerusform>
            <numerusform>%n مليون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>دولار</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>جنيه إسترليني</translation>
    </message>
    <message>
        <source>Iraqi dinars</source>
        <translation>دينار عراقي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what is counted</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>القائل غير معروف</translation>
    </message>
    <message>
        <source>claimed end: %1</source>
        <translation>الموعد المذكور للانتهاء: %1</translation>
    </message>
    <message>
        <source>date spoken of: %1</source>
        <translation>الموعد المذكور: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>said not later than %1</source>
        <translation>قيل حتى %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>تاريخ النشر: %1</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (our translation)</source>
        <translation>%1 (ترجمتنا)</translation>
    </message>
    <message>
        <source>said: %1</source>
        <comment>the day</comment>
        <translation>قيل: %1</translation>
    </message>
</context>
<context>
    <name>tasrih::AliasEditor</name>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>لغة الاسم</translation>
    </message>
    <message>
        <source>Take this name out</source>
        <translation>إزالة هذا الاسم</translation>
    </message>
</context>
<context>
    <name>tasrih::ArticleHead</name>
    <message>
        <source>Reading state</source>
        <translation>حالة القراءة</translation>
    </message>
    <message>
        <source>How far this article has been worked through</source>
        <translation>ما أُنجز من العمل على هذه المادة الصحفية</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>ملاحظة على هذه المادة الصحفية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>تاريخ النشر مجهول</translation>
    </message>
    <message>
        <source>Set the reading state</source>
        <translation>تحديد حالة القراءة</translation>
    </message>
    <message>
        <source>Edit the article&apos;s note</source>
        <translation>تحرير ملاحظة المادة الصحفية</translation>
    </message>
    <message>
        <source>Colours of the lanes</source>
        <translation>ألوان المسارات</translation>
    </message>
    <message>
        <source>What the colours beside the text tell (V)</source>
        <translation>ما تدل عليه الألوان بجانب النص (V)</translation>
    </message>
    <message>
        <source>Face, size and width of the text</source>
        <translation>خط النص وحجمه وعرضه</translation>
    </message>
</context>
<context>
    <name>tasrih::BulkDialog</name>
    <message>
        <source>Change many statements</source>
        <translation>تعديل جماعي للتصريحات</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>ابحث بالاسم</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To which statements</source>
        <translation>على أي تصريحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>the %n selected</source>
        <translation>
            <numerusform>لا تصريح محددًا</numerusform>
            <numerusform>التصريح المحدد</numerusform>
            <numerusform>التصريحان المحددان</numerusform>
            <numerusform>التصريحات المحددة (%n)</numerusform>
            <numerusform>التصريحات المحددة (%n)</numerusform>
            <numerusform>التصريحات المحددة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n of the project</source>
        <translation>
            <numerusform>لا تصريح في المشروع</numerusform>
            <numerusform>تصريح المشروع الوحيد</numerusform>
            <numerusform>تصريحا المشروع كلاهما</numerusform>
            <numerusform>تصريحات المشروع كلها (%n)</numerusform>
            <numerusform>تصريحات المشروع كلها (%n)</numerusform>
            <numerusform>تصريحات المشروع كلها (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n that pass the filter</source>
        <translation>
            <numerusform>لا تصريح يجتاز التصفية</numerusform>
            <numerusform>التصريح الذي يجتاز التصفية</numerusform>
            <numerusform>التصريحان اللذان يجتازان التصفية</numerusform>
            <numerusform>كل ما يجتاز التصفية (%n)</numerusform>
            <numerusform>كل ما يجتاز التصفية (%n)</numerusform>
            <numerusform>كل ما يجتاز التصفية (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n statement(s)</source>
        <translation>
            <numerusform>لا شيء للحذف</numerusform>
            <numerusform>حذف تصريح واحد</numerusform>
            <numerusform>حذف تصريحين</numerusform>
            <numerusform>حذف %n تصريحات</numerusform>
            <numerusform>حذف %n تصريحًا</numerusform>
            <numerusform>حذف %n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n statement(s)</source>
        <translation>
            <numerusform>لا شيء للتغيير</numerusform>
            <numerusform>تغيير تصريح واحد</numerusform>
            <numerusform>تغيير تصريحين</numerusform>
            <numerusform>تغيير %n تصريحات</numerusform>
            <numerusform>تغيير %n تصريحًا</numerusform>
            <numerusform>تغيير %n تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose from what and to what.</source>
        <translation>اختر من ماذا وإلى ماذا.</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>اختر وسمًا.</translation>
    </message>
    <message>
        <source>No statement is chosen.</source>
        <translation>لم يُختر أي تصريح.</translation>
    </message>
    <message>
        <source>Nothing would change: all of them are so already, or have no such field.</source>
        <translation>لن يتغير شيء: كلها كذلك من قبل، أو ليس فيها هذا الحقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) would change.</source>
        <translation>
            <numerusform>لن يتغير أي تصريح.</numerusform>
            <numerusform>سيتغير تصريح واحد.</numerusform>
            <numerusform>سيتغير تصريحان.</numerusform>
            <numerusform>ستتغير %n تصريحات.</numerusform>
            <numerusform>سيتغير %n تصريحًا.</numerusform>
            <numerusform>سيتغير %n تصريح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay as they are.</source>
        <translation>
            <numerusform>لن يبقى شيء كما هو.</numerusform>
            <numerusform>ويبقى واحد كما هو.</numerusform>
            <numerusform>ويبقى اثنان كما هما.</numerusform>
            <numerusform>وتبقى %n كما هي.</numerusform>
            <numerusform>ويبقى %n كما هي.</numerusform>
            <numerusform>ويبقى %n كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s) that nothing else reports go too.</source>
        <translation>
            <numerusform>لا تُحذف أقوال معها.</numerusform>
            <numerusform>ويُحذف معها قول واحد لا ينقله غيرها.</numerusform>
            <numerusform>ويُحذف معها قولان لا ينقلهما غيرها.</numerusform>
            <numerusform>وتُحذف معها %n أقوال لا ينقلها غيرها.</numerusform>
            <numerusform>ويُحذف معها %n قولًا لا ينقلها غيرها.</numerusform>
            <numerusform>ويُحذف معها %n قول لا ينقلها غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) go too.</source>
        <translation>
            <numerusform>لا تُحذف صلات معها.</numerusform>
            <numerusform>وتُحذف معها صلة واحدة.</numerusform>
            <numerusform>وتُحذف معها صلتان.</numerusform>
            <numerusform>وتُحذف معها %n صلات.</numerusform>
            <numerusform>وتُحذف معها %n صلة.</numerusform>
            <numerusform>وتُحذف معها %n صلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>يعيد التراجع كل ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n statement(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>لم يتغير شيء.</numerusform>
            <numerusform>غُيّر تصريح واحد. يتراجع عنه Ctrl+Z.</numerusform>
            <numerusform>غُيّر تصريحان. يتراجع عنهما Ctrl+Z.</numerusform>
            <numerusform>غُيّرت %n تصريحات. يتراجع عنها Ctrl+Z.</numerusform>
            <numerusform>غُيّر %n تصريحًا. يتراجع عنها Ctrl+Z.</numerusform>
            <numerusform>غُيّر %n تصريح. يتراجع عنها Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was.</source>
        <translation>أُلغي الأمر؛ كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>What was chosen here is not carried out.</source>
        <translation>ما اخترته هنا لم يُنفَّذ.</translation>
    </message>
</context>
<context>
    <name>tasrih::BulkMenu</name>
    <message numerus="yes">
        <source>%n selected statement(s)</source>
        <translation>
            <numerusform>لا تصريحات محددة</numerusform>
            <numerusform>تصريح واحد محدد</numerusform>
            <numerusform>تصريحان محددان</numerusform>
            <numerusform>%n تصريحات محددة</numerusform>
            <numerusform>%n تصريحًا محددًا</numerusform>
            <numerusform>%n تصريح محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Select statements first</source>
        <translation>حدّد تصريحات أولًا</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Set review state</source>
        <translation>تحديد حالة التدقيق</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Set reliability</source>
        <translation>تعيين الموثوقية</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>Clear reliability</source>
        <translation>مسح الموثوقية</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>مصداقية المعلومة</translation>
    </message>
    <message>
        <source>Set credibility</source>
        <translation>تعيين المصداقية</translation>
    </message>
    <message>
        <source>Clear credibility</source>
        <translation>مسح المصداقية</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>إضافة الوسم %1</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>إزالة الوسم %1</translation>
    </message>
    <message>
        <source>%1 (changes %2)</source>
        <translation>%1 (عدد ما يتغير: %2)</translation>
    </message>
    <message>
        <source>More, with preview…</source>
        <translation>المزيد، مع معاينة…</translation>
    </message>
</context>
<context>
    <name>tasrih::BulkPreview</name>
    <message>
        <source>goes</source>
        <translation>يُحذف</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
</context>
<context>
    <name>tasrih::ChangeDetails</name>
    <message>
        <source>What the change did</source>
        <translation>ما فعله التغيير</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… ولا سجلات أخرى</numerusform>
            <numerusform>… وسجل آخر</numerusform>
            <numerusform>… وسجلان آخران</numerusform>
            <numerusform>… و%n سجلات أخرى</numerusform>
            <numerusform>… و%n سجلًا آخر</numerusform>
            <numerusform>… و%n سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is shown anywhere changed.</source>
        <translation>لم يتغير شيء مما يُعرض.</translation>
    </message>
</context>
<context>
    <name>tasrih::Chip</name>
    <message>
        <source>%1 %2, remove</source>
        <translation>%1 %2، إزالة</translation>
    </message>
</context>
<context>
    <name>tasrih::ChipStrip</name>
    <message>
        <source>%1: %2. Click to take it out of the filter.</source>
        <translation>%1: %2. انقر لإخراجه من التصفية.</translation>
    </message>
</context>
<context>
    <name>tasrih::ClaimEditor</name>
    <message>
        <source>Remove this claim</source>
        <translation>إزالة هذا المضمون</translation>
    </message>
    <message>
        <source>Remove a claim</source>
        <translation>إزالة مضمون</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>More to do with this claim</source>
        <translation>المزيد لهذا المضمون</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>A claim that says the same, to be changed where it differs</source>
        <translation>مضمون يقول الشيء نفسه، ليُعدَّل حيث يختلف</translation>
    </message>
    <message>
        <source>Make it a …</source>
        <translation>تحويله إلى…</translation>
    </message>
    <message>
        <source>Change the kind of a claim</source>
        <translation>تغيير نوع مضمون</translation>
    </message>
    <message>
        <source>Copy a claim</source>
        <translation>نسخ مضمون</translation>
    </message>
    <message>
        <source>Change the order of claims</source>
        <translation>تغيير ترتيب المضامين</translation>
    </message>
</context>
<context>
    <name>tasrih::ClaimMenu</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>tasrih::ClaimsSection</name>
    <message>
        <source>Claims</source>
        <translation>مضامين التصريحات</translation>
    </message>
    <message>
        <source>A stance on which proposition?</source>
        <translation>موقف من أي مسألة؟</translation>
    </message>
    <message>
        <source>+ Stance</source>
        <translation>+ موقف</translation>
    </message>
    <message>
        <source>+ Withdrawal claim</source>
        <translation>+ قول بشأن الانسحاب</translation>
    </message>
    <message>
        <source>Add a withdrawal claim</source>
        <translation>إضافة قول بشأن الانسحاب</translation>
    </message>
    <message>
        <source>+ Figure</source>
        <translation>+ رقم</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>+ Assertion</source>
        <translation>+ إفادة</translation>
    </message>
    <message>
        <source>Add an assertion</source>
        <translation>إضافة إفادة</translation>
    </message>
    <message>
        <source>Add a stance</source>
        <translation>إضافة موقف</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا مضامين</numerusform>
            <numerusform>مضمون واحد</numerusform>
            <numerusform>مضمونان</numerusform>
            <numerusform>%n مضامين</numerusform>
            <numerusform>%n مضمونًا</numerusform>
            <numerusform>%n مضمون</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the kind of a claim</source>
        <translation>تغيير نوع مضمون</translation>
    </message>
</context>
<context>
    <name>tasrih::CodingStrip</name>
    <message>
        <source>Claim line</source>
        <translation>سطر المضمون</translation>
    </message>
    <message>
        <source>Claim in one line (Q): who, where, what, when, in any order</source>
        <translation>المضمون في سطر واحد (Q): من وأين وماذا ومتى، بأي ترتيب</translation>
    </message>
    <message>
        <source>(or %1)</source>
        <translation>(أو %1)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Enter adds: %1</source>
        <translation>يضيف Enter: %1</translation>
    </message>
    <message>
        <source>Add a claim from a line</source>
        <translation>إضافة مضمون من سطر</translation>
    </message>
    <message>
        <source>The claim is added. Ctrl+Z takes it back.</source>
        <translation>أُضيف المضمون. يتراجع عنه Ctrl+Z.</translation>
    </message>
    <message>
        <source>A claim line holds words that are no claim yet.</source>
        <translation>في سطر المضمون كلمات لم تصبح مضمونًا بعد.</translation>
    </message>
</context>
<context>
    <name>tasrih::ColourField</name>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>أصفر مغرة</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>أزرق داكن</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>أزرق فاتح</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Colour of the side</source>
        <translation>لون الطرف</translation>
    </message>
</context>
<context>
    <name>tasrih::CommandPalette</name>
    <message>
        <source>Type a command, an actor, a place, an article or words of a statement</source>
        <translation>اكتب أمرًا أو شخصية أو مكانًا أو مادة أو كلمات من تصريح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter puts a statement, an article or an actor into the compare tray</source>
        <translation>مفتاح Enter يفتح · Ctrl+Enter يضع تصريحًا أو مادة صحفية أو شخصية أو جهة في سلة المقارنة</translation>
    </message>
</context>
<context>
    <name>tasrih::Companion</name>
    <message>
        <source>There is no second article in this project.</source>
        <translation>ليس في هذا المشروع مادة صحفية ثانية.</translation>
    </message>
</context>
<context>
    <name>tasrih::CompanionPane</name>
    <message>
        <source>Which article?</source>
        <translation>أي مادة صحفية؟</translation>
    </message>
    <message>
        <source>The second article</source>
        <translation>المادة الصحفية الثانية</translation>
    </message>
    <message>
        <source>Change places with the other article, to code in this one (F7)</source>
        <translation>تبادل الموضع مع المادة الصحفية الأخرى للترميز في هذه (F7)</translation>
    </message>
    <message>
        <source>Close (Ctrl+\)</source>
        <translation>إغلاق (Ctrl+\)</translation>
    </message>
    <message>
        <source>No further statement in this article.</source>
        <translation>لا تصريح بعد هذا في المادة الصحفية.</translation>
    </message>
</context>
<context>
    <name>tasrih::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Wherever a statement, an article or an actor is current, press C to put it into the compare tray. Two to four of them stand here side by side: who said what, when, with which number, and the sentences word by word.</source>
        <translation>اضغط C على أي تصريح أو مادة صحفية أو شخصية أو جهة لوضعها في سلة المقارنة. هنا يقف اثنان إلى أربعة منها جنبًا إلى جنب: من قال ماذا، ومتى، وبأي رقم، والجمل كلمة كلمة.</translation>
    </message>
    <message>
        <source>One more: put a second statement, article or actor into the tray with C, and what differs is marked and named.</source>
        <translation>بقي واحد: ضع في السلة تصريحًا ثانيًا أو مادة صحفية أو شخصية أو جهة بالمفتاح C، فيُعلَّم ما يختلف ويُسمّى.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Compare the others with the current column (P)</source>
        <translation>مقارنة الأعمدة الأخرى بالعمود الحالي (P)</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Change places with the next column (Ctrl+Left, Ctrl+Right; or drag its head)</source>
        <translation>تبديل الموضع مع العمود التالي (Ctrl+Left أو Ctrl+Right، أو بسحب رأسه)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>ما يختلف فقط</translation>
    </message>
    <message>
        <source>Hide the rows in which all say the same (O)</source>
        <translation>إخفاء الصفوف التي لا خلاف فيها (O)</translation>
    </message>
    <message>
        <source>Take everything out of the compare tray</source>
        <translation>إخراج كل ما في سلة المقارنة</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>المقارنة مع: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the tray</comment>
        <translation>إفراغ</translation>
    </message>
</context>
<context>
    <name>tasrih::CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Nobody is named here whose dossier could be opened.</source>
        <translation>لم يُذكر هنا أحد لتُفتح إضبارته.</translation>
    </message>
    <message>
        <source>Open the sentence</source>
        <translation>فتح الجملة</translation>
    </message>
    <message>
        <source>Compare the others with this</source>
        <translation>مقارنة الأعمدة الأخرى بهذا</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>فتح الإضبارة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
</context>
<context>
    <name>tasrih::CorrectionDialog</name>
    <message>
        <source>finds no place; kept with the present version</source>
        <translation>لا موضع له؛ يبقى مع النسخة الحالية</translation>
    </message>
    <message>
        <source>keeps its place, words changed</source>
        <translation>يبقى في موضعه وقد تغيرت كلماته</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>تصحيح النص</translation>
    </message>
    <message>
        <source>Correct the words here, or read the corrected text from a file. The text as it is now is kept as a version of its own; highlights move with their words.</source>
        <translation>صحّح الكلمات هنا، أو اقرأ النص المصحّح من ملف. يبقى النص الحالي محفوظًا نسخةً قائمة بذاتها، وتنتقل التظليلات مع كلماتها.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>حفظ نسخة جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the article first whose text is to be corrected.</source>
        <translation>افتح أولًا المادة الصحفية التي تريد تصحيح نصها.</translation>
    </message>
    <message>
        <source>The corrected text</source>
        <translation>النص المصحّح</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>الكلمات الآن</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مصيره</translation>
    </message>
    <message>
        <source>Words then</source>
        <translation>الكلمات بعده</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation>نصوص (*.txt *.text *.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>لم يُقبل الملف</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is marked in this text.</source>
        <translation>لا شيء معلَّم في هذا النص.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) move with their words.</source>
        <translation>
            <numerusform>لا موضع ينتقل.</numerusform>
            <numerusform>موضع واحد ينتقل مع كلماته.</numerusform>
            <numerusform>موضعان ينتقلان مع كلماتهما.</numerusform>
            <numerusform>%n مواضع تنتقل مع كلماتها.</numerusform>
            <numerusform>%n موضعًا تنتقل مع كلماتها.</numerusform>
            <numerusform>%n موضع تنتقل مع كلماتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay, with changed words.</source>
        <translation>
            <numerusform>لا موضع تتغير كلماته.</numerusform>
            <numerusform>موضع واحد يبقى وقد تغيرت كلماته.</numerusform>
            <numerusform>موضعان يبقيان وقد تغيرت كلماتهما.</numerusform>
            <numerusform>%n مواضع تبقى وقد تغيرت كلماتها.</numerusform>
            <numerusform>%n موضعًا تبقى وقد تغيرت كلماتها.</numerusform>
            <numerusform>%n موضع تبقى وقد تغيرت كلماتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not in the new text; they are kept and listed.</source>
        <translation>
            <numerusform>لا موضع مفقود.</numerusform>
            <numerusform>موضع واحد ليس في النص الجديد؛ يُحفظ ويُدرج في القائمة.</numerusform>
            <numerusform>موضعان ليسا في النص الجديد؛ يُحفظان ويُدرجان في القائمة.</numerusform>
            <numerusform>%n مواضع ليست في النص الجديد؛ تُحفظ وتُدرج في القائمة.</numerusform>
            <numerusform>%n موضعًا ليست في النص الجديد؛ تُحفظ وتُدرج في القائمة.</numerusform>
            <numerusform>%n موضع ليست في النص الجديد؛ تُحفظ وتُدرج في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the text of an article</source>
        <translation>تصحيح نص مادة صحفية</translation>
    </message>
    <message numerus="yes">
        <source>New version saved. %n place(s) are not in it; they are listed above the text.</source>
        <translation>
            <numerusform>حُفظت النسخة الجديدة.</numerusform>
            <numerusform>حُفظت النسخة الجديدة. موضع واحد ليس فيها، وهو مدرج فوق النص.</numerusform>
            <numerusform>حُفظت النسخة الجديدة. موضعان ليسا فيها، وهما مدرجان فوق النص.</numerusform>
            <numerusform>حُفظت النسخة الجديدة. %n مواضع ليست فيها، وهي مدرجة فوق النص.</numerusform>
            <numerusform>حُفظت النسخة الجديدة. %n موضعًا ليست فيها، وهي مدرجة فوق النص.</numerusform>
            <numerusform>حُفظت النسخة الجديدة. %n موضع ليست فيها، وهي مدرجة فوق النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>New version saved.</source>
        <translation>حُفظت النسخة الجديدة.</translation>
    </message>
    <message>
        <source>The corrections of the text are not saved.</source>
        <translation>لم تُحفظ تصحيحات النص.</translation>
    </message>
</context>
<context>
    <name>tasrih::CoursePage</name>
    <message>
        <source>Stances over time: %1</source>
        <translation>المواقف عبر الزمن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>لا قول بلا تاريخ</numerusform>
            <numerusform>قول واحد بلا تاريخ</numerusform>
            <numerusform>قولان بلا تاريخ</numerusform>
            <numerusform>%n أقوال بلا تاريخ</numerusform>
            <numerusform>%n قولًا بلا تاريخ</numerusform>
            <numerusform>%n قول بلا تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Actor or proposition</source>
        <translation>الشخصية أو الجهة أو المسألة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Print stances over time</source>
        <translation>طباعة المواقف عبر الزمن</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>طباعة أو حفظ بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>tasrih::CourseView</name>
    <message>
        <source>Condition: %1</source>
        <translation>الشرط: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n report(s)</source>
        <translation>
            <numerusform>من دون نقل</numerusform>
            <numerusform>نُقل مرة واحدة</numerusform>
            <numerusform>نُقل مرتين</numerusform>
            <numerusform>نُقل %n مرات</numerusform>
            <numerusform>نُقل %n مرة</numerusform>
            <numerusform>نُقل %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::DateBrush</name>
    <message>
        <source>Statements by date</source>
        <translation>التصريحات بحسب التاريخ</translation>
    </message>
    <message>
        <source>Drag to choose dates. Double click to take them away.</source>
        <translation>اسحب لاختيار التواريخ، وانقر نقرتين لإلغائها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n statement(s)</source>
        <translation>
            <numerusform>%1 إلى %2: لا تصريحات</numerusform>
            <numerusform>%1 إلى %2: تصريح واحد</numerusform>
            <numerusform>%1 إلى %2: تصريحان</numerusform>
            <numerusform>%1 إلى %2: %n تصريحات</numerusform>
            <numerusform>%1 إلى %2: %n تصريحًا</numerusform>
            <numerusform>%1 إلى %2: %n تصريح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::DatePanel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>tasrih::DossierDelegate</name>
    <message>
        <source>in the compare tray</source>
        <translation>في سلة المقارنة</translation>
    </message>
</context>
<context>
    <name>tasrih::DossierList</name>
    <message>
        <source>Dossier: %1</source>
        <translation>إضبارة: %1</translation>
    </message>
</context>
<context>
    <name>tasrih::DossierPage</name>
    <message>
        <source>The dossier before</source>
        <translation>الإضبارة السابقة</translation>
    </message>
    <message>
        <source>Whose dossier?</source>
        <translation>إضبارة مَن؟</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Statements of the dossier</source>
        <translation>تصريحات الإضبارة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s), filter on</source>
        <translation>
            <numerusform>%1 من أصل %n تصريح، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل تصريح واحد، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل تصريحين، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل %n تصريحات، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل %n تصريحًا، التصفية مفعّلة</numerusform>
            <numerusform>%1 من أصل %n تصريح، التصفية مفعّلة</numerusform>
        </translation>
    </message>
    <message>
        <source>No dossier chosen</source>
        <translation>لم تُختر إضبارة</translation>
    </message>
    <message>
        <source>Choose an actor, a place, a phase or a proposition above, or press D on a name in the navigator. The dossier gathers everything said by or about it.</source>
        <translation>اختر أعلاه شخصية أو جهة أو مكانًا أو مرحلة أو مسألة، أو اضغط D على اسم في الفهرس. تجمع الإضبارة كل ما صدر عنها وما قيل فيها.</translation>
    </message>
    <message>
        <source>Nothing among what the filter lets through</source>
        <translation>لا شيء مما تسمح به التصفية</translation>
    </message>
    <message>
        <source>Widen the filter, or clear it to see the whole dossier.</source>
        <translation>وسّع التصفية أو امسحها لترى الإضبارة كاملة.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No statements in this dossier yet</source>
        <translation>لا تصريحات في هذه الإضبارة بعد</translation>
    </message>
    <message>
        <source>Statements appear here once they name it as a speaker, a force, a place or a proposition.</source>
        <translation>تظهر التصريحات هنا متى ورد فيها الاسم قائلًا أو قوةً أو مكانًا أو مسألة.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”: no actor, place, phase or proposition.</source>
        <translation>لا شيء هنا باسم «%1»: لا شخصية أو جهة ولا مكان ولا مرحلة ولا مسألة.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tasrih::DossierTimeline</name>
    <message>
        <source>Claims of the dossier in the course of time</source>
        <translation>مضامين الإضبارة عبر الزمن</translation>
    </message>
</context>
<context>
    <name>tasrih::EvidenceDelegate</name>
    <message>
        <source>Condition: %1</source>
        <translation>الشرط: %1</translation>
    </message>
</context>
<context>
    <name>tasrih::EvidencePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Evidence in order of time</source>
        <translation>الشواهد بترتيب زمني</translation>
    </message>
    <message>
        <source>Nothing was said on this.</source>
        <translation>لم يُقل شيء في هذه المسألة.</translation>
    </message>
</context>
<context>
    <name>tasrih::FacetPanel</name>
    <message>
        <source>Narrow what was found</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>لا مزيد…</numerusform>
            <numerusform>قيمة أخرى…</numerusform>
            <numerusform>قيمتان أخريان…</numerusform>
            <numerusform>%n قيم أخرى…</numerusform>
            <numerusform>%n قيمة أخرى…</numerusform>
            <numerusform>%n قيمة أخرى…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::FiguresChart</name>
    <message>
        <source>Figures over time</source>
        <translation>الأرقام عبر الزمن</translation>
    </message>
</context>
<context>
    <name>tasrih::FiguresModel</name>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
</context>
<context>
    <name>tasrih::FiguresPage</name>
    <message>
        <source>No figures here</source>
        <translation>لا أرقام هنا</translation>
    </message>
    <message>
        <source>A figure is a number somebody gave: troops, fighters, aid, attacks. Add one to a statement in the inspector, or widen the filter to see those there are.</source>
        <translation>الرقم عدد ذكره أحدهم: جنود، مقاتلون، مساعدات، هجمات. أضف رقمًا إلى تصريح في لوحة التفاصيل، أو وسّع التصفية لترى الموجود منها.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>Small and large numbers in one picture</source>
        <translation>الأعداد الصغيرة والكبيرة في صورة واحدة</translation>
    </message>
</context>
<context>
    <name>tasrih::FilterBar</name>
    <message>
        <source>Actor, side, place, proposition, outlet, tag…</source>
        <translation>شخصية، طرف، مكان، مسألة، وسيلة إعلامية، وسم…</translation>
    </message>
    <message>
        <source>Back to the filter before</source>
        <translation>رجوع إلى التصفية السابقة</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>تقدّم من جديد</translation>
    </message>
    <message>
        <source>Words in statements</source>
        <translation>كلمات في التصريحات</translation>
    </message>
    <message>
        <source>Filter by an actor, a place, …</source>
        <translation>تصفية بشخصية أو مكان…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>إضافة تصفية</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>إظهار كل التصريحات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Choose dates</source>
        <translation>اختيار التواريخ</translation>
    </message>
</context>
<context>
    <name>tasrih::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذه المادة</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>tasrih::FinderPopup</name>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>لا نتائج. جرّب حروفًا أقل.</translation>
    </message>
</context>
<context>
    <name>tasrih::FindingAxis</name>
    <message>
        <source>Both sides in the course of time</source>
        <translation>الجهتان عبر الزمن</translation>
    </message>
</context>
<context>
    <name>tasrih::FindingEvidenceModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%n أقوال</numerusform>
            <numerusform>%n قولًا</numerusform>
            <numerusform>%n قول</numerusform>
        </translation>
    </message>
    <message>
        <source>One side</source>
        <translation>من جهة</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>ومن جهة أخرى</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a side</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tasrih::FindingPanel</name>
    <message>
        <source>Evidence on both sides</source>
        <translation>الأدلة من الجهتين</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>سبب الحكم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The sign of a verdict and the verdict.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict, %2 a key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a finding</source>
        <translation>اختر تعارضًا</translation>
    </message>
    <message>
        <source>Proposed: an apparent contradiction. Why do you think so?</source>
        <translation>المقترح: تناقض ظاهري. ما السبب في رأيك؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What makes the contradiction only apparent? Enter keeps it, Esc gives it up.</source>
        <translation>ما الذي يجعل التناقض ظاهريًا؟ Enter يحفظ، وEsc يلغي.</translation>
    </message>
    <message>
        <source>Judge a finding</source>
        <translation>الحكم في تعارض</translation>
    </message>
    <message>
        <source>The reason of a verdict is not saved.</source>
        <translation>لم يُحفظ سبب أحد الأحكام.</translation>
    </message>
    <message>
        <source>Also: %1. %2</source>
        <extracomment>Another kind of finding about the same statements, and what it says.</extracomment>
        <translation>وأيضًا: %1. %2</translation>
    </message>
</context>
<context>
    <name>tasrih::FindingsModel</name>
    <message>
        <source>apparent?</source>
        <translation>ظاهري؟</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What findings are about, and how many there are.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::FindingsPage</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many findings it holds.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Certain and possible</source>
        <translation>المؤكد والمحتمل</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>كل الأحكام</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 findings.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء قيد النظر</numerusform>
            <numerusform>واحد قيد النظر</numerusform>
            <numerusform>اثنان قيد النظر</numerusform>
            <numerusform>%n قيد النظر</numerusform>
            <numerusform>%n قيد النظر</numerusform>
            <numerusform>%n قيد النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>of a subject with very many only the newest %1</source>
        <translation>من الموضوع الكثير التعارضات أحدثُ %1 منها فقط</translation>
    </message>
    <message>
        <source>Looking for contradictions…</source>
        <translation>جارٍ البحث عن التعارضات…</translation>
    </message>
    <message>
        <source>No findings of this kind</source>
        <translation>لا تعارضات من هذا النوع</translation>
    </message>
    <message>
        <source>Choose other kinds or verdicts to see the rest.</source>
        <translation>اختر أنواعًا أو أحكامًا أخرى لترى سائرها.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>إظهار كل التعارضات</translation>
    </message>
    <message>
        <source>No contradictions among what the filter lets through</source>
        <translation>لا تعارضات في ما تسمح به التصفية</translation>
    </message>
    <message>
        <source>Widen the filter, or clear it to see all findings.</source>
        <translation>وسّع التصفية أو امسحها لترى التعارضات كلها.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No contradictions found</source>
        <translation>لم يُعثر على تعارضات</translation>
    </message>
    <message>
        <source>As soon as two statements name different ends, numbers or stances for the same thing, they stand here with the rule that found them and the sentences behind them.</source>
        <translation>ما إن يذكر تصريحان نهايتين أو رقمين أو موقفين مختلفين في الشأن نفسه حتى يظهرا هنا مع القاعدة التي كشفتهما والجمل التي وراءهما.</translation>
    </message>
    <message>
        <source>This finding is about no actor, place, phase or proposition of its own.</source>
        <translation>لا شخصية أو جهة أو مكان أو مرحلة أو مسألة بعينها وراء هذا التعارض.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Show the findings of all statements</source>
        <translation>عرض تعارضات كل التصريحات</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>Weightiest first</source>
        <translation>الأهم أولًا</translation>
    </message>
    <message>
        <source>Only of: %1</source>
        <extracomment>Who speaks in the only statement whose findings are shown.</extracomment>
        <translation>لتصريح واحد: %1</translation>
    </message>
    <message>
        <source>Nothing contradicts this statement</source>
        <translation>لا شيء يعارض هذا التصريح</translation>
    </message>
    <message>
        <source>No other statement names another end, number or stance for what it speaks of.</source>
        <translation>لا تصريح آخر يذكر موعدًا أو رقمًا أو موقفًا مختلفًا عمّا يتحدث عنه.</translation>
    </message>
</context>
<context>
    <name>tasrih::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>جارٍ قراءة سجل التغييرات…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the newest first</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران، الأحدث أولًا</numerusform>
            <numerusform>%n تغييرات، الأحدث أولًا</numerusform>
            <numerusform>%n تغييرًا، الأحدث أولًا</numerusform>
            <numerusform>%n تغيير، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Go to the statement</source>
        <translation>إلى التصريح</translation>
    </message>
    <message>
        <source>Restore as it was before</source>
        <translation>استعادة ما كان قبله</translation>
    </message>
    <message>
        <source>Brings what this change altered or removed back as it was, as a new change</source>
        <translation>يعيد ما بدّله هذا التغيير أو حذفه إلى ما كان عليه، بتغيير جديد</translation>
    </message>
    <message>
        <source>Reading what the change did…</source>
        <translation>تجري قراءة ما فعله التغيير…</translation>
    </message>
</context>
<context>
    <name>tasrih::HistoryModel</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>This change was taken back.</source>
        <translation>تم التراجع عن هذا التغيير.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
</context>
<context>
    <name>tasrih::HistorySection</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>جارٍ قراءة سجل التغييرات…</translation>
    </message>
    <message>
        <source>Nothing was changed since the history began.</source>
        <translation>لم يتغير شيء منذ بدء السجل.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s). All are in the history of the project.</source>
        <translation>
            <numerusform>لا تغييرات.</numerusform>
            <numerusform>آخر تغيير. الكل في سجل المشروع.</numerusform>
            <numerusform>آخر تغييرين. الكل في سجل المشروع.</numerusform>
            <numerusform>آخر %n تغييرات. الكل في سجل المشروع.</numerusform>
            <numerusform>آخر %n تغييرًا. الكل في سجل المشروع.</numerusform>
            <numerusform>آخر %n تغيير. الكل في سجل المشروع.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Brings the statement back as it was after this change, as a new change</source>
        <translation>يعيد التصريح إلى ما كان عليه بعد هذا التغيير، بتغيير جديد</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
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
        <translation>المقبول: %1</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>المستورَد: %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>الموجود من قبل: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>الملغى: %1</translation>
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
    <message>
        <source>refused: %1</source>
        <comment>how many</comment>
        <translation>المرفوض: %1</translation>
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
        <translation>التقرير في الحافظة، سطر لكل ملف.</translation>
    </message>
    <message>
        <source>Stopping. Close again when it has stopped.</source>
        <translation>يجري الإيقاف. أغلق النافذة مرة أخرى بعد أن يتوقف الاستيراد.</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>استيراد نصوص</translation>
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
    <message numerus="yes">
        <source>%n text(s) of this list are not imported yet.</source>
        <translation>
            <numerusform>كل نصوص هذه القائمة مستوردة.</numerusform>
            <numerusform>نص واحد في هذه القائمة لم يُستورد بعد.</numerusform>
            <numerusform>نصان في هذه القائمة لم يُستوردا بعد.</numerusform>
            <numerusform>%n نصوص في هذه القائمة لم تُستورد بعد.</numerusform>
            <numerusform>%n نصًا في هذه القائمة لم تُستورد بعد.</numerusform>
            <numerusform>%n نص في هذه القائمة لم تُستورد بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts, pages and documents (*.txt *.text *.md *.html *.htm *.xhtml *.docx *.odt);;All files (*)</source>
        <translation>النصوص والصفحات والمستندات (*.txt *.text *.md *.html *.htm *.xhtml *.docx *.odt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Drop files or folders here, add files, or paste a text (Ctrl+V).
Saved web pages, Word and OpenDocument texts are read, and plain texts in UTF-8, UTF-16, Windows-1256 and ISO-8859-6.</source>
        <translation>أسقط هنا ملفات أو مجلدات، أو أضف ملفات، أو الصق نصًّا (Ctrl+V).
تُقرأ صفحات الويب المحفوظة ومستندات Word وOpenDocument، والنصوص الصرفة بترميز UTF-8 وUTF-16 وWindows-1256 وISO-8859-6.</translation>
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
        <translation>النص نفسه الذي في %1 في هذه القائمة</translation>
    </message>
    <message>
        <source>the file has changed since it was read; add it again</source>
        <translation>تغيّر الملف بعد قراءته؛ أضفه من جديد</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مواد صحفية</translation>
    </message>
    <message>
        <source>not imported: %1</source>
        <translation>لم يُستورد: %1</translation>
    </message>
</context>
<context>
    <name>tasrih::ImportModel</name>
    <message>
        <source>The article needs a title.</source>
        <translation>تحتاج المادة الصحفية إلى عنوان.</translation>
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
        <translation>لا يذكر النص متى نُشر، فيبقى التاريخ مجهولًا.</translation>
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
        <translation>بداية النص</translation>
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
        <translation>المكتشَف: %1</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>كشف تلقائي</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>ليس ملفًا نصيًا</translation>
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
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>للتدقيق</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>قيد الاستيراد</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورَد</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
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
        <translation>Windows-1252 (أوروبا الغربية)</translation>
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
        <translation>لا تصريح محددًا.

انقر جملة مظلَّلة، أو تنقّل في النص بالمفتاحين N وP. لإنشاء تصريح حدّد جملة (المفتاح E يحدد الجملة التي عند المؤشر) واضغط S.</translation>
    </message>
    <message>
        <source>Change them all…</source>
        <translation>تغييرها كلها…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of statements could not be saved.</source>
        <translation>
            <numerusform>حُفظت كل حقول التصريحات.</numerusform>
            <numerusform>تعذّر حفظ حقل واحد من حقول التصريحات.</numerusform>
            <numerusform>تعذّر حفظ حقلين من حقول التصريحات.</numerusform>
            <numerusform>تعذّر حفظ %n حقول من حقول التصريحات.</numerusform>
            <numerusform>تعذّر حفظ %n حقلًا من حقول التصريحات.</numerusform>
            <numerusform>تعذّر حفظ %n حقل من حقول التصريحات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>في كل صفحة</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Peek: the sentence with its neighbours</source>
        <translation>معاينة: الجملة وما حولها</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter أو نقرتان</translation>
    </message>
    <message>
        <source>Go to the sentence in its article</source>
        <translation>الذهاب إلى الجملة في مادتها</translation>
    </message>
    <message>
        <source>Put into the compare tray, or take out</source>
        <translation>وضع في سلة المقارنة أو إخراج منها</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Back to the filter before</source>
        <translation>رجوع إلى التصفية السابقة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New statement from the words marked</source>
        <translation>تصريح جديد من الكلمات المحددة</translation>
    </message>
    <message>
        <source>Next, previous statement</source>
        <translation>التصريح التالي، السابق</translation>
    </message>
    <message>
        <source>Said the same day as published</source>
        <translation>قيل يوم النشر نفسه</translation>
    </message>
    <message>
        <source>Add the words marked to the statement</source>
        <translation>إضافة الكلمات المحددة إلى التصريح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Edit the statement in the inspector</source>
        <translation>تحرير التصريح في لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>إزالة التصريح</translation>
    </message>
    <message>
        <source>Article is new, read, coded, nothing in it</source>
        <translation>المادة الصحفية: جديدة، مقروءة، مرمَّزة، لا شيء فيها</translation>
    </message>
    <message>
        <source>Reading: move</source>
        <translation>القراءة: التنقل</translation>
    </message>
    <message>
        <source>Reading: mark words</source>
        <translation>القراءة: تحديد الكلمات</translation>
    </message>
    <message>
        <source>Reading: statements</source>
        <translation>القراءة: التصريحات</translation>
    </message>
    <message>
        <source>Reading: a boundary in hand</source>
        <translation>القراءة: حد قيد التحريك</translation>
    </message>
    <message>
        <source>Letters and signs are taken by their place on the keyboard: they work on an Arabic layout too.</source>
        <translation>تُعرف الحروف والرموز بموضعها على لوحة المفاتيح، فتعمل على التخطيط العربي أيضًا.</translation>
    </message>
    <message>
        <source>Leave a field or a list; back to the page</source>
        <translation>مغادرة حقل أو قائمة؛ والعودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>By character and line</source>
        <translation>حرفًا حرفًا وسطرًا سطرًا</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+الأسهم</translation>
    </message>
    <message>
        <source>By word; up and down by paragraph</source>
        <translation>كلمة كلمة؛ وصعودًا ونزولًا فقرة فقرة</translation>
    </message>
    <message>
        <source>Sentence before, next sentence</source>
        <translation>الجملة السابقة، الجملة التالية</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home وEnd</translation>
    </message>
    <message>
        <source>Ends of the line; with Ctrl of the text</source>
        <translation>طرفا السطر؛ ومع Ctrl طرفا النص</translation>
    </message>
    <message>
        <source>List the claims at the caret</source>
        <translation>قائمة المضامين عند المؤشر</translation>
    </message>
    <message>
        <source>Colour by side, stance or kind</source>
        <translation>اللون بحسب الطرف أو الموقف أو النوع</translation>
    </message>
    <message>
        <source>Find in the article, next hit</source>
        <translation>بحث في المادة، النتيجة التالية</translation>
    </message>
    <message>
        <source>Larger, smaller, as designed</source>
        <translation>تكبير، تصغير، الحجم الأصلي</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>المادة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Shift with any move</source>
        <translation>Shift مع أي حركة</translation>
    </message>
    <message>
        <source>Mark from where the caret stood</source>
        <translation>التحديد من موضع المؤشر</translation>
    </message>
    <message>
        <source>Mark the sentence; again, the next too</source>
        <translation>تحديد الجملة؛ ثم التالية معها</translation>
    </message>
    <message>
        <source>Grow to whole words</source>
        <translation>التوسيع إلى كلمات كاملة</translation>
    </message>
    <message>
        <source>Copy the words marked</source>
        <translation>نسخ الكلمات المحددة</translation>
    </message>
    <message>
        <source>Take the start of the span at the caret</source>
        <translation>تحريك بداية المقطع عند المؤشر</translation>
    </message>
    <message>
        <source>Take its end</source>
        <translation>تحريك نهايته</translation>
    </message>
    <message>
        <source>Any move</source>
        <translation>أي حركة</translation>
    </message>
    <message>
        <source>Move the boundary</source>
        <translation>تحريك الحد</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The statement&apos;s next span</source>
        <translation>المقطع التالي للتصريح</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Drag a handle</source>
        <translation>سحب المقبض</translation>
    </message>
    <message>
        <source>Move a boundary by mouse</source>
        <translation>تحريك حد بالفأرة</translation>
    </message>
    <message>
        <source>From the inspector back to the text</source>
        <translation>من التفاصيل عودة إلى النص</translation>
    </message>
    <message>
        <source>Speaker as in the statement before</source>
        <translation>القائل كما في التصريح السابق</translation>
    </message>
    <message>
        <source>Put the name at the caret to use, or add it</source>
        <translation>استعمال الاسم عند المؤشر أو إضافته</translation>
    </message>
    <message>
        <source>Next name that nobody knows yet</source>
        <translation>الاسم المجهول التالي</translation>
    </message>
    <message>
        <source>Day it was said unknown again</source>
        <translation>يوم القول غير معروف من جديد</translation>
    </message>
    <message>
        <source>Shift+Delete</source>
        <translation>Shift+Delete</translation>
    </message>
    <message>
        <source>Take the span at the caret away</source>
        <translation>إزالة المقطع عند المؤشر</translation>
    </message>
    <message>
        <source>Claim line: a claim in one line of words</source>
        <translation>سطر المضمون: مضمون كامل في سطر واحد</translation>
    </message>
    <message>
        <source>Tab, 1 to 6</source>
        <translation>Tab، ومن 1 إلى 6</translation>
    </message>
    <message>
        <source>In the empty claim line: take a chip</source>
        <translation>في السطر الفارغ: قبول اقتراح</translation>
    </message>
    <message>
        <source>A second article beside it</source>
        <translation>مادة صحفية ثانية إلى جانبها</translation>
    </message>
    <message>
        <source>To the other article; change places</source>
        <translation>إلى المادة الصحفية الأخرى؛ تبادل الموضعين</translation>
    </message>
    <message>
        <source>Note in the margin, on the words marked</source>
        <translation>ملاحظة في الهامش على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Next note in the margin</source>
        <translation>الملاحظة التالية في الهامش</translation>
    </message>
    <message>
        <source>History of the statement</source>
        <translation>سجل التصريح</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+0</source>
        <translation>Alt+1 إلى Alt+0</translation>
    </message>
    <message>
        <source>To the sections of the inspector</source>
        <translation>إلى أقسام لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Esc, Ctrl+Enter</source>
        <translation>Esc أو Ctrl+Enter</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>From mark to mark; with Shift select</source>
        <translation>من علامة إلى علامة؛ ومع Shift للتحديد</translation>
    </message>
    <message>
        <source>+, -, Ctrl+wheel</source>
        <translation>+ و- وCtrl+العجلة</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>تكبير الزمن وتصغيره</translation>
    </message>
    <message>
        <source>Alt+up, down</source>
        <translation>Alt+أعلى، أسفل</translation>
    </message>
    <message>
        <source>Press rows together, apart</source>
        <translation>رصّ الصفوف أو تفريجها</translation>
    </message>
    <message>
        <source>Whole time; all rows too; the selection</source>
        <translation>الزمن كله؛ مع الصفوف كلها؛ المحدَّد</translation>
    </message>
    <message>
        <source>Mark what conflicts with the claim</source>
        <translation>إبراز ما يتعارض مع المضمون</translation>
    </message>
    <message>
        <source>Colour by side or stance</source>
        <translation>التلوين بالطرف أو الموقف</translation>
    </message>
    <message>
        <source>Review state and grade in the labels</source>
        <translation>التدقيق والتقييم في التسميات</translation>
    </message>
    <message>
        <source>Figures beneath, on the same scale</source>
        <translation>الأرقام أسفله على المقياس نفسه</translation>
    </message>
    <message>
        <source>Draw the links of the statement</source>
        <translation>رسم صلات التصريح</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Compare the others with this column</source>
        <translation>مقارنة الأعمدة الأخرى بهذا العمود</translation>
    </message>
    <message>
        <source>Ctrl+left, right</source>
        <translation>Ctrl+يسار، يمين</translation>
    </message>
    <message>
        <source>Change places with the column beside</source>
        <translation>تبديل الموضع مع العمود المجاور</translation>
    </message>
    <message>
        <source>Only what differs, or all rows</source>
        <translation>ما يختلف فقط، أو كل الصفوف</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>إخراج العمود</translation>
    </message>
    <message>
        <source>Open the dossier of who speaks</source>
        <translation>فتح إضبارة القائل</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>tasrih::LinksSection</name>
    <message>
        <source>Links</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>إزالة هذه الصلة</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>نوع الصلة</translation>
    </message>
    <message>
        <source>… which statement?</source>
        <translation>… أي تصريح؟</translation>
    </message>
    <message>
        <source>Linked statement</source>
        <translation>التصريح المرتبط</translation>
    </message>
    <message>
        <source>Link two statements</source>
        <translation>الربط بين تصريحين</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>إزالة صلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%2 — %1 this</source>
        <translation>%2 — %1 هذا التصريح</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
</context>
<context>
    <name>tasrih::MainWindow</name>
    <message>
        <source>Tasrih</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>%1 – Tasrih</source>
        <translation>%1 – تصريح</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>لا مشاريع حديثة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose a statement first.</source>
        <translation>اختر تصريحًا أولًا.</translation>
    </message>
</context>
<context>
    <name>tasrih::ManageDialog</name>
    <message>
        <source>Manage the project&apos;s lists</source>
        <translation>إدارة قوائم المشروع</translation>
    </message>
    <message>
        <source>What to manage</source>
        <translation>القائمة المراد إدارتها</translation>
    </message>
    <message>
        <source>What you typed in the lists could not be saved as it is.</source>
        <translation>تعذّر حفظ ما كتبته في القوائم كما هو.</translation>
    </message>
</context>
<context>
    <name>tasrih::ManagePage</name>
    <message>
        <source>Find by any name</source>
        <translation>البحث بأي اسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Forget what was typed here since it was last saved</source>
        <translation>تجاهل ما كُتب هنا منذ آخر حفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>حفظ (%1)</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile. Put it back, then edit it again.</source>
        <translation>تغيّر هذا العنصر في موضع آخر في هذه الأثناء. استعده ثم عدّله من جديد.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>جرى التراجع.</translation>
    </message>
    <message>
        <source>Select two or more that are the same</source>
        <translation>حدّد عنصرين أو أكثر تدل على الشيء نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>لا تكرار محتملًا</numerusform>
            <numerusform>تكرار محتمل واحد</numerusform>
            <numerusform>تكراران محتملان</numerusform>
            <numerusform>%n تكرارات محتملة</numerusform>
            <numerusform>%n تكرارًا محتملًا</numerusform>
            <numerusform>%n تكرار محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>%n عناصر محددة</numerusform>
            <numerusform>%n عنصرًا محددًا</numerusform>
            <numerusform>%n عنصر محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>لم يُحذف شيء.</numerusform>
            <numerusform>حُذف عنصر واحد.</numerusform>
            <numerusform>حُذف عنصران.</numerusform>
            <numerusform>حُذفت %n عناصر.</numerusform>
            <numerusform>حُذف %n عنصرًا.</numerusform>
            <numerusform>حُذف %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message numerus="yes">
        <source>%n merged into %1.</source>
        <translation>
            <numerusform>لم يُدمج شيء في %1.</numerusform>
            <numerusform>دُمج عنصر واحد في %1.</numerusform>
            <numerusform>دُمج عنصران في %1.</numerusform>
            <numerusform>دُمجت %n عناصر في %1.</numerusform>
            <numerusform>دُمج %n عنصرًا في %1.</numerusform>
            <numerusform>دُمج %n عنصر في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::MembershipEditor</name>
    <message>
        <source>Add a membership</source>
        <translation>إضافة عضوية</translation>
    </message>
</context>
<context>
    <name>tasrih::MembershipRow</name>
    <message>
        <source>Take this membership out</source>
        <translation>إزالة هذه العضوية</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو منذ</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>عضو حتى</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Role in English</source>
        <translation>الصفة بالإنجليزية</translation>
    </message>
    <message>
        <source>Since and until</source>
        <translation>منذ وحتى</translation>
    </message>
    <message>
        <source>A membership ends before it begins.</source>
        <translation>تنتهي إحدى العضويات قبل أن تبدأ.</translation>
    </message>
</context>
<context>
    <name>tasrih::MergeDialog</name>
    <message>
        <source>Merge: %1</source>
        <extracomment>%1 is a kind of records, &quot;Actors&quot;.</extracomment>
        <translation>دمج: %1</translation>
    </message>
    <message>
        <source>Which one stays? The others become a part of it.</source>
        <translation>أي العناصر يبقى؟ تصبح العناصر الأخرى جزءًا منه.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that point at the others will point at it.</source>
        <translation>
            <numerusform>لا شيء مرتبط بالعناصر الأخرى.</numerusform>
            <numerusform>سيرتبط به عنصر واحد كان مرتبطًا بالعناصر الأخرى.</numerusform>
            <numerusform>سيرتبط به عنصران كانا مرتبطين بالعناصر الأخرى.</numerusform>
            <numerusform>سترتبط به %n عناصر كانت مرتبطة بالعناصر الأخرى.</numerusform>
            <numerusform>سيرتبط به %n عنصرًا كانت مرتبطة بالعناصر الأخرى.</numerusform>
            <numerusform>سيرتبط به %n عنصر كانت مرتبطة بالعناصر الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing points at the others.</source>
        <translation>لا شيء مرتبط بالعناصر الأخرى.</translation>
    </message>
    <message>
        <source>%1 stays and keeps the other names. %2 Undo takes it all back at once.</source>
        <translation>يبقى العنصر «%1» ويحتفظ بأسماء العناصر الأخرى. %2 الأمر «تراجع» يلغي ذلك كله دفعة واحدة.</translation>
    </message>
</context>
<context>
    <name>tasrih::NameLink</name>
    <message>
        <source>Open the dossier of %1</source>
        <translation>فتح إضبارة %1</translation>
    </message>
</context>
<context>
    <name>tasrih::Navigator</name>
    <message>
        <source>Find an article, an actor, a place…</source>
        <translation>ابحث عن مادة أو شخصية أو مكان…</translation>
    </message>
    <message>
        <source>Filter by this alone</source>
        <translation>تصفية بهذا وحده</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>إضافة إلى التصفية</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
        <source>Save the filter as a search…</source>
        <translation>حفظ التصفية بحثًا…</translation>
    </message>
    <message>
        <source>Open dossier (D)</source>
        <translation>فتح الإضبارة (D)</translation>
    </message>
    <message>
        <source>Compare (C)</source>
        <translation>مقارنة (C)</translation>
    </message>
</context>
<context>
    <name>tasrih::NavigatorModel</name>
    <message numerus="yes">
        <source>%1: %n new since you last looked</source>
        <translation>
            <numerusform>%1: لا جديد منذ آخر اطلاع</numerusform>
            <numerusform>%1: نتيجة جديدة منذ آخر اطلاع</numerusform>
            <numerusform>%1: نتيجتان جديدتان منذ آخر اطلاع</numerusform>
            <numerusform>%1: %n نتائج جديدة منذ آخر اطلاع</numerusform>
            <numerusform>%1: %n نتيجة جديدة منذ آخر اطلاع</numerusform>
            <numerusform>%1: %n نتيجة جديدة منذ آخر اطلاع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::NoteBar</name>
    <message>
        <source>Note in the margin. Enter saves, Shift+Enter begins a line, Esc leaves.</source>
        <translation>ملاحظة في الهامش. Enter للحفظ، وShift+Enter لسطر جديد، وEsc للمغادرة.</translation>
    </message>
    <message>
        <source>Note in the margin</source>
        <translation>ملاحظة في الهامش</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>على: %1</translation>
    </message>
</context>
<context>
    <name>tasrih::OverviewStrip</name>
    <message>
        <source>The whole time</source>
        <translation>الزمن كله</translation>
    </message>
    <message>
        <source>The whole time. Drag the frame to move, its ends to widen; drag beside it to choose anew.</source>
        <translation>الزمن كله. اسحب الإطار لتحريكه، وطرفيه لتوسيعه؛ واسحب خارجه لاختيار مدة جديدة.</translation>
    </message>
</context>
<context>
    <name>tasrih::PaperDialog</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>حفظ %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>جارٍ ترتيب الصفحات…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف العمل، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and try again.</source>
        <translation>الطابعة لا تستجيب. تحقق من أنها تعمل وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped. What the printer has already is up to it.</source>
        <translation>أُوقف العمل. ما وصل إلى الطابعة متروك لها.</translation>
    </message>
</context>
<context>
    <name>tasrih::PartOfField</name>
    <message>
        <source>part of</source>
        <translation>جزء من</translation>
    </message>
</context>
<context>
    <name>tasrih::PeekPanel</name>
    <message>
        <source>Sentence in the article</source>
        <translation>الجملة في المادة الصحفية</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>الانتقال إلى الجملة</translation>
    </message>
    <message>
        <source>Open the article at this sentence (Enter)</source>
        <translation>فتح المادة الصحفية عند هذه الجملة (Enter)</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>إغلاق (Space)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Select a statement to read its sentence here.</source>
        <translation>حدّد تصريحًا لتقرأ جملته هنا.</translation>
    </message>
    <message>
        <source>No sentence of the article is marked for this statement.</source>
        <translation>لم تُظلَّل لهذا التصريح أي جملة من المادة الصحفية.</translation>
    </message>
</context>
<context>
    <name>tasrih::Picker</name>
    <message>
        <source>Create %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>tasrih::PickerField</name>
    <message>
        <source>%1 is not known yet: press Enter to choose or create it</source>
        <translation>الاسم %1 غير معروف بعد: اضغط Enter للاختيار أو الإنشاء</translation>
    </message>
    <message>
        <source>%1 is not known: choose one of the list</source>
        <translation>الاسم %1 غير معروف: اختر من القائمة</translation>
    </message>
    <message>
        <source>%1 (Alt+Enter)</source>
        <translation>%1 (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>tasrih::PlacesField</name>
    <message>
        <source>Remove this place</source>
        <translation>إزالة هذا المكان</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Remove a place</source>
        <translation>إزالة مكان</translation>
    </message>
</context>
<context>
    <name>tasrih::PrintDialog</name>
    <message>
        <source>Print timeline</source>
        <translation>طباعة الخط الزمني</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>صورة SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>جدول المضامين</translation>
    </message>
</context>
<context>
    <name>tasrih::PrintForm</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>الورق:</translation>
    </message>
    <message>
        <source>Orientation:</source>
        <translation>الاتجاه:</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>Margins:</source>
        <translation>الهوامش:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>عدد الصفحات عرضًا</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>عدد الصفحات طولًا</translation>
    </message>
    <message>
        <source>across ×</source>
        <translation>عرضًا ×</translation>
    </message>
    <message>
        <source>down</source>
        <translation>طولًا</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>الصفحات:</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>تدرّجات الرمادي</translation>
    </message>
    <message>
        <source>Letters in SVG:</source>
        <translation>الحروف في SVG:</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>as outlines</source>
        <translation>أشكال مرسومة</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> نقطة/بوصة</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>الصفوف:</translation>
    </message>
    <message>
        <source>Places and phases</source>
        <translation>الأماكن والمراحل</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الشخصيات والجهات</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>المسائل</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>الترتيب:</translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation>كما في المشروع</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>First claim</source>
        <translation>الأسبق قولًا</translation>
    </message>
    <message>
        <source>Latest claim</source>
        <translation>الأحدث قولًا</translation>
    </message>
    <message>
        <source>Most disagreement</source>
        <translation>الأشد خلافًا</translation>
    </message>
    <message>
        <source>Inherited claims</source>
        <translation>المضامين الموروثة</translation>
    </message>
    <message>
        <source>Only claims chosen for the briefing</source>
        <translation>المضامين المختارة للإحاطة فقط</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>قائمة المصادر</translation>
    </message>
    <message>
        <source>Figures beneath the rows</source>
        <translation>الأرقام تحت الصفوف</translation>
    </message>
    <message>
        <source>Rows to print</source>
        <translation>الصفوف المطلوب طباعتها</translation>
    </message>
    <message>
        <source>Only these rows (none checked: all):</source>
        <translation>هذه الصفوف وحدها (بلا تحديد: كلها):</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Subtitle:</source>
        <translation>العنوان الفرعي:</translation>
    </message>
    <message>
        <source>Classification:</source>
        <translation>درجة السرية:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>الرقم المرجعي:</translation>
    </message>
    <message>
        <source>Distribution:</source>
        <translation>التوزيع:</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>المُعِدّ:</translation>
    </message>
    <message>
        <source>Information as of:</source>
        <translation>المعلومات حتى:</translation>
    </message>
    <message>
        <source>Information as of</source>
        <translation>المعلومات حتى</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>PNG resolution:</source>
        <translation>دقة PNG:</translation>
    </message>
    <message>
        <source>One page, then all claims</source>
        <translation>صفحة واحدة ثم المضامين كلها</translation>
    </message>
    <message>
        <source>One page alone</source>
        <translation>صفحة واحدة وحدها</translation>
    </message>
    <message>
        <source>All claims in true size</source>
        <translation>كل المضامين بالحجم الحقيقي</translation>
    </message>
    <message>
        <source>All claims on one page</source>
        <translation>كل المضامين في صفحة واحدة</translation>
    </message>
    <message>
        <source>All claims fitted to pages:</source>
        <translation>كل المضامين مكيّفة على صفحات:</translation>
    </message>
</context>
<context>
    <name>tasrih::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>tasrih::ReadPage</name>
    <message>
        <source>No article is open</source>
        <translation>لا مادة صحفية مفتوحة</translation>
    </message>
    <message>
        <source>Choose an article in the navigator, or import one. Then select a sentence and press S to make a statement of it.</source>
        <translation>اختر مادة صحفية من الفهرس أو استورد مادة، ثم حدّد جملة واضغط S لتجعل منها تصريحًا.</translation>
    </message>
    <message>
        <source>No statement is current: select words and press S, or go to one by N.</source>
        <translation>لا تصريح محددًا: حدد كلمات واضغط S، أو انتقل إلى تصريح بالمفتاح N.</translation>
    </message>
</context>
<context>
    <name>tasrih::ReaderView</name>
    <message>
        <source>Article text</source>
        <translation>نص المادة الصحفية</translation>
    </message>
    <message>
        <source>Selected statements further up</source>
        <translation>تصريحات محددة في الأعلى</translation>
    </message>
    <message>
        <source>Selected statements further down</source>
        <translation>تصريحات محددة في الأسفل</translation>
    </message>
</context>
<context>
    <name>tasrih::ReadingCommands</name>
    <message>
        <source>Add a statement</source>
        <translation>إضافة تصريح</translation>
    </message>
    <message>
        <source>Add text to a statement</source>
        <translation>إضافة نص إلى تصريح</translation>
    </message>
    <message>
        <source>Remove a statement</source>
        <translation>إزالة تصريح</translation>
    </message>
    <message>
        <source>Said on the day of publication</source>
        <translation>قيل يوم النشر</translation>
    </message>
    <message>
        <source>Set the reading state</source>
        <translation>تحديد حالة القراءة</translation>
    </message>
    <message>
        <source>The boundary stays as it was.</source>
        <translation>بقي الحد كما كان.</translation>
    </message>
    <message>
        <source>No statement of this article is current. N and P go from one to the next.</source>
        <translation>لا تصريح محددًا في هذه المادة. ينتقل N وP من تصريح إلى آخر.</translation>
    </message>
    <message>
        <source>Select the words of the statement first: E selects the sentence, Shift with arrows words.</source>
        <translation>حدد كلمات التصريح أولًا: E يحدد الجملة، وShift مع الأسهم يحدد الكلمات.</translation>
    </message>
    <message>
        <source>Select the words that belong to the statement too, then press Shift+S.</source>
        <translation>حدد الكلمات التي تعود إلى التصريح أيضًا، ثم اضغط Shift+S.</translation>
    </message>
    <message>
        <source>The statement is removed. Ctrl+Z brings it back.</source>
        <translation>حُذف التصريح. يعيده Ctrl+Z.</translation>
    </message>
    <message>
        <source>This is the statement&apos;s only span; Delete removes the statement.</source>
        <translation>هذا هو المقطع الوحيد للتصريح؛ يحذف Delete التصريح نفسه.</translation>
    </message>
    <message>
        <source>Put the caret into the span that is to go.</source>
        <translation>ضع المؤشر داخل المقطع المراد حذفه.</translation>
    </message>
    <message>
        <source>Take text from a statement</source>
        <translation>إزالة نص من تصريح</translation>
    </message>
    <message>
        <source>The statement has no span in this text.</source>
        <translation>ليس للتصريح مقطع في هذا النص.</translation>
    </message>
    <message>
        <source>arrows, Ctrl+arrows, comma and point move it; Enter keeps, Esc drops</source>
        <translation>تحركه الأسهم وCtrl مع الأسهم والفاصلة والنقطة؛ يثبته Enter ويتركه Esc</translation>
    </message>
    <message>
        <source>Start of the span in hand: %1</source>
        <translation>بداية المقطع قيد التحريك: %1</translation>
    </message>
    <message>
        <source>End of the span in hand: %1</source>
        <translation>نهاية المقطع قيد التحريك: %1</translation>
    </message>
    <message>
        <source>Move a boundary</source>
        <translation>تحريك حد مقطع</translation>
    </message>
    <message>
        <source>The boundary is moved. Ctrl+Z takes it back.</source>
        <translation>حُرِّك الحد. يتراجع عنه Ctrl+Z.</translation>
    </message>
    <message>
        <source>The statement has a speaker already: %1</source>
        <translation>للتصريح قائل من قبل: %1</translation>
    </message>
    <message>
        <source>No statement before this one has a speaker.</source>
        <translation>لا قائل لأي تصريح قبل هذا.</translation>
    </message>
    <message>
        <source>Speaker as in the statement before</source>
        <translation>القائل كما في التصريح السابق</translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation>القائل: %1</translation>
    </message>
    <message>
        <source>The article&apos;s day of publication is unknown; the inspector takes the day it was said.</source>
        <translation>يوم نشر المادة غير معروف؛ يُدخل يوم القول في لوحة التفاصيل.</translation>
    </message>
    <message>
        <source>Said on the day of publication: %1</source>
        <translation>قيل في يوم النشر: %1</translation>
    </message>
    <message>
        <source>Day it was said unknown</source>
        <translation>يوم القول غير معروف</translation>
    </message>
    <message>
        <source>The day it was said is unknown again.</source>
        <translation>عاد يوم القول غير معروف.</translation>
    </message>
    <message>
        <source>No claim covers this place.</source>
        <translation>لا مضمون يغطي هذا الموضع.</translation>
    </message>
    <message>
        <source>There is no further statement in this article.</source>
        <translation>لا تصريح آخر في هذه المادة.</translation>
    </message>
    <message>
        <source>Nothing but blanks would be left; the boundary stays as it was.</source>
        <translation>لن يبقى سوى فراغات؛ بقي الحد كما كان.</translation>
    </message>
    <message>
        <source>This is an earlier version of the text, for reading only.</source>
        <translation>هذه نسخة سابقة من النص، للقراءة فقط.</translation>
    </message>
    <message>
        <source>No statement is current. N and P go from one to the next.</source>
        <translation>لا تصريح محدد. N وP للتنقل بين التصريحات.</translation>
    </message>
    <message>
        <source>No article is open. Choose one in the navigator.</source>
        <translation>لا مادة صحفية مفتوحة. اختر واحدة من الفهرس.</translation>
    </message>
</context>
<context>
    <name>tasrih::ReadingNames</name>
    <message>
        <source>Place: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>Outlet: %1</source>
        <translation>وسيلة إعلامية: %1</translation>
    </message>
    <message>
        <source>Actor: %1 (%2)</source>
        <translation>شخصية أو جهة: %1 (%2)</translation>
    </message>
    <message>
        <source>Actor: %1</source>
        <translation>شخصية أو جهة: %1</translation>
    </message>
    <message>
        <source>No known name is here. Select a name to add it.</source>
        <translation>لا اسم معروفًا هنا. حدد اسمًا لإضافته.</translation>
    </message>
    <message>
        <source>Select a statement to put the name to use.</source>
        <translation>حدد تصريحًا لاستعمال الاسم فيه.</translation>
    </message>
    <message>
        <source>It fits no field of the current claim; select a withdrawal claim or a figure.</source>
        <translation>لا حقل يناسبه في المضمون الحالي؛ حدد قولًا بشأن الانسحاب أو رقمًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>هو كذلك من قبل.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>as an actor</source>
        <translation>إلى الشخصيات والجهات</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>إضافة شخصية أو جهة</translation>
    </message>
    <message>
        <source>as a place</source>
        <translation>إلى الأماكن</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>as an outlet</source>
        <translation>إلى وسائل الإعلام</translation>
    </message>
    <message>
        <source>Add an outlet</source>
        <translation>إضافة وسيلة إعلامية</translation>
    </message>
    <message>
        <source>Added: %1. K puts the name to use.</source>
        <translation>أُضيف: %1. يستعمل K الاسم.</translation>
    </message>
    <message>
        <source>No name that nobody knows yet occurs twice here.</source>
        <translation>لا اسم مجهولًا يتكرر هنا.</translation>
    </message>
    <message>
        <source>A name that nobody knows yet; K adds it.</source>
        <translation>اسم غير معروف بعد؛ يضيفه K.</translation>
    </message>
</context>
<context>
    <name>tasrih::ReadingNotes</name>
    <message>
        <source>This is an earlier version of the text, for reading only.</source>
        <translation>هذه نسخة سابقة من النص، للقراءة فقط.</translation>
    </message>
    <message>
        <source>Take away a note in the margin</source>
        <translation>حذف ملاحظة من الهامش</translation>
    </message>
    <message>
        <source>Reword a note in the margin</source>
        <translation>تعديل ملاحظة في الهامش</translation>
    </message>
    <message>
        <source>Write a note in the margin</source>
        <translation>كتابة ملاحظة في الهامش</translation>
    </message>
    <message>
        <source>The note was not saved. M on the same words brings it back.</source>
        <translation>لم تُحفظ الملاحظة. M على الكلمات نفسها يعيدها.</translation>
    </message>
    <message>
        <source>There is no note in the margin of this article. M writes one.</source>
        <translation>لا ملاحظة في هامش هذه المادة الصحفية. اكتب واحدة بالمفتاح M.</translation>
    </message>
    <message>
        <source>A note in the margin is not saved.</source>
        <translation>لم تُحفظ ملاحظة في الهامش.</translation>
    </message>
</context>
<context>
    <name>tasrih::ReadingTools</name>
    <message>
        <source>Set the reading state</source>
        <translation>تحديد حالة القراءة</translation>
    </message>
    <message>
        <source>No other article is new.</source>
        <translation>لا مادة جديدة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n new articles left, this one among them.</source>
        <translation>
            <numerusform>لم تبق مواد جديدة.</numerusform>
            <numerusform>بقيت مادة جديدة واحدة هي هذه.</numerusform>
            <numerusform>بقيت مادتان جديدتان، هذه إحداهما.</numerusform>
            <numerusform>بقيت %n مواد جديدة، هذه منها.</numerusform>
            <numerusform>بقيت %n مادة جديدة، هذه منها.</numerusform>
            <numerusform>بقيت %n مادة جديدة، هذه منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last new article.</source>
        <translation>هذه آخر مادة جديدة.</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>النص بنسبة %1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>النص بحجمه الأصلي</translation>
    </message>
    <message>
        <source>Book face</source>
        <translation>خط الكتب</translation>
    </message>
    <message>
        <source>Plain face</source>
        <translation>خط الواجهة</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>عمود ضيق</translation>
    </message>
    <message>
        <source>Normal column</source>
        <translation>عمود عادي</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>عمود عريض</translation>
    </message>
</context>
<context>
    <name>tasrih::RecordForm</name>
    <message>
        <source>not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Give it a name, in Arabic or in English.</source>
        <translation>أدخل اسمًا بالعربية أو بالإنجليزية.</translation>
    </message>
    <message>
        <source>An actor can&apos;t belong to itself, nor to one that belongs to it.</source>
        <translation>لا يمكن أن تنتمي الجهة أو الشخصية إلى نفسها، ولا إلى جهة تنتمي إليها.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Give the article a title.</source>
        <translation>أدخل عنوانًا للمادة الصحفية.</translation>
    </message>
    <message>
        <source>Give both coordinates, or none.</source>
        <translation>أدخل الإحداثيين معًا أو اتركهما فارغين.</translation>
    </message>
    <message>
        <source>A place can&apos;t lie in itself, nor in one that lies in it.</source>
        <translation>لا يمكن أن يقع المكان في نفسه، ولا في مكان يقع فيه.</translation>
    </message>
    <message>
        <source>decimal degrees</source>
        <translation>درجات عشرية</translation>
    </message>
</context>
<context>
    <name>tasrih::RecordPicker</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 is not known: choose one of the list</source>
        <translation>الاسم %1 غير معروف: اختر من القائمة</translation>
    </message>
</context>
<context>
    <name>tasrih::RelaysSection</name>
    <message>
        <source>Passed on by</source>
        <translation>سلسلة النقل</translation>
    </message>
    <message>
        <source>Remove from the chain</source>
        <translation>إزالة من سلسلة النقل</translation>
    </message>
    <message>
        <source>Add who passed it on</source>
        <translation>إضافة ناقل</translation>
    </message>
    <message>
        <source>Remove who passed it on</source>
        <translation>إزالة ناقل</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل النقل</translation>
    </message>
    <message>
        <source>Verb, e.g. said, claimed</source>
        <translation>الفعل، مثل: قال، زعم</translation>
    </message>
    <message>
        <source>Earlier in the chain</source>
        <translation>تقديمه في السلسلة</translation>
    </message>
    <message>
        <source>Change the order of the chain</source>
        <translation>تغيير ترتيب السلسلة</translation>
    </message>
</context>
<context>
    <name>tasrih::ReplayJob</name>
    <message>
        <source>Undo or redo</source>
        <translation>التراجع أو الإعادة</translation>
    </message>
    <message>
        <source>Stopped. Nothing was undone or redone.</source>
        <translation>توقّف العمل، ولم يُتراجع عن شيء ولم يُعَد شيء.</translation>
    </message>
</context>
<context>
    <name>tasrih::ReplayStrip</name>
    <message>
        <source>Up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>Back to the day before on which something was said (,)</source>
        <translation>العودة إلى اليوم السابق الذي قيل فيه شيء (,)</translation>
    </message>
    <message>
        <source>On to the next day on which something was said (.)</source>
        <translation>إلى اليوم التالي الذي قيل فيه شيء (.)</translation>
    </message>
    <message>
        <source>Pause (P)</source>
        <translation>إيقاف مؤقت (P)</translation>
    </message>
    <message>
        <source>Replay the days one after the other (P)</source>
        <translation>عرض الأيام تباعًا (P)</translation>
    </message>
    <message>
        <source>Stances as of a day</source>
        <translation>المواقف حتى يوم بعينه</translation>
    </message>
    <message>
        <source>Show the stances as they stood on a day</source>
        <translation>عرض المواقف كما كانت في يوم بعينه</translation>
    </message>
</context>
<context>
    <name>tasrih::ReportButton</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Save as Excel (XLSX)…</source>
        <translation>حفظ بصيغة إكسل (XLSX)…</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف إكسل</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>جدول نصي</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Print, save or copy what is shown</source>
        <translation>طباعة المعروض أو حفظه أو نسخه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا شيء للتصدير.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف العمل، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copied as table.</source>
        <translation>نُسخ كجدول.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>لا شيء للنسخ.</translation>
    </message>
    <message>
        <source>Copied as picture.</source>
        <translation>نُسخ كصورة.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Something is being exported already.</source>
        <translation>ثمة تصدير جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>أُوقف العمل، ولم يُنسخ شيء.</translation>
    </message>
</context>
<context>
    <name>tasrih::ReportDialog</name>
    <message>
        <source>Print report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة (Letter)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>As suits the report</source>
        <translation>كما يناسب التقرير</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
</context>
<context>
    <name>tasrih::ReportsSection</name>
    <message>
        <source>Other reports of the saying</source>
        <translation>روايات أخرى للقول</translation>
    </message>
    <message>
        <source>A saying of its own</source>
        <translation>قول قائم بذاته</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Same saying as which statement?</source>
        <translation>هو القول نفسه في أي تصريح؟</translation>
    </message>
    <message>
        <source>Another act of speech after all: the statement gets a copy of the saying for itself</source>
        <translation>هو قول آخر في الحقيقة: يأخذ التصريح نسخة من القول لنفسه</translation>
    </message>
    <message>
        <source>Join two reports of a saying</source>
        <translation>جمع نقلين لقول واحد</translation>
    </message>
    <message>
        <source>Give a statement its own saying</source>
        <translation>إفراد قول لتصريح</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا رواية أخرى</numerusform>
            <numerusform>رواية أخرى</numerusform>
            <numerusform>روايتان أخريان</numerusform>
            <numerusform>%n روايات أخرى</numerusform>
            <numerusform>%n رواية أخرى</numerusform>
            <numerusform>%n رواية أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::RestoreDialog</name>
    <message>
        <source>Keep snapshots elsewhere…</source>
        <translation>حفظ اللقطات في مكان آخر…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a snapshot</source>
        <translation>استعادة لقطة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading the snapshots…</source>
        <translation>تجري قراءة اللقطات…</translation>
    </message>
    <message>
        <source>There is no snapshot yet. One is taken on opening when the last is older than a day, and before changes of over 1,000 records. They will lie in %1.</source>
        <translation>لا لقطات بعد. تؤخذ لقطة عند الفتح إذا مضى على الأخيرة أكثر من يوم، وقبل كل تغيير يشمل أكثر من 1000 سجل. ومكانها %1.</translation>
    </message>
    <message>
        <source>The snapshots lie in %1. Kept are those of the last day, and one for each of the last 7 days, 4 weeks and 12 months.</source>
        <translation>اللقطات موجودة في %1. يُحتفظ بلقطات اليوم الأخير، وبواحدة لكل من آخر 7 أيام و4 أسابيع و12 شهرًا.</translation>
    </message>
    <message>
        <source>Put the snapshot of %1 in the project&apos;s place? What is here now is kept as a snapshot, so that you can come back to it.</source>
        <translation>هل توضع لقطة %1 مكان المشروع؟ ما هو هنا الآن يُحفظ لقطةً كي تتمكن من العودة إليه.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>تجري الاستعادة…</translation>
    </message>
    <message>
        <source>The snapshot was not restored</source>
        <translation>لم تُستعد اللقطة</translation>
    </message>
    <message>
        <source>A folder for the snapshots of all projects</source>
        <translation>مجلد للقطات جميع المشاريع</translation>
    </message>
    <message>
        <source>From the next opening on, snapshots are kept in %1. Those taken so far stay where they are.</source>
        <translation>ابتداءً من الفتح التالي تُحفظ اللقطات في %1. وتبقى اللقطات السابقة حيث هي.</translation>
    </message>
    <message>
        <source>Puts the snapshot in the project&apos;s place. What is there now is kept.</source>
        <translation>يضع اللقطة في مكان المشروع، ويُحتفظ بما هو هناك الآن.</translation>
    </message>
    <message>
        <source>Put the snapshot of %1 in the project&apos;s place? The file that stands there now is kept beside it, with “damaged” in its name.</source>
        <translation>هل توضع لقطة %1 مكان المشروع؟ الملف الموجود هناك الآن يبقى بجواره، وفي اسمه «damaged».</translation>
    </message>
</context>
<context>
    <name>tasrih::SaidOnSection</name>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Said on the day the article was published (D in the text)</source>
        <translation>قيل يوم نشر المادة الصحفية (D في النص)</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>أساس التاريخ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Said on the day of publication</source>
        <translation>قيل يوم النشر</translation>
    </message>
    <message>
        <source>Said on: unknown</source>
        <translation>تاريخ القول: مجهول</translation>
    </message>
    <message>
        <source>said on</source>
        <translation>تاريخ القول</translation>
    </message>
</context>
<context>
    <name>tasrih::SearchPage</name>
    <message>
        <source>What is searched</source>
        <translation>ما يُبحث فيه</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد الصحفية</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأقرب أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -not, OR, speaker:name, said:2024-09..2025…</source>
        <translation>كلمات، «عبارة»، ‎-مستبعدة، أو، القائل:اسم، القول:2024-09..2025…</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>طلب البحث</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Show what was found by month</source>
        <translation>عرض النتائج بحسب الشهر</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select all statements that were found, or that stand in the articles found</source>
        <translation>تحديد كل التصريحات الواردة في النتائج أو في موادها</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Change all selected statements at once</source>
        <translation>تغيير كل التصريحات المحددة دفعة واحدة</translation>
    </message>
    <message>
        <source>As filter</source>
        <translation>تصفية بالنتائج</translation>
    </message>
    <message>
        <source>Show what was found, and nothing else, on every page</source>
        <translation>عرض النتائج وحدها في كل الصفحات</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the search in the navigator, which tells what is new</source>
        <translation>حفظ البحث في الفهرس الذي يُظهر الجديد من نتائجه</translation>
    </message>
    <message>
        <source>Search in articles and statements</source>
        <translation>ابحث في المواد والتصريحات</translation>
    </message>
    <message>
        <source>Words are found in every spelling and form, with and without prefixes. &quot;…&quot; keeps words together, - leaves out, * goes on, OR joins; speaker: place: outlet: said: published: stance: kind: state: and mentions: ask for more than words.</source>
        <translation>تُوجد الكلمات بكل رسم وصيغة، متصلة بالسوابق أو مجردة منها. تجمع «…» الكلمات في عبارة، وتستبعد - ما يليها، وتُكمل * البداية، وتخيّر «أو» بين شيئين؛ وتضيف الحقول القائل: والمكان: والوسيلة: والقول: والنشر: والموقف: والنوع: والحالة: ويذكر: شروطًا غير الكلمات.</translation>
    </message>
    <message>
        <source>The search could not be made</source>
        <translation>تعذّر البحث</translation>
    </message>
    <message>
        <source>Nothing that was chosen holds these words</source>
        <translation>لا ترد هذه الكلمات في ما اختير</translation>
    </message>
    <message>
        <source>Take away what narrows the search.</source>
        <translation>أزل ما يضيّق البحث.</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try fewer words, other words, or a beginning with a star: withdr*</source>
        <translation>جرّب كلمات أقل أو غيرها، أو بداية كلمة تليها نجمة: انسح*</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>عند الحرف %1: %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source> · the index is being made: there may be more</source>
        <translation> · يجري بناء الفهرس، وقد تظهر نتائج أخرى</translation>
    </message>
    <message numerus="yes">
        <source> · %n selected</source>
        <translation>
            <numerusform> · لا شيء محدد</numerusform>
            <numerusform> · واحد محدد</numerusform>
            <numerusform> · اثنان محددان</numerusform>
            <numerusform> · %n محددة</numerusform>
            <numerusform> · %n محددًا</numerusform>
            <numerusform> · %n محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) selected</source>
        <translation>
            <numerusform>لا تصريحات محددة</numerusform>
            <numerusform>تصريح واحد محدد</numerusform>
            <numerusform>تصريحان محددان</numerusform>
            <numerusform>%n تصريحات محددة</numerusform>
            <numerusform>%n تصريحًا محددًا</numerusform>
            <numerusform>%n تصريح محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page shows what was found</source>
        <translation>تعرض كل الصفحات النتائج وحدها</translation>
    </message>
    <message>
        <source>Open the article (Enter)</source>
        <translation>فتح المادة (Enter)</translation>
    </message>
    <message>
        <source>Compare tray: put in or take out</source>
        <translation>سلة المقارنة: إضافة أو إخراج</translation>
    </message>
</context>
<context>
    <name>tasrih::Session</name>
    <message>
        <source>The project could not be opened</source>
        <translation>تعذّر فتح المشروع</translation>
    </message>
    <message>
        <source>The project was not made</source>
        <translation>لم يُنشأ المشروع</translation>
    </message>
    <message>
        <source>This project is open. Choose another name.</source>
        <translation>هذا المشروع مفتوح. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The project is locked</source>
        <translation>المشروع مقفل</translation>
    </message>
    <message>
        <source>Take the lock over</source>
        <translation>تولّي القفل</translation>
    </message>
    <message>
        <source>The project can only be read</source>
        <translation>المشروع للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>tasrih::SnapshotListModel</name>
    <message>
        <source>on opening</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <source>before it was brought up to date</source>
        <translation>قبل تحديث المشروع</translation>
    </message>
    <message>
        <source>before a change of many records</source>
        <translation>قبل تغيير سجلات كثيرة</translation>
    </message>
    <message>
        <source>before another snapshot was restored</source>
        <translation>قبل استعادة لقطة أخرى</translation>
    </message>
    <message>
        <source>when the project&apos;s file was gone</source>
        <translation>عند فقدان ملف المشروع</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (الآن %2)</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>another course of work</source>
        <translation>مسار عمل آخر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was restored from an earlier state since this snapshot was taken. What was done in between is only here.</source>
        <translation>استُعيد المشروع من حالة أقدم بعد أخذ هذه اللقطة. وما أُنجز بينهما موجود هنا وحده.</translation>
    </message>
    <message>
        <source>The project has not changed since.</source>
        <translation>لم يتغير المشروع منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Changed since, the latest first: %1, …</source>
        <translation>تغير منذ ذلك الحين، والأحدث أولًا: %1، …</translation>
    </message>
    <message>
        <source>Changed since, the latest first: %1</source>
        <translation>تغير منذ ذلك الحين، والأحدث أولًا: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد الصحفية</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>مضامين التصريحات</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>ما تغير بعدها</translation>
    </message>
</context>
<context>
    <name>tasrih::SpansSection</name>
    <message>
        <source>Places in the text</source>
        <translation>مواضع في النص</translation>
    </message>
    <message>
        <source>Shift+S in the text adds the words marked there; [ and ] move the ends.</source>
        <translation>Shift+S في النص يضيف الكلمات المحددة فيه، و[ و] لتحريك الطرفين.</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the text</source>
        <translation>
            <numerusform>كلها في النص</numerusform>
            <numerusform>واحد ليس في النص</numerusform>
            <numerusform>اثنان ليسا في النص</numerusform>
            <numerusform>%n ليست في النص</numerusform>
            <numerusform>%n ليست في النص</numerusform>
            <numerusform>%n ليست في النص</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Take this place away from the statement</source>
        <translation>نزع هذا الموضع من التصريح</translation>
    </message>
    <message>
        <source>Take text from a statement</source>
        <translation>إزالة نص من تصريح</translation>
    </message>
    <message>
        <source>Not in the corrected text. Mark its words there; the list above the text puts it on them.</source>
        <translation>ليس في النص المصحَّح. حدّد كلماته فيه، ثم ضعه عليها من القائمة التي فوق النص.</translation>
    </message>
    <message>
        <source>Whose place it is</source>
        <translation>لمن هذا الموضع</translation>
    </message>
    <message>
        <source>the statement&apos;s</source>
        <translation>للتصريح كله</translation>
    </message>
    <message>
        <source>Say whose a place is</source>
        <translation>تحديد صاحب الموضع</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>of the text</comment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::SpeakersSection</name>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
    <message>
        <source>Remove this speaker</source>
        <translation>إزالة هذا القائل</translation>
    </message>
    <message>
        <source>Add a speaker by name</source>
        <translation>إضافة قائل بالاسم</translation>
    </message>
    <message>
        <source>Remove a speaker</source>
        <translation>إزالة قائل</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>صفة القائل</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>إضافة قائل</translation>
    </message>
    <message>
        <source>Add a new speaker</source>
        <translation>إضافة قائل جديد</translation>
    </message>
    <message>
        <source>Spoke as …</source>
        <translation>تحدّث بصفته…</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>كما في السابق: %1</translation>
    </message>
    <message>
        <source>Name this speaker earlier</source>
        <translation>تقديم هذا القائل</translation>
    </message>
    <message>
        <source>Change the order of speakers</source>
        <translation>تغيير ترتيب القائلين</translation>
    </message>
</context>
<context>
    <name>tasrih::StancesBar</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>The stances of one actor, or on one proposition, over time (O)</source>
        <translation>مواقف شخصية أو جهة، أو المواقف من مسألة، عبر الزمن (O)</translation>
    </message>
    <message>
        <source>Latest stance</source>
        <translation>آخر موقف</translation>
    </message>
    <message>
        <source>All in time</source>
        <translation>كلها على محور الزمن</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>المؤيد والمعارض</translation>
    </message>
    <message>
        <source>What cells show</source>
        <translation>محتوى الخلايا</translation>
    </message>
    <message>
        <source>What cells show (V)</source>
        <translation>محتوى الخلايا (V)</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>Most sayings first</source>
        <translation>الأكثر أقوالًا أولًا</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>بحسب الموقف</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Order of actors</source>
        <translation>ترتيب الشخصيات والجهات</translation>
    </message>
    <message>
        <source>Order of actors. A click on a proposition sorts by the stances on it.</source>
        <translation>ترتيب الشخصيات والجهات. النقر على مسألة يرتب بحسب المواقف منها.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Actors by side</source>
        <translation>الشخصيات والجهات بحسب الطرف</translation>
    </message>
    <message>
        <source>Propositions as rows (T)</source>
        <translation>المسائل في الصفوف (T)</translation>
    </message>
    <message>
        <source>Hide propositions without stances</source>
        <translation>إخفاء المسائل التي لا مواقف منها</translation>
    </message>
    <message>
        <source>Hide actors without stances</source>
        <translation>إخفاء من لا مواقف لهم</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>بسط الكل</translation>
    </message>
</context>
<context>
    <name>tasrih::StancesPage</name>
    <message>
        <source>Stances of actors on propositions</source>
        <translation>مواقف الشخصيات والجهات من المسائل</translation>
    </message>
    <message>
        <source>No stances among what the filter lets through</source>
        <translation>لا مواقف ضمن ما تُظهره التصفية</translation>
    </message>
    <message>
        <source>Widen the filter, or clear it to see all stances.</source>
        <translation>وسّع التصفية، أو امسحها لترى كل المواقف.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No stances yet</source>
        <translation>لا مواقف بعد</translation>
    </message>
    <message>
        <source>On the Read page, give a statement a claim of the kind stance and choose its proposition. The table then shows who stands where.</source>
        <translation>في صفحة القراءة أضف إلى تصريح مضمونًا من نوع «موقف» واختر مسألته، فيُظهر الجدول موقف كل شخصية أو جهة.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is &quot;12 actors&quot;, %2 is &quot;8 propositions&quot;.</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Choose a cell</source>
        <translation>اختر خلية</translation>
    </message>
    <message>
        <source>Nothing was said on this.</source>
        <translation>لم يُقل شيء في هذه المسألة.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <comment>that spoke</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخصية أو جهة واحدة</numerusform>
            <numerusform>اثنتان من الشخصيات والجهات</numerusform>
            <numerusform>%n من الشخصيات والجهات</numerusform>
            <numerusform>%n من الشخصيات والجهات</numerusform>
            <numerusform>%n من الشخصيات والجهات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <comment>that were spoken on</comment>
        <translation>
            <numerusform>غير مسألة</numerusform>
            <numerusform>مسألة واحدة</numerusform>
            <numerusform>مسألتين</numerusform>
            <numerusform>%n مسائل</numerusform>
            <numerusform>%n مسألة</numerusform>
            <numerusform>%n مسألة</numerusform>
        </translation>
    </message>
    <message>
        <source>sums up the rows under it</source>
        <translation>يجمع الصفوف التي تحته</translation>
    </message>
</context>
<context>
    <name>tasrih::StartPage</name>
    <message>
        <source>Tasrih</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Who said what, when, about which base, with which number, and how far they contradict each other and themselves.</source>
        <translation>من قال ماذا، ومتى، وعن أي قاعدة، وبأي رقم، وإلى أي حد يناقض بعضهم بعضًا ويناقضون أنفسهم.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Look at the sample project…</source>
        <translation>الاطلاع على المشروع النموذجي…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الحديثة</translation>
    </message>
</context>
<context>
    <name>tasrih::StatementEditor</name>
    <message numerus="yes">
        <source>the saying is reported %n time(s)</source>
        <translation>
            <numerusform>لم يُنقل القول</numerusform>
            <numerusform>نُقل القول مرة واحدة</numerusform>
            <numerusform>نُقل القول مرتين</numerusform>
            <numerusform>نُقل القول %n مرات</numerusform>
            <numerusform>نُقل القول %n مرة</numerusform>
            <numerusform>نُقل القول %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>tasrih::StatementMenu</name>
    <message>
        <source>Go to the sentence</source>
        <translation>الانتقال إلى الجملة</translation>
    </message>
    <message>
        <source>Compare tray: put in or take out</source>
        <translation>سلة المقارنة: إضافة أو إخراج</translation>
    </message>
    <message>
        <source>Findings of the statement</source>
        <translation>تعارضات التصريح</translation>
    </message>
</context>
<context>
    <name>tasrih::StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Go to sentence</source>
        <translation>الانتقال إلى الجملة</translation>
    </message>
    <message>
        <source>Open the article at the sentence (Enter)</source>
        <translation>فتح المادة الصحفية عند الجملة (Enter)</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>لمحة</translation>
    </message>
    <message>
        <source>Read the sentence here, below the list (Space)</source>
        <translation>قراءة الجملة هنا أسفل القائمة (Space)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Put the selected statements into the compare tray, or take them out (C)</source>
        <translation>وضع التصريحات المحددة في سلة المقارنة أو إخراجها منها (C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected rows as text (Ctrl+C)</source>
        <translation>نسخ الصفوف المحددة نصًّا (Ctrl+C)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Change all selected statements at once</source>
        <translation>تغيير كل التصريحات المحددة دفعة واحدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>لا تصريحات بعد</translation>
    </message>
    <message>
        <source>Open an article on the Read page and mark what was said in it. Every statement you mark is listed here.</source>
        <translation>افتح مادة صحفية في صفحة القراءة وظلّل ما قيل فيها. كل تصريح تظلّله يُدرج هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات تحجبها التصفية</numerusform>
            <numerusform>التصفية تحجب التصريح الوحيد</numerusform>
            <numerusform>التصفية تحجب التصريحين كليهما</numerusform>
            <numerusform>التصفية تحجب التصريحات كلها، وعددها %n</numerusform>
            <numerusform>التصفية تحجب التصريحات كلها، وعددها %n</numerusform>
            <numerusform>التصفية تحجب التصريحات كلها، وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the filter, or clear it to see the whole list.</source>
        <translation>وسّع التصفية، أو امسحها لترى القائمة كلها.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 من %n تصريح</numerusform>
            <numerusform>%1 من تصريح واحد</numerusform>
            <numerusform>%1 من تصريحين</numerusform>
            <numerusform>%1 من %n تصريحات</numerusform>
            <numerusform>%1 من %n تصريحًا</numerusform>
            <numerusform>%1 من %n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n selected</source>
        <translation>
            <numerusform> · لا شيء محدد</numerusform>
            <numerusform> · واحد محدد</numerusform>
            <numerusform> · اثنان محددان</numerusform>
            <numerusform> · %n محددة</numerusform>
            <numerusform> · %n محددًا</numerusform>
            <numerusform> · %n محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ %1 selected</source>
        <translation>↑ المحدد: %1</translation>
    </message>
    <message>
        <source>↓ %1 selected</source>
        <translation>↓ المحدد: %1</translation>
    </message>
    <message>
        <source>Scroll to the current statement</source>
        <translation>التمرير إلى التصريح الحالي</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %n صفوف</numerusform>
            <numerusform>نُسخ %n صفًّا</numerusform>
            <numerusform>نُسخ %n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasrih::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saying(s)</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%n أقوال</numerusform>
            <numerusform>%n قولًا</numerusform>
            <numerusform>%n قول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2%</translation>
    </message>
</context>
<context>
    <name>tasrih::TagsSection</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>إزالة هذا الوسم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>إزالة وسم</translation>
    </message>
</context>
<context>
    <name>tasrih::TimeChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>غيرها (1)</numerusform>
            <numerusform>غيرها (2)</numerusform>
            <numerusform>غيرها (%n)</numerusform>
            <numerusform>غيرها (%n)</numerusform>
            <numerusform>غيرها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tasrih::TimeStrip</name>
    <message>
        <source>Hits by</source>
        <translation>النتائج بحسب</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>بحسب الوسيلة</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>بحسب الطرف</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>الأول والأخير</translation>
    </message>
    <message>
        <source>The first and the last article and statement that was found</source>
        <translation>أول مادة وتصريح وآخرهما في النتائج</translation>
    </message>
    <message>
        <source>Hits by month</source>
        <translation>النتائج بحسب الشهر</translation>
    </message>
    <message>
        <source>First article: %1</source>
        <translation>أول مادة: %1</translation>
    </message>
    <message>
        <source>Last article: %1</source>
        <translation>آخر مادة: %1</translation>
    </message>
    <message>
        <source>First statement: %1</source>
        <translation>أول تصريح: %1</translation>
    </message>
    <message>
        <source>Last statement: %1</source>
        <translation>آخر تصريح: %1</translation>
    </message>
</context>
<context>
    <name>tasrih::TimelinePage</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>الصفوف:</translation>
    </message>
    <message>
        <source>Places and phases</source>
        <translation>الأماكن والمراحل</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الشخصيات والجهات</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Inherited claims</source>
        <translation>المضامين الموروثة</translation>
    </message>
    <message>
        <source>Also show in a base what is claimed of its region or of the whole country</source>
        <translation>عرض ما يقال عن الإقليم أو البلد كله في قواعده أيضًا</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>عرض المدة كلها</translation>
    </message>
    <message>
        <source>Print or save the timeline…</source>
        <translation>طباعة الخط الزمني أو حفظه…</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>المضامين: %1</translation>
    </message>
    <message>
        <source>Claims: %1 of %2, filter on</source>
        <translation>المضامين: %1 من %2، التصفية مفعَّلة</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>المسائل</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>الترتيب:</translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation>كما في المشروع</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>First claim</source>
        <translation>الأسبق قولًا</translation>
    </message>
    <message>
        <source>Latest claim</source>
        <translation>الأحدث قولًا</translation>
    </message>
    <message>
        <source>Most disagreement</source>
        <translation>الأشد خلافًا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Only claims chosen for the briefing</source>
        <translation>المضامين المختارة للإحاطة فقط</translation>
    </message>
    <message>
        <source>Rows without claims</source>
        <translation>صفوف بلا مضامين</translation>
    </message>
    <message>
        <source>Conflicts with the current claim (X)</source>
        <translation>ما يتعارض مع المضمون الحالي (X)</translation>
    </message>
    <message>
        <source>Review state and grade (G)</source>
        <translation>حالة التدقيق والتقييم (G)</translation>
    </message>
    <message>
        <source>Colours by stance (V)</source>
        <translation>الألوان بحسب الموقف (V)</translation>
    </message>
    <message>
        <source>Figures beneath, on the same scale (F)</source>
        <translation>الأرقام أسفله على المقياس نفسه (F)</translation>
    </message>
    <message>
        <source>The whole time in a strip</source>
        <translation>الزمن كله في شريط</translation>
    </message>
    <message>
        <source>“About” in a date</source>
        <translation>كلمة «نحو» في التاريخ</translation>
    </message>
    <message>
        <source>does not widen it</source>
        <translation>لا توسّعه</translation>
    </message>
    <message>
        <source>widens a day by 3 days, a month by 15, a year by 91</source>
        <translation>توسّع اليوم 3 أيام والشهر 15 يومًا والسنة 91 يومًا</translation>
    </message>
    <message>
        <source>widens them twice as much</source>
        <translation>توسّعها ضعف ذلك</translation>
    </message>
    <message>
        <source>Show everything at once</source>
        <translation>عرض كل شيء دفعة واحدة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>Links of the current statement (L)</source>
        <translation>صلات التصريح الحالي (L)</translation>
    </message>
</context>
<context>
    <name>tasrih::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Laying out the timeline…</source>
        <translation>يجري إعداد الخط الزمني…</translation>
    </message>
    <message>
        <source>No withdrawal claim passes the filter</source>
        <translation>لا أقوال بشأن الانسحاب ضمن ما تُظهره التصفية</translation>
    </message>
    <message>
        <source>No withdrawal claims yet</source>
        <translation>لا أقوال بشأن الانسحاب بعد</translation>
    </message>
    <message>
        <source>Clear the filter or widen its dates to see the timeline.</source>
        <translation>امسح التصفية أو وسّع تواريخها لترى الخط الزمني.</translation>
    </message>
    <message>
        <source>Mark a statement on the Read page and add a withdrawal claim: who leaves, from where, by when.</source>
        <translation>ظلّل تصريحًا في صفحة القراءة وأضف إليه قولًا بشأن الانسحاب: مَن ينسحب، ومن أين، وفي أي موعد.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: zoom in</source>
        <translation>
            <numerusform>… ولا غيرها</numerusform>
            <numerusform>… وواحد غيرها: كبّر العرض</numerusform>
            <numerusform>… واثنان غيرها: كبّر العرض</numerusform>
            <numerusform>… و%n أخرى: كبّر العرض</numerusform>
            <numerusform>… و%n غيرها: كبّر العرض</numerusform>
            <numerusform>… و%n غيرها: كبّر العرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) here; a click lists them</source>
        <translation>
            <numerusform>لا مضامين هنا</numerusform>
            <numerusform>مضمون واحد هنا؛ انقر لعرضه</numerusform>
            <numerusform>مضمونان هنا؛ انقر لعرضهما</numerusform>
            <numerusform>%n مضامين هنا؛ انقر لعرضها</numerusform>
            <numerusform>%n مضمونًا هنا؛ انقر لعرضها</numerusform>
            <numerusform>%n مضمون هنا؛ انقر لعرضها</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>tasrih::TrailingPane</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What stands behind what is chosen on this page</source>
        <translation>الأدلة على ما اختير في هذه الصفحة</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The selected statement, to be edited</source>
        <translation>التصريح المحدد، لتحريره</translation>
    </message>
</context>
<context>
    <name>tasrih::TrayStrip</name>
    <message>
        <source>Compare (%1)</source>
        <translation>مقارنة (%1)</translation>
    </message>
    <message>
        <source>Click to take it out of the tray.</source>
        <translation>انقر لإخراجه من السلة.</translation>
    </message>
    <message>
        <source>Compare tray: empty (C puts things in)</source>
        <translation>سلة المقارنة: فارغة (يُضاف إليها بالمفتاح C)</translation>
    </message>
</context>
<context>
    <name>tasrih::VersionBar</name>
    <message>
        <source>Present text, of %1</source>
        <translation>النص الحالي، %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>نسخة النص</translation>
    </message>
    <message>
        <source>Make it the text again</source>
        <translation>اجعلها النص من جديد</translation>
    </message>
    <message>
        <source>An earlier version, for reading only. Marked are the places that are not in the present text.</source>
        <translation>نسخة سابقة، للقراءة فقط. والمعلَّم فيها هو ما ليس في النص الحالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not in the text</source>
        <translation>
            <numerusform>لا موضع خارج النص</numerusform>
            <numerusform>موضع ليس في النص</numerusform>
            <numerusform>موضعان ليسا في النص</numerusform>
            <numerusform>%n مواضع ليست في النص</numerusform>
            <numerusform>%n موضعًا ليست في النص</numerusform>
            <numerusform>%n موضع ليست في النص</numerusform>
        </translation>
    </message>
    <message>
        <source>Show where it was</source>
        <translation>أظهر أين كان</translation>
    </message>
    <message>
        <source>Put it on the selected words</source>
        <translation>ضعه على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>Take text from a statement</source>
        <translation>إزالة نص من تصريح</translation>
    </message>
    <message>
        <source>Put a highlight on other words</source>
        <translation>نقل تظليل إلى كلمات أخرى</translation>
    </message>
    <message>
        <source>Go back to an earlier version of a text</source>
        <translation>العودة إلى نسخة سابقة من النص</translation>
    </message>
</context>
<context>
    <name>tasrih::WindowCommands</name>
    <message>
        <source>Tasrih projects (*.tasrih)</source>
        <translation>مشاريع تصريح (*.tasrih)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>project.tasrih</source>
        <translation>مشروع.tasrih</translation>
    </message>
    <message>
        <source>Where to put the sample project</source>
        <translation>أين يوضع المشروع النموذجي</translation>
    </message>
    <message>
        <source>sample.tasrih</source>
        <translation>نموذج.tasrih</translation>
    </message>
    <message>
        <source>Save a clean copy for others</source>
        <translation>حفظ نسخة نظيفة للآخرين</translation>
    </message>
    <message>
        <source>Save a whole copy</source>
        <translation>حفظ نسخة كاملة</translation>
    </message>
    <message>
        <source>%1 clean.tasrih</source>
        <translation>%1 نظيفة.tasrih</translation>
    </message>
    <message>
        <source>%1 copy.tasrih</source>
        <translation>%1 نسخة.tasrih</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>جارٍ حفظ نسخة</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>حُفظت النسخة: %1</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>لم تُحفظ النسخة</translation>
    </message>
    <message>
        <source>Export statements as CSV</source>
        <translation>تصدير التصريحات بصيغة CSV</translation>
    </message>
    <message>
        <source>statements.csv</source>
        <translation>تصريحات.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Exporting statements</source>
        <translation>جارٍ تصدير التصريحات</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) written to %1</source>
        <translation>
            <numerusform>لم يُكتب أي تصريح في %1</numerusform>
            <numerusform>كُتب تصريح واحد في %1</numerusform>
            <numerusform>كُتب تصريحان في %1</numerusform>
            <numerusform>كُتبت %n تصريحات في %1</numerusform>
            <numerusform>كُتب %n تصريحًا في %1</numerusform>
            <numerusform>كُتب %n تصريح في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements were not exported</source>
        <translation>لم تُصدَّر التصريحات</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your name, as it stands in the history of what you change:</source>
        <translation>اسمك كما يظهر في سجل ما تغيّره:</translation>
    </message>
    <message>
        <source>Tasrih %1, a workbench for who said what, when, about a withdrawal.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>تصريح %1، أداة عمل لمعرفة من قال ماذا ومتى بشأن انسحاب.

برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>About Tasrih</source>
        <translation>عن تصريح</translation>
    </message>
    <message>
        <source>The project can no longer be changed</source>
        <translation>لم يعد تغيير المشروع ممكنًا</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Save the project elsewhere</source>
        <translation>حفظ المشروع في مكان آخر</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>لم يُحفظ المشروع</translation>
    </message>
    <message>
        <source>No snapshot can be restored here</source>
        <translation>لا يمكن استعادة لقطة هنا</translation>
    </message>
</context>
<context>
    <name>tasrih::Workspace</name>
    <message>
        <source>Navigator</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
