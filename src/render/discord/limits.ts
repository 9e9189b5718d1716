const DOCS = 'https://docs.discord.com/developers';

/** What one message may hold, each with the page that says so. Characters are UTF-16 units. */
export const LIMITS = {
  /** Characters of all texts of a message, labels of buttons among them. */
  text: { most: 4000, page: `${DOCS}/components/reference#text-display` },
  /** Buttons in a row. */
  buttons: { most: 5, page: `${DOCS}/components/reference#action-row` },
  /** Buttons and rows of them that leave room for the texts among the 40 components of a message. */
  components: { most: 36, page: `${DOCS}/components/reference#what-is-a-component` },
  /** Characters of a button's id. */
  customId: { most: 100, page: `${DOCS}/components/reference#anatomy-of-a-component` },
  /** Inputs of a modal. */
  inputs: {
    most: 5,
    page: `${DOCS}/interactions/receiving-and-responding#interaction-response-object-modal`,
  },
  /** Characters of a modal's title. */
  title: {
    most: 45,
    page: `${DOCS}/interactions/receiving-and-responding#interaction-response-object-modal`,
  },
  /** Characters of the words under an input's label. */
  description: { most: 100, page: `${DOCS}/components/reference#label-label-structure` },
  /** Characters of an address that is shown as a link. */
  link: { most: 512, page: `${DOCS}/components/reference#button` },
  /** Characters of a thread's name. */
  thread: { most: 100, page: `${DOCS}/resources/channel#channel-object-channel-structure` },
} as const;
