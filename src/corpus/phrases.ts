/** How furniture speaks, in English news of any house. All are tried on a trimmed paragraph. */

/** Headings after which links to other stories follow. */
export const SECTIONS: readonly RegExp[] = [
  /^more (?:from|on|in|about|stories|news|headlines|like this|top|to read|coverage|videos?)\b.{0,50}$/i,
  /^(?:related|recommended|suggested)(?: (?:articles?|stories|story|news|content|topics?|links?|posts?|coverage|reading|videos?|to this story|for you))?:?$/i,
  /^(?:most|top) (?:read|viewed|popular|shared|watched|commented|recent|stories|news|headlines|videos)\b.{0,30}$/i,
  /^(?:trending|popular|latest)(?: (?:now|news|stories|story|videos?|headlines|topics|on|in)\b.{0,30})?:?$/i,
  /^you (?:may|might|could) (?:also )?(?:like|be interested|enjoy).{0,20}$/i,
  /^(?:also (?:read|see|on)|(?:read|see|watch) (?:also|next)|see also|read more|up next|next up|what to read next):?$/i,
  /^(?:comments?|\d+ comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|add comment|have your say):?$/i,
  /^(?:editors?['’]?s? (?:picks?|choice)|don['’]t miss|in case you missed it|must[- ]reads?|today['’]s top)\b.{0,30}$/i,
  /^(?:elsewhere on|(?:from )?(?:around|across) the web|sponsored|promoted|paid content|partner content|from our partners)\b.{0,30}$/i,
  /^(?:recent (?:posts|stories|articles|news)|other (?:stories|news|articles)|(?:all )?tags|topics|categories|filed under|in this story):?$/i,
];

/** Lines that are furniture whatever stands around them. */
export const PHRASES: readonly RegExp[] = [
  // sharing
  /^(?:(?:share|tweet|e-?mail|print|save|bookmark|copy link|link copied|facebook|twitter|x|whatsapp|pinterest|linkedin|reddit|telegram|instagram|flipboard|messenger|comments?|\d+|on|this|via|with|article|story|and|or|us|follow|post|pin|it)\b[\s:|,/•·+&-]*)+$/i,
  /^share (?:this|on|via|your|with|the)\b(?:\W+\w+){0,6}\W*$/i,
  // promotion
  /^(?:sign up|signup|subscribe|register|log ?in|sign in)\b(?=.*\b(?:newsletters?|in(?:box|to)|e-?mails?|alerts?|updates?|today|here|now|free|our|for|account|to)\b|.{0,20}$)/i,
  /^(?:click|tap|swipe|scroll|press) (?:here|on|to|through|below|down|for|image|the)\b/i,
  /^(?:follow|like|find|join|contact|support|visit) (?:us|our|@\w+)\b/i,
  /^follow \w+(?: \w+){0,4} on (?:twitter|x|facebook|instagram|whatsapp|telegram|google|threads|bluesky)\b/i,
  /^download\b.{0,40}\bapp\b/i,
  /^(?:get|receive|stay|don['’]t miss|never miss|start your day|keep up|want)\b.{0,80}\b(?:newsletters?|inbox|app|alerts?|delivered|e-?mails?|subscri\w+|notifications?)\b/i,
  /^(?:news ?app|available on|open in app|get the app)\b.{0,30}$/i,
  /^(?:you can )?(?:unsubscribe|opt out) (?:at )?any ?time\b/i,
  /^(?:have|got) (?:a|any) (?:news )?(?:tips?|story|stories|questions?)\b.{0,80}(?:\?|contact|e-?mail|@)/i,
  /^(?:this (?:site|website|page) (?:uses|requires|is protected)|we use cookies|by (?:continuing|clicking|signing|subscribing|submitting))\b/i,
  /^(?:support|help) (?:our|independent|quality|local) (?:journalism|reporting|newsroom)\b/i,
  // leading on
  /^(?:read|see|watch|view|listen|hear|learn|find out)(?: (?:more|also|next|here|the full (?:story|article|report)|full (?:story|article)))?\s*[:|»>→]/i,
  /^(?:read|see|view|watch|listen to|go to) (?:the |more |full |our )*(?:full|more|complete|original|entire|web|cnn|live)\b.{0,60}[^.!?]$/i,
  /^(?:also read|also see|related|recommended|must read|in pics|in pictures|video|watch|photos?|gallery|live updates?|explained|analysis|opinion)\s*[:|»>]/i,
  /^(?:continue|keep) reading\b/i,
  /^(?:the )?(?:story|article|post) continues\b/i,
  /^(?:advertis\w+|ad|ads|sponsored(?: content)?|loading|promoted)\b[\s.:…]*$/i,
  /^(?:skip|jump|back|return) to\b.{0,40}$/i,
  /^(?:go to|go back|home|menu|search|close|next|previous|prev|top|back to top|show (?:more|less)|load more|view (?:all|more|comments)|see (?:all|more)|read more)\b.{0,20}$/i,
  /^(?:please )?(?:enable|turn on|allow) (?:javascript|cookies)\b/i,
  // notes of the house
  /^\(?(?:this|the) (?:story|article|report|page|post|piece|copy|content|version)(?: of (?:this|the) \w+)? (?:has been|was|is|will be|originally|first)(?: \w+){0,2} (?:updated|corrected|amended|published|developing|appeared|edited|generated|auto-generated|modified|posted|produced|supplied|republished)\b/i,
  /^this is a (?:developing|breaking)\b/i,
  /^(?:this|the) (?:story|article|content|material|report) (?:may not|is (?:part of|based on|from|published|copyright|protected))\b/i,
  /^(?:\(?(?:editor['’]?s['’]? note|correction|clarification|disclaimer|note to (?:readers|editors)|for the record)\b\s*[:—–(-])/i,
  /^except for the headline\b/i,
  /^(?:the )?views expressed\b/i,
  // legal
  /^(?:©|\(c\)|copyright\b|&copy;)/i,
  /\ball rights reserved\b/i,
  /\b(?:may|must|can) not be (?:published|reproduced|republished|broadcast|redistributed)\b/i,
  /\b(?:republication|reproduction|redistribution)\b.{0,120}\b(?:prohibited|permission|consent)\b/i,
  /^(?:terms(?: of (?:use|service))?|terms (?:and|&) conditions|privacy(?: policy| notice| centre| center)?|cookies?(?: (?:settings|policy|notice|preferences))?|ad ?choices|contact(?: us)?|about(?: us)?|accessibility(?: \w+)?|do not sell\b.*|advertise with us|careers|help|faqs?|sitemap|rss)$/i,
  // credits
  /^\W{0,3}(?:additional |further )?(?:reporting|edited|editing|writing|written|compiled|produced|translated|translation|graphics?|video|photography) (?:and (?:writing|editing|reporting) )?by\b/i,
  /\b(?:contributed|helped|added) (?:to|with)? ?(?:reporting|this (?:report|story|article|post|piece|dispatch))\b/i,
  /^\W?(?:with|based on) (?:additional )?(?:inputs?|reporting|reports?|files|information) from\b.{0,80}$/i,
  /^\W?(?:agencies|with agencies|wire reports|staff (?:and agencies|reports?)|from wire (?:reports|services)|associated press)\W?$/i,
  // players
  /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2})?$/,
  /^(?:media playback is|video (?:player|unavailable)|this video|now playing|play video|your browser|image (?:caption|copyright|source)|media caption|(?:hide|toggle|view|show) caption|enlarge(?: this)? image|view gallery|slideshow)\b/i,
  /^(?:photos?|images?|videos?|gallery|audio|play|pause|mute|listen|caption|file|embed|transcript|fullscreen|\d+ of \d+|\d+\/\d+)$/i,
  /^(?:story highlights|highlights|key points|at a glance|in brief|summary|min(?:ute)? read|\d+ min(?:ute)?s? read)$/i,
  /^(?:list \d+ of \d+|end of list)$/i,
];

/** Posts of other platforms set into a page. */
export const EMBEDS: readonly RegExp[] = [
  /\bpic\.twitter\.com\/\w+/,
  /^(?:a post shared by|view (?:this post )?on (?:instagram|twitter|x|facebook|tiktok|threads))\b/i,
  /^—\s?.{1,60}\(@\w{1,20}\)/,
];

/** The line under an embedded post: its words stand in the paragraphs above. */
export const EMBED_SIGNATURE =
  /(?:^|\s)[—–-]\s?[^—–]{1,60}\(@\w{1,20}\)(?:\s+[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})?$/;

/** Captions and the credits of pictures. */
export const CAPTIONS: readonly RegExp[] = [
  /^(?:photo(?:graph(?:er)?)?|image|picture|pic|caption|illustration|graphic|credit|file (?:photo|picture|pic|image)|representational (?:image|photo))s?\s*(?:[:|]|by\b|credit|courtesy|\()/i,
  /^(?:image|photo|picture)s? (?:used )?(?:is |are )?(?:for )?(?:representation\w*|illustrati\w+)\b/i,
  /^(?:file|in this)\b.{0,6}(?:[-–—]|photo|image|picture|file|handout|frame|undated|screen)/i,
  /\((?:[^()]{0,60}(?:photo|image|picture|pic|file|via|courtesy|handout|credit|pool)\b[^()]{0,60}|[^()]{0,40}\/[^()]{0,40}(?:images|via|ap|afp|reuters|epa|getty)\b[^()]{0,30}|(?:the )?associated press|file)\)\W?$/i,
  /(?:getty images|afp photo|ap photo|shutterstock|wikimedia commons|file photo|file pic|photograph by [\w .-]+|via (?:reuters|ap|afp|getty images|twitter|facebook)|reuters\/[\w .-]+|\/(?:reuters|afp|ap|getty|epa|handout))$/i,
  /\b(?:photograph|photo|image|picture|pic)s?(?: credits?| courtesy)?\s*:\s.{0,120}$/i,
  /\.\s(?:photo|image|photograph|picture) (?:by|courtesy)\b.{0,60}$/i,
];
