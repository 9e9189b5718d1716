/** How furniture speaks, in English news of any house. All are tried on a trimmed paragraph. */

/** Headings after which links to other stories follow. */
export const SECTIONS: readonly RegExp[] = [
  /^more (?:from|on|in|about|stories|news|headlines|like this|top|to read|coverage|videos?)\b.{0,50}(?<![.!?])$/i,
  /^(?:related|recommended|suggested)(?: (?:articles|stories|news|topics?|links?|posts|coverage|reading|videos|to this story|for you))?:?$/i,
  /^(?:most|top) (?:read|viewed|popular|shared|watched|commented|recent|stories|news|headlines|videos)\b.{0,30}(?<![.!?])$/i,
  /^(?:trending|popular|latest)(?: (?:now|news|stories|story|videos?|headlines|topics|on|in)\b.{0,30})?:?(?<![.!?])$/i,
  /^you (?:may|might|could) (?:also )?(?:like|be interested|enjoy).{0,20}$/i,
  /^(?:also on|(?:read|see|watch) (?:also|next)|up next|next up|what to read next):?$/i,
  /^(?:editors?['’]?s? (?:picks?|choice)|don['’]t miss|in case you missed it|must[- ]reads?|today['’]s top)\b.{0,30}(?<![.!?])$/i,
  /^(?:elsewhere on|(?:from )?(?:around|across) the web|sponsored|promoted|paid content|partner content|from our partners)\b.{0,30}$/i,
  /^(?:recent (?:posts|stories|articles|news)|other (?:stories|news|articles)|(?:all )?tags|topics|categories|filed under|in this story):?$/i,
];

/** Headings after which one link stands, before the article goes on. */
export const SINGLE_LINKS: readonly RegExp[] = [
  /^(?:related (?:article|story|content|post|video)|read more|also (?:read|see)|see also|recommended reading):?$/i,
];

/** Headings of a summary that stands between the header and the article. */
export const SUMMARIES =
  /^(?:in short|in brief|key (?:points|takeaways|facts|developments)|summary|story highlights|highlights|at a glance|tl;dr|what (?:to|you need to|you should) know)\s*:?$/i;

/** A summary's heading that takes the next line alone. */
export const NEXT_STEPS = /^what(?:['’]s| is| happens) next\?$/i;

/** Headings and lines after which nothing of the article follows. */
export const ENDINGS: readonly RegExp[] = [
  /^(?:comments?|\d+ comments?|leave a (?:comment|reply)(?: cancel reply)?|join the (?:conversation|discussion)|post a comment|add (?:a )?comment|have your say|(?:reader|top|all|recent) comments)(?: ?\((?:\d+|…)\))?:?$/i,
  /^(?:about (?:the|this) (?:author|writer|reporter|journalist|contributor)s?|purchase licensing rights|end of article|be the first to know):?$/i,
  /^our standards\s*:/i,
  /^(?:\d+|one|two|three|no) (?:responses?|replies|thoughts) (?:to|on)\b/i,
  /^(?:thanks|thank you) for (?:reading|visiting)\b.{0,60}$/i,
  /^(?:you appreciate our journalism\b.{0,20}|uncommon knowledge|a message from\b.{0,40}|support\b.{0,40}\bjournalism\b.{0,40})$/i,
  /^(?:please )?(?:log|sign) in (?:here )?to (?:leave|post|write) a comment\b/i,
  /^\W{0,2}(?:additional )?(?:reporting|writing) by\b.{0,200}\bediting by\b/i,
];

/** Lines that are furniture by their first words, when they are short. */
export const SHORT_PHRASES: readonly RegExp[] = [
  // sharing
  /^(?:(?:share|tweet|e-?mail|print|save|bookmark|copy link|link copied|facebook|twitter|x|whatsapp|pinterest|linkedin|reddit|telegram|instagram|flipboard|messenger|comments?|\d+|on|this|via|with|article|story|and|or|us|follow|post|pin|it)\b[\s:|,/•·+&-]*)+$/i,
  /^@\w{2,20}$/,
  /^share (?:this|on|via|your|with|the)\b(?:\W+\w+){0,6}\W*$/i,
  // leading on
  /^(?:read|see|watch|view|listen|hear|learn|find out)(?: (?:more|also|next|here|the full (?:story|article|report)|full (?:story|article)))?\s*[:|»>→]/i,
  /^(?:read|see|view|watch|listen to|go to) (?:the |more |full |our )*(?:full|more|complete|original|entire|web|live)\b.{0,60}[^.!?]$/i,
  /^(?:also read|also see|related|recommended|must read|in pics|in pictures|video|watch|photos?|gallery|live updates?|explained|analysis|opinion)\s*[:|»>]/i,
  /^(?:watch|see|check out|listen to|view|hear|read)\b[^.!?]{0,70}\b(?:below|above|here|the (?:full )?(?:video|clip|gallery|photos|pictures))[.!:]?$/i,
  /^like \S+(?: \S+){0,3} on facebook\b/i,
  /^save articles? (?:to read|for) later\b/i,
  /^add articles? to your saved list\b/i,
  /^(?:continue|keep) reading\b/i,
  /^(?:follow|get|read|see) (?:all |our |the )*(?:latest |live )(?:blog|coverage|news|updates)\b/i,
  /^(?:the )?(?:story|article|post) continues\b/i,
  /^(?:advertis(?:ement|ing)|ad|ads|sponsored(?: content)?|loading|promoted)\b[\s.:…]*$/i,
  /^(?:skip|jump|back|return) to\b.{0,100}[^.!?]$/i,
  /^(?:go to|go back|home|menu|search|close|next|previous|prev|top|back to top|show (?:more|less)|load more|view (?:all|more|comments)|see (?:all|more)|read more)\b.{0,20}(?<![.!?”"])$/i,
  /^(?:please )?(?:enable|turn on|allow) (?:javascript|cookies)\b/i,
  /^(?:(?:home|news|world|national|nation|local|state|regional|metro|city|politics|government|elections?|opinions?|comment|editorials?|letters|obituaries|obits|puzzles|games|classifieds|jobs|e-?paper|magazine|community|business|economy|finance|money|markets|companies|industry|real estate|property|sports?|football|soccer|cricket|rugby|tennis|golf|baseball|basketball|racing|tech|technology|science|health|fitness|wellness|education|environment|climate|energy|culture|society|religion|arts|books|film|movies|music|entertainment|celebrity|lifestyle|life|style|fashion|travel|food|drink|motoring|weather|crime|courts?|law|justice|(?:public )?safety|defen[cs]e|security|us|u\.s\.|usa|uk|europe|eu|africa|asia|south asia|americas?|latin america|north america|caribbean|middle east|pacific|australia|canada|china|india|section|video|videos|photos|audio|podcasts?|live|more|and)\b[\s|,/&•·+:>›»-]*){2,}$/i,
  /^(?:estimated )?read(?:ing)? time\b.{0,20}$/i,
  /^why you can trust \S+(?: \S+){0,3}$/i,
  /\bback to home(?:page)?$/i,
  /^(?:(?:photo|video|image|slide ?show|advertisement|continue reading the main story)\b[\s.:|]*){2,}$/i,
  /^(?:add a location to your tweets|tweet with a location|article excerpt)$/i,
  /\ba friend wanted you to see this\b/i,
  /^(?:you must|please) enter the (?:characters|code|letters|text|words)\b/i,
  // legal
  /^(?:terms(?: of (?:use|service))?|terms (?:and|&) conditions|privacy(?: policy| notice| centre| center)?|cookies?(?: (?:settings|policy|notice|preferences))?|ad ?choices|contact(?: us)?|about(?: us)?|accessibility(?: \w+)?|do not sell\b.*|advertise with us|careers|help|faqs?|sitemap|rss)$/i,
  // credits
  /^\W?(?:with|based on) (?:additional )?(?:inputs?|reporting|reports?|files|information) from\b.{0,80}$/i,
  /^\W?(?:agencies|with agencies|wire reports|staff (?:and agencies|reports?)|from wire (?:reports|services))\W?$/i,
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|labels|location)\s*:/i,
  /^\p{Lu}\S+(?: \p{Lu}\S+){0,2} (?:can|may) be (?:reached|contacted|e-?mailed) (?:at|on|by|via)\b.{0,120}(?:@|\d{3}[-. ]\d{4})/u,
  /^(?:contact|reach|e-?mail|write to|you can (?:contact|reach|e-?mail|follow))\b.{0,120}(?:@|\d{3}[-. ]\d{4})/i,
  // players
  /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2})?$/,
  /^(?:media playback is|video (?:player|unavailable)|now playing|play video|your browser|just watched|(?:hide|toggle|view|show) caption|enlarge(?: this)? image|view gallery|slideshow)\b/i,
  /^(?:photos?|images?|videos?|gallery|audio|play|pause|mute|listen|caption|file|embed|transcript|fullscreen|\d+ of \d+|\d+\/\d+)$/i,
  /^(?:story highlights|highlights|key points|at a glance|in brief|in short:?|summary|min(?:ute)? read|\d+ min(?:ute)?s? read)$/i,
];

/** What asks the reader to subscribe, follow or write; in a report of what somebody said it is none. */
export const PROMOTIONS: readonly RegExp[] = [
  /^(?:simply |please )?(?:sign up|signup|subscribe|register|log ?in|sign in)\b(?=.*\b(?:newsletters?|in(?:box|to)|e-?mails?|alerts?|updates?|today|here|now|free|our|for|account|to)\b|.{0,20}$)/i,
  /^(?:click|tap|swipe|scroll|press) (?:here|on|to|through|below|down|for|image|the)\b/i,
  /^(?:follow|like|find|join|contact|support|visit) (?:us|our|@\w+)\b/i,
  /^(?:for more from \w+, )?follow \w+(?: \w+){0,7} on (?:twitter|x|facebook|instagram|whatsapp|telegram|google|threads|bluesky)\b/i,
  /^to (?:contact|reach) the (?:reporters?|editors?|writers?|authors?|newsroom|\w+ news desk)\b/i,
  /^to get the latest\b/i,
  /^(?:for more (?:about|information|on)\b.{0,80}\bvisit|visit\b.{0,80}\bfor more (?:about|information|on))\b/i,
  /^find out what['’]s happening in\b/i,
  /^(?:find|see|view|check out)\b.{0,60}\b(?:gallery|videos?|photos)\b.{0,20}\b(?:above|below|top of (?:the|this) (?:story|page))\b/i,
  /^(?:let['’]s go!$|(?:close )?thanks for signing up|watch for us in your inbox|your (?:subscription|sign-?up) (?:was|has been) successful|we are having trouble retrieving|something is loading|please enter your (?:comment|name)|access your favou?rite topics|authors and topics you follow|if you(?:['’]ve| have) been affected by|would you like to comment|please (?:read|review) our|this is a sponsored|republish (?:this|our) (?:article|stor)|(?:hear|get) the latest from our)\b/i,
  /\b(?:let us know|tell us|have your say|share your (?:thoughts|views)|join the (?:conversation|discussion))\b.{0,30}\b(?:comments?|below)\b/i,
  /\b(?:if you (?:value|appreciate|enjoy)|support(?:ing)?|fund(?:ing)?) (?:our|independent|this) (?:journalism|reporting)\b|\bour journalism needs\b|\bplease consider (?:subscrib|donat|supporting us|becoming a|a (?:donation|contribution|gift))/i,
  /\bcheck back (?:here )?(?:soon |later )?for (?:more|updates?|the latest)\b/i,
  /^(?:please )?refresh (?:the|this|your) (?:page|browser)\b/i,
  /^like loading\W*$/i,
  /^(?:new\s*)?you can now (?:listen to|read|watch)\b/i,
  /^i would like to (?:be e-?mailed|receive)\b/i,
  /^(?:please )?(?:send|e-?mail|text) (?:us )?(?:your|any) (?:comments|experiences|photos|pictures|stories|videos|views)\b/i,
  /^(?:do you have|got) an? (?:news )?(?:tip|story|view|photo|video)\b/i,
  /^stay with \S+(?: \S+){0,4} for (?:more|updates?|the latest)\b/i,
  /^download\b.{0,40}\bapp\b/i,
  /^(?:you can (?:also )?)?(?:get|receive|stay|don['’]t miss|never miss|start your day|keep up|want)\b.{0,160}\b(?:newsletters?|inbox|app|alerts?|delivered|e-?mails?|subscri\w+|notifications?)\b/i,
  /^the (?:e-?mail|newsletter) (?:you|that)\b/i,
  /^(?:follow|join|like|subscribe to) .{0,40}\b(?:telegram|whatsapp|facebook|youtube|instagram) (?:channel|group|page)\b/i,
  /^never miss (?:a|an|any|another|our) \b/i,
  /^to (?:continue|keep) reading\b|^(?:already|not yet) an? (?:subscriber|member|digital subscriber)\b|^(?:get )?unlimited (?:digital )?access\b/i,
  /\b(?:cancel (?:at )?any ?time|click here)\W*$/i,
  /^embed\b.*\b(?:autoplay|copy this code)\b/i,
  /^(?:open in app|get the app)\b.{0,30}$/i,
  /^(?:you can )?(?:unsubscribe|opt out)(?: at)? any ?time\b/i,
  /^(?:have|got) (?:a|any) (?:news )?(?:tips?|story|stories|questions?)\b.{0,80}(?:\?|contact|e-?mail|@)/i,
  /^(?:this (?:site|website|page) (?:uses|stores|requires|is protected)|we use cookies|by (?:continuing|clicking|commenting|posting|signing up|subscribing|submitting),? )\b/i,
  /^(?:support|help) (?:our|independent|quality|local) (?:journalism|reporting|newsroom)\b/i,
];

/** Words of a report, which no promotion has. */
export const REPORTED = /\b(?:said|says|told|added|according to|urged|asked|wrote|warned)\b/i;

/** Notes of the house, legal lines and credits: furniture at any length. */
export const NOTES: readonly RegExp[] = [
  /^\(?this (?:story|article|report|page|post|piece|copy|content|version|interview|conversation|transcript)(?: of (?:this|the) \w+)? (?:has been|has not been|was|is|will be|originally|first)(?: \w+){0,2} (?:updated|corrected|amended|published|developing|appeared|edited|generated|auto-generated|modified|posted|produced|supplied|republished|written)\b/i,
  /^\((?:this (?:story|version) )?(?:adds|corrects|recasts|updates)\b/i,
  /^(?:you can add location information to your tweets|when you tweet with a location)\b/i,
  /^safe harbou?r statement\b/i,
  /^\(?the (?:story|article|post) (?:has been|was) (?:updated|corrected|amended|edited)\b/i,
  /^(?:this|the) (?:story|article) (?:originally |first )?(?:appeared|appears) (?:in|on)\b/i,
  /^this (?:story|article) is more than \d+ \w+ old\b/i,
  /^the \w+(?: \w+)? is committed to publishing\b/i,
  /^(?:the|this) audio\b.{0,40}\b(?:generated|automated)\b|^published by .{3,60} with permission\b/i,
  /^a version of this (?:story|article) (?:appears|appeared) in print\b/i,
  /^(?:terms of (?:use|service)|privacy (?:notice|policy))\s*[:—–-]/i,
  /^this (?:is a )?(?:developing|breaking)\b(?: news)?(?: story)?\b/i,
  /^this (?:story|article|content|material|report) (?:may not|is (?:part of|based on|from|copyright|protected))\b/i,
  /^\W{0,3}(?:editor['’]?s['’]? note|correction|clarification|disclaimer|note to (?:readers|editors)|for the record)\b\s*[:—–(-]/i,
  /^(?:an|the) (?:earlier|previous|original) version of this (?:story|article|report|post)\b/i,
  /^\W{0,2}except for the headline\b/i,
  /^(?:©|\(c\)\s*(?=\d{4}|copyright|.{0,40}\b(?:19|20)\d\d\b\W*$)|copyright\b\s*(?:©|\(c\)|\d{4}|by\b|,))/i,
  /^\W{0,3}(?:additional |further )?(?:reporting|edited|editing|writing|written|compiled|produced|translated|translation|graphics?|photography) (?:and (?:writing|editing|reporting) )?by\b/i,
  /^the post .{5,160} (?:appeared first on|first appeared on)\b/i,
  /^\p{Lu}\S+(?: (?:and )?\p{Lu}\S+){0,5} reported from (?:(?:\p{Lu}\S+|and|from|in|of|the)(?:\s|$))+$/u,
  /^privacy (?:notice|policy)\s*:/i,
  /^(?:SOURCES?\s*:\s|[Ss]ources?\s*:\s(?!.*[.!?]$))/,
  /^you can (?:also )?(?:receive|get|subscribe|sign up)\b.{0,120}\b(?:alerts?|newsletters?|notifications?)\b/i,
];

/** Notes that stand anywhere in a paragraph. */
export const NOTES_INSIDE: readonly RegExp[] = [
  /\b(?:views|opinions) expressed (?:are|here|herein|in this|by)\b/i,
  /\ball rights reserved\b/i,
  /^we acknowledge\b.{0,160}\b(?:custodians|owners|peoples)\b/i,
  /\bis copyright and cannot be reproduced\b/i,
  /\(story continues below\)\W*$/i,
  /\b(?:material|contents?|story|stories|articles?|copy|information|texts?)\b.{0,60}\bmay not be (?:published|reproduced|republished|broadcast|redistributed)\b/i,
  /\b(?:republication|reproduction|redistribution)\b.{0,120}\b(?:prohibited|permission|consent)\b/i,
  /\bcontributed (?:to this (?:report|story|article|post|piece|dispatch)|reporting|research)\b/i,
  /\b(?:writers?|reporters?|correspondents?|journalists?|staff)\b.{0,160}\bcontributed\W*$/i,
  /\b(?:is|are) not responsible for the (?:accuracy|contents?)\b/i,
  /\b(?:you can|to) unsubscribe at any ?time\b/i,
  /\b(?:you can sign up here|sign up here (?:for|to)\b.{0,80}\b(?:newsletters?|e-?mails?|briefings?|alerts?))\b/i,
  /\btop headlines are here\b/i,
  /\bby signing up,? you (?:agree|accept|consent)\b/i,
  /\bsubscribe to our \w+ (?:channel|newsletter)\b/i,
  /\bforward-looking statements?\b.*\b(?:safe harbou?r|securities litigation reform)\b/i,
  /\bet al\.,? \(?\d{4}\b.*\bdoi\b/i,
  /\bread our privacy (?:policy|notice)\b/i,
  /\bthis content is provided by\b.{1,60}\bcookies\b/i,
  /\b(?:please )?contact us for\b.{0,40}\b(?:subscri|licen[cs]|permission|syndicat)/i,
  /\breported (?:from \p{Lu}.{1,60}\b)?and (?:reported and )?wrote\b/iu,
];

/** One of these is in every such note. */
export const NOTE_WORD =
  /expressed|forward-looking|\bdoi\b|subscribe to our|acknowledge|copyright|all rights|continues below|may not be|prohibited|permission|consent|contributed|wrote|cookies|contact us|responsible|unsubscribe|signing up|sign up|headlines are|privacy/i;

/** Posts of other platforms set into a page. */
export const EMBEDS: readonly RegExp[] = [
  /\bpic\.twitter\.com\/\w+/,
  /\ba post shared by\b.{1,80}(?:\(@|\bon [A-Z][a-z]{2} \d)/i,
  /^view (?:this post )?on (?:instagram|twitter|x|facebook|tiktok|threads)\b/i,
  /^—\s?.{1,60}\(@\w{1,20}\)/,
  /^\p{Lu}[^().]{1,40} \(@\w{1,20}\) \p{Lu}/u,
];

/** One of these is in every such post. */
export const EMBED_WORD = /\(@|\.twitter\.|post shared by|^view /i;

/** The end of an embedded post: its words stand before it, or in the paragraphs above. */
export const EMBED_SIGNATURE =
  /(?:^|\s)[—–-]\s?[^—–]{1,60}\(@\w{1,20}\)(?:\s+[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})?$/;

/** The author's own lines at the end: "Jane Roe is a reporter for …". */
export const ABOUT_AUTHOR =
  /^(?:\p{Lu}.{2,60} is an award-winning\b.*|\p{Lu}\S+(?: \p{Lu}\S+){0,3} (?:writes|reports|covers [^.]{3,40}) for (?:the )?\p{Lu}[^.]{0,60}\.(?: (?:She|He|They|Follow|Contact|Email|You|Reach|Send)\b.{0,200})?|\p{Lu}\S+(?: \p{Lu}\S+){1,3}(?:, [^.]{1,40},)? (?:is|was|covers|writes|reports)\b[^.]{0,80}\b(?:reporter|correspondent|writer|editor|columnist|journalist|producer|fellow|contributor|covers|based|for)\b[^.]{0,60}\b(?:for|at|of|with|in|covering|on)\b[^.]{0,60}\.(?: (?:She|He|They|Follow|Contact|Email|You|Reach|Send|Got|Have)\b.{0,200})?)$/u;

/** What agencies and pages set behind a paragraph's last sentence. */
export const END_MARK = /(?<=[.!?]["”’]?)\s*(?:[■□▪◼∎]+|Enditem|E-mail to a friend\s?\.?)$/u;

/** A legal line behind it. */
export const END_LEGAL =
  /(?<=[.!?]["”’]?)\s*(?:copyright|©|\(c\) ?(?=\d{4}))\s*(?:©|\(c\))?\s*(?:\d{4}|by\b).*$/iu;

/** A link behind it, whose arrow came out as a quotation mark that opens nowhere. */
export const END_LINK =
  /(?<=[.!?]["”’]?)\s*(?:Watch|See|Read|View|Learn|Listen to|Find out|Check out|Take a look)\b[^.!?"“”]{3,90}(?<!,)["»]$/u;

/** Furniture that scrapers leave glued in front of a paragraph. */
export const GLUED =
  /^(?:(?:advertisement|continue reading the main story|story continues below(?: advertisement)?|media playback is (?:un)?supported on (?:this|your) device|scroll to continue|(?:text|content|body|article text):|\d{1,2}[.:]\d\d(?: [A-Z]{2,4})? \(\d{1,2}[.:]\d\d(?: [A-Z]{2,4})?\))\s+)+(?=["“‘]?\p{Lu})/iu;
