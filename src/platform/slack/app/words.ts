/** What Verbatim says on Slack alone, beside an answer: names, labels, hints and prompts. */
export const slackWords = {
  name: 'Verbatim',
  description: 'News briefs, word for word and with their sources',
  about:
    'Verbatim answers from a corpus of news articles: who somebody is, what they said, which figures stand where and whether the outlets agree, what happened when, and a short brief. Every word of news stands verbatim in a source, and every source is named.',
  agent: 'Ask who somebody is, what they said, how many there were, or for a brief.',
  all: 'Any command: who Ada Byron, or a question in plain words',
  allHint: 'who <name> | numbers <topic> | help',
  brief: 'Brief this',
  briefHelp: 'What the news says about this message or its link',
  working: 'is looking it up…',
  home: 'What you can ask',
  homeWords:
    'Ask in a direct message in plain words, mention Verbatim in a channel, or type a command:',
  homeShortcut: 'On any message, "Brief this" in its menu looks up its words or its link.',
  knows: 'What it knows',
  form: {
    title: 'Ask Verbatim',
    submit: 'Ask',
    save: 'Save',
    days: 'On which days',
    time: 'At what time',
    words: 'Or when, in words',
    next: 'Next',
    close: 'Cancel',
    command: 'What do you want to know?',
    type: 'Type a few letters',
  },
  prompts: {
    title: 'Ask for example',
    help: ['What can I ask?', 'help'],
    brief: ['Give me a brief', 'brief'],
    about: (name: string) => [`Tell me about ${name}`, `tell me about ${name}`],
  },
} as const;
